/* SPDX-License-Identifier: MIT
 * By what each element of the dataset is recognised in another version of it. */
#ifndef FSE_DATASET_IDENTITY_H
#define FSE_DATASET_IDENTITY_H

enum { TIER_COUNT = 5 };

struct identity {
    const char *element;
    const char *key; /* what stands in its address: an attribute, "#" for its place, or NULL */
    /* What names it in its key, unless it has an id: words with blanks between, each an attribute with
     * what goes before its value; "text" is a digest of its text in Italian. "": there is only one. */
    const char *name;
    /* What two versions of it have in common, from the strictest to the loosest, up to a NULL: words
     * with blanks between. A word is an attribute or
     *   *           all that is in it
     *   @it         its texts in that language
     *   #           its place among its like
     *   ids         the credentials of a combination, without levels
     *   -           nothing: any two are the same thing */
    const char *tiers[TIER_COUNT + 1];
    const char
        *label;    /* what people know it by: an attribute, behind which its sources tell it from
                          others where it ends in '+', or a text; NULL */
    int is_shared; /* several of one parent may have one address: only the label tells which */
    int is_text;   /* it is a field of its parent, in the language of its xml:lang */
};

/* The row of ELEMENT; a general one for what the table does not know. */
const struct identity *identity_of(const char *element);

/* Whether ATTRIBUTE is a set of words, whose order says nothing. */
int identity_is_set(const char *attribute);

#endif
