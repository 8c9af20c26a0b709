/* SPDX-License-Identifier: MIT
 * Runs every suite; CK_RUN_SUITE=NAME runs one. */
#include <stdlib.h>

#include "suites.h"
#include "support.h"
#include "xml/library.h"

#define ADD_SUITE(name) srunner_add_suite(runner, name##_suite());

int
main(void)
{
    library_start();
    support_start();
    SRunner *runner = srunner_create(suite_create("fse-lint"));
    SUITES(ADD_SUITE)
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    failed += srunner_ntests_run(runner) == 0; /* no suite has the name that was asked for */
    srunner_free(runner);
    support_stop();
    library_stop();
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
