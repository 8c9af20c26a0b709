/* SPDX-License-Identifier: MIT
 * Any bytes: each finding is where it says, and of what it says. */
#include "oracle.h"
#include "support.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct verdict verdict = fuzz_check((const char *)bytes, len, NULL);
    oracle_findings(verdict.source, verdict.findings);
    if (!verdict.data->is_complete && !verdict_has(&verdict, SEVERITY_ERROR))
        fuzz_fail("it could not be read to its end, and nothing says so");
    verdict_free(&verdict);
    return 0;
}
