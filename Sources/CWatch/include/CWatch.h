// What waiting for files needs of C: a signal handler, in which only async-signal-safe calls may be
// made, and the kinds of file systems, which Swift's import of the C library leaves out.
#ifndef CWATCH_H
#define CWATCH_H

/// From now on the first Ctrl-C does not end the process; it makes a descriptor readable.
///
/// Returns the descriptor, the same every time, or -1 where the system has none to give: then Ctrl-C
/// ends the process as before.
int cwa_interrupts(void);

/// Whether other machines may change what is in a folder without this one's kernel hearing of it.
int cwa_is_elsewhere(const char *_Nonnull path);

#endif
