import DanishText
import Interviews
import WordDocuments

extension Recognition {
  /// Words at the start of a line that may ask a question.
  private struct Prompt {
    let line: Int
    /// The bytes of the line that ask.
    let length: Int
    let question: Int
    let score: Double
  }

  /// Finds questions that were reworded, first in the section they belong to, then anywhere.
  mutating func findRewordings() {
    let sections = sectionsAround
    let items = saidOfEach(sections)
    var taken = Set(asked)
    var prompts: [Prompt] = []
    for line in lines.indices where mayAsk(line) {
      guard !items.contains(line), let section = sections[line] else { continue }
      let open = index.questions(in: section).filter { !taken.contains($0) && mayBeReworded($0) }
      prompts += self.prompts(line, for: open, isInSection: true)
    }
    let found = chosen(prompts, &taken)
    let elsewhere = missingSections.flatMap { index.questions(in: $0) }.filter(mayBeReworded)
    prompts = lines.indices.filter { mayAsk($0) && found[$0] == nil }.flatMap { line in
      self.prompts(line, for: elsewhere.filter { !taken.contains($0) }, isInSection: false)
    }
    let all = found.merging(chosen(prompts, &taken)) { first, _ in first }
    for (line, prompt) in all.sorted(by: { $0.key > $1.key }) {
      split(line, at: prompt.length, role: .question(prompt.question))
    }
  }

  /// Whether nothing is known of a line but that it may be a heading of the authors' own.
  private func mayAsk(_ line: Int) -> Bool { roles[line] == nil || roles[line] == .foreign }

  /// The questions that stand in the document as they are.
  var asked: [Int] {
    roles.compactMap { role -> Int? in
      switch role {
      case .question(let question), .entry(let question): question
      default: nil
      }
    }
  }

  /// The section that each line stands in, or would, were it no heading of its own.
  private var sectionsAround: [Int?] {
    let inner = sections
    var before: Int?
    return lines.indices.map { line in
      defer { before = inner[line] ?? before }
      return roles[line] == .foreign ? before : inner[line]
    }
  }

  /// What is asked of each item beside the template's own question has no words in a template.
  private func mayBeReworded(_ question: Int) -> Bool {
    index.template.questions[question].path.list == nil
      || index.template.questions[question].isNumbered
  }

  /// The sections of which neither the heading nor a question was found.
  private var missingSections: [Int] {
    let found = Set(sections.compactMap(\.self))
    return index.template.sections.indices.filter { !found.contains($0) }
  }

  /// The best prompt for each line, each question once: the surest first.
  private func chosen(_ prompts: [Prompt], _ taken: inout Set<Int>) -> [Int: Prompt] {
    var found: [Int: Prompt] = [:]
    for prompt in prompts.sorted(by: isBefore)
    where found[prompt.line] == nil && !taken.contains(prompt.question) {
      found[prompt.line] = prompt
      taken.insert(prompt.question)
    }
    return found
  }

  private func isBefore(_ first: Prompt, _ second: Prompt) -> Bool {
    (-first.score, first.line, first.question) < (-second.score, second.line, second.question)
  }

  /// The ways in which a line may ask one of some questions.
  private func prompts(_ number: Int, for questions: [Int], isInSection: Bool) -> [Prompt] {
    let line = lines[number]
    guard !questions.isEmpty, line.startsBlock || line.list == nil else { return [] }
    var ends = PromptEnds(line).all
    if isLoneCell(number) || isInSection && isLoneWord(number) {
      ends.append(PromptEnds.End(kind: .word, length: line.text.utf8.count))
    }
    ends = ends.filter { isInSection || [.question, .word].contains($0.kind) }
    return ends.flatMap { end -> [Prompt] in
      let text = String(decoding: Array(line.text.utf8)[..<end.length], as: UTF8.self)
      let tokens = TokenizedText(text)
      guard (1...40).contains(tokens.words.count) else { return [] }
      let words = TemplateIndex.withoutNumber(LikeWord.all(in: tokens))
      guard !words.isEmpty else { return [] }
      // "August 2027: status til udvalget" answers when, and does not ask it.
      let saysWhen = periods(in: tokens).contains { $0.from != nil }
      return questions.compactMap { question in
        if saysWhen, index.template.questions[question].answer.isTime { return nil }
        return prompt(end, words, line: number, for: question, isInSection: isInSection)
      }
    }
  }

