/* SPDX-License-Identifier: MIT
 * Why a stylesheet cannot be used: the first thing that the libraries say about it. */
#ifndef FSE_TRANSFORM_COMPLAINT_H
#define FSE_TRANSFORM_COMPLAINT_H

#include <libxml/parser.h>

struct complaint;

/* The URI under which a user's stylesheet is parsed, whatever its file is called, so that what it
 * imports is looked for among the files of the program by their names. */
extern const char stylesheet_user_uri[];

/* Listens to libxslt, and to libxml2 where it speaks on libxslt's behalf, until complaint_free. One at
 * a time. */
struct complaint *complaint_new(void);

/* Listens to PARSER too, which does not outlive COMPLAINT. */
void complaint_listen(struct complaint *complaint, xmlParserCtxt *parser);

/* Takes REASON, ours and translated, for the place LINE (0: none) in the stylesheet, if nothing was
 * said before. */
void complaint_add(struct complaint *complaint, int line, const char *reason);

/* Takes REASON for what stopped the stylesheet, whatever was said before. */
void complaint_replace(struct complaint *complaint, const char *reason);

/* Whether an error was told, be it one in spite of which the library goes on (an element of XSLT
 * that it does not know). */
int complaint_is_due(const struct complaint *complaint);

/* One line of trouble: the stylesheet NAME cannot be used, where and why. */
void complaint_tell(const struct complaint *complaint, const char *name);

void complaint_free(struct complaint *complaint);

#endif
