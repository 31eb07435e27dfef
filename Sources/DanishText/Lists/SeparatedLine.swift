/// One line or paragraph that may hold several items with separators between them.
struct SeparatedLine {
  /// The items found, and what only led up to them.
  struct Parts {
    var leadIn: Range<Int>?
    var pieces: [Range<Int>]
  }

  let text: TokenizedText
  var bytes: [UInt8] { text.bytes }

  /// The items of a span; the span alone if it is prose.
  func split(_ span: Range<Int>) -> Parts {
    guard span.count <= Self.longestLine else { return Parts(leadIn: nil, pieces: [span]) }
    let marks = SeparatorMarks(bytes: bytes, span: span)
    if let tail = tail(behind: marks.colons, in: span),
      let pieces = pieces(of: tail.body, SeparatorMarks(bytes: bytes, span: tail.body))
    {
      return Parts(leadIn: tail.leadIn, pieces: pieces)
    }
    return Parts(leadIn: nil, pieces: pieces(of: span, marks) ?? [span])
  }

  /// The longest line that is looked at for separators; a longer one is prose.
  private static let longestLine = 20_000

  /// What follows the colon of an introduction, "Følgende deltager: …".
  private func tail(behind colons: [Int], in span: Range<Int>)
    -> (leadIn: Range<Int>, body: Range<Int>)?
  {
    guard colons.count == 1, let colon = colons.first else { return nil }
    let leadIn = span.lowerBound..<colon + 1
    let body = bytes.trimmed(colon + 1..<span.upperBound)
    return !body.isEmpty && LeadInWords.introduce(text, leadIn) ? (leadIn, body) : nil
  }

  private func pieces(of span: Range<Int>, _ marks: SeparatorMarks) -> [Range<Int>]? {
    if isOneDepartment(span) { return nil }
    let found =
      bySemicolons(span, marks) ?? bySigns(span, marks)
      ?? piecesBetweenDashes(span, sign: [0x2D]) ?? piecesBetweenDashes(span, sign: Array("–".utf8))
      ?? byCommas(span, marks) ?? byAnd(span)
    return found.flatMap { $0.count > 1 ? $0 : nil }
  }

  /// Whether all of a span is the name of one department: "By, Miljø og Beskæftigelse".
  private func isOneDepartment(_ span: Range<Int>) -> Bool {
    guard span.count < 200, text.words(in: span).count < 12 else { return false }
    let found = people(in: TokenizedText(text.quote(span)))
    return found.count == 1 && found.first?.kind == .unit && found.first?.span == 0..<span.count
  }

  // MARK: - Strong separators

  /// The pieces of "Trivselsmåling - Interview - Fravær": three or more, short, with capitals.
  func piecesBetweenDashes(_ span: Range<Int>, sign: [UInt8]) -> [Range<Int>]? {
    let joint = [0x20] + sign + [0x20]
    guard sign == [0x2D] || sign == Array("–".utf8), span.count <= Self.longestLine else {
      return nil
    }
    var dashes: [Range<Int>] = []
    var offset = span.lowerBound
    while offset + joint.count <= span.upperBound {
      let isDash =
        bytes[offset] == 0x20 && bytes[offset..<offset + joint.count].elementsEqual(joint)
      if isDash { dashes.append(offset..<offset + joint.count) }
      offset += isDash ? joint.count : 1
    }
    let pieces = dashes.count > 1 ? cut(span, at: dashes) : []
    let areShort = pieces.allSatisfy { piece in
      let words = text.words(in: piece)
      return (1...4).contains(words.count) && words.first?.isCapitalized ?? false
    }
    return pieces.count > 2 && areShort ? pieces : nil
  }

  private func bySemicolons(_ span: Range<Int>, _ marks: SeparatorMarks) -> [Range<Int>]? {
    guard !marks.semicolons.isEmpty else { return nil }
    let pieces = cut(span, at: marks.semicolons)
    guard pieces.count > 1 else { return nil }
    // One semicolon may join two sentences of prose.
    let isList = pieces.count > 2 || pieces.allSatisfy { text.words(in: $0).count <= 7 }
    return isList ? pieces : nil
  }

