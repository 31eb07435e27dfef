#define _GNU_SOURCE
#include "TerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

enum { TTY = 0, SCREEN = 1 };

static struct termios original;
static struct termios ours;
static volatile sig_atomic_t is_open;
static volatile sig_atomic_t is_ours;
static volatile sig_atomic_t is_reading;
static volatile sig_atomic_t pending;
static int wake[2] = {-1, -1};

// A paste arrives as one thing, with marks around it, only after this is switched on.
static const char paste_on[] = "\033[?2004h";
// Also resets colours and shows the cursor, whatever was being drawn when we were stopped.
static const char paste_off[] = "\033[?2004l\033[0m\033[?25h";

static void say(const char *text, size_t count) {
  ssize_t ignored = write(SCREEN, text, count);
  (void)ignored;
}

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { CRASHES = sizeof crashes / sizeof *crashes };
static struct sigaction before_crash[CRASHES];

void ctg_restore(void) {
  if (!is_ours) return;
  is_ours = 0;
  tcgetattr(TTY, &ours);
  say(paste_off, sizeof paste_off - 1);
  tcsetattr(TTY, TCSADRAIN, &original);
}

void ctg_reclaim(void) {
  if (!is_open) return;
  tcsetattr(TTY, TCSADRAIN, &ours);
  say(paste_on, sizeof paste_on - 1);
  is_ours = 1;
}

// TCSANOW: draining could wait for ever on a terminal that takes nothing more.
static void restore_in_handler(void) {
  if (!is_ours) return;
  is_ours = 0;
  tcsetattr(TTY, TCSANOW, &original);
  say(paste_off, sizeof paste_off - 1);
}

static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  restore_in_handler();
  for (int i = 0; i < CRASHES; i++)
    if (crashes[i] == number) sigaction(number, &before_crash[i], NULL);
  // A fault happens again when the instruction is run again, now with its own context; a signal
  // that somebody sent does not.
  if (info->si_code <= 0) raise(number);
  errno = saved;
}

static void die_of(int number) {
  restore_in_handler();
  signal(number, SIG_DFL);
  raise(number);
}

// The first deadly signal is for the program to obey, so that it can save what was written; the
// second ends a program that is too busy to notice.
static void on_deadly_signal(int number) {
  if (!is_reading && (pending & CTG_TERMINATED)) die_of(number);
  else pending |= is_reading && number == SIGINT ? CTG_INTERRUPTED : CTG_TERMINATED;
}

static void on_signal(int number) {
  int saved = errno;
  switch (number) {
  case SIGWINCH: pending |= CTG_RESIZED; break;
  case SIGCONT: pending |= CTG_CONTINUED; break;
  case SIGINT:
  case SIGQUIT:
    // While another program has the terminal, its Ctrl-C reaches us too and is none of ours.
    if (is_ours) on_deadly_signal(number);
    break;
  default: on_deadly_signal(number);
  }
  ssize_t ignored = write(wake[1], "", 1);
  (void)ignored;
  errno = saved;
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  // One handler at a time: they share `pending`.
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

// A signal that the parent asked us to ignore, as nohup does, stays ignored.
static int is_ignored(int number) {
  struct sigaction now;
  return sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN;
}

static void install_handlers(void) {
  static const int signals[] = {SIGWINCH, SIGCONT, SIGINT, SIGQUIT, SIGTERM, SIGHUP};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
    if (!is_ignored(signals[i])) handle(signals[i], on_signal);

  // A stack that overflowed cannot run a handler; it gets one of its own.
  static uint8_t spare[64 * 1024];
  stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
  sigaltstack(&stack, NULL);
  for (int i = 0; i < CRASHES; i++) {
    struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigfillset(&action.sa_mask);
    sigaction(crashes[i], &action, &before_crash[i]);
  }
}

int ctg_open(void) {
  if (is_open) return 0;
  if (tcgetattr(TTY, &original) != 0) return -1;
  if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  install_handlers();
  atexit(ctg_restore);
  is_open = 1;
  is_ours = 1;
  say(paste_on, sizeof paste_on - 1);
  return 0;
}

void ctg_set_reading(int reading) {
  if (reading && !is_reading) tcgetattr(TTY, &ours);
  is_reading = reading;
}

static int take_pending(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {
  }
  sigset_t all, before;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, &before);
  int found = pending;
  pending = 0;
  sigprocmask(SIG_SETMASK, &before, NULL);
  return found;
}

int ctg_wait(int milliseconds) {
  for (;;) {
    struct pollfd files[] = {{.fd = TTY, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
    int ready = poll(files, 2, milliseconds);
    int found = take_pending();
    if (ready > 0 && files[0].revents) found |= CTG_INPUT;
    if (found || ready == 0) return found;
    if (ready < 0 && errno != EINTR) return CTG_INPUT;
  }
}

size_t ctg_read(uint8_t *bytes, size_t capacity) {
  for (;;) {
    ssize_t count = read(TTY, bytes, capacity);
    if (count >= 0) return (size_t)count;
    if (errno == EAGAIN) {
      // Somebody who shares the terminal made it non-blocking.
      fcntl(TTY, F_SETFL, fcntl(TTY, F_GETFL) & ~O_NONBLOCK);
    } else if (errno != EINTR) {
      return 0;
    }
  }
}

void ctg_stop(void) {
  ctg_restore();
  kill(getpid(), SIGTSTP);
  // Without a shell that can wake us the kernel does not stop us, and no SIGCONT comes.
  pending |= CTG_CONTINUED;
}

void ctg_size(int *rows, int *columns) {
  struct winsize size = {0};
  ioctl(SCREEN, TIOCGWINSZ, &size);
  *rows = size.ws_row;
  *columns = size.ws_col;
}
