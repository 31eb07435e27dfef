import DanishText
import Interviews
import Wording

/// The template's own sentences, to be found again in a document word by word.
struct TemplateSentences: Sendable {
  /// Whose sentence it is.
  enum Owner: Hashable, Sendable {
    case title
    case guidance(section: Int)
    case question(Int)
  }

  /// A sentence as the words it is known by.
  struct Sentence: Sendable {
    let owner: Owner
    let words: [UInt64]
    /// The words that are looked for in a row.
    var runLength: Int { min(3, words.count) }
  }

  /// The longest first, so that a sentence wins over a part of it.
  let all: [Sentence]

  init(_ template: Template) {
    var found: [Sentence] = []
    func add(_ text: Bilingual, _ owner: Owner) {
      for language in Language.allCases {
        let words = TokenizedText(text[language]).words.map(\.hash)
        let sentence = Sentence(owner: owner, words: words)
        let isNew = !found.contains { $0.owner == owner && $0.words == words }
        if !words.isEmpty, isNew { found.append(sentence) }
      }
    }
    add(template.title, .title)
    for (index, section) in template.sections.enumerated() {
      for text in section.guidance { add(text, .guidance(section: index)) }
    }
    for (index, question) in template.questions.enumerated() {
      add(question.text, .question(index))
    }
    all = found.sorted { $0.words.count > $1.words.count }
  }
}

/// Finds the template's sentences among the words of a row of lines.
struct SentenceSearch {
  /// A word of the lines that is one of a sentence.
  struct Mark {
    let sentence: Int
    /// Its place in the sentence.
    let word: Int
  }

  private let words: [UInt64]
  private let sentences: [TemplateSentences.Sentence]
  private var places: [Int: [UInt64: [Int]]] = [:]
  /// What each word is of; nil for words that are no sentence's.
  private(set) var marks: [Mark?]

  /// The most places of one run that are looked at: what stands more often is no template's.
  private static let mostPlaces = 400

  init(_ words: [UInt64], _ sentences: [TemplateSentences.Sentence]) {
    self.words = words
    self.sentences = sentences
    marks = Array(repeating: nil, count: words.count)
    for length in Set(sentences.map(\.runLength)) { places[length] = Self.places(words, length) }
    for index in sentences.indices { find(index) }
  }

  private static func places(_ words: [UInt64], _ length: Int) -> [UInt64: [Int]] {
    guard words.count >= length else { return [:] }
    var places: [UInt64: [Int]] = [:]
    for start in 0...words.count - length {
      places[hash(words[start..<start + length]), default: []].append(start)
    }
    return places
  }

  private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(0) { ($0 &* 0x100_0000_01B3) ^ $1 }
  }

  /// Marks every place at which most of a sentence stands, give or take a word put in or left out.
  private mutating func find(_ index: Int) {
    let sentence = sentences[index]
    let length = sentence.runLength
    // The runs found, by how far the lines are ahead of the sentence.
    var found: [Int: [Int]] = [:]
    for start in 0...sentence.words.count - length {
      let hash = Self.hash(sentence.words[start..<start + length])
      guard let hits = places[length]?[hash], hits.count <= Self.mostPlaces else { continue }
      for hit in hits { found[hit - start, default: []].append(start) }
    }
    for lead in found.keys.sorted() {
      let near = (lead...lead + 3).flatMap { lead in (found[lead] ?? []).map { (lead, $0) } }
      var covered: [Int: Int] = [:]
      for (lead, start) in near {
        for word in start..<start + length { covered[word] = lead + word }
      }
      guard Double(covered.count) >= Self.share * Double(sentence.words.count) else { continue }
      for (word, place) in covered where marks[place] == nil {
        marks[place] = Mark(sentence: index, word: word)
      }
    }
  }

  /// The share of a sentence's words that must be there.
  private static let share = 0.75
}
