#include "EchoSwitch.h"

#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <termios.h>

static const int deadly[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP};
enum { DEADLY = sizeof deadly / sizeof *deadly };

static struct sigaction before[DEADLY];
static struct termios original;
static int terminal;
static volatile sig_atomic_t is_hidden;

static void die(int number) {
  if (is_hidden) tcsetattr(terminal, TCSANOW, &original);
  is_hidden = 0;
  for (int i = 0; i < DEADLY; i++)
    if (deadly[i] == number) sigaction(number, &before[i], NULL);
  raise(number);
}

int ces_hide(int descriptor) {
  if (is_hidden) return 0;
  if (tcgetattr(descriptor, &original) != 0) return -1;
  static int is_registered;
  if (!is_registered) is_registered = atexit(ces_show) == 0;
  terminal = descriptor;
  is_hidden = 1;
  for (int i = 0; i < DEADLY; i++) {
    sigaction(deadly[i], NULL, &before[i]);
    // A signal that the parent asked us to ignore stays ignored.
    if (before[i].sa_handler == SIG_IGN) continue;
    struct sigaction action = {.sa_handler = die, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    sigaction(deadly[i], &action, NULL);
  }
  struct termios hidden = original;
  hidden.c_lflag &= ~(tcflag_t)(ECHO | ECHONL);
  return tcsetattr(descriptor, TCSADRAIN, &hidden);
}

void ces_show(void) {
  if (!is_hidden) return;
  tcsetattr(terminal, TCSADRAIN, &original);
  is_hidden = 0;
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &before[i], NULL);
}
