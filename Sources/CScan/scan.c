#include "scan.h"
#include <string.h>

// One source for all kernels: vectors of 64 bytes, which the compiler splits into what the target
// of a function has. What differs is written out at the end of the file.
#define INLINE static inline __attribute__((always_inline))

typedef uint8_t bytes64 __attribute__((vector_size(64)));
typedef bool bools64 __attribute__((ext_vector_type(64)));

// The bits of a comparison. A macro, since vectors of this size as parameters would be of an ABI
// that depends on the target.
#define BITS(comparison)                                                                           \
  ({                                                                                               \
    bools64 bools_ = __builtin_convertvector((comparison), bools64);                               \
    uint64_t bits_;                                                                                \
    memcpy(&bits_, &bools_, sizeof bits_);                                                         \
    bits_;                                                                                         \
  })

#define LOAD(at)                                                                                   \
  ({                                                                                               \
    bytes64 block_;                                                                                \
    memcpy(&block_, (at), sizeof block_);                                                          \
    block_;                                                                                        \
  })

// What a macro says of each number below 128, for a table.
#define ALL_4(of, c) of((c)), of((c) + 1), of((c) + 2), of((c) + 3)
#define ALL_16(of, c) ALL_4(of, c), ALL_4(of, c + 4), ALL_4(of, c + 8), ALL_4(of, c + 12)
#define ALL_64(of, c) ALL_16(of, c), ALL_16(of, c + 16), ALL_16(of, c + 32), ALL_16(of, c + 48)
#define ALL_128(of) ALL_64(of, 0), ALL_64(of, 64)

// MARK: Copying, and the ends of strings

// The state of a copy between blocks.
typedef struct {
  // Whether the last byte of the block before is 0xC3.
  uint64_t was_lead;
  // The line breaks of a block.
  uint64_t breaks;
} copying;

// Copies 64 bytes; which of them a string stops at.
INLINE uint64_t copy_block(const uint8_t *from, uint8_t *to, copying *state) {
  bytes64 bytes = LOAD(from);
  memcpy(to, &bytes, sizeof bytes);
  // Turning one bit lets the quote stand right behind the control characters.
  uint64_t ends = BITS(((bytes ^ 0x02) < 0x21) | (bytes == '\\') |
                       ((bytes >= 0xC0) & (bytes != 0xC3)) | ((bytes | 0x28) == 0xBF));
  uint64_t leads = BITS(bytes == 0xC3), follows = BITS((bytes & 0xC0) == 0x80);
  uint64_t led = leads << 1 | state->was_lead;
  state->was_lead = leads >> 63;
  state->breaks = BITS(bytes == '\n');
  return ends | (follows ^ led);
}

// Copies block after block; the last, which is not whole, from where zeros follow it.
#define COPY(copy_block, list)                                                                     \
  copying state = {0, 0};                                                                          \
  size_t at = 0, found = 0;                                                                        \
  uint64_t ends;                                                                                   \
  for (; count - at >= 64; at += 64) {                                                             \
    ends = copy_block(from + at, to + at, &state);                                                 \
    if (is_line && state.breaks != 0) goto line;                                                   \
    found += list(ends, at, stops + found);                                                        \
  }                                                                                                \
  if (at < count) {                                                                                \
    uint8_t rest[64] = {0};                                                                        \
    memcpy(rest, from + at, count - at);                                                           \
    ends = copy_block(rest, to + at, &state) & ~(~0ULL << (count - at));                           \
    if (is_line && state.breaks != 0) goto line;                                                   \
    found += list(ends, at, stops + found);                                                        \
  }                                                                                                \
  goto end;                                                                                        \
line:                                                                                              \
  count = at + (size_t)__builtin_ctzll(state.breaks);                                              \
  found += list(ends & ((state.breaks & -state.breaks) - 1), at, stops + found);                   \
end:                                                                                               \
  stops[found] = UINT32_MAX;                                                                       \
  memset(to + count, 0, 64);                                                                       \
  return count

