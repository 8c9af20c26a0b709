/* SPDX-License-Identifier: MIT
 * What was meant, as the hint of a finding. */
#include "finding/suggestion.h"

#include <string.h>

void
finding_suggest(struct finding *finding, const char *word)
{
    if (word != NULL)
        finding_hint(finding, "did you mean '%s'?", word);
}

void
finding_suggest_word(struct finding *finding, const char *written, const char *word)
{
    static const char separators[] = ",;+/|&";
    enum { LONGEST = 256 };
    char text[LONGEST];
    size_t first = strcspn(written, separators), len = strlen(written);
    if (first == 0 || first + 1 >= len || len >= LONGEST) {
        finding_suggest(finding, word);
        return;
    }
    memcpy(text, written, len + 1);
    for (char *at = text; *(at += strcspn(at, separators)) != '\0';)
        *at = ' ';
    finding_hint(finding, "write '%s'", text);
}
