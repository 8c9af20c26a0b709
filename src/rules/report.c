/* SPDX-License-Identifier: MIT
 * How a rule says what it finds. */
#include "rules/families.h"

struct finding *
report(const struct lint *lint, const struct value *value, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    struct finding *finding = findings_vadd(lint->findings, lint->rule, value, format, arguments);
    va_end(arguments);
    return finding;
}
