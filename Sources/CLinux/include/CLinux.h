#ifndef TRANGXA_CLINUX_H
#define TRANGXA_CLINUX_H

/// Swaps what two paths name, in one step (renameat2 with RENAME_EXCHANGE).
/// Returns 0, or -1 with errno set. Glibc's Swift module map does not show renameat2.
int trangxa_exchange(const char *first, const char *second);

/// Writes everything the file system of `path` holds in memory to its disk (syncfs).
/// Returns 0, or -1 with errno set.
int trangxa_sync_filesystem(const char *path);

#endif
