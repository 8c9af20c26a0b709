/* SPDX-License-Identifier: MIT
 * What a byte sequence looks like to a person: code points, columns, safe text. */
#ifndef FSE_BASE_UTF8_H
#define FSE_BASE_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"

/* Reads the code point at BYTES (LEN bytes, at least one) into *POINT and returns
 * how many bytes it takes; 0 when they are not UTF-8. */
size_t utf8_read(const char *bytes, size_t len, uint32_t *point);

/* Writes POINT as UTF-8 to BYTES, which has room for 4; returns how many it takes, 0 when it is
 * no character. */
size_t utf8_write(uint32_t point, char *bytes);

/* Whether a terminal, a log or a web page may show POINT as it is: no control, no
 * bidirectional control, nothing invisible (Unicode TR 36, CVE-2021-42574). */
int utf8_is_safe(uint32_t point);

/* How many terminal columns POINT takes when it is shown: 0 for combining marks,
 * 2 for wide characters (Unicode TR 11). */
int utf8_width(uint32_t point);

/* Whether a '[' after the LEN bytes at TEXT would make a command that the logs of build services obey
 * wherever it stands in a line: "##[", "##vso[", "##teamcity[". */
int utf8_begins_command(const char *text, size_t len);

/* Appends LEN bytes to OUT for people to read: what is not safe as \u{9b}, bytes
 * that are not UTF-8 as \x9b, "##[" so that no build service obeys it. Returns the columns that this takes on a terminal. */
size_t utf8_add_safe(struct buffer *out, const char *bytes, size_t len);

/* Whether a build service may obey the LEN bytes of LINE: such a command is in it, or it, or what follows a carriage
 * return in it, begins with "::", white space apart. */
int utf8_is_command(const char *line, size_t len);

/* Appends TEXT, with which a line begins, to OUT as utf8_add_safe does; if it is a command, not as one. */
void utf8_add_safe_start(struct buffer *out, const char *text);

/* Appends TEXT to OUT in the same way, but with its line ends, and BEFORE in front of each line. */
void utf8_add_safe_lines(struct buffer *out, const char *text, const char *before);

#endif
