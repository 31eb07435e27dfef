import CZlib

/// The checksum that zip entries carry.
func checksum(_ bytes: [UInt8]) -> UInt32 {
  let sum = unsafe bytes.withUnsafeBufferPointer { buffer in
    unsafe crc32_z(0, buffer.baseAddress, buffer.count)
  }
  return UInt32(truncatingIfNeeded: sum)
}

/// Unpacks a raw stream that must give exactly so many bytes; nil where it does not.
///
/// One byte more than declared is asked for, so that a stream with more shows itself.
func inflated(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
  var stream = unsafe z_stream()
  let width = Int32(unsafe MemoryLayout<z_stream>.size)
  guard unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, width) == Z_OK else { return nil }
  defer { unsafe inflateEnd(&stream) }
  var status = Z_OK
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
    unsafe packed.withUnsafeBufferPointer { input in
      unsafe stream.next_in = unsafe UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.avail_in = UInt32(input.count)
      unsafe stream.next_out = output.baseAddress
      unsafe stream.avail_out = UInt32(output.count)
      status = unsafe inflate(&stream, Z_FINISH)
    }
    count = unsafe size + 1 - Int(stream.avail_out)
  }
  let rest = unsafe stream.avail_in
  return status == Z_STREAM_END && bytes.count == size && rest == 0 ? bytes : nil
}

/// Packs bytes into a raw stream; nil where zlib has no memory for it.
func deflated(_ bytes: [UInt8]) -> [UInt8]? {
  var stream = unsafe z_stream()
  let width = Int32(unsafe MemoryLayout<z_stream>.size)
  let begun = unsafe deflateInit2_(
    &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    width)
  guard begun == Z_OK else { return nil }
  defer { unsafe deflateEnd(&stream) }
  let bound = Int(unsafe deflateBound(&stream, UInt(bytes.count)))
  var status = Z_OK
  let packed = unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
    unsafe bytes.withUnsafeBufferPointer { input in
      unsafe stream.next_in = unsafe UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.avail_in = UInt32(input.count)
      unsafe stream.next_out = output.baseAddress
      unsafe stream.avail_out = UInt32(output.count)
      status = unsafe deflate(&stream, Z_FINISH)
    }
    count = unsafe bound - Int(stream.avail_out)
  }
  return status == Z_STREAM_END ? packed : nil
}
