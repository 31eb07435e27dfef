/// Bytes that are looked at eight and sixteen at a time, without a check at each step.
///
/// The one place of this module that reads memory by address, beside ``Slots``.
///
/// Window contract: whoever makes a window keeps the bytes in place while it lives, and asks only for
/// offsets from ``margin`` before the first to ``margin`` behind the last byte it was made for; the
/// owner keeps that much room on both sides. The bytes behind the last are 0 or belong to the same
/// buffer.
@safe struct ByteWindow {
  /// How many bytes may be read before the first and behind the last.
  static let margin = 64

  private let base: UnsafeMutableRawPointer

  @unsafe init(_ base: UnsafeMutableRawPointer) {
    unsafe self.base = base
  }

  @inline(__always) subscript(offset: Int) -> UInt8 {
    get { unsafe base.load(fromByteOffset: offset, as: UInt8.self) }
    nonmutating set { unsafe base.storeBytes(of: newValue, toByteOffset: offset, as: UInt8.self) }
  }

  /// The eight bytes from an offset, the first lowest.
  @inline(__always) func word(_ offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The sixteen bytes from an offset.
  @inline(__always) func block(_ offset: Int) -> Block {
    unsafe base.loadUnaligned(fromByteOffset: offset, as: Block.self)
  }
}

/// Sixteen bytes that are worked on at once.
typealias Block = SIMD16<UInt8>

/// What holds for each of sixteen bytes.
typealias BlockMask = SIMDMask<SIMD16<Int8>>

extension SIMD16<UInt8> {
  // Each compares with a whole vector: the operators that take a single number instead are not
  // turned into vector instructions, and are a hundred times slower (measured, Swift 6.3).

  /// Which bytes are a certain one.
  @inline(__always) func equals(_ byte: UInt8) -> BlockMask { self .== Block(repeating: byte) }

  /// Which bytes are below a certain one.
  @inline(__always) func isBelow(_ byte: UInt8) -> BlockMask { self .< Block(repeating: byte) }

  /// Which bytes are below a certain one, all taken as numbers with a sign.
  @inline(__always) func isBelowSigned(_ byte: Int8) -> BlockMask {
    SIMD16<Int8>(truncatingIfNeeded: self) .< SIMD16<Int8>(repeating: byte)
  }

  /// Which bytes are a certain one or above it.
  @inline(__always) func isAtLeast(_ byte: UInt8) -> BlockMask { self .>= Block(repeating: byte) }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The mask as two numbers, a byte of each for a byte: all ones where it holds.
  @inline(__always) private var halves: SIMD2<UInt64> {
    unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
  }

  /// Whether it holds for any byte.
  @inline(__always) var isAny: Bool {
    let halves = halves
    return halves.x | halves.y != 0
  }

  /// The index of the first byte it holds for; nil where it holds for none.
  @inline(__always) var first: Int? {
    let halves = halves
    if halves.x | halves.y == 0 { return nil }
    return halves.x != 0
      ? halves.x.trailingZeroBitCount &>> 3 : 8 &+ halves.y.trailingZeroBitCount &>> 3
  }

  /// The mask as sixteen bits, the first byte lowest.
  ///
  /// The product brings the lowest bit of every byte into the highest byte, in order.
  @inline(__always) var bits: UInt64 {
    let ones = halves & 0x0101_0101_0101_0101
    let low = (ones.x &* 0x0102_0408_1020_4080) &>> 56
    let high = (ones.y &* 0x0102_0408_1020_4080) &>> 56
    return low | high &<< 8
  }
}

/// Room for elements that are written in any order and never checked one by one.
///
/// The contract is that of ``ByteWindow``: the owner keeps the room in place, and the user asks only
/// for indices below the capacity it was told.
@safe struct Slots<Element: BitwiseCopyable> {
  private let base: UnsafeMutablePointer<Element>

  @unsafe init(_ base: UnsafeMutablePointer<Element>) {
    unsafe self.base = base
  }

  @inline(__always) subscript(index: Int) -> Element {
    get { unsafe base[index] }
    nonmutating _modify { yield unsafe &base[index] }
  }
}
