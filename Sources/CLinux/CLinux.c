#define _GNU_SOURCE
#include "CLinux.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

int trangxa_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int trangxa_sync_filesystem(const char *path) {
  int folder = open(path, O_RDONLY | O_CLOEXEC);
  if (folder < 0) return -1;
  int result = syncfs(folder);
  int saved = errno;
  close(folder);
  errno = saved;
  return result;
}

// The guard of a program: ends it with all that it has started.
static void end_family(int number) {
  (void)number;
  signal(SIGTERM, SIG_IGN);
  kill(0, SIGTERM);
  // Time to tidy up.
  sleep(2);
  kill(0, SIGKILL);
}

pid_t trangxa_start(const char *program, char *const arguments[], char *const environment[],
                    int output, int errors) {
  // After fork only calls that are safe in a signal handler, since other threads are gone.
  pid_t parent = getpid();
  pid_t guard = fork();
  if (guard != 0) return guard;
  // Without a terminal nothing can ask for a password, and the whole family can be ended at once.
  setsid();
  signal(SIGTERM, end_family);
  signal(SIGPIPE, SIG_DFL);
  // The threads of Swift keep signals back, and a child would inherit that.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (getppid() != parent) _exit(126);
  int nothing = open("/dev/null", O_RDONLY);
  if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(output, 1) < 0 || dup2(errors, 2) < 0) _exit(126);
  if (nothing > 2) close(nothing);
  pid_t child = fork();
  if (child < 0) _exit(126);
  if (child == 0) {
    signal(SIGTERM, SIG_DFL);
    execve(program, arguments, environment);
    _exit(127);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  _exit(WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
}
