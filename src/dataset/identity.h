/* SPDX-License-Identifier: MIT
 * By what each element of the dataset is recognised, in exports and in another version of it. */
#ifndef FSE_DATASET_IDENTITY_H
#define FSE_DATASET_IDENTITY_H

enum { TIER_COUNT = 5 };

/* How elements of one name are recognised, each among its siblings. */
struct identity {
    const char *element;
    /* What names it in its key, unless it has an id: words with blanks between, each an attribute with
     * what goes before its value; "text" is a digest of its text in Italian. "": there is only one. */
    const char *name;
    /* What else two versions of it may have in common if its key is another, from the strictest to the
     * loosest, up to a NULL: words with blanks between. A word is an attribute or
     *   *           all that is in it
     *   @it         its texts in that language
     *   #           its place among its like
     *   ids         the credentials of a combination, without levels
     *   -           nothing: any two are the same thing */
    const char *tiers[TIER_COUNT + 1];
    const char *label; /* what people know it by: an attribute, with its sources to tell it from
                          others where it ends in '+', or a text; NULL */
    int is_ordinal;    /* its name is its place, which others take when it moves */
    int is_opaque;     /* its name says nothing to people: they need the label */
};

/* The row of ELEMENT, which is one of the dataset and no text. */
const struct identity *identity_of(const char *element);

#endif