  private func prompt(
    _ end: PromptEnds.End, _ words: [LikeWord], line number: Int, for question: Int,
    isInSection: Bool
  ) -> Prompt? {
    let line = lines[number]
    let likeness = index.likeness(of: words, to: question)
    let isExtra = !index.template.questions[question].isNumbered
    if roles[number] == .foreign, end.kind != .question, likeness.ofLine < 0.5 { return nil }
    if end.kind == .question, asksAnother(words, than: question, likeness.score) { return nil }
    let asksAlike = index.asked[question].contains { $0.words.first?.folded == words[0].folded }
    let isWhole = end.length == line.text.utf8.count && line.startsBlock && line.mark == nil
    guard
      isEnough(
        likeness, end.kind, line, isInSection: isInSection, isExtra: isExtra,
        isAsking: isWhole || asksAlike)
    else { return nil }
    let bonus = end.kind == .question ? 0.2 : 0
    return Prompt(
      line: number, length: end.length, question: question, score: likeness.score + bonus)
  }

  /// The lines whose label, with an answer behind it, is said again in their section: it then asks for
  /// nothing that stands below, but tells something of each item.
  private func saidOfEach(_ sections: [Int?]) -> Set<Int> {
    var found: [LabelPlace: [Int]] = [:]
    for line in lines.indices where roles[line] == nil {
      guard let section = sections[line], let length = Labels.end(in: lines[line]),
        length < lines[line].text.utf8.count
      else { continue }
      let place = LabelPlace(section: section, words: Self.label(of: lines[line], length))
      found[place, default: []].append(line)
    }
    return Set(found.values.filter { $0.count > 1 }.flatMap(\.self))
  }

  private struct LabelPlace: Hashable {
    let section: Int
    let words: [String]
  }

  private static func label(of line: DraftLine, _ length: Int) -> [String] {
    let text = String(decoding: Array(line.text.utf8)[..<length], as: UTF8.self)
    return TokenizedText(text).words.map(\.folded)
  }

  private func isEnough(
    _ likeness: QuestionLikeness, _ kind: PromptEnds.Kind, _ line: DraftLine, isInSection: Bool,
    isExtra: Bool, isAsking: Bool
  ) -> Bool {
    if isExtra {
      return (isInSection || kind == .word) && likeness.ofLine >= 0.8 && likeness.ofLabel >= 0.5
    }
    guard isInSection else {
      // In a table without headings, the name of what is asked stands for the question.
      if kind == .word { return likeness.ofLine >= 0.9 && likeness.ofLabel >= 0.9 }
      return kind == .question && line.mark?.kind != .bullet && likeness.score >= 0.45
    }
    switch kind {
    case .question: return likeness.score >= (line.mark != nil ? 0.5 : isAsking ? 0.12 : 0.25)
    case .label:
      let isWhole = line.text.hasSuffix(":") && line.endsBlock
      let isNamed = isWhole && likeness.ofLabel >= 0.9
      return (likeness.ofLine >= (isWhole ? 0.35 : 0.6) || isNamed) && line.mark?.kind != .bullet
    case .bold: return likeness.ofLine >= 0.5 && line.mark?.kind != .bullet
    case .whole:
      return likeness.ofLine >= 0.75 && likeness.ofQuestion >= 0.5
    case .word:
      let isName = likeness.ofLine >= 0.9 && likeness.ofLabel >= 0.9
      return isName || likeness.ofLine >= 0.95 && line.tokens.words.count == 1
    case .dash: return likeness.ofLine >= 0.9 && line.mark == nil
    }
  }
}

