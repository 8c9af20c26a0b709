/* SPDX-License-Identifier: MIT
 * The bytes of a document, and where in them is which line and column. */
#include "xml/source.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/trouble.h"
#include "xml/limits.h"

enum { CHUNK = 64 * 1024, MAX_TRIES = 100, STEP = 1024 };

/* How many bytes FILE seems to have, at most LIMIT_FILE + 1; a guess, if it is no regular
 * file or grows. */
static size_t
expected_size(int file)
{
    struct stat status;
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
        return CHUNK;
    return status.st_size < LIMIT_FILE ? (size_t)status.st_size : (size_t)LIMIT_FILE + 1;
}

/* Reads FILE to its end, or until there is more than LIMIT_FILE, into SOURCE. */
static int
read_all(int file, struct source *source)
{
    size_t capacity = expected_size(file) + 1;
    char *bytes = memory_get(capacity + 1);
    int tries = 0, rc = 0;
    while (source->len <= LIMIT_FILE) {
        if (source->len == capacity) {
            capacity = capacity * 2 <= LIMIT_FILE ? capacity * 2 : (size_t)LIMIT_FILE + 1;
            bytes = memory_resize(bytes, capacity + 1);
        }
        ssize_t got = read(file, bytes + source->len, capacity - source->len);
        if (got > 0) {
            source->len += (size_t)got;
        } else if (got == 0 || errno != EINTR || ++tries > MAX_TRIES) {
            rc = got == 0 ? 0 : -1;
            break;
        }
    }
    bytes[source->len] = '\0';
    source->bytes = bytes;
    return rc;
}

/* When FILE was last written to, in *WRITTEN, if it is a regular one and that was in the last second: it may be being written. */
static int
is_young(int file, struct timespec *written)
{
    struct stat status;
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
        return 0;
    *written = status.st_mtim;
    return time(NULL) - status.st_mtim.tv_sec <= 1;
}

static int
is_same_time(struct timespec one, struct timespec other)
{
    return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
}

/* Reads FILE, from START on, once more into SOURCE. 1 if that gives the same as before; 0; -1 with errno. */
static int
read_again(int file, off_t start, struct source *source)
{
    const struct timespec pause = {.tv_nsec = 20000000};
    struct source before = *source;
    *source = (struct source){.name = before.name};
    if (before.len > CHUNK) /* what is shorter is written at once */
        nanosleep(&pause, NULL);
    lseek(file, start, SEEK_SET);
    int rc = read_all(file, source);
    if (rc == 0)
        rc = source->len == before.len && memcmp(source->bytes, before.bytes, before.len) == 0;
    memory_free((char *)before.bytes);
    return rc;
}

/* Reads FILE as read_all does; one that may be being written until it has had the same bytes twice, and nothing was written
 * in between, so that what is read is no mixture of two versions. */
static int
read_settled(int file, struct source *source)
{
    struct timespec since = {0}, now;
    const off_t start =
        lseek(file, 0, SEEK_CUR); /* another one may have read a part of standard input */
    is_young(file, &since);
    if (read_all(file, source) != 0)
        return -1;
    for (int tries = 0; tries < MAX_TRIES; tries++) { /* GCOVR_EXCL_BR_LINE: written for ever */
        if (!is_young(file, &now))
            return 0;
        int is_unwritten = is_same_time(since, now);
        int is_same = read_again(file, start, source);
        if (is_same < 0)
            return -1;
        is_young(file, &since);
        if (is_same && is_unwritten && is_same_time(since, now))
            return 0;
    }
    errno = EBUSY; /* GCOVR_EXCL_LINE: see the loop */
    return -1;     /* GCOVR_EXCL_LINE */
}

/* Files that were opened before they are read. */
enum { AHEAD_MAX = 64, SPARE = 32 };
static struct {
    const char *path;
    int file;
} ahead[AHEAD_MAX];
static size_t ahead_count;

int
source_open_ahead(const char *path)
{
    struct stat status;
    if (ahead_count == AHEAD_MAX || stat(path, &status) != 0 || !S_ISREG(status.st_mode))
        return 0;
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return 0;
    if (file + SPARE >= sysconf(_SC_OPEN_MAX) || fstat(file, &status) != 0 ||
        !S_ISREG(status.st_mode)) {
        close(file);
        return 0;
    }
    ahead[ahead_count].path = path;
    ahead[ahead_count++].file = file;
    return 1;
}

