/* SPDX-License-Identifier: MIT
 * The language of what people read. The translations are compiled in as gettext's MO files, so
 * that the program speaks them wherever it is copied to, whether or not the system has that
 * locale: the C library's gettext does neither. */
#include "base/language.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "base/memory.h"
#include "base/table.h"

const char *const language_names[] = {"en", "it", NULL};

static const char *chosen = "en";
static struct table translations; /* by English text; empty for English */

static uint32_t
read_number(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 |
           (uint32_t)bytes[3] << 24;
}

/* Enters the texts of an MO file, written with the lowest byte first: how many there are, where
 * the two lists are, and in these a length and an offset for each text (GNU gettext manual,
 * section 10.3). */
static void
load(const struct embedded_file *file)
{
    enum { MO_COUNT = 8, MO_TEXTS = 12, MO_TRANSLATIONS = 16, MO_ITEM = 8, MO_OFFSET = 4 };
    const unsigned char *bytes = file->bytes;
    const unsigned char *texts = bytes + read_number(bytes + MO_TEXTS);
    const unsigned char *translated = bytes + read_number(bytes + MO_TRANSLATIONS);
    size_t count = read_number(bytes + MO_COUNT);
    for (size_t i = 0; i < count; i++) {
        const unsigned char *text = bytes + read_number(texts + i * MO_ITEM + MO_OFFSET);
        const unsigned char *its = bytes + read_number(translated + i * MO_ITEM + MO_OFFSET);
        if (*text != '\0') /* the first is the file's own header */
            table_add(&translations, (const char *)text, (void *)(uintptr_t)its);
    }
}

/* The language of LOCALE ("it_IT.UTF-8"), if it is one of ours, or NULL. */
static const char *
language_of(const char *locale)
{
    for (const char *const *name = language_names; *name != NULL; name++) {
        size_t len = strlen(*name);
        if (strncmp(locale, *name, len) == 0 && strchr("_.@:", locale[len]) != NULL)
            return *name;
    }
    return NULL;
}

/* The first of our languages in LIST ("de:it:en"), or NULL. */
static const char *
language_preferred(const char *list)
{
    const char *language = NULL;
    while (language == NULL && *list != '\0') {
        language = language_of(list);
        list += strcspn(list, ":");
        list += *list == ':';
    }
    return language;
}

/* Whether LOCALE is that of programs ("C", "POSIX", "C.UTF-8"), or none at all. */
static int
is_plain(const char *locale)
{
    return locale == NULL || *locale == '\0' || strcmp(locale, "POSIX") == 0 ||
           (*locale == 'C' && strchr(".", locale[1]) != NULL);
}

static const char *
language_of_environment(void)
{
    static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    const char *locale = NULL;
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
        locale = getenv(variables[i]);
        if (locale != NULL && *locale != '\0')
            break;
    }
    if (is_plain(locale))
        return NULL;
    const char *preferred = getenv("LANGUAGE");
    return preferred != NULL && *preferred != '\0' ? language_preferred(preferred)
                                                   : language_of(locale);
}

int
language_choose(const char *name)
{
    const char *const *known = language_names;
    if (name == NULL)
        name = language_of_environment();
    if (name == NULL)
        name = *known;
    while (*known != NULL && strcmp(*known, name) != 0)
        known++;
    if (*known == NULL)
        return -1;
    language_free();
    chosen = *known;
    const struct embedded_file *file = embedded_find(strcmp(name, "it") == 0 ? "po/it.mo" : NULL);
    if (file != NULL)
        load(file);
    memory_set_last_line(tr("fse-lint: out of memory\n"));
    return 0;
}

const char *
language_name(void)
{
    return chosen;
}

const char *
tr(const char *text)
{
    const char *translation = table_find(&translations, text);
    return translation != NULL ? translation : text;
}

const char *
tr_count(const char *one, const char *many, unsigned long count)
{
    const char *translation = table_find(&translations, one);
    if (translation == NULL)
        return count == 1 ? one : many;
    return count == 1 ? translation : translation + strlen(translation) + 1;
}

void
language_free(void)
{
    table_free(&translations);
    chosen = language_names[0];
}
