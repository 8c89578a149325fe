/* The log of plog.c: which files are recorded, how a record is written, and whether an operation is to fail. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPEN = 1, WRITE, TRUNCATE, RENAME, UNLINK, MKDIR, RMDIR, LINK, SYNC, SYNC_FOLDER, CLOSE, MAPPED, SAID, SYMLINK };

struct page {
    uint32_t lock;
    int32_t code;
    uint64_t fails_at;
    uint64_t is_sticky;
    uint64_t is_like_windows;
    uint64_t count;
    uint64_t failed;
};

struct heading {
    uint32_t kind;
    int32_t code;
    uint64_t inode;
    int64_t offset;
    uint64_t data_length;
    uint32_t path_length;
    uint32_t second_length;
};

static struct page *page;
static int log_file = -1;
static char folder[PATH_MAX], said[PATH_MAX];
static size_t folder_length;

__attribute__((constructor)) static void begin(void)
{
    const char *below = getenv("PLOG_FOLDER"), *log = getenv("PLOG_LOG"), *shared = getenv("PLOG_PAGE");
    if (!below || !log || !shared)
        return;
    snprintf(folder, sizeof folder, "%s", below);
    folder_length = strlen(folder);
    snprintf(said, sizeof said, "%s", getenv("PLOG_SAID") ? getenv("PLOG_SAID") : "");
    int file = syscall(SYS_openat, AT_FDCWD, shared, O_RDWR | O_CLOEXEC, 0);
    /* High enough that nobody who counts descriptors meets it. */
    int low = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CLOEXEC, 0);
    log_file = fcntl(low, F_DUPFD_CLOEXEC, 200);
    void *mapped = (void *)syscall(SYS_mmap, NULL, sizeof *page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (file < 0 || log_file < 0 || mapped == MAP_FAILED) {
        dprintf(2, "plog: %s\n", strerror(errno));
        _exit(99);
    }
    syscall(SYS_close, low);
    syscall(SYS_close, file);
    page = mapped;
}

static int is_below(const char *path)
{
    return !strncmp(path, folder, folder_length) && (path[folder_length] == '/' || !path[folder_length]);
}

/* Whether an open file is recorded: 1 below the folder, 2 where acknowledgements go. */
static int place_of(int file, char *path)
{
    if (!page || file < 0)
        return 0;
    char link[64];
    int kept = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    errno = kept;
    if (length <= 0)
        return 0;
    path[length] = 0;
    return is_below(path) ? 1 : !strcmp(path, said) ? 2 : 0;
}

/* The same for a name, whose last part need not exist and is not followed. */
static int place_named(int at, const char *name, char *path)
{
    char whole[2 * PATH_MAX], parent[PATH_MAX];
    if (!page || !name || !*name)
        return 0;
    int kept = errno;
    if (*name == '/')
        snprintf(whole, sizeof whole, "%s", name);
    else if (at == AT_FDCWD && getcwd(parent, sizeof parent))
        snprintf(whole, sizeof whole, "%s/%s", parent, name);
    else {
        parent[0] = 0;
        place_of(at, parent);
        snprintf(whole, sizeof whole, "%s/%s", parent, name);
    }
    for (size_t end = strlen(whole); end > 1 && whole[end - 1] == '/'; end--)
        whole[end - 1] = 0;
    char *last = strrchr(whole, '/');
    *last = 0;
    int is_there = realpath(*whole ? whole : "/", parent) != NULL;
    snprintf(path, PATH_MAX, "%.2000s/%.2000s", is_there ? parent : whole, last + 1);
    errno = kept;
    return is_below(path);
}

static void enter(void)
{
    while (__atomic_exchange_n(&page->lock, 1, __ATOMIC_ACQUIRE))
        sched_yield();
}

static void leave(void)
{
    __atomic_store_n(&page->lock, 0, __ATOMIC_RELEASE);
}

/* Whether the operation that begins now is to fail; errno says how. */
static int is_due(void)
{
    uint64_t number = ++page->count;
    if (!page->fails_at || number < page->fails_at || (number > page->fails_at && !page->is_sticky))
        return 0;
    page->failed++;
    errno = page->code;
    return 1;
}

/* Whether this process has a file open: Windows neither renames nor removes it then (security.md 4.3). */
static int is_open(const char *path)
{
    char link[64], other[PATH_MAX];
    struct stat about;
    int found = 0, kept = errno;
    for (int file = 0; file < 200 && !found; file++) {
        snprintf(link, sizeof link, "/proc/self/fd/%d", file);
        ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, other, PATH_MAX - 1);
        if (length <= 0)
            continue;
        other[length] = 0;
        /* A folder cannot be renamed either while a file below it is open; that a folder itself is open is of POSIX. */
        size_t given = strlen(path);
        found = !strncmp(other, path, given) && (other[given] == '/' || !other[given]) && !fstat(file, &about) &&
                S_ISREG(about.st_mode);
    }
    errno = kept;
    return found;
}

/* Whether Windows would refuse to rename or to remove; errno says how. The index of a log is removed by SQLite's code for
 * POSIX before it is closed; that for Windows closes it first. */
static int is_held(const char *path, const char *second)
{
    size_t length = strlen(path);
    if (!page->is_like_windows || (length > 4 && !strcmp(path + length - 4, "-shm")))
        return 0;
    if (!(is_open(path) || (*second && is_open(second))))
        return 0;
    page->failed++;
    errno = EACCES;
    return 1;
}

static void note(int kind, long result, uint64_t inode, int64_t offset, const char *path, const char *second,
                 const struct iovec *parts, int count, uint64_t length)
{
    int kept = errno;
    struct heading heading = {kind, result < 0 ? kept : 0, inode, offset, 0, strlen(path), strlen(second)};
    struct iovec pieces[IOV_MAX];
    int used = 3;
    pieces[0] = (struct iovec){&heading, sizeof heading};
    pieces[1] = (struct iovec){(void *)path, heading.path_length};
    pieces[2] = (struct iovec){(void *)second, heading.second_length};
    for (int each = 0; each < count && used < IOV_MAX && heading.data_length < length; each++, used++) {
        size_t taken = parts[each].iov_len;
        if (taken > length - heading.data_length)
            taken = length - heading.data_length;
        pieces[used] = (struct iovec){parts[each].iov_base, taken};
        heading.data_length += taken;
    }
    size_t whole = 0;
    for (int each = 0; each < used; each++)
        whole += pieces[each].iov_len;
    if (syscall(SYS_writev, log_file, pieces, used) != (long)whole) {
        dprintf(2, "plog: the log could not be written\n");
        _exit(99);
    }
    errno = kept;
}

static uint64_t inode_of(int file)
{
    struct stat about;
    int kept = errno;
    uint64_t inode = fstat(file, &about) ? 0 : about.st_ino;
    errno = kept;
    return inode;
}
