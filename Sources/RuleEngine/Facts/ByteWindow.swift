/// Bytes that are looked at one and eight at a time, without a check at each step.
///
/// The one place of this module that reads memory by address, beside ``Slots``.
///
/// Window contract: whoever makes a window keeps the bytes in place while it lives, and asks only for
/// offsets from ``margin`` before the first to ``margin`` behind the last byte it was made for; the
/// owner keeps that much room on both sides. The bytes behind the last are 0 or belong to the same
/// buffer.
@safe struct ByteWindow: BitwiseCopyable {
  /// How many bytes may be read before the first and behind the last.
  static let margin = 128

  private let base: UnsafeMutableRawPointer

  @unsafe init(_ base: UnsafeMutableRawPointer) {
    unsafe self.base = base
  }

  /// The window on bytes from the first of a row.
  init(_ bytes: Slots<UInt8>, from offset: Int = 0) {
    unsafe base = UnsafeMutableRawPointer(bytes.pointer + offset)
  }

  @inline(__always) subscript(offset: Int) -> UInt8 {
    get { unsafe base.load(fromByteOffset: offset, as: UInt8.self) }
    nonmutating set { unsafe base.storeBytes(of: newValue, toByteOffset: offset, as: UInt8.self) }
  }

  /// The address of a byte, for C; it is held to the same contract.
  @unsafe func pointer(to offset: Int) -> UnsafePointer<UInt8> {
    unsafe UnsafePointer((base + offset).assumingMemoryBound(to: UInt8.self))
  }

  /// The four bytes from an offset, the first lowest.
  @inline(__always) func half(_ offset: Int) -> UInt32 {
    unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// The eight bytes from an offset, the first lowest.
  @inline(__always) func word(_ offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

/// Elements that are looked at and written in any order and never checked one by one.
///
/// The contract is that of ``ByteWindow``: the owner keeps them in place, and the user asks only for
/// indices below the count it was told.
@safe struct Slots<Element: BitwiseCopyable>: BitwiseCopyable {
  private let base: UnsafeMutablePointer<Element>?

  @unsafe init(_ base: UnsafeMutablePointer<Element>?) {
    unsafe self.base = base
  }

  @inline(__always) subscript(index: Int) -> Element {
    get { unsafe pointer[index] }
    nonmutating _modify { yield unsafe &pointer[index] }
  }

  /// The address of the first, for C; it is held to the same contract.
  @inline(__always) @unsafe var pointer: UnsafeMutablePointer<Element> {
    unsafe base.unsafelyUnwrapped
  }

  /// Eight bytes of the elements, counted in eights from the first.
  @inline(__always) func word(_ index: Int) -> UInt64 {
    unsafe UnsafeRawPointer(pointer).load(fromByteOffset: index &* 8, as: UInt64.self)
  }
}

extension Slots {
  /// Sets bits of eight bytes of the elements, counted in eights from the first.
  @inline(__always) func add(_ bits: UInt64, to index: Int) {
    unsafe UnsafeMutableRawPointer(pointer).storeBytes(
      of: word(index) | bits, toByteOffset: index &* 8, as: UInt64.self)
  }
}

extension Array where Element: BitwiseCopyable {
  /// Lends the elements to be looked at without a check.
  @inline(__always) func lend<Result>(_ body: (Slots<Element>) -> Result) -> Result {
    unsafe withUnsafeBufferPointer { elements in
      body(unsafe Slots(UnsafeMutablePointer(mutating: elements.baseAddress)))
    }
  }

  /// Lends the elements to be written without a check.
  @inline(__always) mutating func lendMutable<Result>(
    _ body: (Slots<Element>) -> Result
  ) -> Result {
    unsafe withUnsafeMutableBufferPointer { elements in
      body(unsafe Slots(elements.baseAddress))
    }
  }
}

/// Elements that stay in place as long as their table lives, so that nobody has to lend them.
///
/// Whoever looks at ``slots`` keeps the table; nobody writes to them.
final class Table<Element: BitwiseCopyable & Sendable>: Sendable {
  private nonisolated(unsafe) let base: Slots<Element>

  var slots: Slots<Element> { unsafe base }

  init(_ elements: [Element]) {
    let room = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = unsafe room.initialize(fromContentsOf: elements)
    unsafe base = Slots(room.baseAddress)
  }

  deinit { unsafe slots.pointer.deallocate() }
}