// MARK: Words

// Marks letters and digits in `words`, and in `joints` the marks between them that may join them;
// whether there are any.
INLINE bool mark(const uint8_t *text, size_t count, uint64_t *words, uint64_t *joints) {
  uint64_t before = 0, any = 0;
  size_t index = 0;
  for (size_t at = 0; at < count; at += 64, index++) {
    bytes64 bytes = LOAD(text + at), next = LOAD(text + at + 1);
    uint64_t word =
        BITS((((bytes | 0x20) - 'a') < 26) | ((bytes - '0') < 10) | (bytes >= 0x80));
    // Commas, hyphens and dots follow each other; letters and digits are no lower than "0".
    joints[index] = BITS((((bytes - ',') < 3) | (bytes == '\'')) & (next >= '0')) &
                    (word << 1 | before);
    words[index] = word;
    any |= joints[index];
    before = word >> 63;
  }
  words[index] = 0;
  if (count % 64 != 0) words[index - 1] &= (1ULL << count % 64) - 1;
  return any != 0;
}

// Adds the marks that join words; how many dots leave that open.
INLINE size_t join(const uint8_t *text, size_t count, uint64_t *words, const uint64_t *joints,
                   uint32_t *dots) {
  size_t found = 0;
  for (size_t index = 0; index * 64 < count; index++) {
    if (joints[index] == 0) continue;
    const uint8_t *at = text + index * 64;
    bytes64 bytes = LOAD(at), last = LOAD(at - 1), next = LOAD(at + 1);
    // The letters alone decide, so that a joined word does not join on.
    uint64_t after_digit = BITS((last - '0') < 10), before_digit = BITS((next - '0') < 10);
    uint64_t between = joints[index] & BITS((((next | 0x20) - 'a') < 26) | (next >= 0x80) |
                                            ((next - '0') < 10));
    if (index == (count - 1) / 64) between &= ~0ULL >> (63 - (count - 1) % 64) >> 1;
    uint64_t points = BITS(bytes == '.');
    uint64_t joined = BITS(bytes == '-') | (BITS(bytes == '\'') & ~before_digit) |
                      ((points | BITS(bytes == ',')) & after_digit & before_digit);
    words[index] |= joined & between;
    uint64_t open = points & between & ~after_digit & ~before_digit;
    for (; open != 0; open &= open - 1) {
      dots[found++] = (uint32_t)(index * 64 + (size_t)__builtin_ctzll(open));
    }
  }
  return found;
}

// The first bytes of the words of so many bytes at least, in 64 bytes.
INLINE uint64_t first_bytes(const uint64_t *words, size_t index, unsigned shortest) {
  uint64_t word = words[index], next = words[index + 1];
  uint64_t first = word & ~(word << 1 | (index == 0 ? 0 : words[index - 1] >> 63));
  if (shortest > 1) first &= word >> 1 | next << 63;
  if (shortest > 2) first &= word >> 2 | next << 62;
  return first;
}

// For each byte a bit for its class: neighbours in the alphabet share one, capitals or not.
#define CLASS(c) (uint8_t)(1 << (((c) | 0x20) >> 1 & 7))
static const uint8_t classes[128] = {ALL_128(CLASS)};

uint8_t scan_class(uint8_t third) { return classes[third & 127]; }

// Which of the words that begin at some of 64 bytes pass by their first three.
INLINE uint64_t pass(const uint8_t *at, uint64_t first, const uint8_t *leads) {
  uint64_t passing = 0;
  for (; first != 0; first &= first - 1) {
    int index = __builtin_ctzll(first);
    const uint8_t *word = at + index;
    uint64_t passes = (leads[scan_lead(word[0], word[1])] & classes[word[2] & 127]) != 0;
    passing |= passes << index;
  }
  return passing;
}

