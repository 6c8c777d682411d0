/* Runs a program and says what it cost: `measure REPORT SECONDS PROGRAM ARGUMENT…`.

   REPORT gets one line: wall, user and system seconds, peak memory in KB, exit code (128 and more: a signal).
   After SECONDS the program is ended. This program is small on purpose: what it holds itself would be counted
   as the peak of the one it starts. */

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static pid_t child;

static void end_it(int number) {
  (void)number;
  kill(child, SIGKILL);
}

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int count, char **arguments) {
  if (count < 4) {
    fprintf(stderr, "usage: measure REPORT SECONDS PROGRAM ARGUMENT...\n");
    return 2;
  }
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  child = fork();
  if (child < 0) {
    perror("fork");
    return 3;
  }
  if (child == 0) {
    execv(arguments[3], arguments + 3);
    perror(arguments[3]);
    _exit(127);
  }
  signal(SIGALRM, end_it);
  alarm((unsigned)atoi(arguments[2]));
  int status = 0;
  struct rusage used;
  while (wait4(child, &status, 0, &used) < 0) {
    if (errno != EINTR) {
      perror("wait4");
      return 3;
    }
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  double wall = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
  int code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  FILE *report = fopen(arguments[1], "w");
  if (!report) {
    perror(arguments[1]);
    return 3;
  }
  fprintf(report, "%.6f %.6f %.6f %ld %d\n", wall, seconds(used.ru_utime), seconds(used.ru_stime),
          used.ru_maxrss, code);
  return fclose(report) == 0 ? 0 : 3;
}
