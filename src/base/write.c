/* SPDX-License-Identifier: MIT
 * Writes all bytes into an open file. */
#include "base/write.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

/* How often a call that a signal interrupted is tried again: bounded, so that an endless stream
 * of signals is trouble and does not hang. */
enum { MAX_TRIES = 100 };

static int
write_all(int file, const char *bytes, size_t len)
{
    int tries = 0;
    while (len > 0) {
        ssize_t written = write(file, bytes, len);
        if (written > 0) {
            bytes += written;
            len -= (size_t)written;
        } else if (written < 0 && (errno != EINTR || ++tries > MAX_TRIES)) {
            return -1;
        }
    }
    return 0;
}

/* Gives FILE the mode of MODEL and, where that is allowed, its owner; does nothing if MODEL is
 * NULL. */
static int
become_like(int file, const struct stat *model)
{
    if (model == NULL)
        return 0;
    if (fchown(file, model->st_uid, model->st_gid) != 0 && errno != EPERM)
        return -1;
    return fchmod(file, model->st_mode & 07777);
}

int
write_and_close(int file, const char *bytes, size_t len, const struct stat *model, int is_durable)
{
    int rc = write_all(file, bytes, len);
    if (rc == 0)
        rc = become_like(file, model);
    if (rc == 0 && is_durable)
        rc = fsync(file);
    int error = errno;
    if (close(file) != 0 && rc == 0) {
        error = errno;
        rc = -1;
    }
    errno = error;
    return rc;
}
