/* SPDX-License-Identifier: MIT
 * Any bytes through the gate alone: what passes is UTF-8 without what no XML has, without a DOCTYPE. */
#include <string.h>

#include "base/utf8.h"
#include "oracle.h"
#include "support.h"
#include "xml/preflight.h"

/* https://www.w3.org/TR/xml/#charsets */
static int
is_of_xml(uint32_t point)
{
    if (point < 0x20)
        return point == '\t' || point == '\n' || point == '\r';
    return point < 0xD800 || (point > 0xDFFF && point < 0xFFFE) ||
           (point > 0xFFFF && point < 0x110000);
}

static void
characters_hold(const char *bytes, size_t len)
{
    for (size_t at = 0; at < len;) {
        uint32_t point;
        size_t used = utf8_read(bytes + at, len - at, &point);
        if (used == 0 || !is_of_xml(point))
            fuzz_fail("what is at %zu passed", at);
        at += used;
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct source *source = source_of("fuzz.xml", (const char *)bytes, len);
    struct findings *findings = findings_new();
    int passes = preflight_passes(source, findings);
    findings_settle(findings);
    oracle_findings(source, findings);
    if (passes != (findings_count_of(findings, SEVERITY_ERROR) == 0))
        fuzz_fail("it %s, with %zu findings", passes ? "passes" : "does not pass",
                  findings_count(findings));
    if (passes)
        characters_hold(source->bytes, source->len);
    findings_free(findings);
    source_free(source);
    return 0;
}
