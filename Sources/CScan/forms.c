#include "block.h"

// Which forms words are, and which texts they stand in.

// A word's first eight bytes and its last eight, folded, as a form has them.
typedef struct {
  uint64_t head, tail;
  uint32_t length;
} word_ends;

INLINE word_ends ends_of(const uint8_t *text, uint32_t start, uint32_t end) {
  word_ends word = {.length = end - start};
  memcpy(&word.head, text + start, sizeof word.head);
  memcpy(&word.tail, text + (ptrdiff_t)end - 8, sizeof word.tail);
  unsigned shift = 64 - 8 * (word.length < 8 ? word.length : 8);
  word.head = (word.head | FOLD) << shift >> shift;
  word.tail = (word.tail | FOLD) >> shift;
  return word;
}

// Whether a word is a form, but for what lies between its first and its last eight letters.
INLINE bool is_alike(word_ends word, const scan_form *form) {
  return ((word.head ^ form->head) | (word.tail ^ form->tail) | (word.length ^ form->count)) == 0;
}

INLINE bool is_same(word_ends word, const uint8_t *text, const scan_form *form,
                    const uint8_t *letters) {
  if (!is_alike(word, form)) return false;
  for (size_t index = 8; index + 8 < word.length; index++) {
    if ((text[index] | 0x20) != letters[form->letters + index]) return false;
  }
  return true;
}

INLINE void match(const uint8_t *text, scan_table table, size_t count, scan_rows rows) {
  for (size_t index = 0; index < count; index++) {
    uint32_t start = rows.starts[index];
    word_ends word = ends_of(text, start, end_of(rows.words, start));
    size_t at = scan_form_hash(word.head, word.tail) & table.mask;
    uint32_t number = table.numbers[at];
    bool is_form = is_alike(word, table.forms + number) & (word.length <= 16);
    // A word is mostly short and the first form of its hash, or none has it. Which of these it is
    // is no branch; else the compiler makes two of what follows.
    uint32_t open = number & ((uint32_t)is_form - 1);
    __asm__("" : "+r"(open));
    if (open != 0) {
      do {
        if (is_same(word, text + start, table.forms + number, table.letters)) break;
        at = (at + 1) & table.mask;
        number = table.numbers[at];
      } while (number != 0);
    }
    rows.numbers[index] = number;
  }
}

INLINE void rank(const uint64_t *marks, size_t count, uint32_t *before, const uint32_t *bytes,
                 size_t size, uint32_t *ranks) {
  uint32_t sum = 0;
  for (size_t index = 0; index * 64 < count; index++) {
    before[index] = sum;
    sum += (uint32_t)__builtin_popcountll(marks[index]);
  }
  for (size_t index = 0; index < size; index++) {
    size_t block = bytes[index] / 64;
    uint64_t up_to = marks[block] << (63 - bytes[index] % 64);
    ranks[index] = before[block] + (uint32_t)__builtin_popcountll(up_to);
  }
}

static void match_portable(const uint8_t *text, scan_table table, size_t count, scan_rows rows) {
  match(text, table, count, rows);
}

static void rank_portable(const uint64_t *marks, size_t count, uint32_t *before,
                          const uint32_t *bytes, size_t size, uint32_t *ranks) {
  rank(marks, count, before, bytes, size, ranks);
}

#if defined(__x86_64__)
// AVX-512 has nothing to add to these.
AVX2 static void match_avx2(const uint8_t *text, scan_table table, size_t count, scan_rows rows) {
  match(text, table, count, rows);
}

AVX2 static void rank_avx2(const uint64_t *marks, size_t count, uint32_t *before,
                           const uint32_t *bytes, size_t size, uint32_t *ranks) {
  rank(marks, count, before, bytes, size, ranks);
}
#endif

void scan_match(scan_kernel kernel, const uint8_t *text, scan_table table, size_t count,
                scan_rows rows) {
  switch (kernel) {
#if defined(__x86_64__)
  case scan_kernel_avx2:
  case scan_kernel_avx512: match_avx2(text, table, count, rows); return;
#endif
  default: match_portable(text, table, count, rows);
  }
}

void scan_rank(scan_kernel kernel, const uint64_t *marks, size_t count, uint32_t *before,
               const uint32_t *bytes, size_t size, uint32_t *ranks) {
  switch (kernel) {
#if defined(__x86_64__)
  case scan_kernel_avx2:
  case scan_kernel_avx512: rank_avx2(marks, count, before, bytes, size, ranks); return;
#endif
  default: rank_portable(marks, count, before, bytes, size, ranks);
  }
}
