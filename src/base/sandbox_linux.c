/* SPDX-License-Identifier: MIT
 * The sandbox of Linux: Landlock says which files can be opened, seccomp which system calls fail.
 * https://docs.kernel.org/userspace-api/landlock.html and .../seccomp_filter.html */
/* NOLINTNEXTLINE(bugprone-reserved-identifier): Linux declares O_PATH and syscall only with this */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/sandbox.h"

/* What Landlock can forbid, by the version of its interface that brought it; older headers lack the later ones. */
enum {
    FIRST = (1 << 13) - 1,     /* 1: from LANDLOCK_ACCESS_FS_EXECUTE to _MAKE_SYM */
    REFER = 1 << 13,           /* 2: into another folder */
    TRUNCATE = 1 << 14,        /* 3 */
    CONNECT = 1 << 0 | 1 << 1, /* 4: to bind and to connect TCP */
    IOCTL_DEVICE = 1 << 15,    /* 5 */
    OUTSIDE = 1 << 0 | 1 << 1, /* 6: abstract sockets of other processes, signals to them */
    LEAST = 3,                 /* before, a file could be emptied anywhere */
    VERSION_OF_CONNECT = 4,
    VERSION_OF_IOCTL = 5,
    VERSION_OF_OUTSIDE = 6
};

/* What a ruleset forbids: struct landlock_ruleset_attr as it is since version 6. */
struct forbidden {
    uint64_t files;
    uint64_t network;
    uint64_t processes;
};

/* What the C library may open by itself: the converters of characters that a stylesheet's output can ask for. */
static const struct sandbox_path needed[] = {
    {"/usr/lib", SANDBOX_READ},
    {"/usr/lib64", SANDBOX_READ},
    {"/lib", SANDBOX_READ},
    {"/lib64", SANDBOX_READ},
    {"/etc/ld.so.cache", SANDBOX_READ},
    {"/nix/store", SANDBOX_READ},
    {"/gnu/store", SANDBOX_READ},
#ifdef FSE_SANDBOX_IS_WATCHED /* by a sanitizer, which looks at the process from outside, and at its sources */
    {"/", SANDBOX_READ},
#endif
#ifdef FSE_SANDBOX_WRITES /* where a build for coverage may put its counts */
    {FSE_SANDBOX_WRITES, SANDBOX_READ | SANDBOX_WRITE},
#endif
};

/* Calls that nothing here makes, and that lead out: to other programs, processes and machines, or deep into the kernel. */
static const uint32_t denied[] = {
    SYS_socket,
    SYS_socketpair,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_pidfd_getfd,
    SYS_bpf,
    SYS_perf_event_open,
    SYS_userfaultfd,
    SYS_io_uring_setup,
    SYS_io_uring_enter,
    SYS_io_uring_register,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_mount,
    SYS_umount2,
    SYS_pivot_root,
    SYS_chroot,
    SYS_move_mount,
    SYS_open_tree,
    SYS_fsopen,
    SYS_fspick,
    SYS_fsmount,
    SYS_unshare,
    SYS_setns,
    SYS_init_module,
    SYS_finit_module,
    SYS_delete_module,
    SYS_kexec_load,
    SYS_reboot,
    SYS_swapon,
    SYS_swapoff,
    SYS_acct,
    SYS_quotactl,
    SYS_open_by_handle_at,
#ifdef SYS_socketcall
    SYS_socketcall,
#endif
#ifndef FSE_SANDBOX_IS_WATCHED
    SYS_ptrace,
    SYS_execve,
    SYS_execveat,
#endif
};

/* How the kernel calls the processor whose numbers of calls these are; 0: a processor of which nobody has looked that up. */
#if defined(__x86_64__) && defined(__LP64__)
static const uint32_t architecture = AUDIT_ARCH_X86_64;
#elif defined(__i386__)
static const uint32_t architecture = AUDIT_ARCH_I386;
#elif defined(__aarch64__) && defined(__AARCH64EL__)
static const uint32_t architecture = AUDIT_ARCH_AARCH64;
#elif defined(__arm__) && defined(__ARMEL__)
static const uint32_t architecture = AUDIT_ARCH_ARM;
#elif defined(__riscv) && __riscv_xlen == 64
static const uint32_t architecture = AUDIT_ARCH_RISCV64;
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
static const uint32_t architecture = AUDIT_ARCH_PPC64LE;
#elif defined(__s390x__)
static const uint32_t architecture = AUDIT_ARCH_S390X;
#else
static const uint32_t architecture = 0;
#endif

/* The numbers from here on are of x32, the other set of calls of an x86-64. */
enum { X32 = 0x40000000 };

/* What may be done with an open file or folder, of which a rule says USE. */
static uint64_t
rights(unsigned use, const struct stat *status)
{
    const uint64_t of_files =
        LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | TRUNCATE;
    uint64_t all = 0;
    if (use & SANDBOX_READ)
        all |= LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    if (use & SANDBOX_WRITE) /* the folder itself is opened to be synced */
        all |= LANDLOCK_ACCESS_FS_WRITE_FILE | TRUNCATE | LANDLOCK_ACCESS_FS_READ_DIR |
               LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_DIR |
               LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR;
    return S_ISDIR(status->st_mode) ? all : all & of_files;
}

/* Whether a path that cannot be opened for ERROR could not be opened later either. */
static int
is_out_of_reach(int error)
{
    return error == ENOENT || error == ENOTDIR || error == EACCES || error == ELOOP ||
           error == ENAMETOOLONG;
}