  /// " / ", " | ", " + ", " • " and tabs between short pieces.
  private func bySigns(_ span: Range<Int>, _ marks: SeparatorMarks) -> [Range<Int>]? {
    guard !marks.signs.isEmpty else { return nil }
    let pieces = cut(span, at: marks.signs)
    return pieces.count > 1 && pieces.allSatisfy { text.words(in: $0).count <= 8 } ? pieces : nil
  }

  /// The trimmed pieces of a span between separators of a few bytes each; empty ones are left out.
  private func cut(_ span: Range<Int>, at separators: [Range<Int>]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = span.lowerBound
    for separator in separators {
      pieces.append(bytes.trimmed(start..<separator.lowerBound))
      start = separator.upperBound
    }
    pieces.append(bytes.trimmed(start..<span.upperBound))
    return pieces.filter { !withoutSeparators($0, isLast: true).isEmpty }
  }
}

// MARK: - Commas and "og"

extension SeparatedLine {
  private func byCommas(_ span: Range<Int>, _ marks: SeparatorMarks) -> [Range<Int>]? {
    guard !marks.commas.isEmpty else { return nil }
    var pieces = merged(cut(span, at: marks.commas))
    guard let last = pieces.popLast() else { return nil }
    pieces += splitLast(last, isAlone: pieces.isEmpty)
    guard pieces.count > 1, isList(pieces) else { return nil }
    return pieces.map { withoutFullStop(withoutJoint($0)) }
  }

  /// A piece without the full stop of the line; that of an abbreviation stays.
  private func withoutFullStop(_ piece: Range<Int>) -> Range<Int> {
    guard bytes[piece].last == UInt8(ascii: "."), let last = text.words(in: piece).last,
      !last.isAbbreviation, last.span.upperBound == piece.upperBound - 1
    else { return piece }
    return piece.lowerBound..<piece.upperBound - 1
  }

  /// The last piece at its "og", unless what follows only explains it.
  ///
  /// "Lone Madsen, skolechef og Per Dahl" is one piece so far, and two people.
  private func splitLast(_ last: Range<Int>, isAlone: Bool) -> [Range<Int>] {
    guard let halves = split(last, atAnd: .last) else { return [last] }
    let kind = PieceKind(text, halves[1])
    let isItem = isAlone ? kind.hasName : !kind.explains
    return isItem ? halves : [last]
  }

