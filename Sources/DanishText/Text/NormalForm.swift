import Foundation

/// Cleans a text for keeping: composed letters, plain line ends, nothing invisible.
///
/// The result is in NFC. CR, CRLF and the other line and page breaks become a newline, every kind of
/// no-break space a space. Control characters other than newline and tab, bidirectional controls,
/// zero-width characters and soft hyphens are removed; a joiner inside an emoji stays, because the
/// picture would fall apart without it. Cleaning twice gives the same as cleaning once.
package func normalized(_ text: String) -> String {
  var cleaned = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    switch Treatment(of: scalar) {
    case .keep: cleaned.append(scalar)
    case .space: cleaned.append(" ")
    case .lineBreak:
      if scalar == "\n", previous == "\r" { continue }
      cleaned.append("\n")
    case .join:
      if let last = cleaned.last, last.joinsEmoji { cleaned.append(scalar) }
    case .remove: continue
    }
  }
  return composed(String(cleaned))
}

/// The text in NFC, in which æ, ø and å are one scalar each and spans are counted.
///
/// Nearly every text is already composed, so Foundation is only asked when a scalar could differ.
func composed(_ text: String) -> String {
  composed(text, bytes: Array(text.utf8)).text
}

/// The text in NFC together with its UTF-8, for those who have the bytes or want them.
func composed(_ text: String, bytes: [UInt8]) -> (text: String, bytes: [UInt8]) {
  if bytes.reduce(0, max) < 0xCC || isSurelyComposed(bytes) { return (text, bytes) }
  let composed = composedByStretches(bytes)
  return (String(decoding: composed, as: UTF8.self), composed)
}

/// The NFC of a text, stretch by stretch, because Foundation takes a square of time for one.
private func composedByStretches(_ bytes: [UInt8]) -> [UInt8] {
  var composed: [UInt8] = []
  composed.reserveCapacity(bytes.count)
  var start = 0
  while start < bytes.count {
    let end = endOfStretch(from: start, in: bytes)
    var stretch = String(decoding: bytes[start..<end], as: UTF8.self)
    if end - start > 2 * stretchLength { stretch = inOrder(stretch) }
    composed += stretch.precomposedStringWithCanonicalMapping.utf8
    start = end
  }
  return composed
}

/// About how many bytes are composed at a time.
private let stretchLength = 512

/// A text with its marks in canonical order, which takes Foundation a square of time where there are
/// very many in a row.
private func inOrder(_ text: String) -> String {
  var ordered = String.UnicodeScalarView()
  var marks: [Unicode.Scalar] = []
  func takeMarks() {
    // The sort is stable, as the order asks for.
    ordered.append(
      contentsOf: marks.sorted {
        $0.properties.canonicalCombiningClass < $1.properties.canonicalCombiningClass
      })
    marks.removeAll(keepingCapacity: true)
  }
  for scalar in text.unicodeScalars {
    if scalar.properties.canonicalCombiningClass != .notReordered {
      marks.append(scalar)
    } else {
      takeMarks()
      ordered.append(scalar)
    }
  }
  takeMarks()
  return String(ordered)
}

/// Where a stretch ends that composes by itself: behind some bytes, before a scalar that joins none.
private func endOfStretch(from start: Int, in bytes: [UInt8]) -> Int {
  var end = min(start + stretchLength, bytes.count)
  while end < bytes.count, bytes[end] & 0xC0 == 0x80 || !bytes.scalar(at: end).beginsAnew {
    end += 1
  }
  return end
}

/// Whether no scalar of a text can change under NFC, judged by its UTF-8 alone.
///
/// Below U+0300 (first byte 0xCC) nothing combines; neither do the dashes, quotation marks and dots of
/// U+2010 to U+203F and the pictures in U+1F000 to U+1FFFF.
private func isSurelyComposed(_ bytes: [UInt8]) -> Bool {
  var leads: (UInt8, UInt8) = (0, 0)
  for byte in bytes {
    switch leads {
    case (_, 0xE2): guard byte == 0x80 else { return false }
    case (0xE2, _): guard byte >= 0x90 else { return false }
    case (_, 0xF0): guard byte == 0x9F else { return false }
    default: guard byte < 0xCC || byte == 0xE2 || byte == 0xF0 else { return false }
    }
    leads = (leads.1, byte)
  }
  return true
}

/// What cleaning does with one scalar.
private enum Treatment {
  case keep
  case space
  case lineBreak
  case join
  case remove

  init(of scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0x09: .keep
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineBreak
      case 0x00...0x1F, 0x7F...0x9F: .remove
      case 0xA0, 0x2007, 0x202F: .space
      case 0x200D: .join
      case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .remove
      default: .keep
      }
  }
}

extension Unicode.Scalar {
  /// Whether a zero-width joiner after this scalar glues two emoji together.
  fileprivate var joinsEmoji: Bool {
    value == 0xFE0F || (value > 0xFF && properties.isEmoji)
  }
}

extension Unicode.Scalar {
  /// Whether no scalar before this one composes with it or changes places with it.
  ///
  /// Those that do are marks, the vowels and last consonants of Hangul, and the vowels of Kirat Rai.
  fileprivate var beginsAnew: Bool {
    switch value {
    case ..<0x300: true
    case 0x1160...0x11FF, 0x16D63...0x16D6A: false
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: false
      default: true
      }
    }
  }
}
