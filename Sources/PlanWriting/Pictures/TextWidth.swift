import TextLayout

/// Guesses how wide words are drawn, without the font at hand.
///
/// The widths lie between those of Calibri, in which it is drawn as a rule, and of Arial, which may
/// stand in for it and is wider: whoever draws leaves a little room.
enum TextWidth {
  /// The width of a text in letters of a size, in the same measure as the size.
  static func width(of text: String, size: Int, isBold: Bool = false) -> Int {
    let sum = text.reduce(0) { $0 + thousandths(of: $1) }
    return sum * size * (isBold ? 100 : 93) / 100_000 + 1
  }

  private static func thousandths(of character: Character) -> Int {
    if character.displayWidth == 0 { return 0 }
    if character.displayWidth == 2 { return 1_400 }
    switch character {
    case "i", "j", "l", "'", "|": return 230
    case ".", ",", ":", ";", "!", "I", " ", "t", "f", "/", "·": return 290
    case "r", "(", ")", "[", "]", "-", "\"", "*", "^", "°": return 400
    case "m", "M", "W", "w", "@", "%", "Æ", "Œ", "—", "æ", "œ", "…": return 1_000
    case _ where character.isUppercase: return 780
    default: return 570
    }
  }

  /// The words of a text in lines that fit, at most so many; the last ends in "…" where more follows.
  static func lines(
    of text: String, width limit: Int, size: Int, isBold: Bool = false, most: Int
  ) -> [String] {
    let clean = HarmlessText.of(text, controls: .removed)
    var lines = [""]
    for word in clean.split(whereSeparator: \.isWhitespace) {
      for piece in pieces(of: String(word), limit, size, isBold) {
        let line = lines[lines.count - 1]
        let longer = line.isEmpty ? piece : line + " " + piece
        if line.isEmpty || width(of: longer, size: size, isBold: isBold) <= limit {
          lines[lines.count - 1] = longer
        } else {
          lines.append(piece)
        }
      }
      if lines.count > most { break }
    }
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + [ending(lines[most - 1], limit, size, isBold)]
  }

  /// A word in parts that each fit a line.
  private static func pieces(
    of word: String, _ limit: Int, _ size: Int, _ isBold: Bool
  ) -> [String] {
    if width(of: word, size: size, isBold: isBold) <= limit { return [word] }
    var pieces = [""]
    for character in word {
      let longer = pieces[pieces.count - 1] + String(character)
      if width(of: longer, size: size, isBold: isBold) <= limit || pieces[pieces.count - 1].isEmpty
      {
        pieces[pieces.count - 1] = longer
      } else {
        // Nobody reads the fortieth part of a word in a picture.
        guard pieces.count < 8 else { break }
        pieces.append(String(character))
      }
    }
    return pieces
  }

  /// A line that says that more follows.
  private static func ending(_ line: String, _ limit: Int, _ size: Int, _ isBold: Bool) -> String {
    var line = line
    while !line.isEmpty, width(of: line + " …", size: size, isBold: isBold) > limit {
      line.removeLast()
    }
    return line + " …"
  }
}
