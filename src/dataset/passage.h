/* SPDX-License-Identifier: MIT
 * What the rules about characters share. */
#ifndef FSE_DATASET_PASSAGE_H
#define FSE_DATASET_PASSAGE_H

#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "dataset/dataset.h"
#include "dataset/marks.h"
#include "dataset/reference.h"
#include "xml/characters.h"

/* The text that PASSAGE is, or NULL. */
const struct text *passage_text(const struct passage *passage);

/* The name of PASSAGE: of the text's element, or of the attribute; that of the element to which it belongs. A comment
 * has none: "". */
const char *passage_name(const struct dataset *data, const struct passage *passage);
const char *passage_parent(const struct dataset *data, const struct passage *passage);

/* The language of PASSAGE: of a text without one of ours, and of names, Italian. */
enum language passage_language(const struct passage *passage);

/* Whether PASSAGE says that it is in one of our languages, or is no text and need not say so. */
int passage_has_language(const struct passage *passage);

/* Whether people read PASSAGE: it is a text or a name, and says something. */
int passage_is_read(const struct passage *passage);

/* Whether PASSAGE is the name of a jurisdiction, which FSE105 knows. */
int passage_is_official_name(const struct dataset *data, const struct passage *passage);

/* The characters of PASSAGE, white space at both ends included. */
struct characters passage_characters(const struct dataset *data, const struct passage *passage);

/* What stands at SPAN in PASSAGE, as a value of its own with the same text. */
struct value passage_part(const struct passage *passage, struct span span);

/* Appends POINT to OUT as "U+202E", after a space if something is there; nothing but "…" for the
 * fifth, and nothing for more. */
void passage_add_point(struct buffer *out, uint32_t point);

/* Whether TEXT is NAME but for what the rules about characters fix: spaces, straight quotes,
 * forbidden characters, another normal form. */
int passage_agrees(const char *text, const char *name);

#endif
