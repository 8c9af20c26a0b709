/* SPDX-License-Identifier: MIT
 * Words that tell something of the text in which they stand. */
#include "dataset/vocabulary.h"

#include <string.h>

/* Words that one of the languages has and the others do not: those of which every text is full, and a few
 * of its subject; and Italian ones without their accent. Each is of small letters. */
static const char *const words[WORD_OF_NONE] = {
    [LANGUAGE_IT] =
        "il lo gli di del della dei delle degli che è con non nel nella al allo alla ai "
        "dal dalla sono tuo tua chi anche come ogni sul per oppure sportello medico "
        "portale apri entra chiedi vai porta una si più tessera codice serve accedi firma usa "
        "scrivi attendi puoi devi",
    [LANGUAGE_EN] = "the of and to with your you not or are by it from this that if be can has was "
                    "at as who open sign desk doctor health record ask bring go through their "
                    "for wait card need use write when only must may have which there",
    [LANGUAGE_DE] =
        "der das und mit nicht ist zu für von den dem ein eine im auf oder wird werden "
        "bei ihre ihr kann sich aus arzt akte gesundheit öffnen melden am zum zur "
        "dich dein deine deiner deinen melde Öffne frage geh bringe karte sind nur auch",
    [LANGUAGE_FR] = "les et est pour avec vous votre dans aux ou une qui ne pas leur cette au par "
                    "médecin dossier santé guichet portail ouvrez demandez à "
                    "toi ton tes ouvre demande carte avoir sont sur sans aussi peut peuvent elle",
    [WORD_SPANISH] =
        "el los las y para por puede puedes pueden debe debes usted tus sus salud también más "
        "está cuando desde hasta donde tarjeta código abra abre pida oficina ciudadano "
        "médica historia clínica",
    [WORD_WITHOUT_ACCENT] =
        "affinche anziche attivita autorita avra benche cioe citta comunita cosi cosicche dovra "
        "finche gia giacche giovedi identita lunedi maternita martedi mercoledi modalita nonche "
        "novita perche percio piu poiche possibilita potra pressoche puo purche qualita realta "
        "ricevera sanita sicche societa universita validita venerdi",
};

/* Three times as many places as there are words. */
enum { PLACES = 1024, PLACE_BITS = 10 };

/* A word; without LEN, a free place. */
struct known_word {
    uint64_t key;
    const char *word;
    unsigned char len;
    unsigned char tells;
};

static struct known_word entries[PLACES];
static unsigned lengths[256]; /* by the first byte: a bit for each length of the words */

/* The place of the word with KEY and LEN, or the free one where it would be. */
static struct known_word *
place(const char *word, size_t len, uint64_t key)
{
    const uint64_t factor = UINT64_C(0x9E3779B97F4A7C15); /* 2^64 by the golden ratio, odd */
    size_t at = (size_t)(key * factor >> (64 - PLACE_BITS));
    for (; entries[at].len != 0; at = (at + 1) % PLACES) {
        if (entries[at].key != key || entries[at].len != len)
            continue;
        size_t same = len > sizeof key ? 0 : len; /* a shorter one is all in its key */
        while (same < len && ascii_lower(word[same]) == entries[at].word[same])
            same++;
        if (same == len)
            break;
    }
    return &entries[at];
}

static void
add(const char *word, size_t len, unsigned tells)
{
    uint64_t key = word_key(word, len);
    struct known_word *entry = place(word, len, key);
    *entry = (struct known_word){key, word, (unsigned char)len, (unsigned char)tells};
    lengths[(unsigned char)*word] |= 1u << len;
}

/* Fills the table, which the first text needs. */
static void
add_all(void)
{
    for (unsigned i = 0; i < WORD_OF_NONE; i++)
        for (const char *at = words[i]; *at != '\0'; at += strspn(at, " ")) {
            size_t len = strcspn(at, " ");
            add(at, len, i);
            at += len;
        }
}

unsigned
vocabulary_find(const char *word, size_t len, uint64_t key)
{
    enum { LONGEST = 31 };
    static int is_filled;
    if (!is_filled)
        add_all();
    is_filled = 1;
    if (len > LONGEST || (lengths[(unsigned char)ascii_lower(*word)] & 1u << len) == 0)
        return WORD_OF_NONE;
    const struct known_word *entry = place(word, len, key);
    return entry->len != 0 ? entry->tells : WORD_OF_NONE;
}

size_t
vocabulary_word_start(const char *text, size_t start, size_t end)
{
    static const char apostrophe[] = "’";
    const size_t len = strlen(apostrophe);
    for (size_t at = end; at >= start + len; at--)
        if (memcmp(text + at - len, apostrophe, len) == 0)
            return at;
    return start;
}

/* Of what a name may begin with: a sum of three bytes. */
enum { START_SUMS = 4096 };

static unsigned
start_sum(const char *text)
{
    const unsigned factor = 37;
    unsigned sum = (unsigned char)text[0] * factor + (unsigned char)text[1];
    return (sum * factor + (unsigned char)text[2]) % START_SUMS;
}

int
vocabulary_may_be_place(const char *text)
{
    static unsigned char is_start[START_SUMS];
    static int is_filled;
    for (size_t i = 0; !is_filled && i < JURISDICTION_COUNT; i++)
        for (size_t language = 0; language < LANGUAGE_COUNT; language++)
            is_start[start_sum(reference_jurisdictions[i].names[language])] = 1;
    is_filled = 1;
    return text[1] != '\0' && is_start[start_sum(text)];
}
