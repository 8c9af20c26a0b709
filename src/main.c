/* SPDX-License-Identifier: MIT
 * fse-lint: keeps data/regions.xml honest and turns it into files that others build on.
 *
 * The map of the sources. Data flows from top to bottom; nothing reaches back.
 *
 *   src/base/memory.c            memory that is there or ends the program
 *   src/base/arena.c             many small things that live until one free
 *   src/base/buffer.c            a growing string
 *   src/base/table.c             a hash table from strings to pointers
 *   src/base/utf8.c              code points, columns, text safe to show
 *   src/base/date.c              a day, a month or a year
 *   src/base/language.c          the language of what people read; its translation
 *   src/base/trouble.c           one line on standard error
 *   src/base/words.c             texts and lists without what does not count in them
 *   src/base/digest.c            short digests of texts
 *   src/base/write.c             all bytes into an open file
 *   src/base/output.c            files that are whole or absent, all of a set together
 *   src/base/output_file.c       the same for one file; what a file holds
 *   src/base/sha256.c            the hash of a file
 *   src/base/embedded.c          the schema and stylesheets compiled in
 *
 *   src/finding/rule.c           what a rule is: its row
 *   src/finding/tally.c          what a list of findings keeps of each rule
 *   src/finding/finding.c        what a finding is, and the list of them
 *   src/finding/spelling.c       the nearest spelling, for "did you mean"
 *
 *   src/xml/source.c            the bytes; offset to line and column
 *   src/xml/preflight.c         the gate before every library (FSE001 to 005)
 *   src/xml/markup.c            where a tag's parts and a text are in the bytes
 *   src/xml/characters.c        the characters of a text, each with its place
 *   src/dataset/marks.c             which texts a rule has to look at more closely
 *   src/xml/token.c             a document in pieces: tags, texts, comments
 *   src/xml/library.c  libxml2, set up so that it opens and prints nothing
 *   src/dataset/document.c          the parser, one record at a time (FSE004)
 *   src/xml/malformed.c    what is not well-formed, in our words (FSE003)
 *   src/xml/suppression.c       where suppressions stand, and what they cover
 *   src/schema/schema.c            the grammar, compiled once
 *   src/schema/grammar.c    what the schema says, for messages
 *   src/schema/declared_order.c      the order that the schema has for attributes
 *   src/schema/attribute_order.c   whether a tag keeps to it
 *   src/schema/layout_faults.c            where a document is not laid out as it should be
 *   src/schema/patterns.c   the patterns that are checked by hand
 *   src/schema/validation.c      validation, nothing hidden (FSE006 to 010)
 *   src/schema/misspelt.c   names that are misspelt
 *   src/schema/content.c    which children an element may have
 *   src/schema/violations.c     what the schema does not allow, in our words
 *   src/schema/other_document.c   documents of another grammar than the dataset's
 *   src/dataset/shapes.c    which attribute goes to which member
 *   src/dataset/fields.c    from attributes and text to values
 *   src/dataset/records.c      from a record's tree to typed records
 *   src/dataset/dataset.c           the typed records; which claim holds
 *
 *   src/dataset/reference.c        the 21 jurisdictions and their codes
 *   src/dataset/roll.c             which region stands for which jurisdiction
 *   src/rules/jurisdictions.c    FSE1xx but 107
 *   src/rules/jurisdiction_order.c            FSE107
 *   src/dataset/combination.c      combinations of credentials
 *   src/rules/accepts.c          FSE204, 205, 208
 *   src/rules/credentials.c      the other FSE2xx
 *   src/dataset/cycles.c           procedures that wait for each other
 *   src/rules/services.c         FSE301 to 304
 *   src/rules/procedures.c       FSE305 to 311
 *   src/dataset/code_lists.c       the code lists of the schema
 *   src/rules/codes.c            FSE312 and 313
 *   src/rules/redundancy.c       FSE314 and 315
 *   src/base/pattern.c          PCRE2 with bounds
 *   src/web/host.c             host names: IDNA, RFC 1123, what is known of them
 *   src/web/host_alike.c       host names that a person takes for another
 *   src/web/host_lists.c       the hosts to which links may lead
 *   src/web/url.c              the parts of an address
 *   src/web/url_normal.c       its normal form
 *   src/web/tracking.c         parameters that say who follows a link
 *   src/web/address.c          what the rules about addresses share
 *   src/web/address_set.c      which addresses a place has
 *   src/rules/links.c            FSE401, 402, 406, 407
 *   src/rules/normal_forms.c     FSE410
 *   src/rules/link_hosts.c       the other FSE4xx
 *   src/rules/dates.c            FSE504, 508, 509
 *   src/rules/sources.c          FSE501 and 502
 *   src/rules/evidence.c         the other FSE5xx
 *   src/rules/contradictions.c   FSE507
 *   src/dataset/text_groups.c      every text that is there in several languages
 *   src/rules/texts.c            FSE604, 605, 610
 *   src/rules/translations.c     FSE609
 *   src/dataset/passage.c          what the rules about characters share
 *   src/rules/spaces.c           FSE601
 *   src/rules/forbidden_characters.c       FSE602, 603
 *   src/rules/quotes.c           FSE607
 *   src/rules/placeholders.c     FSE606
 *   src/rules/lengths.c          FSE608
 *   src/check/suppression_terms.c  what suppressions say (FSE011)
 *   src/check/suppressions.c     what they do to the findings (FSE012)
 *   src/dataset/standing.c         what of a region holds today
 *   src/quality/facts.c            the facts that a reader needs of each jurisdiction
 *   src/quality/completeness.c     how many of them are there
 *   src/rules/layout.c           FSE7xx
 *   src/check/catalogue.c        all rules, and the one place that runs them
 *
 *   src/fix/hunks.c            where two versions of a document differ
 *   src/fix/edits.c              the edits that can be made together
 *   src/fix/patch.c               the changes, for patch and git apply
 *   src/fix/new_error.c          whether a version has an error that another has not
 *
 *   src/transform/complaint.c    why a stylesheet cannot be used
 *   src/transform/guard.c        what keeps it to its input and its output
 *   src/transform/tree.c         a document as a tree, parsed or built
 *   src/transform/stylesheet.c   applies a stylesheet that can do nothing else
 *   src/transform/walk.c         a document, element by element
 *   src/report/excerpt.c         a line of the source, underlined
 *   src/report/run.c             what a report is about
 *   src/report/fingerprint.c     what a finding is recognised by later
 *   src/report/file_name.c       a file's name as a path, as a URI
 *   src/report/example_piece.c   a rule's examples as pieces of a document
 *   src/report/example.c         what the linter says of a bad example, by asking it
 *   src/xml/writer.c    writing the XML of a report
 *   src/report/report_rule.c   what the report document and the catalogue share
 *   src/report/report_completeness.c  what it says of completeness
 *   src/report/report_document.c        the report document, of which all others are made
 *   src/report/rule_list.c       the catalogue of rules, as text and as a document
 *   src/report/report_formats.c         the tables of formats
 *   src/report/text_completeness.c  how complete a file is, for people
 *   src/report/text_report.c            the report for people
 *   src/dataset/identity.c          by what each element is recognised in another version
 *   src/dataset/keys.c              the keys by which exports name what is there
 *   src/diff/entry.c             a version as what it says
 *   src/diff/pairs.c             which entries of two versions are the same thing
 *   src/diff/moves.c             what has moved where the order says something
 *   src/diff/class.c             how grave a change is: the table of rules
 *   src/diff/change.c            what a change is, and the list of them
 *   src/diff/compare.c           what differs between two versions
 *   src/diff/version.c           versions of the data
 *   src/diff/diff.c              the changes, and the version that they ask for
 *   src/diff/long_text.c           two long texts, by what differs in them
 *   src/diff/diff_document.c          the document of which all other formats are made
 *   src/diff/text_diff.c              the changes for people
 *   src/diff/diff_formats.c           the table of formats
 *   src/diff/log.c               the log of published versions
 *   src/export/files.c           the table of the files that an export makes
 *   src/export/manifest.c        the list of these files, with their hashes
 *   src/export/leftovers.c       what lies among them and is none
 *   src/export/export.c          the files for downstream teams
 *
 *   src/cli/option_rows.c        the table of options
 *   src/cli/options.c            the command line, read by that table
 *   src/cli/commands.c           the table of commands
 *   src/cli/verdict.c            from a file to its findings
 *   src/cli/reports.c            the reports that a check was asked for
 *   src/cli/command_check.c              fse-lint check
 *   src/cli/quality.c            the report of which exports are made
 *   src/cli/history.c            the history of which exports are made
 *   src/cli/command_export.c             fse-lint export
 *   src/cli/git.c                a file as it was at a revision
 *   src/cli/command_diff.c               fse-lint diff
 *   src/cli/command_fix.c                fse-lint fix
 *   src/cli/command_explain.c            fse-lint explain
 *   src/cli/command_rules.c              fse-lint rules
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
    int status = commands_run(argc > 0 ? argc - 1 : 0, argv + (argc > 0));
    if (output_close_stdout() != 0)
        status = EXIT_TROUBLE;
    language_free();
    return status;
}