extension Recognition {
  /// Whether a line is all that stands in the first cell of a row, as a name for what stands beside it.
  private func isLoneCell(_ number: Int) -> Bool {
    let line = lines[number]
    guard let cell = line.cell, cell.column == 1, line.opensCell, line.startsBlock, line.endsBlock,
      line.mark == nil, line.tokens.words.count <= 6
    else { return false }
    return number + 1 == lines.count || lines[number + 1].cell != cell
  }

  /// Whether some words ask another question much more than one.
  private func asksAnother(_ words: [LikeWord], than question: Int, _ score: Double) -> Bool {
    index.template.questions.indices.contains { other in
      other != question && mayBeReworded(other)
        && index.likeness(of: words, to: other).score >= max(score + 0.3, 0.6)
    }
  }

  /// Whether a line is one word behind an empty line or a list: so stands "Data" over a list of them.
  private func isLoneWord(_ number: Int) -> Bool {
    let line = lines[number]
    guard line.mark == nil, line.tokens.words.count == 1, line.tokens.words[0].folded.count >= 4,
      line.tokens.words[0].span.lowerBound == 0
    else { return false }
    let isBehindList =
      number > 0 && lines[number - 1].block == line.block
      && DanishText.listItems(in: lines[number - 1].text).first?.marker?.kind == .bullet
    return line.gapBefore && line.startsBlock || isBehindList
  }
}

/// Where in a line a question may end and the answer begin.
struct PromptEnds {
  enum Kind {
    case question
    case label
    case bold
    case dash
    case whole
    case word
  }

  struct End {
    let kind: Kind
    let length: Int
  }

  private(set) var all: [End] = []

  /// The most bytes of a label before a colon, and before a dash.
  private static let labelLength = 70
  private static let dashLength = 40

  init(_ line: DraftLine) {
    let bytes = Array(line.text.utf8)
    if let end = Self.questionEnd(bytes) { all.append(End(kind: .question, length: end)) }
    let label = bytes.prefix(Self.labelLength)
    if let colon = label.firstIndex(of: UInt8(ascii: ":")), colon > 1, line.startsBlock {
      all.append(End(kind: .label, length: colon + 1))
    }
    if line.isBold || line.heading != nil {
      all.append(End(kind: .bold, length: bytes.count))
    } else if line.endsBlock, line.startsBlock {
      all.append(End(kind: .whole, length: bytes.count))
    }
    if let dash = Self.dash(bytes), line.startsBlock { all.append(End(kind: .dash, length: dash)) }
  }

  /// The end of the question a line begins with.
  ///
  /// A second part belongs to it: "Hvad godt? – og hvad ikke?"
  private static func questionEnd(_ bytes: [UInt8]) -> Int? {
    let mark = UInt8(ascii: "?")
    guard let first = bytes.firstIndex(of: mark) else { return nil }
    guard let second = bytes[(first + 1)...].firstIndex(of: mark) else { return first + 1 }
    let between = String(decoding: bytes[(first + 1)..<second], as: UTF8.self)
    let words = TokenizedText(between).words
    let isSecondPart = words.first.map { ["og", "and"].contains($0.folded) } ?? false
    return isSecondPart && words.count <= 14 ? second + 1 : first + 1
  }

  /// The end of a label before a tab, or before a dash between blanks.
  private static func dash(_ bytes: [UInt8]) -> Int? {
    let start = bytes.prefix(dashLength)
    if let tab = start.firstIndex(of: 0x09) { return tab + 1 }
    for dash in [" – ", " - ", " — "].map({ Array($0.utf8) }) {
      for index in start.indices where index > 1 && bytes[index...].starts(with: dash) {
        return index + dash.count
      }
    }
    return nil
  }
}
