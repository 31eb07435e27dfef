#define _GNU_SOURCE
#include "EditLineCalls.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int cle_use_utf8_locale(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 0;
  return setlocale(LC_CTYPE, "C.UTF-8") ? 0 : -1;
}

int cle_column_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

EditLine *cle_open(const char *program) {
  // Kept open for as long as libedit is; there is one EditLine in a process.
  FILE *nowhere = fopen("/dev/null", "we");
  EditLine *e = el_init(program, stdin, stdout, nowhere ? nowhere : stderr);
  if (!e) {
    if (nowhere) fclose(nowhere);
    return NULL;
  }
  const char *wanted = getenv("TERM");
  const char *candidates[] = {wanted ? wanted : "dumb", "xterm-256color", "vt100"};
  for (size_t i = 0; i < sizeof candidates / sizeof *candidates; i++)
    if (el_wset(e, EL_TERMINAL, candidates[i]) == 0) break;
  return e;
}

void cle_write(const uint8_t *bytes, size_t count) {
  fflush(stdout);
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      // Somebody who shares the terminal made it non-blocking.
      struct pollfd screen = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&screen, 1, -1);
    } else if (errno != EINTR) {
      return;
    }
  }
}

static int bind_key(EditLine *e, int code, const wchar_t *command) {
  wchar_t key[8];
  swprintf(key, 8, L"\\%03o", code);
  return el_wset(e, EL_BIND, key, command, (wchar_t *)NULL);
}

int cle_bind_only(EditLine *e, cle_command_function show, int show_key) {
  // libedit keeps these two pointers, so they must live as long as the process.
  if (el_wset(e, EL_ADDFN, L"show", L"show the text", show) != 0) return -1;
  for (int code = 1; code < 256; code++) {
    int printable = (code >= 0x20 && code < 0x7f) || code >= 0xa0;
    if (bind_key(e, code, printable ? L"ed-insert" : L"ed-unassigned") != 0) return -1;
  }
  if (bind_key(e, '\r', L"ed-newline") != 0) return -1;
  if (bind_key(e, 'L' & 0x1f, L"ed-clear-screen") != 0) return -1;
  return bind_key(e, show_key, L"show");
}

int cle_keep_raw(EditLine *e) {
  static const wchar_t *const edit[] = {L"-isig", L"-icrnl", L"-inlcr", L"-ixon"};
  static const wchar_t *const execute[] = {
      L"-isig", L"-icrnl", L"-inlcr", L"-ixon", L"-icanon", L"-echo", L"-iexten"};
  for (size_t i = 0; i < sizeof edit / sizeof *edit; i++)
    if (el_wset(e, EL_SETTY, L"-d", edit[i], (wchar_t *)NULL) != 0) return -1;
  for (size_t i = 0; i < sizeof execute / sizeof *execute; i++)
    if (el_wset(e, EL_SETTY, L"-x", execute[i], (wchar_t *)NULL) != 0) return -1;
  return 0;
}
