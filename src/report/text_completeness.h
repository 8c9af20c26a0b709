/* SPDX-License-Identifier: MIT
 * How complete a dataset is, for people. */
#ifndef FSE_REPORT_TEXT_COMPLETENESS_H
#define FSE_REPORT_TEXT_COMPLETENESS_H

#include "base/buffer.h"
#include "quality/completeness.h"
#include "report/excerpt.h"

/* Appends how complete a file is, and how complete it has to be, MIN_COMPLETE tenths of a percent, if that is not -1. If it is not: which facts lack most, and which
 * jurisdictions of which facts, as what to look for next. */
void text_completeness(struct buffer *out, const struct completeness *completeness,
                       int min_complete, const struct text_style *style);

#endif