/* Adds PATH to RULESET, in which all of FORBIDDEN is. 0, or -1. */
static int
allow(int ruleset, const struct sandbox_path *path, uint64_t forbidden)
{
    struct stat status = {0};
    int file = open(path->path, O_PATH | O_CLOEXEC);
    if (file < 0)
        return is_out_of_reach(errno) ? 0 : -1;
    fstat(file, &status);
    const struct landlock_path_beneath_attr rule = {
        .allowed_access = rights(path->use, &status) & forbidden, .parent_fd = file};
    int rc = (int)syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0U);
    if (rc != 0 && errno == EBADFD) /* a pipe, by its name below /dev or /proc: always allowed */
        rc = 0;
    close(file);
    return rc;
}

/* A ruleset that forbids all that VERSION of the interface can but PATHS; or -1. */
static int
make_ruleset(const struct sandbox_path *paths, size_t count, long version)
{
    struct forbidden forbidden = {.files = FIRST | REFER | TRUNCATE |
                                           (version >= VERSION_OF_IOCTL ? IOCTL_DEVICE : 0),
                                  .network = version >= VERSION_OF_CONNECT ? CONNECT : 0,
                                  .processes = version >= VERSION_OF_OUTSIDE ? OUTSIDE : 0};
    size_t size = version >= VERSION_OF_OUTSIDE   ? sizeof forbidden
                  : version >= VERSION_OF_CONNECT ? offsetof(struct forbidden, processes)
                                                  : offsetof(struct forbidden, network);
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &forbidden, size, 0U), rc = 0;
    for (size_t i = 0; ruleset >= 0 && rc == 0 && i < sizeof needed / sizeof *needed; i++)
        rc = allow(ruleset, &needed[i], forbidden.files);
    for (size_t i = 0; ruleset >= 0 && rc == 0 && i < count; i++)
        rc = allow(ruleset, &paths[i], forbidden.files);
    if (rc == 0)
        return ruleset;
    close(ruleset);
    return -1;
}

/* Takes all files but PATHS. 0; or -1, and nothing is taken. */
static int
restrict_files(const struct sandbox_path *paths, size_t count)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0UL, LANDLOCK_CREATE_RULESET_VERSION);
    int ruleset = version >= LEAST ? make_ruleset(paths, count, version) : -1;
    if (ruleset < 0)
        return -1;
    int rc = (int)syscall(SYS_landlock_restrict_self, ruleset, 0U);
    close(ruleset);
    return rc;
}

/* A program for the kernel that is being written. */
struct filter {
    struct sock_filter steps[sizeof denied / sizeof *denied + 16];
    unsigned short count;
};

static void
load(struct filter *filter, size_t offset)
{
    filter->steps[filter->count++] =
        (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset);
}

static void
answer(struct filter *filter, uint32_t value)
{
    filter->steps[filter->count++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, value);
}

/* Goes on over as many steps as IF_SO or IF_NOT says, by how the value compares to OTHER. */
static void
jump(struct filter *filter, uint16_t comparison, uint32_t other, size_t if_so, size_t if_not)
{
    filter->steps[filter->count++] = (struct sock_filter)BPF_JUMP(
        BPF_JMP | BPF_K | comparison, other, (uint8_t)if_so, (uint8_t)if_not);
}

/* Writes FILTER: what is of another processor, is denied, or would type into the terminal, fails with EPERM. */
static void
write_filter(struct filter *filter)
{
    enum { COUNT = sizeof denied / sizeof *denied, DENY = SECCOMP_RET_ERRNO | EPERM };
    /* The lower half of the second argument. */
    const uint16_t one = 1;
    size_t half = *(const uint8_t *)&one ? 0 : 4; /* GCOVR_EXCL_BR_LINE: other processors */
    size_t request = offsetof(struct seccomp_data, args[1]) + half;
    load(filter, offsetof(struct seccomp_data, arch));
    jump(filter, BPF_JEQ, architecture, 1, 0);
    answer(filter, DENY);
    load(filter, offsetof(struct seccomp_data, nr));
    jump(filter, BPF_JGE, X32, COUNT + 5, 0);
    for (size_t i = 0; i < COUNT; i++)
        jump(filter, BPF_JEQ, denied[i], COUNT - i + 4, 0);
    jump(filter, BPF_JEQ, SYS_ioctl, 0, 3);
    load(filter, request);
    jump(filter, BPF_JEQ, TIOCSTI, 2, 0);
    jump(filter, BPF_JEQ, TIOCLINUX, 1, 0);
    answer(filter, SECCOMP_RET_ALLOW);
    answer(filter, DENY);
}

/* Takes the calls that are denied. 0, or -1. */
static int
restrict_calls(void)
{
    struct filter filter = {.count = 0};
    /* cppcheck-suppress knownConditionTrueFalse ; on other processors */
    if (architecture == 0) /* GCOVR_EXCL_BR_LINE: other processors */
        return -1;         /* GCOVR_EXCL_LINE: the same */
    write_filter(&filter);
    const struct sock_fprog program = {filter.count, filter.steps};
    /* The flag: the processor is made no slower for it. */
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW,
                        &program);
}

const char *
sandbox_enter(const struct sandbox_path *paths, size_t count)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L) != 0)
        return "no_new_privs";
    int has_files = restrict_files(paths, count) == 0;
    if (restrict_calls() != 0)
        return "seccomp";
    return has_files ? NULL : "Landlock";
}
