// The terminal's modes and the process's signals. Signal handlers are written in C because only
// async-signal-safe calls may be made in them, and the Swift runtime promises none.
#ifndef TERMINALGUARD_H
#define TERMINALGUARD_H

#include <stddef.h>
#include <stdint.h>

/// What `ctg_wait` found; several may be set at once, none means that the time ran out.
enum {
  CTG_INPUT = 1,      // there is something to read, or the terminal went away
  CTG_RESIZED = 2,    // the window has another size
  CTG_CONTINUED = 4,  // the process runs again after a stop
  CTG_INTERRUPTED = 8,  // Ctrl-C by way of a signal
  CTG_TERMINATED = 16   // the process is to end
};

/// Remembers the terminal's modes, and gives them back at exit, at a crash and at a deadly signal.
///
/// Call it before anything changes the modes. Returns 0, or -1 when standard input is no terminal.
int ctg_open(void);

/// Gives the terminal back as it was, for another program or for good; harmless when repeated.
void ctg_restore(void);

/// Makes the terminal ours again after `ctg_restore` or a stop, in the modes of the last reading.
void ctg_reclaim(void);

/// Says whether an answer is being read. A deadly signal is reported by `ctg_wait`, now or when
/// next something is read; a second one before that ends the process, as it would without us.
void ctg_set_reading(int reading);

/// Waits for input or a signal, at most `milliseconds`; forever when that is negative.
int ctg_wait(int milliseconds);

/// Reads what is there; 0 when the terminal has gone away.
size_t ctg_read(uint8_t *_Nonnull bytes, size_t capacity);

/// Gives the terminal back and stops the process as Ctrl-Z does; returns when it runs again, at
/// once when nobody can wake it. The next `ctg_wait` then says CTG_CONTINUED.
void ctg_stop(void);

/// The window's size in character cells; 0 where the terminal does not say.
void ctg_size(int *_Nonnull rows, int *_Nonnull columns);

#endif
