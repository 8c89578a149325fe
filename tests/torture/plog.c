/* Records what a process does to the files below one folder, and lets operations of it fail: one, or what Windows would.
 *
 * Preloaded by tests/support/power_cut.py, which tells how it is used. Environment:
 *   PLOG_FOLDER  the folder, as realpath() returns it
 *   PLOG_LOG     the log; each record is a struct heading, the path, the second path, the data
 *   PLOG_PAGE    a file of a struct page, shared by all processes that record
 *   PLOG_SAID    a file; what is appended to it is recorded as an acknowledgement, and never fails
 *   PLOG_CONNECTIONS  a file, for itself alone: every connection to a network is refused, and noted there
 *
 * Each operation is done and recorded under one lock, so the log is in the order in which the kernel was asked. All real
 * work is done by system calls, so nothing here can call itself. Linux with 64 bits only.
 *
 * Not seen: writes by mmap (that there is such a mapping is recorded), stdio of libc, io_uring, ioctl. sendfile and
 * copy_file_range are refused, whereupon callers write in the plain way.
 */
#include "plog_log.h"

static int opened(int at, const char *name, int flags, int mode)
{
    char path[PATH_MAX];
    int changes = (flags & O_ACCMODE) != O_RDONLY || flags & (O_CREAT | O_TRUNC);
    if (!changes || (flags & O_TMPFILE) == O_TMPFILE || !place_named(at, name, path))
        return syscall(SYS_openat, at, name, flags, mode);
    enter();
    int file = is_due() ? -1 : syscall(SYS_openat, at, name, flags, mode);
    /* The name may have been that of a link. */
    if (file >= 0)
        place_of(file, path);
    note(OPEN, file, file < 0 ? 0 : inode_of(file), flags & O_TRUNC ? 1 : 0, path, "", NULL, 0, 0);
    leave();
    return file;
}

#define MODE_AFTER(last)                                                                                               \
    int mode = 0;                                                                                                      \
    if (last & (O_CREAT | O_TMPFILE)) {                                                                                \
        va_list rest;                                                                                                  \
        va_start(rest, last);                                                                                          \
        mode = va_arg(rest, int);                                                                                      \
        va_end(rest);                                                                                                  \
    }

int open(const char *name, int flags, ...) { MODE_AFTER(flags) return opened(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE_AFTER(flags) return opened(AT_FDCWD, name, flags, mode); }
int openat(int at, const char *name, int flags, ...) { MODE_AFTER(flags) return opened(at, name, flags, mode); }
int openat64(int at, const char *name, int flags, ...) { MODE_AFTER(flags) return opened(at, name, flags, mode); }
int __open_2(const char *name, int flags) { return opened(AT_FDCWD, name, flags, 0); }
int __open64_2(const char *name, int flags) { return opened(AT_FDCWD, name, flags, 0); }
int __openat_2(int at, const char *name, int flags) { return opened(at, name, flags, 0); }
int __openat64_2(int at, const char *name, int flags) { return opened(at, name, flags, 0); }
int creat(const char *name, mode_t mode) { return opened(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *name, mode_t mode) { return opened(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode); }

/* Where offset is negative the file's own position counts. */
static ssize_t put(int file, const struct iovec *parts, int count, int64_t offset)
{
    char path[PATH_MAX];
    int place = place_of(file, path);
    if (place)
        enter();
    ssize_t done = -1;
    if (place != 1 || !is_due())
        done = offset < 0 ? syscall(SYS_writev, file, parts, count)
                          : syscall(SYS_pwritev, file, parts, count, (long)offset, 0L);
    if (!place)
        return done;
    int kept = errno;
    if (offset < 0)
        offset = syscall(SYS_lseek, file, 0L, SEEK_CUR) - (done > 0 ? done : 0);
    errno = kept;
    note(place == 2 ? SAID : WRITE, done, inode_of(file), offset, path, "", parts, count, done > 0 ? done : 0);
    leave();
    return done;
}

ssize_t write(int file, const void *data, size_t length)
{
    return put(file, &(struct iovec){(void *)data, length}, 1, -1);
}
ssize_t pwrite(int file, const void *data, size_t length, off_t offset)
{
    return put(file, &(struct iovec){(void *)data, length}, 1, offset);
}
ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset)
{
    return put(file, &(struct iovec){(void *)data, length}, 1, offset);
}
ssize_t writev(int file, const struct iovec *parts, int count) { return put(file, parts, count, -1); }
ssize_t pwritev(int file, const struct iovec *parts, int count, off_t offset) { return put(file, parts, count, offset); }
ssize_t pwritev64(int file, const struct iovec *parts, int count, off64_t offset)
{
    return put(file, parts, count, offset);
}

static ssize_t refused(int file, long number, long a, long b, long c, long d, long e, long f)
{
    char path[PATH_MAX];
    if (place_of(file, path)) {
        errno = EINVAL;
        return -1;
    }
    return syscall(number, a, b, c, d, e, f);
}

ssize_t sendfile(int out, int in, off_t *offset, size_t length)
{
    return refused(out, SYS_sendfile, out, in, (long)offset, length, 0, 0);
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t length)
{
    return refused(out, SYS_sendfile, out, in, (long)offset, length, 0, 0);
}
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags)
{
    return refused(out, SYS_copy_file_range, in, (long)from, out, (long)to, length, flags);
}