// Lists the bytes that have a bit; how many they are. Behind the last, up to 64 others are written.
INLINE size_t list(uint64_t bits, size_t at, uint32_t *entries) {
  size_t found = 0;
  for (; bits != 0; bits &= bits - 1) {
    entries[found++] = (uint32_t)(at + (size_t)__builtin_ctzll(bits));
  }
  return found;
}

// Keeps the words that pass; how many they are. No branch depends on the text.
INLINE size_t sift(const uint8_t *text, const uint8_t *passing, unsigned shift, size_t count,
                   uint32_t *starts, uint32_t *ends) {
  size_t found = 0;
  for (size_t index = 0; index < count; index++) {
    uint32_t start = starts[index], end = ends[index];
    uint64_t head;
    memcpy(&head, text + start, sizeof head);
    uint32_t length = end - start < 8 ? end - start : 8;
    head = (head | 0x2020202020202020) & (~0ULL >> (64 - 8 * length));
    starts[found] = start;
    ends[found] = end;
    found += passing[scan_hash(head) >> shift];
  }
  return found;
}

#define FIND(pass, list)                                                                           \
  scan_found found = {0, 0};                                                                       \
  if (count == 0) return found;                                                                    \
  if (mark(text, count, rows.words, rows.joints)) {                                                \
    found.dots = join(text, count, rows.words, rows.joints, rows.dots);                            \
  }                                                                                                \
  size_t starts = 0, ends = 0, index = 0;                                                          \
  unsigned long long carry = 0;                                                                    \
  for (; index * 64 < count; index++) {                                                            \
    uint64_t word = rows.words[index];                                                             \
    uint64_t first = first_bytes(rows.words, index, filter.shortest);                              \
    if (filter.leads != NULL) first = pass(text + index * 64, first, filter.leads);                \
    /* One added to the first bit of a word carries to the bit behind its last. */                 \
    uint64_t behind = __builtin_addcll(word, first, carry, &carry) & ~word;                        \
    starts += list(first, index * 64, rows.starts + starts);                                       \
    ends += list(behind, index * 64, rows.ends + ends);                                            \
  }                                                                                                \
  if (carry != 0) rows.ends[ends] = (uint32_t)(index * 64);                                        \
  found.words = filter.passing == NULL ? starts                                                    \
                                       : sift(text, filter.passing, filter.shift, starts,          \
                                              rows.starts, rows.ends);                             \
  return found

// MARK: Kernels

static size_t copy_portable(const uint8_t *from, size_t count, bool is_line, uint8_t *to,
                            uint32_t *stops) {
  COPY(copy_block, list);
}

static scan_found words_portable(const uint8_t *text, size_t count, scan_filter filter,
                                 scan_rows rows) {
  FIND(pass, list);
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,bmi,bmi2,popcnt")))
#define AVX512 __attribute__((target("avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")))

AVX2 static size_t copy_avx2(const uint8_t *from, size_t count, bool is_line, uint8_t *to,
                             uint32_t *stops) {
  COPY(copy_block, list);
}

AVX2 static scan_found words_avx2(const uint8_t *text, size_t count, scan_filter filter,
                                  scan_rows rows) {
  FIND(pass, list);
}

static const uint8_t counting[64] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
    44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};

// A table of 128 bytes is two registers, and 64 bytes are looked up in it at once.
AVX512 static inline __m512i look_up(const uint8_t *table, __m512i bytes) {
  return _mm512_permutex2var_epi8(_mm512_loadu_si512(table), bytes, _mm512_loadu_si512(table + 64));
}

AVX512 static inline uint64_t pass_avx512(const uint8_t *at, uint64_t first,
                                          const uint8_t *leads) {
  bytes64 lead = (LOAD(at) | 0x20) + ((LOAD(at + 1) | 0x20) << 3);
  __m512i groups = _mm512_and_si512(look_up(leads, (__m512i)lead),
                                    look_up(classes, _mm512_loadu_si512(at + 2)));
  return _mm512_test_epi8_mask(groups, groups) & first;
}

