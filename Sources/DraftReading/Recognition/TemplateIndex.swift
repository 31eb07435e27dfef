import DanishText
import Interviews
import Wording

/// A template's headings and questions as words, to know rewordings of them by.
struct TemplateIndex: Sendable {
  /// A heading and the words that may well stand beside it: those of its section's questions.
  struct Heading: Sendable {
    let section: Int
    let words: [LikeWord]
    let vocabulary: [LikeWord]
  }

  /// A question, the short noun for what it asks, and what people call it as well.
  struct Asked: Sendable {
    let words: [LikeWord]
    let label: [LikeWord]
    let names: [[LikeWord]]
    var all: [LikeWord] { words + label + names.flatMap(\.self) }
  }

  let template: Template
  let sentences: TemplateSentences
  let headings: [Heading]
  /// Each question in every language.
  let asked: [[Asked]]
  let titleWords: [LikeWord]
  private let counts: [String: Int]

  init(_ template: Template) {
    self.template = template
    sentences = TemplateSentences(template)
    asked = template.questions.map { question in
      Language.allCases.map { language in
        Asked(
          words: Self.words(question.text[language]), label: Self.words(question.label[language]),
          names: question.otherNames.map { Self.words($0[language]) })
      }
    }
    var counts: [String: Int] = [:]
    for forms in asked {
      for stem in Set(forms.flatMap(\.all).map(\.stem)) { counts[stem, default: 0] += 1 }
    }
    self.counts = counts
    headings = template.sections.enumerated().flatMap { index, section in
      Language.allCases.flatMap { language in
        let own = section.questions.flatMap {
          Self.words($0.text[language]) + Self.words($0.label[language])
        }
        return ([section.heading] + section.otherNames).map { name in
          Heading(section: index, words: Self.words(name[language]), vocabulary: own)
        }
      }
    }
    titleWords = Self.words(template.title[.danish]) + Self.words(template.title[.english])
  }

  private static func words(_ text: String) -> [LikeWord] { LikeWord.all(in: TokenizedText(text)) }

  /// The indices of a section's questions.
  func questions(in section: Int) -> [Int] {
    template.questions.indices.filter { template.sectionIndex(ofQuestion: $0) == section }
  }

  /// Whether all that a section asks is when.
  func asksOnlyTimes(_ section: Int) -> Bool {
    let questions = template.sections[section].questions.filter { $0.path.list == nil }
    return questions.count > 1 && questions.allSatisfy(\.answer.isTime)
  }

  /// How much a word tells about which question it is of: less, the more questions have it.
  func weight(_ word: LikeWord) -> Double {
    let length: Double
    switch word.letters.count {
    case ...2: length = 0.15
    case 3: length = 0.35
    default: length = 1
    }
    return counts[word.stem].map { length / Double($0) } ?? length * 0.6
  }
}

/// How much some words are a question reworded.
struct QuestionLikeness {
  /// The share of the words that the question or its noun has.
  var ofLine = 0.0
  /// The share of the question that the words have.
  var ofQuestion = 0.0
  /// The share of the question's noun, or of another name for it, that the words have.
  var ofLabel = 0.0

  /// Both in one figure: words that are not the question's tell more than words left out.
  var score: Double { 0.6 * ofLine + 0.4 * ofQuestion }
}

extension TemplateIndex {
  /// How much words are a question in the language that fits best.
  func likeness(of words: [LikeWord], to question: Int) -> QuestionLikeness {
    asked[question].map { likeness(of: words, to: $0) }
      .max { $0.score < $1.score } ?? QuestionLikeness()
  }

  private func likeness(of words: [LikeWord], to asked: Asked) -> QuestionLikeness {
    // Another name counts only as a whole: "gang" is not yet "går i gang".
    let names = asked.names.map { share(of: $0, in: words) }.filter { $0 >= 0.85 }
    return QuestionLikeness(
      ofLine: share(of: words, in: asked.all), ofQuestion: share(of: asked.words, in: words),
      ofLabel: max(share(of: asked.label, in: words), names.max() ?? 0))
  }

  private func share(of words: [LikeWord], in others: [LikeWord]) -> Double {
    var (sum, all) = (0.0, 0.0)
    for word in words {
      let weight = weight(word)
      all += weight
      sum += weight * others.likeness(to: word)
    }
    return all == 0 ? 0 : sum / all
  }

  /// The section whose heading words are most like, and how much, from 0 to 1.
  func heading(likest words: [LikeWord]) -> (section: Int, likeness: Double)? {
    let words = Self.withoutNumber(words)
    guard !words.isEmpty, words.count <= 9 else { return nil }
    return headings.map { (section: $0.section, likeness: Self.likeness(of: words, to: $0)) }
      .max { $0.likeness < $1.likeness }
  }

