import DanishText
import WordDocuments

extension Recognition {
  /// Finds headings: those that stand there word for word, and reworded ones that look like one.
  mutating func findHeadings() {
    var line = 0
    var best: [Int: Double] = [:]
    var loose: [(line: Int, section: Int, likeness: Double)] = []
    while line < lines.count {
      defer { line += 1 }
      guard roles[line] == nil || roles[line] == .title else { continue }
      if isOwn, !mayBeHeading(lines[line]) { continue }
      if best.isEmpty, !isOwn, line < Self.frontLines, isPlanTitle(line) {
        roles[line] = .title
        continue
      }
      let isShort = lines[line].tokens.words.count <= 12
      let words = isShort ? LikeWord.all(in: lines[line].tokens) : []
      let label = Labels.end(in: lines[line]) ?? Labels.tabEnd(in: lines[line])
      let isLabel = label.map { $0 < lines[line].text.utf8.count } ?? false
      guard !isLabel, let found = index.heading(likest: words) else {
        findLabel(line, &best)
        continue
      }
      if found.likeness >= Self.sure, mayBeHeading(lines[line]) {
        roles[line] = .heading(found.section)
        best[found.section] = 1
      } else if roles[line] == nil, index.isTitle(words), line < Self.titleLines {
        roles[line] = .title
      } else if !isOwn, roles[line] == nil, mayBeHeading(lines[line]),
        !index.isName(words, outside: found.section),
        let found = looseHeading(line, words, found)
      {
        loose.append((line, found.section, found.likeness))
      } else {
        findLabel(line, &best)
      }
    }
    for found in loose.sorted(by: { $0.likeness > $1.likeness }) {
      let first = roles.firstIndex(of: .heading(found.section)) ?? lines.count
      guard best[found.section] == nil || found.line < first else { continue }
      // What is not much like a heading must at least look like one.
      guard found.likeness >= 0.62 || looksLikeHeading(lines[found.line]) else { continue }
      roles[found.line] = .heading(found.section)
      best[found.section] = found.likeness
    }
    if !isOwn { findForeign() }
  }

  /// From here on, words are a heading as it stands in the template.
  private static let sure = 0.93
  /// The heading that a line is like, though not as it stands in the template.
  private func looseHeading(
    _ line: Int, _ words: [LikeWord], _ found: (section: Int, likeness: Double)
  ) -> (section: Int, likeness: Double)? {
    let looks = looksLikeHeading(lines[line])
    if found.likeness >= (looks ? 0.38 : 0.62) { return found }
    return lines[line].heading == nil ? nil : index.heading(opening: words)
  }

  /// How many lines may hold the document's title.
  private static let titleLines = 8
  /// How many lines may stand before the plan, a letterhead and a table of versions among them.
  private static let frontLines = 30

  /// Whether a line is the title that the authors gave their plan: "Målplan for Egelundskolen".
  private func isPlanTitle(_ line: Int) -> Bool {
    let seen = lines[line]
    guard seen.startsBlock, seen.mark == nil, seen.text.last != ".", seen.text.last != "?",
      seen.tokens.words.count <= 16, let title = index.ownTitle(seen.tokens)
    else { return false }
    return title.isSetOff || seen.heading != nil || seen.isBold || seen.isCapitals
  }

  /// Whether a line may be a heading, as far as its place goes.
  private func mayBeHeading(_ line: DraftLine) -> Bool {
    if isOwn { return line.heading != nil }
    guard line.startsBlock, line.mark?.kind != .bullet, line.text.last != "?" else { return false }
    if line.text.last == ".", line.tokens.words.count > 2 { return false }
    // To the right of the first column, answers stand.
    return (line.cell?.column ?? 1) == 1 || line.opensCell || looksLikeHeading(line)
  }

  private func looksLikeHeading(_ line: DraftLine) -> Bool {
    if line.heading != nil || line.isBold || line.isCapitals { return true }
    return line.cell?.column == 1 && line.opensCell && hasNeighbour(line)
  }

  /// Whether the row of a line's cell has further cells.
  private func hasNeighbour(_ line: DraftLine) -> Bool {
    guard let cell = line.cell else { return false }
    return rows[cell.table]?[cell.row].map { $0 > 1 } ?? false
  }

  /// A heading with the answer behind it on the line: "Målgruppe: Ældreliv".
  private mutating func findLabel(_ line: Int, _ best: inout [Int: Double]) {
    let seen = lines[line]
    guard !isOwn, roles[line] == nil, seen.startsBlock, seen.mark?.kind != .bullet,
      (seen.cell?.column ?? 1) == 1 || seen.opensCell,
      let colon = Labels.end(in: seen) ?? Labels.tabEnd(in: seen)
    else { return }
    let head = TokenizedText(
      String(decoding: Array(lines[line].text.utf8)[..<colon], as: UTF8.self))
    guard let found = index.heading(likest: LikeWord.all(in: head)),
      found.likeness >= (lines[line].place.cells.isEmpty ? 0.9 : Self.sure)
    else { return }
    if best[found.section] == nil {
      best[found.section] = found.likeness
      split(line, at: colon, role: .heading(found.section))
    } else if sections[line] == found.section {
      // In its own section, the heading is only said again before the answer.
      split(line, at: colon, role: .furniture)
    }
  }
}

// MARK: - Headings that are not the template's

extension Recognition {
  /// Finds headings of the same make as those of the template, under which something else stands.
  private mutating func findForeign() {
    let known = lines.indices.filter { line in
      if case .heading = roles[line] { return true }
      return false
    }
    guard known.count > 2 else { return }
    let levels = known.compactMap { lines[$0].heading }
    let lowest = levels.isEmpty ? 0 : levels.max() ?? 0
    let areCapitals = known.allSatisfy { lines[$0].isCapitals }
    let areBold = known.allSatisfy { lines[$0].isBold }
    let areInTables = known.allSatisfy { lines[$0].cell?.column == 1 }
    let first = known.first ?? 0
    for line in lines.indices where line > first && roles[line] == nil {
      let seen = lines[line]
      if let level = seen.heading, level <= lowest, level > 0 { roles[line] = .foreign }
      guard areInTables, areCapitals || areBold, seen.cell?.column == 1, seen.opensCell,
        hasNeighbour(seen), seen.isCapitals || !areCapitals, seen.isBold || !areBold
      else { continue }
      roles[line] = .foreign
    }
  }
}

/// Words that stand before what they name.
enum Labels {
  /// The bytes of a line up to and with the colon behind a label of a few words; nil for none.
  static func end(in line: DraftLine) -> Int? {
    let bytes = Array(line.text.utf8.prefix(70))
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 1 else { return nil }
    return colon + 1
  }

  /// The same for a tab behind a label; what has only a number behind it is in a table of contents.
  static func tabEnd(in line: DraftLine) -> Int? {
    let bytes = Array(line.text.utf8.prefix(70))
    guard let tab = bytes.firstIndex(of: 0x09), tab > 1 else { return nil }
    let behind = line.tokens.words.filter { $0.span.lowerBound > tab }
    return behind.allSatisfy { LikeWord($0).isNumber } ? nil : tab + 1
  }
}
