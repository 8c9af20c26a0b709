/* SPDX-License-Identifier: MIT
 * What keeps a stylesheet to its input and its output, and makes it come to an end. */
#ifndef FSE_TRANSFORM_GUARD_H
#define FSE_TRANSFORM_GUARD_H

#include <libxslt/security.h>
#include <libxslt/xsltInternals.h>
#include <stddef.h>

/* Sets libxslt up, once: EXSLT's common and string functions, imports only of what the program
 * carries, nothing else read or written by name. */
void guard_start(void);

/* Takes from CONTEXT, in which a document of LEN bytes is about to be transformed, all reading and
 * writing, and lets it take no more steps than one that is linear in LEN needs. The caller frees
 * the result with xsltFreeSecurityPrefs after CONTEXT. */
xsltSecurityPrefs *guard_context(xsltTransformContext *context, size_t len);

/* Whether CONTEXT was stopped because of its steps. */
int guard_was_exceeded(const xsltTransformContext *context);

#endif
