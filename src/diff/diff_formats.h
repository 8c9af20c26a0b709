/* SPDX-License-Identifier: MIT
 * The formats of a comparison: one row each. */
#ifndef FSE_DIFF_DIFF_FORMATS_H
#define FSE_DIFF_DIFF_FORMATS_H

#include "report/report_formats.h"

/* Their subject is a struct diff. */
extern const struct format_table diff_formats;

#endif
