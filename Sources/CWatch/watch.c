#define _GNU_SOURCE
#include "CWatch.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/vfs.h>
#include <unistd.h>

static int ends[2] = {-1, -1};

static void note(int number) {
  (void)number;
  int saved = errno;
  ssize_t ignored = write(ends[1], "", 1);
  (void)ignored;
  errno = saved;
}

int cwa_interrupts(void) {
  if (ends[0] >= 0) return ends[0];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  struct sigaction now;
  // A signal that the parent asked us to ignore, as a shell does in the background, stays ignored.
  if (sigaction(SIGINT, NULL, &now) == 0 && now.sa_handler == SIG_IGN) return ends[0];
  // The second Ctrl-C ends a program that is too busy to notice the first.
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART | (int)SA_RESETHAND};
  sigfillset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
  return ends[0];
}

// NFS, SMB of three ages, FUSE, and 9P, which Windows shows its own disks to Linux with.
static const unsigned elsewhere[] = {0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x65735546, 0x01021997};

int cwa_is_elsewhere(const char *path) {
  struct statfs system;
  if (statfs(path, &system) != 0) return 1;
  for (size_t i = 0; i < sizeof elsewhere / sizeof *elsewhere; i++)
    if ((unsigned)system.f_type == elsewhere[i]) return 1;
  return 0;
}
