import Diagnostics
import Interviews
import Plans
import TextLayout
import Wording

/// What the words after `:gå` point at.
enum PlaceTarget {
  /// One place.
  case found(Position)
  /// Several; their names.
  case several([String])
  /// A question of one that has not so many entries; its name, and how many there are.
  case tooFew(label: String, number: Int, count: Int)
  /// None; the name of one that looks like it.
  case none(suggestion: String?)
}

extension Dialogue {
  /// Finds the place that words name: a question's number, a heading or a label, and perhaps the
  /// number of an entry: `9`, `tegn`, `tegn 2`, `data 2`.
  func target(_ words: String) -> PlaceTarget {
    let parts = words.split(separator: " ").map(String.init)
    if parts.count == 1, let number = Int(words) {
      let index = template.questions.firstIndex { $0.number == number && $0.isNumbered }
      return index.flatMap { firstPosition(of: $0) }.map { .found($0) } ?? .none(suggestion: nil)
    }
    let number = parts.count > 1 ? parts.last.flatMap { Int($0) } : nil
    let name = folded((number == nil ? parts : parts.dropLast()).joined(separator: " "))
    let exact = indices { folded($0) == name }
    let ways = [
      exact, indices { folded($0).hasPrefix(name) }, indices { hasWord(beginning: name, in: $0) },
      indices { isCompound($0, ending: name) }, prompted(by: name),
    ]
    // The number of an entry can only mean a question that has entries.
    let counted = number == nil ? [] : ways.map { $0.filter(hasEntries) }
    let matches = (counted + ways).first { !$0.isEmpty } ?? []
    guard let index = matches.first else {
      let names = template.questions.map { $0.label[language] }
      return .none(suggestion: suggestion(for: name, among: names))
    }
    if matches.count > 1, matches != exact.filter(matches.contains) {
      return .several(matches.map { template.questions[$0].label[language] })
    }
    guard let number else {
      return firstPosition(of: index).map { .found($0) } ?? .none(suggestion: nil)
    }
    return numbered(number, of: index)
  }

  /// Says that a list has fewer entries than words name; nil where they name anything else.
  func tooFew(_ words: String) -> Block? {
    guard case .tooFew(let label, let number, let count) = target(words) else { return nil }
    let arguments = ["label": label, "number": "\(number)", "count": "\(count)"]
    return say(count == 0 ? .noEntriesThere : .noSuchEntryThere, arguments, .hint)
  }

  /// The questions whose words before the cursor begin with a name.
  private func prompted(by name: String) -> [Int] {
    template.questions.indices.filter { index in
      Language.allCases.contains { folded(template.questions[index].prompt[$0]).hasPrefix(name) }
    }
  }

  private func hasEntries(_ index: Int) -> Bool {
    template.questions[index].path.list != nil || template.questions[index].answer.isList
  }

  /// Whether a label is one word that ends with a name: "handling" is short for "prøvehandling".
  private func isCompound(_ label: String, ending name: String) -> Bool {
    name.count > 3 && !label.contains(" ") && folded(label).hasSuffix(name)
  }

  private func hasWord(beginning name: String, in label: String) -> Bool {
    label.split(separator: " ").contains { folded(String($0)).hasPrefix(name) }
  }

  /// The questions of which a label or, for a section's first question, the heading passes a test.
  private func indices(where test: (String) -> Bool) -> [Int] {
    let byLabel = template.questions.indices.filter { index in
      Language.allCases.contains { test(template.questions[index].label[$0]) }
    }
    let byHeading = template.sections.compactMap { section -> Int? in
      guard Language.allCases.contains(where: { test(section.heading[$0]) }) else { return nil }
      return template.questions.firstIndex { $0.id == section.questions.first?.id }
    }
    return Array(Set(byLabel + byHeading)).sorted()
  }

  /// Where a question is asked first; of a question per item, at its first item.
  private func firstPosition(of index: Int) -> Position? {
    if let stop = interview.stops(of: index, in: plan).first { return Position(stop) }
    let list = template.questions[index].path.list.map { Slot($0) }
    return list.flatMap { interview.stop(for: $0, in: plan) }.map { Position($0) }
  }

  private func numbered(_ number: Int, of index: Int) -> PlaceTarget {
    let stops = interview.stops(of: index, in: plan)
    let label = template.questions[index].label[language]
    if template.questions[index].path.list != nil {
      guard let stop = stops.element(numbered: number) else {
        return .tooFew(label: label, number: number, count: stops.count)
      }
      return .found(Position(stop))
    }
    guard let stop = stops.first else { return .none(suggestion: nil) }
    let list = plan.answers.list(interview.slot(of: stop))
    guard let item = list.element(numbered: number) else {
      guard template.questions[index].answer.isList else { return .none(suggestion: label) }
      return .tooFew(label: label, number: number, count: list.count)
    }
    return .found(Position(stop, entry: item.id))
  }
}
