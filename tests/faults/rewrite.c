/* SPDX-License-Identifier: MIT
 * For LD_PRELOAD: after the first part of the file that FSE_REWRITE names was read, its content becomes that of
 * FSE_REWRITE_BY, in place. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void
rewrite(const char *name, const char *by)
{
    static char bytes[1 << 22];
    int from = open(by, O_RDONLY), to = open(name, O_WRONLY);
    ssize_t len = pread(from, bytes, sizeof bytes, 0);
    if (len < 0 || pwrite(to, bytes, (size_t)len, 0) != len)
        abort();
    close(from);
    close(to);
}

ssize_t
read(int file, void *bytes, size_t len)
{
    enum { PART = 4096 };
    static int is_done;
    const char *name = getenv("FSE_REWRITE"), *by = getenv("FSE_REWRITE_BY");
    ssize_t (*next)(int, void *, size_t) =
        (ssize_t(*)(int, void *, size_t))dlsym(RTLD_NEXT, "read");
    struct stat here, there;
    int is_it = name != NULL && fstat(file, &here) == 0 && stat(name, &there) == 0 &&
                here.st_ino == there.st_ino;
    ssize_t got = next(file, bytes, is_it && len > PART ? PART : len);
    if (is_it && !is_done) {
        is_done = 1;
        rewrite(name, by);
    }
    return got;
}
