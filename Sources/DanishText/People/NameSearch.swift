/// Finds every form of a person's name in a text: whole, first name alone, initials, genitive, in mails.
///
/// Only whole words count, whatever their case: "Mette" is in "Mettes" and "METTE", and not in
/// "Mettegruppen". What may be somebody else, such as "Mette Jensen" when Mette Hansen is sought, is
/// told apart: ``NameHit/isCertain``.
package struct NameSearch: Sendable {
  /// The words of the name, folded.
  private let names: [String]
  private var first: String { names[0] }
  private var last: String { names[names.count - 1] }

  /// Takes a name as people write it; nil where it has no word of two letters.
  package init?(_ name: String) {
    let words = TokenizedText(name).words.map(\.folded)
    guard let first = words.first, words.contains(where: { $0.unicodeScalars.count > 1 }),
      words.allSatisfy({ $0.unicodeScalars.contains(where: \.properties.isAlphabetic) }),
      first.unicodeScalars.count > 1, words.count <= 8
    else { return nil }
    names = words
  }

  /// Where the name stands in a text, in its order; offsets count UTF-8 of the text in NFC.
  package func hits(in text: TokenizedText) -> [NameHit] {
    var walk = NameWalk(names: names, text: text)
    return walk.hits()
  }

  /// The text with the name replaced wherever it certainly stands; the text itself where it does not.
  package func replacing(in text: String, with words: String) -> String {
    var text = text
    // Beside other words than before, what was left may be the name after all.
    for _ in 0..<Self.rounds {
      let next = replacingOnce(in: text, with: words)
      guard next != text else { break }
      text = next
    }
    return text
  }

  private static let rounds = 20

  private func replacingOnce(in text: String, with words: String) -> String {
    let tokens = TokenizedText(text)
    let hits = hits(in: tokens).filter(\.isCertain)
    guard !hits.isEmpty else { return text }
    var result = ""
    var end = 0
    for hit in hits {
      result += tokens.quote(end..<hit.span.lowerBound) + words
      if hit.isGenitive, let letter = words.last, letter.isLetter {
        result += "sxz".contains(letter) ? "’" : "s"
      }
      end = hit.span.upperBound
    }
    return result + tokens.quote(end..<tokens.bytes.count)
  }
}

/// A place where a name stands.
package struct NameHit: Hashable, Sendable {
  /// The UTF-8 offsets in the text.
  package let span: Range<Int>
  /// Whether it is said of something that belongs to the person: "Mettes".
  package let isGenitive: Bool
  /// Whether it is the person; otherwise it may be somebody of the same name, or another word.
  package let isCertain: Bool
}

/// Goes through a text once.
private struct NameWalk {
  let names: [String]
  let text: TokenizedText
  private let starts: Set<Int>
  /// The words that stand in addresses, and are told about with those.
  private var inMails: Set<Int> = []
  private var words: [Word] { text.words }

  init(names: [String], text: TokenizedText) {
    self.names = names
    self.text = text
    starts = Set(text.sentences.map(\.lowerBound))
  }

  mutating func hits() -> [NameHit] {
    let mails = mailHits()
    for mail in mails {
      inMails.formUnion(words.indices.filter { mail.span.overlaps(words[$0].span) })
    }
    var hits: [NameHit] = []
    var index = 0
    while index < words.count {
      if let found = hit(at: index) {
        hits.append(found.hit)
        index = found.end
      } else {
        index += 1
      }
    }
    return (hits + mails).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  private typealias Found = (hit: NameHit, end: Int)

  private func found(_ range: Range<Int>, genitive: Bool, certain: Bool) -> Found {
    let span = words[range.lowerBound].span.lowerBound..<words[range.upperBound - 1].span.upperBound
    return (NameHit(span: span, isGenitive: genitive, isCertain: certain), range.upperBound)
  }

  private func hit(at index: Int) -> Found? {
    names.count == 1
      ? single(at: index)
      : reversed(at: index) ?? whole(at: index)
        ?? initial(at: index) ?? familyName(at: index) ?? part(at: index)
  }

  // MARK: Words

  /// Whether a word is a name, and whether in the genitive; nil where it is neither.
  private func form(_ index: Int, of name: String) -> (isGenitive: Bool, isCertain: Bool)? {
    guard words.indices.contains(index), !inMails.contains(index) else { return nil }
    let folded = words[index].folded
    if folded == name { return (false, true) }
    if folded == name + "'" || folded == name + "'s" { return (true, true) }
    guard folded == name + "s" else { return nil }
    // "Johannes" may be Johanne's, and another man.
    return (true, !GivenNames.isName(folded))
  }

  /// Whether a word follows the one before it with blanks alone between them, or after an initial.
  ///
  /// Within a name, `overLines`, a line may have been wrapped; else a new line begins something else.
  private func isJoined(_ index: Int, overLines: Bool = false) -> Bool {
    guard words.indices.contains(index), index > 0, !inMails.contains(index),
      !inMails.contains(index - 1)
    else { return false }
    let gap = text.quote(words[index - 1].span.upperBound..<words[index].span.lowerBound)
    if gap == " " || gap == "\u{A0}" || gap == "  " { return true }
    if overLines, !gap.isEmpty, gap.allSatisfy(\.isWhitespace) {
      return gap.count(where: \.isNewline) <= 1
    }
    return gap.first == "." && gap.count <= 2 && isInitial(index - 1)
  }

  private func isInitial(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].isCapitalized
      && words[index].folded.unicodeScalars.count == 1
  }

