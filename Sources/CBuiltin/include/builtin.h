#ifndef MAALPLAN_BUILTIN_H
#define MAALPLAN_BUILTIN_H
#include <stddef.h>

/// A file of Prompts/ or Rules/ that is part of the program.
typedef struct {
  /// Its folder and name, such as "Rules/goal.json".
  const char *_Nonnull name;
  /// Its bytes.
  const unsigned char *_Nonnull bytes;
  /// How many.
  size_t count;
} builtin_file;

/// The file with an index below builtin_file_count; files are sorted by name.
builtin_file builtin_file_at(size_t index);
/// How many files there are.
extern const size_t builtin_file_count;

#endif
