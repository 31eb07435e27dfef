#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

// Everything between fork and exec is async-signal-safe: tests run on several threads.
static void become_program(
    char *const arguments[], char *const environment[], const char *name) {
  setsid();
  int screen = open(name, O_RDWR);
  if (screen < 0 || ioctl(screen, TIOCSCTTY, 0) != 0) _exit(126);
  for (int i = 0; i < 3; i++) dup2(screen, i);
  if (screen > 2) close(screen);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(arguments[0], arguments, environment);
  _exit(127);
}

static char **strings(const char *block, int count) {
  char **list = calloc((size_t)count + 1, sizeof *list);
  for (int i = 0; list && i < count; i++) {
    list[i] = (char *)block;
    block += strlen(block) + 1;
  }
  return list;
}

int cpt_start(
    const char *arguments, int argument_count, const char *environment, int environment_count,
    int rows, int columns, pid_t *pid) {
  char name[64];
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return -1;
  if (grantpt(terminal) || unlockpt(terminal) || ptsname_r(terminal, name, sizeof name)) {
    close(terminal);
    return -1;
  }
  cpt_resize(terminal, rows, columns);
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  char **argument_list = strings(arguments, argument_count);
  char **environment_list = strings(environment, environment_count);
  *pid = argument_list && environment_list ? fork() : -1;
  if (*pid == 0) become_program(argument_list, environment_list, name);
  free(argument_list);
  free(environment_list);
  if (*pid > 0) return terminal;
  close(terminal);
  return -1;
}

ssize_t cpt_read(int terminal, uint8_t *bytes, size_t capacity, int milliseconds) {
  struct pollfd file = {.fd = terminal, .events = POLLIN};
  if (poll(&file, 1, milliseconds) <= 0) return -1;
  ssize_t count = read(terminal, bytes, capacity);
  // Linux says EIO once nobody holds the other side.
  return count > 0 ? count : 0;
}

size_t cpt_write(int terminal, const uint8_t *bytes, size_t count) {
  ssize_t written = write(terminal, bytes, count);
  return written > 0 ? (size_t)written : 0;
}

void cpt_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

int cpt_is_cooked(int terminal) {
  struct termios modes;
  if (tcgetattr(terminal, &modes) != 0) return 0;
  tcflag_t local = ICANON | ECHO | ISIG | IEXTEN;
  return (modes.c_lflag & local) == local && (modes.c_iflag & ICRNL) && (modes.c_oflag & OPOST);
}

pid_t cpt_foreground_group(int terminal) { return tcgetpgrp(terminal); }

int cpt_status(pid_t pid) {
  int status = 0;
  if (waitpid(pid, &status, WNOHANG) != pid) return -1;
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

void cpt_signal(pid_t pid, int number) { kill(pid, number); }

void cpt_close(int terminal) { close(terminal); }
