extension PeopleReader {
  /// A name that begins at a word: capitalised words that are no place, office or department.
  func name(at index: Int, after token: Token?) -> Token? {
    let followsRole = token.map { isRole($0) && $0.words.upperBound == index } ?? false
    guard let run = run(from: index) else { return nil }
    var range = run
    if range.count > 1, isStart(index), !isGiven(index), isGiven(index + 1) {
      // "Ring Jonas Brandt": the first word has its capital from the sentence.
      range = index + 1..<range.upperBound
    }
    let isName = range.count > 1 ? isFullName(range) : isSingleName(range.lowerBound, followsRole)
    return isName ? Token(kind: .name, words: range) : nil
  }

  /// The name that a short text without anything else may be: "jonas brandt", "Thorup", "KH".
  func loneName() -> [Token] {
    guard (1...5).contains(words.count) else { return [] }
    let initials = words.indices.filter { isInitials(words[$0]) }
    if !initials.isEmpty, words.allSatisfy({ isInitials($0) || $0.folded == "og" }) {
      return initials.map { Token(kind: .name, words: $0..<$0 + 1) }
    }
    if words.count == 1, words[0].isCapitalized, NameWords.departments.contains(words[0].folded) {
      return [Token(kind: .role(RoleLexicon.Role(kind: .unit, isPlural: false)), words: 0..<1)]
    }
    let isName =
      words.count <= 3
      && words.allSatisfy { word in
        word.isCapitalized && !NameWords.isBlocked(word.folded)
          && RoleLexicon.role(of: word.folded) == nil && isProperWord(word)
      }
    // "Thorup" may be a person, "Nabotelefon" is not.
    let isLikely =
      words.count > 1 || GivenNames.contains(words[0].folded)
      || NameWords.looksLikeFamilyName(words[0].folded)
    return isName && isLikely ? [Token(kind: .name, words: 0..<words.count)] : []
  }

  private func isInitials(_ word: Word) -> Bool {
    let letters = text.quote(word.span).unicodeScalars
    return (2...4).contains(letters.count) && letters.allSatisfy(\.properties.isUppercase)
      && !NameWords.isBlocked(word.folded)
  }

  /// A name in a text without capitals: "lotte vestergaard, skolechef".
  func lowerName(at index: Int) -> Token? {
    guard words.count <= 12, !words[index].isCapitalized, !words[index].isAbbreviation,
      isKnownName(words[index].folded),
      !words.contains(where: \.isCapitalized),
      index == 0 || gap(before: index) != " "
        || ["og", "ved", "v"].contains(words[index - 1].folded)
        || isPosition(index - 1)
    else { return nil }
    var end = index + 1
    while end < words.count, end - index < 3, gap(before: end) == " ",
      !FunctionWords.all.contains(words[end].folded),
      wordRole(end) == nil,
      words[end].folded.utf8.first.map({ $0 > 0x39 }) ?? false
    {
      end += 1
    }
    return Token(kind: .name, words: index..<end)
  }

  private func isKnownName(_ folded: String) -> Bool {
    GivenNames.contains(folded) && !GivenNames.ambiguous.contains(folded)
      && !FunctionWords.all.contains(folded)
  }

  private func isPosition(_ index: Int) -> Bool {
    guard let role = wordRole(index) else { return false }
    return [.head, .leader, .professional].contains(role.kind)
  }

  private func isRole(_ token: Token) -> Bool {
    guard case .role(let role) = token.kind else { return false }
    return [.head, .leader, .professional].contains(role.kind)
  }

  private func isGiven(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].isCapitalized
      && GivenNames.contains(words[index].folded)
  }

  /// The capitalised words from an index on that could be one name.
  private func run(from index: Int) -> Range<Int>? {
    guard mayBeInName(index, isFirst: true) else { return nil }
    var end = index + 1
    while end < words.count, end - index < 6, isJoined(end) {
      if mayBeInName(end, isFirst: false) {
        end += 1
      } else if isGiven(index), Self.particles.contains(words[end].folded), end + 1 < words.count,
        isJoined(end + 1), mayBeInName(end + 1, isFirst: false)
      {
        end += 2
      } else {
        break
      }
    }
    return index..<end
  }

  private func mayBeInName(_ index: Int, isFirst: Bool) -> Bool {
    let word = words[index]
    guard word.isCapitalized, !word.isTruncated, word.folded.utf8.first.map({ $0 > 0x39 }) ?? false
    else { return false }
    if isFirst, ["hr", "fru"].contains(word.folded), hasFamilyName(behind: index) {
      return word.isAbbreviation || isProperWord(word)
    }
    if GivenNames.contains(word.folded) {
      let isWord = isStart(index) && FunctionWords.all.contains(word.folded)
      return !isWord && !NameWords.isPlaceOrOffice(word.folded)
        || isFirst && hasFamilyName(behind: index)
    }
    if !isFirst, isGiven(index - 1) {
      return !NameWords.isBlocked(word.folded) || isShortName(word)
    }
    return !NameWords.isBlocked(word.folded) && wordRole(index) == nil
      && text.parts(of: word).allSatisfy { RoleLexicon.role(of: $0.folded) == nil }
  }

  /// Family names that are ordinary words: "Lone Vej" is none, "Lone Skov" and "Bo Dal" are.
  private func isShortName(_ word: Word) -> Bool {
    ["skov", "park", "land", "jul", "dag"].contains(word.folded)
      || word.folded.unicodeScalars.count == 1
  }

  private func hasFamilyName(behind index: Int) -> Bool {
    guard index + 1 < words.count, isJoined(index + 1) else { return false }
    let next = words[index + 1]
    return next.isCapitalized && next.folded.utf8.first.map { $0 > 0x39 } ?? false
      && !NameWords.isBlocked(next.folded)
  }

  private func isJoined(_ index: Int) -> Bool {
    let gap = gap(before: index)
    if gap == " " || gap == "\u{A0}" { return true }
    return (gap == ". " || gap == ".") && words[index - 1].folded.unicodeScalars.count <= 2
  }

  private static let particles = Set(
    words: "von van de der den af al el bin ben da la di du le ibn")
}

// MARK: - Whether it is one

extension PeopleReader {
  private func isFullName(_ range: Range<Int>) -> Bool {
    if range.contains(where: { isGiven($0) }) { return true }
    let last = words[range.upperBound - 1].folded
    if words[range.lowerBound].folded.unicodeScalars.count == 1 {
      return NameWords.looksLikeFamilyName(last) || range.count > 2
    }
    if NameWords.looksLikeFamilyName(last) { return true }
    // Two strangers with capitals are a person, but not in capitals only, as abbreviations are.
    return range.count <= 4 && range.allSatisfy { isProperWord(words[$0]) }
  }

  private func isProperWord(_ word: Word) -> Bool {
    let letters = text.quote(word.span)
    return letters.unicodeScalars.count > 1 && letters != letters.uppercased()
  }

  private func isSingleName(_ index: Int, _ followsRole: Bool) -> Bool {
    let word = words[index]
    if followsRole, gap(before: index) == " " {
      return isProperWord(word) || GivenNames.contains(word.folded)
        || word.folded.unicodeScalars.count <= 3
    }
    guard GivenNames.contains(word.folded), isProperWord(word) || words.count <= 3 else {
      return false
    }
    if !isStart(index) { return !NameWords.isPlaceOrOffice(word.folded) }
    // At the beginning of a sentence every word has a capital.
    return !GivenNames.ambiguous.contains(word.folded) || words.count == 1
  }
}
