/* SPDX-License-Identifier: MIT
 * Requests to stop (Ctrl-C, kill) that wait while something is half done. */
#include "base/stops.h"

#include <stddef.h>

static const int numbers[] = {SIGINT,  SIGTERM, SIGHUP,    SIGQUIT, SIGUSR1,
                              SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU};

enum { COUNT = sizeof numbers / sizeof *numbers };

/* Those that nobody else has blocked, who would not let them come. */
static int is_held[COUNT];

/* Whether it ends the program, which whoever started that can have changed: one that is ignored would wait for ever. */
static int
is_deadly(int number)
{
    struct sigaction action = {0};
    sigaction(number, NULL, &action);
    return action.sa_handler == SIG_DFL;
}

void
stops_hold(sigset_t *before)
{
    sigset_t stops;
    sigprocmask(SIG_BLOCK, NULL, before);
    sigemptyset(&stops);
    for (size_t i = 0; i < COUNT; i++)
        if (is_deadly(numbers[i]))
            sigaddset(&stops, numbers[i]);
    for (size_t i = 0; i < COUNT; i++)
        if (sigismember(&stops, numbers[i]) == 1 && sigismember(before, numbers[i]) == 0)
            is_held[i] = 1;
    sigprocmask(SIG_BLOCK, &stops, NULL);
}

int
stops_wait(void)
{
    sigset_t waiting;
    int count = 0;
    sigemptyset(&waiting);
    sigpending(&waiting);
    for (size_t i = 0; i < COUNT; i++)
        count += is_held[i] && sigismember(&waiting, numbers[i]) == 1;
    return count > 0;
}