  /// Whether a word looks like a name of its own, as the next after a given name.
  private func isNameLike(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].isCapitalized
      && words[index].folded.unicodeScalars.count > 1
      && !NameWords.isBlocked(words[index].folded)
      && RoleLexicon.role(of: words[index].folded) == nil
  }

  /// Whether a word in lower case, or at a sentence's beginning, is an ordinary word as a rule.
  private func isOrdinary(_ index: Int) -> Bool {
    let name = names[0]
    let isWord = GivenNames.ambiguous.contains(name) || FunctionWords.all.contains(name)
    return isWord && !words[index].isCapitalized
  }

  private func isDoubtful(_ index: Int) -> Bool {
    let name = names[0]
    let isWord = GivenNames.ambiguous.contains(name) || FunctionWords.all.contains(name)
    return isWord && starts.contains(index)
  }
}

// MARK: - Names of several words

extension NameWalk {
  /// The whole name, with initials or without, or the first name: "Mette K Hansens", "Mette".
  private func whole(at index: Int) -> Found? {
    guard let opening = form(index, of: names[0]) else { return nil }
    if opening.isGenitive {
      return isOrdinary(index)
        ? nil : found(index..<index + 1, genitive: true, certain: opening.isCertain)
    }
    var (end, family) = (index + 1, names.dropFirst())
    while isJoined(end, overLines: true), end < words.count {
      if let place = family.firstIndex(where: { form(end, of: $0) != nil }) {
        let isGenitive = form(end, of: family[place])?.isGenitive ?? false
        family = family[(place + 1)...]
        if isGenitive || family.isEmpty {
          return found(index..<end + 1, genitive: isGenitive, certain: !isLonger(index))
        }
        end += 1
      } else if isInitial(end), isJoined(end) {
        end += 1
      } else {
        break
      }
    }
    if end > index + 1 { return endedEarly(index..<end) }
    return alone(index)
  }

  /// Whether another given name stands before the name: "Anne Mette Hansen".
  private func isLonger(_ index: Int) -> Bool {
    index > 0 && isJoined(index) && words[index - 1].isCapitalized
      && GivenNames.isName(words[index - 1].folded)
  }

  /// Some of the name, and then another word: "Mette H.", "Mette Kirk" of Mette Kirk Hansen.
  private func endedEarly(_ range: Range<Int>) -> Found {
    let next = range.upperBound
    let isOther = isJoined(next) && isNameLike(next)
    let initials = range.dropFirst().filter { isInitial($0) }
    let fits = initials.allSatisfy { letter in
      names.dropFirst().contains { $0.hasPrefix(words[letter].folded) }
    }
    return found(range, genitive: false, certain: !isOther && fits && !isLonger(range.lowerBound))
  }

  /// The first name by itself.
  private func alone(_ index: Int) -> Found? {
    guard !isOrdinary(index) else { return nil }
    let next = index + 1
    let isOther = isJoined(next) && isNameLike(next) && words[index].isCapitalized
    let certain = !isOther && !isDoubtful(index) && !isLonger(index)
    return found(index..<next, genitive: false, certain: certain)
  }