static int cut(int file, int64_t size)
{
    char path[PATH_MAX];
    if (place_of(file, path) != 1)
        return syscall(SYS_ftruncate, file, (long)size);
    enter();
    int result = is_due() ? -1 : syscall(SYS_ftruncate, file, (long)size);
    note(TRUNCATE, result, inode_of(file), size, path, "", NULL, 0, 0);
    leave();
    return result;
}

static int cut_named(const char *name, int64_t size)
{
    char path[PATH_MAX];
    if (!place_named(AT_FDCWD, name, path))
        return syscall(SYS_truncate, name, (long)size);
    enter();
    int result = is_due() ? -1 : syscall(SYS_truncate, name, (long)size);
    note(TRUNCATE, result, 0, size, path, "", NULL, 0, 0);
    leave();
    return result;
}

int ftruncate(int file, off_t size) { return cut(file, size); }
int ftruncate64(int file, off64_t size) { return cut(file, size); }
int truncate(const char *name, off_t size) { return cut_named(name, size); }
int truncate64(const char *name, off64_t size) { return cut_named(name, size); }

/* An operation on names; those that lead out of the folder or into it are recorded, too. */
static int renamed(int kind, long number, int at, const char *name, int second_at, const char *second, long flags)
{
    char path[PATH_MAX] = "", other[PATH_MAX] = "";
    int is_seen = place_named(at, name, path);
    if (second)
        is_seen |= place_named(second_at, second, other);
    if (is_seen)
        enter();
    int result = -1;
    if (!is_seen || !(is_due() || ((kind == RENAME || kind == UNLINK) && is_held(path, other))))
        result = second ? syscall(number, at, name, second_at, second, flags) : syscall(number, at, name, flags);
    if (is_seen) {
        note(kind, result, 0, 0, path, other, NULL, 0, 0);
        leave();
    }
    return result;
}

