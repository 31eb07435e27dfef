import OfficePackages

/// A text as the content of a run, in pieces between the characters that Word has elements for.
///
/// Line breaks become `w:br`, tabs `w:tab` (ECMA-376 part 1, 17.3.3); what XML cannot hold is left
/// out. The prefix is that of Word's names in the document, with its colon.
package func wordPieces(of text: String, prefix: String = "w:") -> String {
  var result = ""
  var piece = String.UnicodeScalarView()
  func flush() {
    guard !piece.isEmpty else { return }
    let text = escapedXML(String(piece))
    result += "<\(prefix)t xml:space=\"preserve\">\(text)</\(prefix)t>"
    piece = String.UnicodeScalarView()
  }
  var isAfterReturn = false
  for scalar in text.unicodeScalars {
    defer { isAfterReturn = scalar == "\r" }
    switch scalar {
    case "\n" where isAfterReturn: break
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}":
      flush()
      result += "<\(prefix)br/>"
    case "\t":
      flush()
      result += "<\(prefix)tab/>"
    default: piece.append(scalar)
    }
  }
  flush()
  return result
}
