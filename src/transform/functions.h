/* SPDX-License-Identifier: MIT
 * Functions of XPath that libxml2 computes slowly. */
#ifndef FSE_TRANSFORM_FUNCTIONS_H
#define FSE_TRANSFORM_FUNCTIONS_H

#include <libxml/xpath.h>

/* Puts ours in the place of some core functions of CONTEXT. They give the same results: translate() looks each character up in
 * a table, concat() copies each string once. */
void functions_put(xmlXPathContext *context);

#endif
