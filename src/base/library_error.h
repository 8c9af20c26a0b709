/* SPDX-License-Identifier: MIT
 * The error that libxml2 hands to its callers, constant from 2.12 on. */
#ifndef FSE_BASE_LIBRARY_ERROR_H
#define FSE_BASE_LIBRARY_ERROR_H

#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

#if LIBXML_VERSION >= 21200
typedef const xmlError *library_error;
#else
typedef xmlError *library_error;
#endif

#endif
