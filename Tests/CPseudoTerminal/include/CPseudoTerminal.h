// A program on a pseudo-terminal of its own, for tests.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Starts a program on a new pseudo-terminal, as its session's leader and with all signals as they
/// are at log-in. Returns the terminal's other side, or -1; the process goes to `pid`.
///
/// `arguments` and `environment` hold so many strings, each ended by a null byte, one after the
/// other; the first argument is the program's path.
int cpt_start(
    const char *_Nonnull arguments, int argument_count, const char *_Nonnull environment,
    int environment_count, int rows, int columns, pid_t *_Nonnull pid);

/// Waits until the program has written something, at most `milliseconds`, and reads it. Returns 0
/// when it has closed the terminal, -1 when it wrote nothing in that time.
ssize_t cpt_read(int terminal, uint8_t *_Nonnull bytes, size_t capacity, int milliseconds);

/// Types some of the bytes, as many as the terminal takes now; returns how many.
size_t cpt_write(int terminal, const uint8_t *_Nonnull bytes, size_t count);

/// Gives the window another size, which the program is told.
void cpt_resize(int terminal, int rows, int columns);

/// Whether the terminal edits lines and echoes by itself, as it does for a shell's programs.
int cpt_is_cooked(int terminal);

/// The process group that reads the terminal now.
pid_t cpt_foreground_group(int terminal);

/// The exit code of a process that has ended, 128 and its signal where one ended it, -1 while it
/// still runs.
int cpt_status(pid_t pid);

/// Sends a signal to a process.
void cpt_signal(pid_t pid, int number);

/// Hangs up.
void cpt_close(int terminal);

#endif
