#ifndef MAALPLAN_SCAN_H
#define MAALPLAN_SCAN_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Looks at 64 bytes at a time and answers in bits: bit i of word w is about byte 64 * w + i.
///
/// Every kernel gives the same bits; they differ in the instructions of the processor they need.
/// No function keeps a pointer, allocates, or fails.

/// The instructions a scan is made of, the plainest first.
typedef enum {
  scan_kernel_portable,
  scan_kernel_avx2,
  scan_kernel_avx512,
} scan_kernel;

/// The best kernel this processor has.
scan_kernel scan_best_kernel(void);

/// How many words of bits so many bytes take: there is one to spare.
static inline size_t scan_room(size_t count) { return count / 64 + 2; }

/// How many entries of stops so many bytes take at most.
static inline size_t scan_stop_room(size_t count) { return count + 65; }

/// Copies bytes, and lists where a string of JSON ends or holds more than common characters.
///
/// It ends at the first line break, where `is_line` says so, or behind the last byte; the result
/// is how many bytes come before. Common are ASCII but the quote, the backslash and control
/// characters, and 0xC3 with a byte from 0x80 to 0xBE behind it but 0x97, 0x9F and 0xB7. All other
/// bytes are in `stops`, ascending, but where only the byte behind 0xC3 is wrong it is that byte;
/// the last entry is that of the end. The 64 bytes behind the last byte are 0.
///
/// Read: `from[0 ..< count]`. Written: `to[0 ..< count + 128]` and
/// `stops[0 ..< scan_stop_room(count)]` at most.
size_t scan_copy(scan_kernel kernel, const uint8_t *_Nonnull from, size_t count, bool is_line,
                 uint8_t *_Nonnull to, uint32_t *_Nonnull stops);

/// Asks the memory for a byte that will be read soon; it need not be there.
static inline void scan_ask(uintptr_t address) { __builtin_prefetch((const void *)address); }

/// A filter of words that few pass but those it is made of: two sieves, one behind the other.
///
/// A word passes the first by its first three bytes, where `leads[scan_lead(first, second)]` has
/// the bit of `scan_class(third)`; of a word of fewer bytes those behind it decide. It passes the
/// second where `passing[hash >> shift]` is 1 and not 0. Its hash is `scan_hash` of its first eight
/// bytes, the first lowest, each with bit 0x20 set; bytes behind its end are 0.
typedef struct {
  /// 128 bytes; null where every word passes.
  const uint8_t *_Nullable leads;
  /// Null where every word passes.
  const uint8_t *_Nullable passing;
  unsigned shift;
  /// Words of fewer bytes than this, 1 to 3, do not pass.
  unsigned shortest;
} scan_filter;

/// Where the first two bytes of a word stand among `leads`, capitals as small letters.
static inline uint8_t scan_lead(uint8_t first, uint8_t second) {
  return ((first | 0x20) ^ second << 3) & 127;
}

/// The bit of the third byte of a word, one of eight.
uint8_t scan_class(uint8_t third);

/// The hash of a word's first eight bytes.
static inline uint64_t scan_hash(uint64_t head) { return head * 0x9E3779B97F4A7C15; }

/// Where words were put, by index of the first.
typedef struct {
  /// A bit for each byte of a word, and for each mark that may join two; scan_room.
  uint64_t *_Nonnull words;
  uint64_t *_Nonnull joints;
  /// For each word that passed where it begins; scan_word_room.
  uint32_t *_Nonnull starts;
  /// Where it ends; only where every word passes the second sieve. scan_word_room.
  uint32_t *_Nonnull ends;
  /// Dots between letters; scan_word_room.
  uint32_t *_Nonnull dots;
  /// For each word the number of its form; scan_word_room.
  uint32_t *_Nonnull numbers;
} scan_rows;

/// How many entries of `starts`, `ends`, `dots` and `numbers` so many bytes take at most.
static inline size_t scan_word_room(size_t count) { return count / 2 + 64; }

/// How many words passed, and how many dots were found.
typedef struct {
  size_t words;
  size_t dots;
} scan_found;

/// Finds the words that pass a filter, and the dots that leave words open.
///
/// Words are letters and digits, with a hyphen between any two, an apostrophe before a letter, a
/// dot or a comma between digits. A dot between letters may be an abbreviation's or not: it joins
/// none, and is told of. Bytes from 0x80 on are taken for letters.
///
/// Read: `text[-1 ..< count + 66]`; what stands outside the text changes nothing.
scan_found scan_words(scan_kernel kernel, const uint8_t *_Nonnull text, size_t count,
                      scan_filter filter, scan_rows rows);

/// A form of a word, letters folded: with bit 0x20 set.
typedef struct {
  /// Its first eight letters, the first lowest, and its last eight; of fewer all, and then zeros.
  uint64_t head;
  uint64_t tail;
  /// The index of its first letter among those of all forms, and how many it has.
  uint32_t letters;
  uint32_t count;
} scan_form;

/// The hash of a form; many have the same head.
static inline uint32_t scan_form_hash(uint64_t head, uint64_t tail) {
  return (uint32_t)(scan_hash(head ^ (tail << 29 | tail >> 35)) >> 32);
}

/// Forms by their hashes.
typedef struct {
  /// For each value of the lowest bits of a hash the number of a form, or 0: each form's number is
  /// in the first entry free from that of its hash on, and some are free.
  const uint32_t *_Nonnull numbers;
  /// One less than there are numbers, a power of two.
  size_t mask;
  /// Form 0 is none, and has no letters.
  const scan_form *_Nonnull forms;
  const uint8_t *_Nonnull letters;
} scan_table;

/// Tells which form each of the words found is; 0 for none.
///
/// Read: `text[-7 ..< count + 66]`, and the `words` and `starts` that scan_words found. Written:
/// `numbers`.
void scan_match(scan_kernel kernel, const uint8_t *_Nonnull text, scan_table table, size_t count,
                scan_rows rows);

/// Counts, for each of some bytes, the marked bytes up to it and itself.
///
/// Marks are bits, of `count` bytes; `before` is room for what is counted on the way.
///
/// Read: `marks[0 ..< scan_room(count)]` and `bytes[0 ..< size]`, each below `count`. Written:
/// `before[0 ..< scan_room(count)]` and `ranks[0 ..< size]`.
void scan_rank(scan_kernel kernel, const uint64_t *_Nonnull marks, size_t count,
               uint32_t *_Nonnull before, const uint32_t *_Nonnull bytes, size_t size,
               uint32_t *_Nonnull ranks);

#endif
