/* SPDX-License-Identifier: MIT
 * Requests to stop (Ctrl-C, kill) that wait while something is half done. */
#ifndef FSE_BASE_STOPS_H
#define FSE_BASE_STOPS_H

#include <signal.h>

/* From here on, signals that would end the program and can wait do so (SIGINT, SIGTERM, SIGHUP, SIGQUIT ...), until sigprocmask
 * sets *BEFORE again. */
void stops_hold(sigset_t *before);

/* Whether one of them waits: whoever holds them undoes what is half done, says nothing, and lets them come. */
int stops_wait(void);

#endif