int rename(const char *from, const char *to)
{
    return renamed(RENAME, SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}
int renameat(int at, const char *from, int to_at, const char *to)
{
    return renamed(RENAME, SYS_renameat2, at, from, to_at, to, 0);
}
int renameat2(int at, const char *from, int to_at, const char *to, unsigned flags)
{
    return renamed(RENAME, SYS_renameat2, at, from, to_at, to, flags);
}
int link(const char *from, const char *to) { return renamed(LINK, SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int at, const char *from, int to_at, const char *to, int flags)
{
    return renamed(LINK, SYS_linkat, at, from, to_at, to, flags);
}
int unlink(const char *name) { return renamed(UNLINK, SYS_unlinkat, AT_FDCWD, name, 0, NULL, 0); }
int rmdir(const char *name) { return renamed(RMDIR, SYS_unlinkat, AT_FDCWD, name, 0, NULL, AT_REMOVEDIR); }
int unlinkat(int at, const char *name, int flags)
{
    return renamed(flags & AT_REMOVEDIR ? RMDIR : UNLINK, SYS_unlinkat, at, name, 0, NULL, flags);
}
int mkdir(const char *name, mode_t mode) { return renamed(MKDIR, SYS_mkdirat, AT_FDCWD, name, 0, NULL, mode); }
int mkdirat(int at, const char *name, mode_t mode) { return renamed(MKDIR, SYS_mkdirat, at, name, 0, NULL, mode); }

int symlinkat(const char *target, int at, const char *name)
{
    char path[PATH_MAX];
    if (!place_named(at, name, path))
        return syscall(SYS_symlinkat, target, at, name);
    enter();
    int result = is_due() ? -1 : syscall(SYS_symlinkat, target, at, name);
    size_t length = strlen(target);
    note(SYMLINK, result, 0, 0, path, "", &(struct iovec){(void *)target, length}, 1, length);
    leave();
    return result;
}
int symlink(const char *target, const char *name) { return symlinkat(target, AT_FDCWD, name); }

static int synced(int file, long number)
{
    char path[PATH_MAX];
    struct stat about;
    if (place_of(file, path) != 1)
        return syscall(number, file);
    enter();
    int result = is_due() ? -1 : syscall(number, file);
    int kept = errno;
    int is_folder = !fstat(file, &about) && S_ISDIR(about.st_mode);
    errno = kept;
    note(is_folder ? SYNC_FOLDER : SYNC, result, inode_of(file), 0, path, "", NULL, 0, 0);
    leave();
    return result;
}

int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }

/* Never fails, and does not count: whether a file is closed says nothing of what is on the disk. */
int close(int file)
{
    char path[PATH_MAX];
    if (place_of(file, path) != 1)
        return syscall(SYS_close, file);
    enter();
    uint64_t inode = inode_of(file);
    int result = syscall(SYS_close, file);
    note(CLOSE, result, inode, 0, path, "", NULL, 0, 0);
    leave();
    return result;
}

static void *mapped(void *at, size_t length, int protection, int flags, int file, off64_t offset)
{
    char path[PATH_MAX];
    void *result = (void *)syscall(SYS_mmap, at, length, protection, flags, file, (long)offset);
    if (protection & PROT_WRITE && flags & MAP_SHARED && !(flags & MAP_ANONYMOUS) && place_of(file, path) == 1) {
        enter();
        note(MAPPED, result == MAP_FAILED ? -1 : 0, inode_of(file), offset, path, "", NULL, 0, 0);
        leave();
    }
    return result;
}

void *mmap(void *at, size_t length, int protection, int flags, int file, off_t offset)
{
    return mapped(at, length, protection, flags, file, offset);
}
void *mmap64(void *at, size_t length, int protection, int flags, int file, off64_t offset)
{
    return mapped(at, length, protection, flags, file, offset);
}

int connect(int file, const struct sockaddr *address, socklen_t length)
{
    const char *noted = getenv("PLOG_CONNECTIONS");
    if (!noted || !address || (address->sa_family != AF_INET && address->sa_family != AF_INET6))
        return syscall(SYS_connect, file, address, (long)length);
    int notes = syscall(SYS_openat, AT_FDCWD, noted, O_WRONLY | O_APPEND | O_CLOEXEC, 0);
    dprintf(notes, "%d port %d\n", address->sa_family, ntohs(((const struct sockaddr_in *)address)->sin_port));
    syscall(SYS_close, notes);
    errno = ENETUNREACH;
    return -1;
}
