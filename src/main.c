/* SPDX-License-Identifier: MIT
 * fse-lint: keeps data/regions.xml honest and turns it into files that others build on.
 *
 * The map of the sources, a line a room; each room's README.md says what is in it. Data flows from
 * top to bottom, nothing reaches back: tests/layers.sh knows which room may include which.
 *
 *   src/base/          what every program needs: memory, text, dates, languages, output
 *   src/finding/       what a rule and a finding are
 *   src/xml/           from bytes to a tree: the gate, the parser, where everything stands
 *   src/schema/        the grammar: what it allows, and what is wrong, in our words
 *   src/dataset/       the typed records, what they refer to, and what holds
 *   src/web/           what an address is
 *   src/rules/         the rules, a file each family
 *   src/check/         all rules, the run, what suppressions do
 *   src/quality/       how complete the dataset is
 *   src/fix/           from findings to new bytes
 *   src/transform/     stylesheets that can do nothing but transform
 *   src/report/        the findings, for people and for programs
 *   src/diff/          what has changed between two versions
 *   src/export/        the files for others
 *   src/cli/           the commands and their options
 */
#include <signal.h>

#include "base/language.h"
#include "base/memory.h"
#include "base/output.h"
#include "cli/commands.h"

int
main(int argc, char **argv)
{
    memory_prepare();
    /* A closed pipe and a file that may not grow are errors of write, told by status 3. */
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    language_choose(NULL);
    int is_named = argc > 0; /* GCOVR_EXCL_BR_LINE: newer kernels see to it */
    int status = commands_run(argc - is_named, argv + is_named);
    if (output_close_stdout() != 0)
        status = EXIT_TROUBLE;
    language_free();
    return status;
}
