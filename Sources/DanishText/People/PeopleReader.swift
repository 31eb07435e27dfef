/// Goes through the words of a text once and marks names, positions, groups and workplaces.
struct PeopleReader {
  /// What one or more words name.
  struct Token {
    enum Kind: Equatable {
      case name
      case role(RoleLexicon.Role)
    }

    let kind: Kind
    /// The indices of the words.
    let words: Range<Int>
  }

  let text: TokenizedText
  private let starts: Set<Int>
  /// What each word says about who it is, by itself or by its last part: "SSP-konsulent".
  private let roles: [RoleLexicon.Role?]
  var words: [Word] { text.words }

  init(text: TokenizedText) {
    self.text = text
    starts = Set(text.sentences.map(\.lowerBound))
    roles = text.words.map { word in
      RoleLexicon.role(of: word.folded)
        ?? text.parts(of: word).last.flatMap { RoleLexicon.role(of: $0.folded) }
    }
  }

  mutating func tokens() -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < words.count {
      if let token = deferral(at: index) ?? role(at: index) ?? name(at: index, after: tokens.last)
        ?? lowerName(at: index)
      {
        if !isQualifier(token) { tokens.append(token) }
        index = token.words.upperBound
      } else {
        index += 1
      }
    }
    return tokens.isEmpty ? loneName() : tokens
  }

  func wordRole(_ index: Int) -> RoleLexicon.Role? {
    roles.indices.contains(index) ? roles[index] : nil
  }

  func word(_ index: Int) -> String? { words.indices.contains(index) ? words[index].folded : nil }

  /// What stands between two neighbouring words.
  func gap(before index: Int) -> String {
    guard index > 0, index < words.count else { return "" }
    let span = words[index - 1].span.upperBound..<words[index].span.lowerBound
    return span.count <= 12 ? text.quote(span) : "\n\n"
  }

  /// Whether a word begins a sentence, a line or what follows a colon.
  func isStart(_ index: Int) -> Bool {
    starts.contains(index) || gap(before: index).contains { ":\n–-•".contains($0) }
  }

  /// Whether a group, a workplace or nobody only says where somebody works: "leder af Team Ung".
  private func isQualifier(_ token: Token) -> Bool {
    guard case .role(let role) = token.kind else { return false }
    switch role.kind {
    case .group, .unit, .nobody: break
    case .head, .leader, .professional, .unknown: return false
    }
    let first = token.words.lowerBound
    guard !starts.contains(first) else { return false }
    for index in stride(from: first - 1, through: max(0, first - 3), by: -1) {
      guard !gap(before: index + 1).contains(where: { ",;:.!?/()\n".contains($0) }) else {
        return false
      }
      if Self.prepositions.contains(words[index].folded) { return true }
      if words[index].isCapitalized || words[index].folded == "og" || starts.contains(index) {
        return false
      }
    }
    return false
  }

  private static let prepositions = Set(
    words: """
      af for i fra hos under på med til om ved mellem blandt omkring via gennem over mod uden inden
      """)
}

// MARK: - Positions, groups and workplaces

extension PeopleReader {
  private func role(at index: Int) -> Token? {
    teamWithName(at: index) ?? department(at: index) ?? leaderOfAKind(at: index)
      ?? splitCompound(at: index) ?? namedUnit(at: index) ?? plainRole(at: index)
  }

  private func token(_ role: RoleLexicon.Role, _ words: Range<Int>) -> Token {
    Token(kind: .role(role), words: words)
  }

  private func token(_ kind: PersonMention.Kind, _ words: Range<Int>, isPlural: Bool = false)
    -> Token
  {
    token(RoleLexicon.Role(kind: kind, isPlural: isPlural), words)
  }

