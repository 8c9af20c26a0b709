/* SPDX-License-Identifier: MIT
 * For LD_PRELOAD: the allocation whose number FSE_FAIL_AT is fails, and with FSE_FAIL_ON all after it. With FSE_COUNT, the
 * number of all of them is written to that file at the end. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

static long count;
static long fail_at = -1;
static int goes_on;
static FILE *counted; /* opened before the program is in its sandbox */

__attribute__((constructor)) static void
start(void)
{
    const char *at = getenv("FSE_FAIL_AT");
    const char *path = getenv("FSE_COUNT");
    counted = path != NULL ? fopen(path, "w") : NULL;
    goes_on = getenv("FSE_FAIL_ON") != NULL;
    count = 0;
    fail_at = at != NULL ? atol(at) : 0;
}

__attribute__((destructor)) static void
stop(void)
{
    if (counted == NULL)
        return;
    fprintf(counted, "%ld\n", count);
    fclose(counted);
}

static int
fails(void)
{
    if (fail_at < 0) /* before main is thought of */
        return 0;
    count++;
    int is_it = fail_at > 0 && (goes_on ? count >= fail_at : count == fail_at);
    if (is_it)
        errno = ENOMEM;
    return is_it;
}

void *
malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *
calloc(size_t number, size_t size)
{
    return fails() ? NULL : __libc_calloc(number, size);
}

void *
realloc(void *block, size_t size)
{
    return fails() ? NULL : __libc_realloc(block, size);
}
