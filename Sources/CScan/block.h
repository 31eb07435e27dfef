#ifndef MAALPLAN_BLOCK_H
#define MAALPLAN_BLOCK_H
#include "scan.h"
#include <string.h>

// One source for all kernels: vectors of 64 bytes, which the compiler splits into what the target
// of a function has. What differs is written out at the end of each file.
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

// The bit that small letters have and capitals have not, in eight bytes.
#define FOLD 0x2020202020202020ULL

// What a macro says of each number below 128, for a table.
#define ALL_4(of, c) of((c)), of((c) + 1), of((c) + 2), of((c) + 3)
#define ALL_16(of, c) ALL_4(of, c), ALL_4(of, c + 4), ALL_4(of, c + 8), ALL_4(of, c + 12)
#define ALL_64(of, c) ALL_16(of, c), ALL_16(of, c + 16), ALL_16(of, c + 32), ALL_16(of, c + 48)
#define ALL_128(of) ALL_64(of, 0), ALL_64(of, 64)

// Lists the bytes that have a bit; how many they are. Six entries at least are written, so that no
// branch depends on how few there are.
INLINE size_t list(uint64_t bits, size_t at, uint32_t *entries) {
  size_t found = (size_t)__builtin_popcountll(bits), index = 0;
  for (; index < 6; index++, bits &= bits - 1) {
    entries[index] = (uint32_t)(at + (size_t)__builtin_ctzll(bits | 1ULL << 63));
  }
  for (; bits != 0; index++, bits &= bits - 1) {
    entries[index] = (uint32_t)(at + (size_t)__builtin_ctzll(bits));
  }
  return found;
}

// The bits of a byte and those behind it, 57 at least, the byte's own lowest; then zeros.
INLINE uint64_t bits_from(const uint64_t *words, size_t at) {
  uint64_t bits;
  memcpy(&bits, (const uint8_t *)words + at / 8, sizeof bits);
  return bits >> at % 8;
}

// Where a word ends that begins at a byte.
INLINE uint32_t end_of(const uint64_t *words, uint32_t start) {
  size_t at = start;
  while (true) {
    uint64_t behind = ~bits_from(words, at);
    size_t room = 64 - at % 8, length = behind == 0 ? room : (size_t)__builtin_ctzll(behind);
    at += length;
    if (length < room) return (uint32_t)at;
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,bmi,bmi2,popcnt")))
#define AVX512 __attribute__((target("avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")))

static const uint8_t counting[64] __attribute__((aligned(64))) = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
    44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};

// A table of 128 bytes is two registers, and 64 bytes are looked up in it at once.
AVX512 static inline __m512i look_up(const uint8_t *table, __m512i bytes) {
  return _mm512_permutex2var_epi8(_mm512_loadu_si512(table), bytes, _mm512_loadu_si512(table + 64));
}

// Writes 16 of the indices of a block, from a quarter of them on.
#define LIST16(quarter)                                                                            \
  _mm512_storeu_si512(                                                                             \
      entries + 16 * quarter,                                                                      \
      _mm512_add_epi32(base, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(packed, quarter))))

// Lists all bits of a block at once, so that no branch depends on how few there are. 16 entries are
// written, or 32, or 64.
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
#undef LIST16
#endif

#endif
