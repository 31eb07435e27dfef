import DanishText
package import Plans

/// Names a finding by what it is about, so that the next review knows it again.
///
/// Rule, kind of place and the words of the answer count; numbers of items, case, spaces and
/// punctuation do not. FNV-1a, 64 bits.
func fingerprint(rule: String, pattern: String, text: String) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  let words = TokenizedText(text).words.map(\.folded).joined(separator: " ")
  for byte in "\(rule)\n\(pattern)\n\(words)".utf8 {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
  let digits = String(hash, radix: 16)
  return "v1:" + String(repeating: "0", count: 16 - digits.count) + digits
}

extension Reviewer {
  /// A plan's answers as short hashes of their words, so that the next review knows the plan again.
  ///
  /// Answers of fewer than three words, which many plans share, are left out. Order does not count.
  package func sketch(of plan: Plan) -> [String] {
    let texts = Self.texts(in: plan.answers).filter { TokenizedText($0).words.count > 2 }
    let hashes = texts.map { fingerprint(rule: "", pattern: "", text: $0).suffix(8) }
    return Set(hashes).sorted().map(String.init)
  }

  private static func texts(in record: Record) -> [String] {
    let items = record.lists.values.joined()
    return record.texts.values + items.flatMap { [$0.text] + texts(in: $0.details) }
  }
}