  /// Puts a piece back to the one before that it only explains: "Lone Madsen, skolechef".
  private func merged(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    var holder = PieceHolder()
    for piece in pieces {
      let kind = PieceKind(text, piece)
      if let last = merged.last, holder.takes(kind, isPair: pieces.count == 2) {
        merged[merged.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        merged.append(piece)
        holder = PieceHolder()
      }
      holder.add(kind)
    }
    return merged
  }

  /// Whether pieces between commas are names and things rather than parts of a sentence.
  private func isList(_ pieces: [Range<Int>]) -> Bool {
    let words = pieces.map { text.words(in: $0) }
    guard words.allSatisfy({ !$0.isEmpty }) else { return false }
    let isShort = zip(words, pieces).allSatisfy { words, _ in
      words.count <= 14 && (words.count <= 6 || words.first?.isCapitalized ?? false)
    }
    let hasLetters = words.allSatisfy { $0.contains { ($0.folded.utf8.first ?? 0) > 0x39 } }
    guard isShort, hasLetters, !words.contains(where: { ClauseWords.stand(in: $0) }) else {
      return false
    }
    return !isRowOfAdjectives(words) && !SharedObject(text: text).joins(words)
  }

  /// "glade, trygge og nysgerrige børn": what stands before the last noun describes it.
  private func isRowOfAdjectives(_ words: [ArraySlice<Word>]) -> Bool {
    guard let last = words.last, last.count > 1 else { return false }
    return words.dropLast().allSatisfy { piece in
      piece.count == 1 && piece.allSatisfy { $0.folded.hasSuffix("e") && !$0.isTruncated }
        && !(piece.first.map { isUnit($0) } ?? false)
    }
  }

  private func isUnit(_ word: Word) -> Bool {
    RoleLexicon.role(of: word.folded) != nil || GivenNames.contains(word.folded)
  }

  private enum Choice { case last, only }

  /// One line without commas: "Lone Madsen og Per Dahl", "Egelundskolen og PPR".
  private func byAnd(_ span: Range<Int>) -> [Range<Int>]? {
    guard !bytes[span].contains(UInt8(ascii: ":")), let pieces = split(span, atAnd: .only) else {
      return nil
    }
    let words = pieces.map { text.words(in: $0) }
    guard words.allSatisfy({ (1...5).contains($0.count) }),
      !words.contains(where: { ClauseWords.stand(in: $0) })
    else { return nil }
    let isNamed =
      words.allSatisfy { $0.first?.isCapitalized ?? false }
      && words.contains { $0.contains(where: isProper) }
    let isSamt = text.words(in: pieces[0].upperBound..<pieces[1].lowerBound).contains {
      $0.folded == "samt"
    }
    let arePeople = pieces.allSatisfy { PieceKind(text, $0).isPerson }
    let isHalved = ["nord", "syd", "øst", "vest"].contains(words[1].first?.folded)
    return (isNamed || isSamt || arePeople) && !isHalved ? pieces : nil
  }

  private func isProper(_ word: Word) -> Bool {
    isUnit(word) || text.quote(word.span).unicodeScalars.count { $0.properties.isUppercase } > 1
  }

  /// Splits at an "og" or "samt" that stands between two items and not inside a name.
  private func split(_ span: Range<Int>, atAnd choice: Choice) -> [Range<Int>]? {
    let first = text.firstWord(from: span.lowerBound)
    let end = text.firstWord(from: span.upperBound)
    guard end - first >= 3, end - first <= 40 else { return nil }
    let joints = (first + 1..<end - 1).filter { isJoint(at: $0, in: span) }
    guard let joint = joints.last, choice == .last || joints.count == 1 else { return nil }
    let pieces = [
      bytes.trimmed(span.lowerBound..<text.words[joint].span.lowerBound),
      bytes.trimmed(text.words[joint].span.upperBound..<span.upperBound),
    ]
    return pieces.allSatisfy { !$0.isEmpty } ? pieces : nil
  }

  private func isJoint(at index: Int, in span: Range<Int>) -> Bool {
    guard ["og", "samt"].contains(text.words[index].folded) else { return false }
    let (before, after) = (text.words[index - 1], text.words[index + 1])
    guard !before.isTruncated, !isInBrackets(index, span) else { return false }
    // "Kultur og Fritid" is one department.
    return !(isDepartment(before) && isDepartment(after)) && !endsDepartment(index, span)
  }

  private func isDepartment(_ word: Word) -> Bool {
    word.isCapitalized && NameWords.departments.contains(word.folded)
  }

  /// "Kultur og Fritidschef": a department's name that goes over into a title.
  private func endsDepartment(_ index: Int, _ span: Range<Int>) -> Bool {
    let (before, after) = (text.words[index - 1], text.words[index + 1])
    return isDepartment(before) && after.isCapitalized && before.span.lowerBound == span.lowerBound
      && RoleLexicon.role(of: after.folded)?.kind == .head
  }

  private func isInBrackets(_ index: Int, _ span: Range<Int>) -> Bool {
    let before = bytes[span.lowerBound..<text.words[index].span.lowerBound]
    return before.count { $0 == UInt8(ascii: "(") } > before.count { $0 == UInt8(ascii: ")") }
  }

  /// A piece without the "og" it begins with: ", og Sundhedsplejen".
  private func withoutJoint(_ piece: Range<Int>) -> Range<Int> {
    guard let first = text.words(in: piece).first, ["og", "samt"].contains(first.folded),
      first.span.lowerBound == piece.lowerBound
    else { return piece }
    return bytes.trimmed(first.span.upperBound..<piece.upperBound)
  }
}

// MARK: - Separators at the ends of an item

extension SeparatedLine {
  /// A span without the commas, semicolons and "og" that set it off from the next item.
  func withoutSeparators(_ span: Range<Int>, isLast: Bool) -> Range<Int> {
    var span = bytes.trimmed(withoutJoint(span))
    while let last = bytes[span].last,
      [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")].contains(last)
    {
      span = bytes.trimmed(span.lowerBound..<span.upperBound - 1)
    }
    if !isLast, let word = text.words(in: span).last, ["og", "samt"].contains(word.folded),
      word.span.upperBound == span.upperBound
    {
      let rest = bytes.trimmed(span.lowerBound..<word.span.lowerBound)
      return rest.isEmpty ? rest : withoutSeparators(rest, isLast: true)
    }
    return span
  }
}
