# SPDX-License-Identifier: MIT
# Completion of fse-lint for fish.

# The commands, then the options of each, are from the program's tables.
function __fse_lint_words
    commandline -opc
end

function __fse_lint_is_first
    test (count (__fse_lint_words)) -eq 1
end

# Whether the command is $argv; where none is named, it is check.
function __fse_lint_is
    set -l words (__fse_lint_words)
    if test (count $words) -gt 1; and contains -- $words[2] $__fse_lint_commands
        test $words[2] = $argv
    else
        test $argv = check
    end
end

function __fse_lint_rule_lines
@fish-rules@
end

function __fse_lint_rules
    __fse_lint_rule_lines | string replace '|' \t
end

# What is asked for: the word so far, without the option that it may begin with.
function __fse_lint_value
    commandline -ct | string replace -r '^--[^=]*=' ''
end

# The words $argv, after those that are there before the last comma.
function __fse_lint_list
    set -l before (__fse_lint_value | string match -r '^.*,')
    printf '%s\n' "$before"$argv
end

function __fse_lint_rule_list
    __fse_lint_list (__fse_lint_rules | string replace -r '\t.*' '')
end

function __fse_lint_severities
    set -l rule (__fse_lint_value | string match -r '^[^=]*=')
    if test -n "$rule"
        printf '%s\n' $rule{error,warning,note,off}
    else
        __fse_lint_rules | string replace -r '\t.*' '='
    end
end

# Formats, or files after FORMAT=.
function __fse_lint_formats
    set -l format (__fse_lint_value | string match -r '^[^=]*=')
    if test -n "$format"
        set -l file (__fse_lint_value | string replace -r '^[^=]*=' '')
        printf '%s\n' $format(__fish_complete_path $file | string replace -r '\t.*' '')
    else
        printf '%s\n' $argv
    end
end

function __fse_lint_revisions
    echo HEAD
    git for-each-ref --format='%(refname:short)' refs/tags refs/heads 2>/dev/null
end

@fish-commands@
complete -c fse-lint -f -n '__fse_lint_is explain' -a '(__fse_lint_rules)'
@fish-options@