  private func plainRole(at index: Int) -> Token? {
    let folded = words[index].folded
    guard let role = wordRole(index), !isVerb(at: index),
      !isFamilyName(at: index)
    else { return nil }
    if role.kind == .unit { return token(role, index..<endOfUnit(at: index)) }
    guard role.isPlural, role.kind == .group || role.kind == .professional else {
      return token(role, index..<index + 1)
    }
    // "lærerne" may be anyone; "lærerne i 3. klasse" and "klasselærerne" are somebody.
    let isGeneric = ["lærere", "lærerne", "pædagoger", "pædagogerne", "frivillige"].contains(folded)
    let isPlaced =
      ["i", "på", "fra", "hos", "for", "ved"].contains(word(index + 1) ?? "")
      || ["to", "tre", "fire", "fem", "2", "3", "4", "5"].contains(word(index - 1) ?? "")
    if isGeneric, isPlaced { return token(.professional, index..<index + 1, isPlural: true) }
    return token(role, index..<index + 1)
  }

  /// The index behind a workplace and the name that follows it: "Plejehjemmet Albertshøj".
  private func endOfUnit(at index: Int) -> Int {
    let next = index + 1
    guard next < words.count, words[index].isCapitalized, words[next].isCapitalized,
      gap(before: next) == " ", !GivenNames.contains(words[next].folded),
      wordRole(next) == nil
    else { return next }
    return next + 1
  }

  /// "leder" after a pronoun or before "efter" and the like is a verb.
  private func isVerb(at index: Int) -> Bool {
    if ["hr", "it"].contains(words[index].folded) {
      return text.quote(words[index].span) != words[index].folded.uppercased()
    }
    if words[index].folded == "teams", word(index - 1) == "microsoft" { return true }
    guard words[index].folded == "leder" else { return false }
    return ["efter", "til", "møder", "mødet"].contains(word(index + 1) ?? "")
      || ["vi", "de", "der", "jeg", "han", "hun", "som", "i"].contains(word(index - 1) ?? "")
  }

  /// Whether a word that looks like a position is a family name: "Lone Kok".
  private func isFamilyName(at index: Int) -> Bool {
    guard words[index].isCapitalized, let first = word(index - 1), words[index - 1].isCapitalized
    else { return false }
    return GivenNames.contains(first) && words[index].folded.utf8.count <= 6
      && gap(before: index) == " "
  }

  /// "Team Ung", "SSP-team Nord".
  private func teamWithName(at index: Int) -> Token? {
    guard words[index].folded == "team", index + 1 < words.count, words[index + 1].isCapitalized,
      gap(before: index + 1) == " "
    else { return nil }
    return token(.group, index..<index + 2)
  }

  /// "Park & Vej", "Kultur og Fritid", "Børn, Unge og Familie".
  private func department(at index: Int) -> Token? {
    guard isDepartmentWord(index) else { return nil }
    var (end, isJoined, isDone) = (index + 1, false, false)
    while end < words.count, end - index < 12, !isDone {
      let gap = gap(before: end)
      if gap == " & " || gap == "&", words[end].isCapitalized {
        (end, isJoined) = (end + 1, true)
      } else if word(end) == "og", isDepartmentWord(end + 1), gap == " " {
        (end, isJoined) = (end + 2, true)
      } else if gap == ", ", isDepartmentWord(end), !isJoined {
        end += 1
      } else {
        isDone = true
      }
    }
    return isJoined && splitCompound(at: end - 3) == nil ? token(.unit, index..<end) : nil
  }

