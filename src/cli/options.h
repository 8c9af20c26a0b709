/* SPDX-License-Identifier: MIT
 * What the command line may ask for. */
#ifndef FSE_CLI_OPTIONS_H
#define FSE_CLI_OPTIONS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/date.h"
#include "finding/finding.h"
#include "finding/rule.h"
#include "report/excerpt.h"
#include "report/report_formats.h"
#include "schema/schema.h"

/* Exit statuses; EXIT_TROUBLE, 3, is in base/memory.h. */
enum { STATUS_CLEAN = 0, STATUS_FINDINGS = 1, STATUS_USAGE = 2 };

/* The commands, as bits: an option says for which it is. */
enum command_bit {
    COMMAND_CHECK = 1,
    COMMAND_EXPORT = 2,
    COMMAND_EXPLAIN = 4,
    COMMAND_RULES = 8,
    COMMAND_FIX = 16,
    COMMAND_DIFF = 32,
    COMMAND_ALL = 63
};

/* What is checked if no file is named. */
#define DEFAULT_DATASET "data/regions.xml"

struct option_row; /* cli/option_rows.h */

/* An option as it was given. */
struct given {
    const struct option_row *row; /* NULL: a severity, of the rules that NAME means */
    const char *name;
    const char *value;
    const char *glob;  /* of a severity: in which files */
    const char *place; /* "fse-lint.ini:3"; NULL: the command line */
};

struct given_list {
    struct given *items; /* in the arena of the options */
    size_t count;
};

/* A rule that the user gave another severity, or selected. */
struct rule_severity {
    const struct rule *rule;
    enum severity severity;
    const char *glob; /* in which files: their path from the folder of the settings; NULL: in all */
    int is_selection; /* SEVERITY says nothing */
};

/* A report that the user asked for. */
struct report_request {
    const struct report_format *format; /* NULL: of the stylesheet */
    const char *stylesheet;             /* the user's, a file; NULL: of the format */
    const char *file;                   /* NULL: standard output */
    int appends;                        /* to the file, in place of replacing it */
};

struct options {
    const char *const *arguments; /* what is no option, in order */
    size_t argument_count;
    struct given_list given; /* all of these, the later ones count */
    struct arena *arena;     /* for texts that options make */
    enum severity fail_on;   /* SEVERITY_OFF: never */
    int max_warnings;        /* -1: FAIL_ON decides */
    int min_complete;        /* in tenths of a percent; -1: not asked for */
    enum severity listed;    /* the lowest that is listed; SEVERITY_OFF: as the report does */
    size_t listed_max;       /* findings of one rule that are listed; 0: all */
    struct rule_severity *rules;
    size_t rule_count;
    size_t rule_capacity;
    struct date today;
    const char *config;         /* the file of settings that was named or found, or NULL */
    const char *stdin_filename; /* NULL: "<stdin>" */
    const char *baseline;       /* a file, or NULL */
    const char *output_file;    /* in place of standard output, or NULL */
    const char *docs_url;       /* without a slash at its end, or NULL */
    const char *base_url;       /* where the pages will be, with a slash at its end, or NULL */
    const char *source_url;     /* of a line of a file, with {file} and {line}, or NULL */
    const char *schema;         /* a file, or NULL: the embedded one */
    const char *color;          /* "auto", "always" or "never" */
    const char *sandbox;        /* "auto", "require" or "off" */
    const char *output;         /* the folder of the exports */
    const char *formats;        /* "json,csv", or NULL: all */
    const char *changes;        /* the log of versions; NULL: beside the dataset */
    const char *against;        /* a git revision, or NULL */
    const struct format_table *format_table; /* what --format chooses from */
    struct report_request *reports;
    size_t report_count;
    size_t report_capacity;
    int has_report_trouble; /* a requested report cannot be made: wrong usage, but the others are
                             * still made */
    int is_quiet;
    int lists_formats;
    int shows_suppressed;
    int compares;   /* export --check */
    int forces;     /* export --force */
    int shows_diff; /* fix --diff */
    int fixes;      /* check --fix */
    int writes_baseline;
    int shows_statistics;
    int has_no_config;
    int shows_settings;
    int wants_version;
    int wants_help;
};

/* Frees what OPTIONS owns. */
void options_free(struct options *options);

/* How the text report should look on standard output. */
struct text_style options_style(const struct options *options);

/* The schema that OPTIONS names; NULL after one line of trouble. The caller frees it. */
struct schema *options_schema(const struct options *options);

/* Gives FINDINGS the severities that OPTIONS has, for the file PATH; NULL: for no file in particular. */
void options_apply_rules(const struct options *options, const char *path,
                         struct findings *findings);

/* What the documents are called that the arguments name: PATH, or for "-" what OPTIONS say of it. */
const char *options_file_name(const struct options *options, const char *path);

/* From here on, wrong usage is told of PLACE ("fse-lint.ini:3"), borrowed; NULL: of the command line. */
void usage_error_place(const char *place);

/* One line on standard error: "fse-lint: MESSAGE" and, unless NEAREST is NULL, "; did you
 * mean 'NEAREST'?". Returns STATUS_USAGE. */
int usage_error(const char *nearest, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The same without more than MESSAGE. */
int usage_error_plain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The same for NAME, which is not a rule. */
int unknown_rule(const char *name);

#endif
