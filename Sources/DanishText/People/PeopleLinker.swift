/// Puts names and positions that belong together into one mention each.
struct PeopleLinker {
  let text: TokenizedText
  let tokens: [PeopleReader.Token]

  func mentions() -> [PersonMention] {
    guard !tokens.isEmpty else { return emptyAnswer() }
    var mentions: [PersonMention] = []
    var index = 0
    while index < tokens.count {
      let (mention, end) = mention(at: index)
      mentions.append(end == tokens.count && isAsked(behind: mention) ? mention.asNobody : mention)
      index = end
    }
    return withSharedRoles(mentions)
  }

  /// "?" and "???" say that nobody is known yet.
  private func emptyAnswer() -> [PersonMention] {
    guard text.words.isEmpty, let first = text.bytes.firstIndex(of: UInt8(ascii: "?")),
      let last = text.bytes.lastIndex(of: UInt8(ascii: "?"))
    else { return [] }
    return [
      PersonMention(name: nil, role: nil, kind: .nobody, isPlural: false, span: first..<last + 1)
    ]
  }

  /// Whether a position is left open: "Ansvarlig: ?".
  private func isAsked(behind mention: PersonMention) -> Bool {
    guard mention.name == nil else { return false }
    let rest = text.bytes[mention.span.upperBound...].prefix(12)
    return rest.filter { $0 != 0x20 }.elementsEqual(":?".utf8)
  }

  private func mention(at index: Int) -> (PersonMention, end: Int) {
    var draft = Draft(self)
    draft.take(tokens[index])
    var end = index + 1
    while end < tokens.count, draft.accepts(tokenAt: end) {
      draft.take(tokens[end])
      end += 1
    }
    return (draft.mention, end)
  }

  /// Gives "lærere" in "Jonas Brandt og Mette Ravn, lærere" to both.
  private func withSharedRoles(_ mentions: [PersonMention]) -> [PersonMention] {
    var shared = mentions
    for index in mentions.indices.dropFirst().reversed() {
      let (person, before) = (shared[index], shared[index - 1])
      guard person.isPlural, person.name != nil, before.name != nil, before.role == nil,
        text.quote(before.span.upperBound..<person.span.lowerBound) == " og "
      else { continue }
      shared[index - 1] = PersonMention(
        name: before.name, role: person.role, kind: person.kind, isPlural: true, span: before.span)
    }
    return shared
  }
}

extension PersonMention {
  /// The same place, with nobody in it yet.
  fileprivate var asNobody: PersonMention {
    PersonMention(name: nil, role: role, kind: .nobody, isPlural: false, span: span)
  }
}

/// A mention that grows word by word.
private struct Draft {
  let linker: PeopleLinker
  private var name: Range<Int>?
  private var role: Range<Int>?
  private var kind: PersonMention.Kind = .unknown
  private var isPlural = false
  private var words: Range<Int> = 0..<0

  init(_ linker: PeopleLinker) { self.linker = linker }

  var mention: PersonMention {
    PersonMention(
      name: name.map(span), role: role.map(span), kind: kind, isPlural: isPlural, span: span(words))
  }

  private func span(_ words: Range<Int>) -> Range<Int> {
    let all = linker.text.words
    return all[words.lowerBound].span.lowerBound..<all[words.upperBound - 1].span.upperBound
  }

  mutating func take(_ token: PeopleReader.Token) {
    switch token.kind {
    case .name: name = name ?? token.words
    case .role(let found):
      let isWorkplace = name != nil && found.kind == .unit
      let isMore = rank(found.kind) > rank(kind) && kind != .nobody
      if !isWorkplace, role == nil || isMore {
        role = token.words
        kind = name != nil && found.kind == .group ? .professional : found.kind
        isPlural = found.isPlural
      }
    }
    words = words.isEmpty ? token.words : words.lowerBound..<token.words.upperBound
  }

  /// Whether the next token speaks of the same person.
  func accepts(tokenAt index: Int) -> Bool {
    let token = linker.tokens[index]
    let gap = linker.text.quote(
      span(words).upperBound..<linker.text.words[token.words.lowerBound].span.lowerBound)
    switch token.kind {
    case .name: return name == nil && isHolder && isTitleGap(gap)
    case .role(let found):
      switch found.kind {
      case .head, .leader, .professional:
        if kind == .nobody { return found.isPlural && gap == " " }
        if name != nil, role != nil, gap == ", tidligere " { return true }
        if name != nil { return isAppositionGap(gap) && !(role != nil && hasNameBehind(index)) }
        return false
      case .unit: return name != nil && [", ", " (", " - ", " – ", "/", " / ", ","].contains(gap)
      case .group:
        if kind == .nobody { return found.isPlural && gap == " " }
        // "Jonas Brandt og Mette Ravn, lærere" are no group.
        return name != nil && role == nil && found.isPlural
          && [", ", " (", " - ", " – "].contains(gap)
      case .nobody: return kind == .nobody && [" ", " endnu ", " er ", " "].contains(gap)
      case .unknown: return false
      }
    }
  }

  private var isHolder: Bool { [.head, .leader, .professional].contains(kind) && !isPlural }

  private func rank(_ kind: PersonMention.Kind) -> Int {
    switch kind {
    case .head: 3
    case .leader: 2
    case .professional: 1
    case .group, .unit, .nobody, .unknown: 0
    }
  }

  /// Whether a name that belongs to a position of its own follows: "A, B-chef C".
  private func hasNameBehind(_ index: Int) -> Bool {
    guard index + 1 < linker.tokens.count, linker.tokens[index + 1].kind == .name else {
      return false
    }
    return linker.tokens[index + 1].words.lowerBound == linker.tokens[index].words.upperBound
  }

  /// Between a position and its name: nothing, a comma, or "for By & Miljø,".
  private func isTitleGap(_ gap: String) -> Bool {
    if Self.titleJoints.contains(gap.trimmed) { return true }
    let words = gap.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, let last = words.last, words.count <= 9,
      ["for", "i", "på", "af", "ved", "hos", "fra", "v/", "v"].contains(first)
    else { return false }
    if words.count == 1 { return first.hasPrefix("v") }
    if [",", ":", "(", "-", "–"].contains(where: { last.hasSuffix($0) }) {
      return !gap.contains("\n\n")
    }
    // "Centerchef for Børn, Unge og Familie Anders Mikkelsen"
    return first == "for"
      && words.dropFirst().allSatisfy { word in
        let folded = word.lowercased().filter { $0 != "," }
        return ["og", "&"].contains(folded) || NameWords.departments.contains(folded)
      }
  }

  private static let titleJoints: Set<String> = [
    "", ",", ":", "-", "–", "(", "v/", "ved", "v.", "v", "(v/", "er", "/",
  ]

  /// Between a name and its position: a comma, a bracket, "som", "er".
  private func isAppositionGap(_ gap: String) -> Bool {
    let trimmed = gap.trimmed
    if trimmed.isEmpty { return gap.contains("\n") || gap == " " }
    return [
      ",", "(", "-", "–", ":", "som", "er", "/", ", som er", "der er", ", der er", "som er", ";",
      ", vores", ", den", "(vores", "vores", "(afd.", ", afd.",
    ].contains(trimmed)
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let inner = drop(while: \.isWhitespace)
    return String(inner.reversed().drop(while: \.isWhitespace).reversed())
  }
}