/* The descriptor of PATH that was opened ahead, which is then the caller's; or -1. */
static int
take_ahead(const char *path)
{
    for (size_t i = 0; i < ahead_count; i++) {
        if (strcmp(ahead[i].path, path) != 0)
            continue;
        int file = ahead[i].file;
        ahead_count--;
        memmove(&ahead[i], &ahead[i + 1], (ahead_count - i) * sizeof *ahead);
        return file;
    }
    return -1;
}

static int
open_document(const char *path)
{
    if (strcmp(path, "-") == 0)
        return STDIN_FILENO;
    int opened = take_ahead(path);
    if (opened >= 0)
        return opened;
    return open(path, O_RDONLY | O_CLOEXEC); /* to read a folder fails */
}

static void
index_lines(struct source *source)
{
    size_t capacity = 0;
    source->lines = memory_grow(NULL, 0, &capacity, sizeof *source->lines);
    source->lines[source->line_count++] = 0;
    const char *end = source->bytes + source->len;
    for (const char *at = source->bytes; at < end; at++) {
        at = memchr(at, '\n', (size_t)(end - at));
        if (at == NULL)
            break;
        source->lines =
            memory_grow(source->lines, source->line_count, &capacity, sizeof *source->lines);
        source->lines[source->line_count++] = (uint32_t)(at - source->bytes) + 1;
    }
}

struct source *
source_of(const char *name, const char *bytes, size_t len)
{
    struct source *source = memory_get_zeroed(1, sizeof *source);
    char *copy = memory_get(len + 1);
    if (len > 0)
        memcpy(copy, bytes, len);
    copy[len] = '\0';
    source->name = name;
    source->bytes = copy;
    source->len = len;
    index_lines(source);
    return source;
}

struct source *
source_read(const char *path)
{
    int is_stdin = strcmp(path, "-") == 0;
    struct source *source = memory_get_zeroed(1, sizeof *source);
    source->name = is_stdin ? "<stdin>" : path;
    int file = open_document(path);
    int rc = file < 0 ? -1 : read_settled(file, source);
    if (rc != 0)
        trouble("cannot read %s: %s", source->name, trouble_reason(errno));
    if (file >= 0 && !is_stdin)
        close(file);
    if (rc != 0) {
        source_free(source);
        return NULL;
    }
    index_lines(source);
    return source;
}

void
source_free(struct source *source)
{
    if (source == NULL)
        return;
    memory_free((char *)source->bytes);
    memory_free(source->lines);
    memory_free(source->points);
    memory_free(source);
}

/* How many characters start in BYTES: all bytes but those that continue one (10xxxxxx). What
 * is not UTF-8 is refused at its first byte, so that none of it is ever counted. */
static size_t
count_characters(const char *bytes, size_t len)
{
    size_t count = 0;
    for (size_t i = 0; i < len; i++)
        count += ((unsigned char)bytes[i] & 0xC0) != 0x80;
    return count;
}

static void
count_points(struct source *source)
{
    source->points = memory_get((source->len / STEP + 1) * sizeof *source->points);
    source->points[0] = 0;
    for (size_t i = 1; i <= source->len / STEP; i++)
        source->points[i] =
            source->points[i - 1] + count_characters(source->bytes + (i - 1) * STEP, STEP);
}

/* How many characters start before OFFSET. */
static size_t
characters_before(const struct source *source, size_t offset)
{
    size_t step = offset / STEP;
    return source->points[step] +
           count_characters(source->bytes + step * STEP, offset - step * STEP);
}

size_t
source_line_at(const struct source *source, size_t offset)
{
    size_t low = 0, high = source->line_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (source->lines[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

struct position
source_position(struct source *source, size_t offset)
{
    size_t line = source_line_at(source, offset);
    if (source->points == NULL)
        count_points(source);
    size_t before = characters_before(source, source->lines[line - 1]);
    return (struct position){line, characters_before(source, offset) - before + 1};
}

struct span
source_line(const struct source *source, size_t line)
{
    struct span span = span_of(source->lines[line - 1], source->len);
    if (line < source->line_count)
        span.end = source->lines[line] - 1;
    if (span.end > span.start && source->bytes[span.end - 1] == '\r')
        span.end--;
    return span;
}
