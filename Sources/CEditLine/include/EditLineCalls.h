// libedit's wide interface as functions Swift can call: Swift imports no variadic C function, so
// each use of el_wset has a wrapper of its own.
#ifndef EDITLINECALLS_H
#define EDITLINECALLS_H

#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

#if !__has_include(<histedit.h>)
#error "libedit is missing: install it with 'apt-get install libedit-dev'"
#endif
#include <histedit.h>

typedef wchar_t *_Nonnull (*cle_prompt_function)(EditLine *_Nonnull);
typedef unsigned char (*cle_command_function)(EditLine *_Nonnull, int);
typedef int (*cle_input_function)(EditLine *_Nonnull, wchar_t *_Nonnull);

/// Opens libedit on standard input and output; call after `cle_use_utf8_locale`.
///
/// A terminal type without an entry in the database is drawn as xterm-256color, then as vt100:
/// every terminal of today understands those few sequences. libedit's own complaint is discarded.
EditLine *_Nullable cle_open(const char *_Nonnull program);

/// Takes the locale's character type from the environment, or C.UTF-8 where that is not UTF-8.
///
/// Must come before `cle_open`: libedit builds its key map with `iswprint`. Returns 0 on success.
int cle_use_utf8_locale(void);

/// Columns libedit gives a character: -1 for one that cannot be printed, 0 for a combining one.
int cle_column_width(uint32_t scalar);

/// Writes bytes below what libedit has drawn; waits until the terminal has taken them.
void cle_write(const uint8_t *_Nonnull bytes, size_t count);

static inline int cle_set_prompt(
    EditLine *_Nonnull e, cle_prompt_function _Nonnull f, wchar_t escape) {
  return el_wset(e, EL_PROMPT_ESC, f, escape);
}

static inline int cle_set_context(EditLine *_Nonnull e, void *_Nullable context) {
  return el_wset(e, EL_CLIENTDATA, context);
}

static inline void *_Nullable cle_context(EditLine *_Nonnull e) {
  void *context = NULL;
  el_wget(e, EL_CLIENTDATA, &context);
  return context;
}

static inline int cle_set_input(EditLine *_Nonnull e, cle_input_function _Nonnull f) {
  return el_wset(e, EL_GETCFN, f);
}

/// Adds a command named "show" and leaves it, with Enter, Ctrl-L and printable characters, as the
/// only thing a key can do; the rest of libedit's commands are unbound.
int cle_bind_only(EditLine *_Nonnull e, cle_command_function _Nonnull show, int show_key);

/// Makes both of libedit's terminal modes raw, so that nothing typed between prompts is lost.
int cle_keep_raw(EditLine *_Nonnull e);

/// Draws prompt and text afresh at the place where the cursor stands.
static inline int cle_redraw(EditLine *_Nonnull e) { return el_wset(e, EL_REFRESH); }

#endif
