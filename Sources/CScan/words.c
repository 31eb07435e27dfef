#include "block.h"

// Words, and what they begin with.

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

// Keeps the words that pass; how many they are. No branch depends on the text.
INLINE size_t sift(const uint8_t *text, scan_filter filter, const uint64_t *words, size_t count,
                   uint32_t *starts) {
  size_t found = 0;
  for (size_t index = 0; index < count; index++) {
    uint32_t start = starts[index];
    uint64_t head;
    memcpy(&head, text + start, sizeof head);
    // Of a longer word eight bytes.
    int length = __builtin_ctzll(~bits_from(words, start) | 1 << 8);
    head = (head | FOLD) & (~0ULL >> (64 - 8 * length));
    starts[found] = start;
    found += filter.passing[scan_hash(head) >> filter.shift];
  }
  return found;
}

#define FIND(mark, pass, list)                                                                     \
  scan_found found = {0, 0};                                                                       \
  if (count == 0) return found;                                                                    \
  if (mark(text, count, rows.words, rows.joints)) {                                                \
    found.dots = join(text, count, rows.words, rows.joints, rows.dots);                            \
  }                                                                                                \
  for (size_t index = 0; index * 64 < count; index++) {                                            \
    uint64_t first = first_bytes(rows.words, index, filter.shortest);                              \
    if (filter.leads != NULL) first = pass(text + index * 64, first, filter.leads);                \
    found.words += list(first, index * 64, rows.starts + found.words);                             \
  }                                                                                                \
  if (filter.passing != NULL) {                                                                    \
    found.words = sift(text, filter, rows.words, found.words, rows.starts);                        \
  }                                                                                                \
  for (size_t index = 0; index < found.words && filter.passing == NULL; index++) {                 \
    rows.ends[index] = end_of(rows.words, rows.starts[index]);                                     \
  }                                                                                                \
  return found

static scan_found words_portable(const uint8_t *text, size_t count, scan_filter filter,
                                 scan_rows rows) {
  FIND(mark, pass, list);
}

#if defined(__x86_64__)
AVX2 static scan_found words_avx2(const uint8_t *text, size_t count, scan_filter filter,
                                  scan_rows rows) {
  FIND(mark, pass, list);
}

AVX512 static inline uint64_t pass_avx512(const uint8_t *at, uint64_t first,
                                          const uint8_t *leads) {
  bytes64 lead = (LOAD(at) | 0x20) ^ (LOAD(at + 1) << 3);
  __m512i groups = _mm512_and_si512(look_up(leads, (__m512i)lead),
                                    look_up(classes, _mm512_loadu_si512(at + 2)));
  return _mm512_test_epi8_mask(groups, groups) & first;
}

// What `mark` says of bytes below 0x80: words by the highest bit, joints by the lowest.
#define IS_WORD(c) ((((c) | 0x20) >= 'a' && ((c) | 0x20) <= 'z') || ((c) >= '0' && (c) <= '9'))
#define IS_JOINT(c) (((c) >= ',' && (c) <= '.') || (c) == '\'')
#define WORD_BITS(c) ((IS_WORD(c) ? 0x80 : 0) | (IS_JOINT(c) ? 1 : 0))
static const uint8_t word_bits[128] = {ALL_128(WORD_BITS)};

// The same as `mark`.
AVX512 static inline bool mark_avx512(const uint8_t *text, size_t count, uint64_t *words,
                                      uint64_t *joints) {
  uint64_t before = 0, any = 0;
  size_t index = 0;
  for (size_t at = 0; at < count; at += 64, index++) {
    __m512i bytes = _mm512_loadu_si512(text + at), bits = look_up(word_bits, bytes);
    uint64_t word = _mm512_movepi8_mask(_mm512_or_si512(bits, bytes));
    uint64_t joint = _mm512_test_epi8_mask(bits, _mm512_set1_epi8(1)) & ~word;
    words[index] = word;
    joints[index] = joint & BITS(LOAD(text + at + 1) >= '0') & (word << 1 | before);
    any |= joints[index];
    before = word >> 63;
  }
  words[index] = 0;
  if (count % 64 != 0) words[index - 1] &= (1ULL << count % 64) - 1;
  return any != 0;
}

AVX512 static scan_found words_avx512(const uint8_t *text, size_t count, scan_filter filter,
                                      scan_rows rows) {
  FIND(mark_avx512, pass_avx512, list_avx512);
}
#endif

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
