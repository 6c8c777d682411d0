#ifndef TRANGXA_CLINUX_H
#define TRANGXA_CLINUX_H

#include <sys/types.h>

/// Swaps what two paths name, in one step (renameat2 with RENAME_EXCHANGE).
/// Returns 0, or -1 with errno set. Glibc's Swift module map does not show renameat2.
int trangxa_exchange(const char *first, const char *second);

/// Writes everything the file system of `path` holds in memory to its disk (syncfs).
/// Returns 0, or -1 with errno set.
int trangxa_sync_filesystem(const char *path);

/// Starts a program in a session of its own, without a terminal or input, with a guard before it that ends
/// the program and all that it has started on SIGTERM, which it also gets when the thread ends that called
/// this, however that ends: so that thread must wait for it. `arguments` and `environment` end with NULL.
/// Returns the guard's process, which ends as the program does (128 and the signal, when one ended it; 127
/// when it cannot be run), or -1 with errno set.
pid_t trangxa_start(const char *program, char *const arguments[], char *const environment[],
                    int output, int errors);

#endif