  /// "Hansen, Mette".
  private func reversed(at index: Int) -> Found? {
    guard form(index, of: names[names.count - 1])?.isGenitive == false,
      let opening = form(index + 1, of: names[0]),
      text.quote(words[index].span.upperBound..<words[index + 1].span.lowerBound) == ", ",
      index == 0 || !isJoined(index) || !isNameLike(index - 1)
    else { return nil }
    return found(index..<index + 2, genitive: opening.isGenitive, certain: true)
  }

  /// Initials and the family name: "M Hansen", "MK Hansens", with their dots.
  private func initial(at index: Int) -> Found? {
    guard isInitial(index), !inMails.contains(index), names[0].hasPrefix(words[index].folded),
      index == 0 || !isJoined(index) || !isNameLike(index - 1)
    else { return nil }
    var end = index + 1
    while isJoined(end), isInitial(end) { end += 1 }
    guard isJoined(end), let closing = form(end, of: names[names.count - 1]) else { return nil }
    return found(index..<end + 1, genitive: closing.isGenitive, certain: true)
  }

  /// The family name by itself, which others may have too.
  private func familyName(at index: Int) -> Found? {
    guard let form = form(index, of: names[names.count - 1]), words[index].isCapitalized else {
      return nil
    }
    let titles: Set<String> = ["hr", "fru", "frk"]
    let isCertain = index > 0 && titles.contains(words[index - 1].folded)
    return found(index..<index + 1, genitive: form.isGenitive, certain: isCertain)
  }

  /// A word that the name is a part of: "Mette-gruppen".
  private func part(at index: Int) -> Found? {
    let parts = text.parts(of: words[index])
    guard !inMails.contains(index),
      parts.contains(where: { $0.folded == names[0] || $0.folded == names[0] + "s" }),
      // "Mette-Marie" is somebody else.
      !parts.allSatisfy({ GivenNames.isName($0.folded) })
    else { return nil }
    return found(index..<index + 1, genitive: false, certain: false)
  }
}

// MARK: - Names of one word

extension NameWalk {
  /// The word wherever it is a name, with the rest of the name that it stands in.
  private func single(at index: Int) -> Found? {
    guard let form = form(index, of: names[0]) else { return part(at: index) }
    guard !isOrdinary(index) else { return nil }
    guard !form.isGenitive, words[index].isCapitalized else {
      return found(index..<index + 1, genitive: form.isGenitive, certain: form.isCertain)
    }
    var end = index + 1
    while isJoined(end), isInitial(end) || isNameLike(end), end - index < 5 { end += 1 }
    let closing = words[end - 1].folded
    let isGenitive =
      end > index + 1 && closing.hasSuffix("s") && closing.count > 3
      && NameWords.looksLikeFamilyName(String(closing.dropLast()))
    let start = isLonger(index) ? index - 1 : index
    return found(start..<end, genitive: isGenitive, certain: !isDoubtful(index) || end > index + 1)
  }
}

// MARK: - Mails

extension NameWalk {
  /// Addresses that are made of the name: "mette.hansen@…", "mhansen@…".
  private func mailHits() -> [NameHit] {
    guard text.bytes.contains(UInt8(ascii: "@")) else { return [] }
    return personalData(in: text).filter { $0.kind == .email }.compactMap { datum in
      let local = text.quote(datum.span).lowercased().prefix { $0 != "@" }
      let parts = local.split { !$0.isLetter }.map(String.init)
      let plain = names.map(Self.withoutDanishLetters)
      let holdsFirst = parts.contains(plain[0]) || parts.contains(names[0])
      guard holdsFirst || isMadeOfName(parts.joined(), plain) else { return nil }
      // "mette.jensen@…" is not Mette Hansen's.
      let isCertain =
        names.count == 1 || parts.count == 1
        || parts.contains { part in
          plain.dropFirst().contains(part) || names.dropFirst().contains(part)
        }
      return NameHit(span: datum.span, isGenitive: false, isCertain: isCertain)
    }
  }

  /// Whether letters are "mettehansen" or "mhansen".
  private func isMadeOfName(_ letters: String, _ plain: [String]) -> Bool {
    guard plain.count > 1, let last = plain.last else { return false }
    return letters == plain.joined() || letters == plain[0] + last
      || letters == plain[0].prefix(1) + last
  }

  private static func withoutDanishLetters(_ name: String) -> String {
    name.replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa")
  }
}
