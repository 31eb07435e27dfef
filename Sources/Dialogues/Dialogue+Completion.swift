import Interviews
import PlanReview
import Plans
import Wording

extension Dialogue {
  /// What the tab key offers: commands, places, rules and formats after a colon, else names.
  func completions(for line: String) -> [Completion] {
    guard line.hasPrefix(":"), !line.hasPrefix("::") else { return nameCompletions(for: line) }
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count > 1 else {
      let word = folded(String(line.dropFirst()))
      return Command.allCases.map { $0.name(in: language) }
        .filter { folded($0).hasPrefix(word) }
        .map { Completion(line: ":\($0) ", label: ":\($0)") }
    }
    let name = folded(String(parts[0].dropFirst()))
    let matches = Input.commands(beginning: name, language)
    guard matches.count == 1, let command = matches.first else { return [] }
    let start = folded(String(parts[1]))
    return words(after: command).filter { folded($0).hasPrefix(start) }
      .map { Completion(line: "\(parts[0]) \($0)", label: $0) }
  }

  private func words(after command: Command) -> [String] {
    if let words = workshopWords(after: command) { return words }
    return switch command.argument {
    case .none, .words, .twoEntries: []
    case .place: unique(template.questions.map { $0.label[language] })
    case .entry:
      position.map { plan.answers.list(interview.slot(of: $0.stop)).indices.map { "\($0 + 1)" } }
        ?? []
    case .rule: reviewer.ruleIDs
    case .export: ExportFormat.allCases.map(\.rawValue)
    case .command:
      Command.allCases.map { $0.name(in: language) } + [wording(DialoguePhrase.helpAll)]
    case .term: template.glossary.map { $0.term[language] }
    case .acceptance: acceptanceWords
    case .phase: phaseNames
    }
  }

  /// The open findings' rules, ready for a reason, and how an acceptance is taken back.
  private var acceptanceWords: [String] {
    let because = wording(DecisionPhrase.because)
    let delete = Command.delete.name(in: language)
    return unique(review.findings.map { "\($0.ruleID) \(because) " })
      + plan.acceptances.indices.map { "\(delete) \($0 + 1)" }
  }

  /// Names used in the plan already that go on where the line ends.
  private func nameCompletions(for line: String) -> [Completion] {
    guard !line.trimmed.isEmpty, !isHidden else { return [] }
    return names.compactMap { name in
      start(of: name, in: line).map { Completion(line: $0 + name, label: name) }
    }
  }

  /// What stands before the part of a name that has been typed; nil when none of it has.
  private func start(of name: String, in line: String) -> String? {
    let starts =
      [line.startIndex] + line.indices.filter { line[$0] == " " }.map { line.index(after: $0) }
    for index in starts where index < line.endIndex {
      let typed = folded(String(line[index...]))
      if folded(name).hasPrefix(typed), folded(name) != typed { return String(line[..<index]) }
    }
    return nil
  }

  /// The workplaces, persons and roles that the plan names, in order, each once.
  private var names: [String] {
    unique(
      template.questions.indices.filter { template.questions[$0].answer.isName }.flatMap { index in
        interview.stops(of: index, in: plan).flatMap { stop -> [String] in
          let slot = interview.slot(of: stop)
          return [plan.answers.text(slot)].compactMap(\.self)
            + plan.answers.list(slot).map(\.text)
        }
      })
  }

  private func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
