// measure OUTPUT COMMAND...: runs the command with its output in the file OUTPUT, and prints the processor's seconds (user
// and system), the seconds that it took and its peak memory in bytes; children that it waits for are counted.
// In C, because a child's peak starts with the memory of the process that it is forked from.
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval t) { return t.tv_sec + t.tv_usec * 1e-6; }

int main(int count, char **arguments) {
  if (count < 3) return 2;
  struct timespec start, end;
  struct rusage use;
  int status;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child == 0) {
    dup2(open(arguments[1], O_WRONLY | O_CREAT | O_TRUNC, 0644), 1);
    execvp(arguments[2], arguments + 2);
    _exit(127);
  }
  wait4(child, &status, 0, &use);
  clock_gettime(CLOCK_MONOTONIC, &end);
#ifdef __APPLE__
  long peak = use.ru_maxrss;
#else
  long peak = use.ru_maxrss * 1024;
#endif
  printf("%.6f %.6f %ld\n", seconds(use.ru_utime) + seconds(use.ru_stime),
         end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) * 1e-9, peak);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
