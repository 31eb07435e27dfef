#include "block.h"

// Copying, and the ends of strings.

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
  stops[found] = (uint32_t)count;                                                                  \
  memset(to + count, 0, 64);                                                                       \
  return count

static size_t copy_portable(const uint8_t *from, size_t count, bool is_line, uint8_t *to,
                            uint32_t *stops) {
  COPY(copy_block, list);
}

#if defined(__x86_64__)
AVX2 static size_t copy_avx2(const uint8_t *from, size_t count, bool is_line, uint8_t *to,
                             uint32_t *stops) {
  COPY(copy_block, list);
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
