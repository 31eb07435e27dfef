// The terminal's echo, switched off while somebody types unseen on a terminal that is otherwise left
// to itself. Signal handlers are written in C because only async-signal-safe calls may be made in
// them.
#ifndef ECHOSWITCH_H
#define ECHOSWITCH_H

/// Stops the terminal from showing what is typed; the end of the process, also by a deadly signal,
/// brings that back.
///
/// Returns 0, or -1 where the file is no terminal, which changes nothing.
int ces_hide(int descriptor);

/// Lets the terminal show again what is typed; harmless when nothing was hidden.
void ces_show(void);

#endif
