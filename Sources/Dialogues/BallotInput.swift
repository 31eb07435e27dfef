/// The dots of one voter as typed: `1 1 3`, `1:2, 3` or `1 og 3`.
struct BallotInput {
  /// Why a line is no vote.
  enum Fault: Error, Equatable {
    /// A word is no number of a bid.
    case unreadable(String)
    /// There is no bid of that number.
    case noSuchBid(String)
    /// There are more dots than a voter has.
    case tooManyDots(Int)
  }

  /// The dots by the bids' numbers.
  let dots: [Int: Int]

  /// Reads a line on so many bids, by somebody with so many dots.
  init(_ line: String, bids: Int, dots available: Int) throws(Fault) {
    var dots: [Int: Int] = [:]
    for word in Self.words(line) {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), let number = Int(parts[0]),
        let count = parts.count == 1 ? 1 : Int(parts[1]), count >= 0
      else { throw .unreadable(word) }
      guard (1...max(bids, 1)).contains(number), bids > 0 else { throw .noSuchBid(parts[0] + "") }
      // What nobody has must not make the sum overflow.
      dots[number, default: 0] += min(count, 1_000_000)
    }
    let sum = dots.values.reduce(0, +)
    guard sum <= available else { throw .tooManyDots(sum) }
    self.dots = dots.filter { $0.value > 0 }
  }

  /// The words of a line between blanks and commas; `1: 2`, `1x2` and `1=2` are one word, `1:2`.
  private static func words(_ line: String) -> [String] {
    var text = line.lowercased()
    for sign in ["x", "*", "=", "×"] { text.replace(sign, with: ":") }
    while let place = text.firstRange(of: " :") ?? text.firstRange(of: ": ") {
      text.replaceSubrange(place, with: ":")
    }
    return text.split { $0.isWhitespace || ",;.+&".contains($0) }.map(String.init)
      .filter { !["og", "and"].contains($0) }
  }
}
