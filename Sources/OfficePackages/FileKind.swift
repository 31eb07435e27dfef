/// What a file that is no package is, seen by its first bytes.
///
/// Word locks a file with a password by putting it into the container that .doc files had.
func kindOfOther(_ bytes: [UInt8]) -> PackageError.Code {
  if bytes.isEmpty { return .empty }
  if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return kindOfCompound(bytes) }
  if bytes.starts(with: "{\\rtf".utf8) { return .richText }
  if bytes.starts(with: "%PDF".utf8) { return .pdf }
  return isText(bytes) ? .textFile : .otherFile
}

/// The names of a compound file's streams stand in it as UTF-16.
private func kindOfCompound(_ bytes: [UInt8]) -> PackageError.Code {
  if contains(bytes, utf16("EncryptedPackage")) { return .password }
  return contains(bytes, utf16("WordDocument")) ? .oldWord : .otherFile
}

private func utf16(_ text: String) -> [UInt8] {
  text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
}

private func contains(_ bytes: [UInt8], _ words: [UInt8]) -> Bool {
  guard let first = words.first, bytes.count >= words.count else { return false }
  return (0...(bytes.count - words.count)).contains { at in
    bytes[at] == first && bytes[at..<at + words.count].elementsEqual(words)
  }
}

/// Whether a file's beginning has no byte that text, in whatever encoding, has not.
private func isText(_ bytes: [UInt8]) -> Bool {
  bytes.prefix(4096).allSatisfy { $0 >= 0x20 || [0x09, 0x0A, 0x0C, 0x0D].contains($0) }
}