  /// Words of a heading without "6.", "Afsnit 6" and the number of a page.
  static func withoutNumber(_ words: [LikeWord]) -> [LikeWord] {
    var words = words[...]
    if words.count > 1, let last = words.last, goingOn.contains(last.folded) { words.removeLast() }
    if words.count > 1, words.last?.isNumber == true { words.removeLast() }
    if words.count > 2, let first = words.first, sectionNouns.contains(first.folded),
      words.dropFirst().first?.isNumber == true
    {
      words.removeFirst()
    }
    if words.count > 1, let first = words.first,
      first.isNumber || first.letters.count == 1 || romans.contains(first.folded)
    {
      words.removeFirst()
    }
    return Array(words)
  }

  private static let sectionNouns: Set<String> = [
    "afsnit", "punkt", "pkt", "kapitel", "del", "section", "part",
  ]
  /// What stands behind a heading that is said again: "Tegn (fortsat)".
  private static let goingOn: Set<String> = [
    "fortsat", "fortsættes", "forts", "fortsættelse", "continued", "cont",
  ]
  private static let romans: Set<String> = [
    "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi",
  ]

  /// How much words are a heading with more behind it: "Tegn, vi kigger efter".
  func heading(opening words: [LikeWord]) -> (section: Int, likeness: Double)? {
    let words = Self.withoutNumber(words)
    guard let first = words.first, words.count > 1 else { return nil }
    let found = headings.first { heading in
      heading.words.count == 1 && first.likeness(to: heading.words[0], compounds: false) >= 0.95
    }
    return found.map { ($0.section, 0.5) }
  }

  /// Whether words name what a question of another section asks, and nothing else.
  func isName(_ words: [LikeWord], outside section: Int) -> Bool {
    let words = Self.withoutNumber(words)
    return asked.indices.contains { question in
      guard template.sectionIndex(ofQuestion: question) != section else { return false }
      let likeness = likeness(of: words, to: question)
      return likeness.ofLine >= 0.9 && likeness.ofLabel >= 0.9
    }
  }

  private static func likeness(of words: [LikeWord], to heading: Heading) -> Double {
    var (matched, missing, strange) = (0.0, 0.0, 0.0)
    // "Planens ejer" is "ejer af målplan", but "skolepolitik" is not "politik".
    let compounds = heading.words.contains { words.likeness(to: $0, compounds: false) >= 0.9 }
    for word in heading.words {
      let likeness = words.likeness(to: word, compounds: compounds)
      let weight = word.letters.count <= 2 ? 0.1 : 1
      matched += weight * likeness
      missing += weight * (1 - likeness)
    }
    for word in words {
      let likeness = heading.words.likeness(to: word, compounds: compounds)
      guard likeness < 1 else { continue }
      let isOwn = heading.vocabulary.likeness(to: word, compounds: false) > 0.7
      let weight = word.letters.count <= 3 || isOwn ? 0.2 : 1
      strange += weight * (1 - likeness)
    }
    return matched / (matched + missing * 0.5 + strange)
  }

  /// The title that a line gives a plan behind the word for such plans: the last of the template's.
  ///
  /// "Målplan: Læsehunde" is called "Læsehunde", and "Målplan for Egelundskolen" all of it. It is set off
  /// where a sign, a "for" or a year follows the word, and not a verb.
  func ownTitle(_ line: TokenizedText) -> (text: String, isSetOff: Bool)? {
    let nouns = [template.title.danish, template.title.english].compactMap(\.self)
      .compactMap { TokenizedText($0).words.last?.folded }
    guard let noun = line.words.firstIndex(where: { nouns.contains($0.folded) }),
      noun + 1 < line.words.count, isTitle(line.words[...noun].map { LikeWord($0) })
    else { return nil }
    let links = ["for", "om", "vedrørende", "vedr"]
    let rest = line.words[(noun + 1)...].filter { !links.contains($0.folded) }
    // "Målplan – Albertslund Kommune" is the template's own, the other way round.
    if isTitle(rest.map { LikeWord($0) }) { return nil }
    let next = line.words[noun + 1]
    let between = line.quote(line.words[noun].span.upperBound..<next.span.lowerBound)
    if between.contains(where: { ":–—-".contains($0) }), !LikeWord(next).isNumber {
      return (line.quote(next.span.lowerBound..<line.bytes.count), true)
    }
    let isSetOff = LikeWord(next).isNumber || links.contains(next.folded)
    return (line.quote(line.words[0].span.lowerBound..<line.bytes.count), isSetOff)
  }

  /// Whether words are nothing but the template's title, or a part of it.
  func isTitle(_ words: [LikeWord]) -> Bool {
    !words.isEmpty && words.allSatisfy { titleWords.likeness(to: $0) >= 0.9 }
  }
}