// Writes 16 of the indices of a block, from a quarter of them on.
#define LIST16(quarter)                                                                            \
  _mm512_storeu_si512(                                                                             \
      entries + 16 * quarter,                                                                      \
      _mm512_add_epi32(base, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(packed, quarter))))

// Lists all bits of a block at once, so that no branch depends on how few there are.
AVX512 static inline size_t list_avx512(uint64_t bits, size_t at, uint32_t *entries) {
  __m512i packed = _mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(counting));
  __m512i base = _mm512_set1_epi32((int)at);
  size_t found = (size_t)__builtin_popcountll(bits);
  LIST16(0);
  if (found > 16) {
    LIST16(1);
    if (found > 32) {
      LIST16(2);
      LIST16(3);
    }
  }
  return found;
}

// The same as `copy_block`, with what it says of each byte in two tables: below 0x80, and from there.
#define LOW_STOPS(c) ((c) < 0x20 || (c) == '"' || (c) == '\\' ? 0x80 : 0)
#define HIGH_STOPS(c) (((c) >= 0x40 && (c) != 0x43) || ((c) | 0x28) == 0x3F ? 0x80 : 0)
static const uint8_t low_stops[128] = {ALL_128(LOW_STOPS)};
static const uint8_t high_stops[128] = {ALL_128(HIGH_STOPS)};

AVX512 static inline uint64_t copy_block_avx512(const uint8_t *from, uint8_t *to, copying *state) {
  __m512i bytes = _mm512_loadu_si512(from);
  _mm512_storeu_si512(to, bytes);
  __m512i low = look_up(low_stops, bytes), high = look_up(high_stops, bytes);
  // Of each bit one or the other, by the bit of the byte; the highest counts.
  uint64_t ends = _mm512_movepi8_mask(_mm512_ternarylogic_epi64(bytes, high, low, 0xCA));
  uint64_t leads = BITS((bytes64)bytes == 0xC3), follows = BITS(((bytes64)bytes & 0xC0) == 0x80);
  uint64_t led = leads << 1 | state->was_lead;
  state->was_lead = leads >> 63;
  state->breaks = BITS((bytes64)bytes == '\n');
  return ends | (follows ^ led);
}

AVX512 static size_t copy_avx512(const uint8_t *from, size_t count, bool is_line, uint8_t *to,
                                 uint32_t *stops) {
  COPY(copy_block_avx512, list_avx512);
}

AVX512 static scan_found words_avx512(const uint8_t *text, size_t count, scan_filter filter,
                                      scan_rows rows) {
  FIND(pass_avx512, list_avx512);
}
#endif

scan_kernel scan_best_kernel(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi") ||
      !__builtin_cpu_supports("bmi2") || !__builtin_cpu_supports("popcnt")) {
    return scan_kernel_portable;
  }
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
                 __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2")
             ? scan_kernel_avx512
             : scan_kernel_avx2;
#else
  return scan_kernel_portable;
#endif
}

size_t scan_copy(scan_kernel kernel, const uint8_t *from, size_t count, bool is_line, uint8_t *to,
                 uint32_t *stops) {
  switch (kernel) {
#if defined(__x86_64__)
  case scan_kernel_avx2: return copy_avx2(from, count, is_line, to, stops);
  case scan_kernel_avx512: return copy_avx512(from, count, is_line, to, stops);
#endif
  default: return copy_portable(from, count, is_line, to, stops);
  }
}

scan_found scan_words(scan_kernel kernel, const uint8_t *text, size_t count, scan_filter filter,
                      scan_rows rows) {
  switch (kernel) {
#if defined(__x86_64__)
  case scan_kernel_avx2: return words_avx2(text, count, filter, rows);
  case scan_kernel_avx512: return words_avx512(text, count, filter, rows);
#endif
  default: return words_portable(text, count, filter, rows);
  }
}
