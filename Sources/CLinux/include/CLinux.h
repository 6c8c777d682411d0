#ifndef TRANGXA_CLINUX_H
#define TRANGXA_CLINUX_H

#include <sys/types.h>

/// Swaps what two paths name, in one step (renameat2 with RENAME_EXCHANGE).
/// Returns 0, or -1 with errno set. Glibc's Swift module map does not show renameat2.
int trangxa_exchange(const char *first, const char *second);

/// Writes everything the file system of `path` holds in memory to its disk (syncfs).
/// Returns 0, or -1 with errno set.
int trangxa_sync_filesystem(const char *path);

/// Starts a program in a session of its own, without a terminal or input, that gets SIGTERM when the
/// thread that started it ends, however that ends: so that thread must wait for it. `arguments` and
/// `environment` end with NULL. Returns its process, or -1 with errno set; a program that cannot be run
/// ends with 127.
pid_t trangxa_start(const char *program, char *const arguments[], char *const environment[],
                    int output, int errors);

#endif
