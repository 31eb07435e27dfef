import DanishText

/// Finds which items some answers about items belong to.
///
/// Each answer is asked in turn whether it says so itself: by its row in a table, by a number or letter,
/// by an item's name, or by "alle". What is left goes by the words it shares with an item, or by order.
struct Pairing {
  /// An answer, and the items it belongs to.
  struct Pair {
    var detail: ReadItem
    /// The indices of the items; none where nobody can tell.
    var items: [Int] = []
  }

  private(set) var pairs: [Pair]
  /// Whether one answer was taken for all items.
  private(set) var isOneForAll = false
  /// Whether answers were given to items in their order, though nothing counts them.
  private(set) var isByOrder = false
  private let items: [ReadItem]
  private let arePeople: Bool

  init(_ details: [ReadItem], with items: [ReadItem], arePeople: Bool) {
    self.items = items
    self.arePeople = arePeople
    pairs = details.map { Pair(detail: $0) }
    guard !items.isEmpty else { return }
    for index in pairs.indices { pairOpenly(index) }
    // What this program wrote is paired as far as it says.
    if pairs.contains(where: \.detail.isExact) { return }
    pairByNumber()
    if pairs.contains(where: \.items.isEmpty) { pairRest() }
  }

  private mutating func pairOpenly(_ index: Int) {
    let detail = pairs[index].detail
    if detail.isExact {
      if detail.refers { pairs[index].items = indices(of: detail.labels) }
      return
    }
    if let row = detail.row {
      let item = items.lastIndex { ($0.row ?? 0) <= row }
      if let item, items[item].row != nil { pairs[index].items = [item] }
      return
    }
    let labels = detail.refers ? detail.labels : namedReferences(in: detail.text)
    let named = indices(of: labels)
    if !named.isEmpty {
      pairs[index].items = named
    } else if let found = NamedItems(items).found(in: detail.text) {
      pairs[index].items = found.items
      pairs[index].detail.text = found.rest
    } else if let rest = Self.rest(behindAll: detail.text) {
      pairs[index].items = Array(items.indices)
      pairs[index].detail.text = rest
    }
  }

  /// The items that go by labels: by their own, or counted where they have none.
  private func indices(of labels: [ListLabel]) -> [Int] {
    var found: [Int] = []
    for label in labels {
      let own = items.firstIndex { $0.labels.contains(label) }
      let index = own ?? Self.count(label).flatMap { items.indices.contains($0) ? $0 : nil }
      if let index, !found.contains(index) { found.append(index) }
    }
    return found
  }

  private static func count(_ label: ListLabel) -> Int? {
    switch label {
    case .number(let number): return number - 1
    case .letter(let letter):
      guard let scalar = letter.unicodeScalars.first, ("a"..."z").contains(scalar) else {
        return nil
      }
      return Int(scalar.value) - 0x61
    }
  }

  /// What stands behind "Alle:" and "Alle prøvehandlinger:".
  private static func rest(behindAll text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let colon = bytes.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let words = TokenizedText(String(decoding: bytes[..<colon], as: UTF8.self)).words
    guard let first = words.first, ["alle", "samtlige", "all", "fælles"].contains(first.folded),
      words.count <= 3
    else { return nil }
    let rest = Blanks.trimmed(colon + 1..<bytes.count, of: bytes)
    return rest.isEmpty ? nil : String(decoding: bytes[rest], as: UTF8.self)
  }

  // MARK: - Lists as wholes

  /// Pairs two lists that are counted alike.
  private mutating func pairByNumber() {
    let labels = pairs.map(\.detail.labels)
    let areCounted =
      !labels.contains(where: \.isEmpty) && Set(labels.flatMap(\.self)).count >= pairs.count
    guard areCounted || pairs.contains(where: \.detail.refers) else { return }
    for index in pairs.indices where pairs[index].items.isEmpty {
      pairs[index].items = indices(of: labels[index])
    }
  }

  private mutating func pairRest() {
    let open = pairs.indices.filter { pairs[$0].items.isEmpty }
    if items.count == 1 {
      for index in open { pairs[index].items = [0] }
      return
    }
    if pairs.count == 1, arePeople {
      guard namesSomebody(pairs[0].detail.text) else { return }
      pairs[0].items = Array(items.indices)
      isOneForAll = true
    } else if open.count == pairs.count, pairs.count == items.count, isInOrder {
      for index in open { pairs[index].items = [index] }
      isByOrder = true
    } else if !arePeople {
      pairByWords(open)
    }
  }

  /// Whether a text names one person or position, and not "alle".
  private func namesSomebody(_ text: String) -> Bool {
    people(in: TokenizedText(text)).contains { mention in
      switch mention.kind {
      case .head, .leader, .professional: true
      case .unknown: mention.name != nil
      case .group, .unit, .nobody: false
      }
    }
  }

  // MARK: - Shared words

  /// From here on, an answer shares so many words with an item that it is likely about it.
  private static let likely = 0.3
  /// How much more it must share with that item than with any other.
  private static let margin = 0.1

  /// Whether no answer speaks of another item than the one in its place.
  private var isInOrder: Bool {
    if arePeople { return true }
    let scores = scores
    return pairs.indices.allSatisfy { index in
      let best = scores[index].max() ?? 0
      return best < Self.likely || best < scores[index][index] + Self.margin
    }
  }

  private var scores: [[Double]] {
    let profiles = items.map { TextProfile(TokenizedText($0.text)) }
    return pairs.map { pair in
      let profile = TextProfile(TokenizedText(pair.detail.text))
      return profiles.map { profile.similarity(to: $0) }
    }
  }

  private mutating func pairByWords(_ open: [Int]) {
    guard pairs.count * items.count <= 2_500 else { return }
    let scores = scores
    for index in open {
      let ranked = items.indices.sorted { scores[index][$0] > scores[index][$1] }
      guard let best = ranked.first, scores[index][best] >= Self.likely else { continue }
      let second = ranked.count > 1 ? scores[index][ranked[1]] : 0
      if scores[index][best] >= second + Self.margin { pairs[index].items = [best] }
    }
    pairLast(open)
  }

  /// Pairs the one answer that is left with the one item that is left, where there are as many of both.
  private mutating func pairLast(_ open: [Int]) {
    guard pairs.count == items.count else { return }
    let left = open.filter { pairs[$0].items.isEmpty }
    let bare = Set(items.indices).subtracting(pairs.flatMap(\.items))
    if left.count == 1, bare.count == 1, let index = left.first { pairs[index].items = Array(bare) }
  }
}