  private func isDepartmentWord(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].isCapitalized
      && NameWords.departments.contains(words[index].folded)
  }

  /// "Albertslund Kommune", "Herstedvester Skole": a workplace with its name before it.
  private func namedUnit(at index: Int) -> Token? {
    guard words[index].isCapitalized, !GivenNames.contains(words[index].folded) else { return nil }
    for end in index + 1..<index + 4 where end < words.count {
      guard words[end].isCapitalized, gap(before: end) == " " else { return nil }
      if wordRole(end)?.kind == .unit {
        let first = wordRole(index)?.kind
        return first == nil || first == .unit ? token(.unit, index..<end + 1) : nil
      }
    }
    return nil
  }

  /// "pædagogisk leder", "ledende sundhedsplejerske", "boligsocial medarbejder".
  private func leaderOfAKind(at index: Int) -> Token? {
    guard let role = wordRole(index + 1), !role.isPlural, gap(before: index + 1) == " " else {
      return nil
    }
    let folded = words[index].folded
    if folded == "ledende", role.kind == .professional { return token(.leader, index..<index + 2) }
    guard role.kind == .leader || role.kind == .professional, Self.adjectives.contains(folded)
    else {
      return nil
    }
    return token(role, index..<index + 2)
  }

  private static let adjectives = Set(
    words: """
      pædagogisk pædagogiske daglig daglige faglig faglige administrativ administrative boligsocial
      boligsociale social sociale øverste konstitueret konstituerede fungerende ny nye tværgående
      ansvarlig ansvarlige enkelte ekstern eksterne
      """)

  /// "Kultur- og fritidschef", "sundheds- og omsorgschefen", "Kultur og Fritidschef".
  private func splitCompound(at index: Int) -> Token? {
    guard words.indices.contains(index), index + 2 < words.count, word(index + 1) == "og",
      let role = wordRole(index + 2), role.kind != .nobody
    else { return nil }
    if words[index].isTruncated { return token(role, index..<index + 3) }
    let isPosition = [.head, .leader, .professional].contains(role.kind)
    let isWhole =
      isDepartmentWord(index) && words[index + 2].isCapitalized
      && !["chef", "leder", "direktør"].contains(words[index + 2].folded)
    return isWhole && isPosition ? token(role, index..<index + 3) : nil
  }
}

// MARK: - Nobody yet

extension PeopleReader {
  /// "aftales senere", "følger", "N.N.", "ikke besluttet endnu".
  private func deferral(at index: Int) -> Token? {
    let folded = words[index].folded
    guard Self.mayDefer.contains(folded) else { return nil }
    if folded == "nn" || folded == "tbd" || folded == "n" && word(index + 1) == "n" {
      return token(.nobody, index..<index + (folded == "n" ? 2 : 1))
    }
    if folded == "ved",
      word(index + 1) == "ikke" || word(index + 1) == "vi" && word(index + 2) == "ikke"
    {
      return token(.nobody, index..<index + (word(index + 1) == "ikke" ? 2 : 3))
    }
    if folded == "hver", wordRole(index + 1)?.kind == .unit {
      return token(.nobody, index..<index + 2, isPlural: true)
    }
    if Self.adjectivesOfNobody.contains(folded), let next = word(index + 1), isPerson(next) {
      return token(.nobody, index..<index + 2, isPlural: true)
    }
    if ["den", "dem", "hvem"].contains(folded), word(index + 1) == "der", isStart(index) {
      return token(.nobody, index..<index + 2)
    }
    if Self.openings.contains(folded), isStart(index) { return deferred(at: index) }
    guard Self.deferrals.contains(folded) else { return nil }
    let next = word(index + 1) ?? ""
    let isDeferred = words.count <= 3 || Self.later.contains(next) || word(index - 1) == "ikke"
    return isDeferred ? deferred(at: index) : nil
  }

  private func deferred(at index: Int) -> Token {
    token(.nobody, index..<index + (Self.later.contains(word(index + 1) ?? "") ? 2 : 1))
  }

  private func isPerson(_ folded: String) -> Bool {
    RoleLexicon.role(of: folded)?.isPlural ?? folded.hasSuffix("e")
  }

  private static let mayDefer = openings.union(deferrals).union(adjectivesOfNobody)
    .union(["nn", "n", "hver", "tbd", "ved", "den", "dem", "hvem"])
  private static let adjectivesOfNobody = Set(words: "relevante involverede forskellige diverse")
  private static let later = Set(words: "senere nærmere løbende endnu snarest når")
  private static let openings = Set(
    words: "aftales afklares besluttes udpeges afventer uafklaret xx xxx xxxx")
  private static let deferrals = Set(
    words: """
      aftales afklares afventer besluttes besluttet bestemmes findes fordeles udpeges udpeget følger mangler
      aftalt afklaret uafklaret udfyldes kommer vides senere resten
      """)
}
