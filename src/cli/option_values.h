/* SPDX-License-Identifier: MIT
 * Options whose value is a number or an address. Each takes VALUE into OPTIONS: 0, or a status after one line of trouble. */
#ifndef FSE_CLI_OPTION_VALUES_H
#define FSE_CLI_OPTION_VALUES_H

#include "cli/options.h"

/* A percentage with at most one decimal. */
int set_min_complete(struct options *options, const char *value);
int set_max_warnings(struct options *options, const char *value);

/* NAME=N, one of base/bounds.h. */
int set_limit(struct options *options, const char *value);

/* An address of the web, which gets a slash at its end; one with {file} and {line} in it; one of the web or of this
 * machine. */
int set_base_url(struct options *options, const char *value);
int set_source_url(struct options *options, const char *value);
int set_docs_url(struct options *options, const char *value);

#endif
