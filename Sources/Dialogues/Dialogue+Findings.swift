import Diagnostics
import Interviews
import PlanReview
import Plans
import ReviewReports
import TextLayout
import Wording

extension Dialogue {
  /// What was read in an answer; of one that was taken out, that it was.
  func readBlocks(_ position: Position, _ change: Change) -> [Block] {
    let slot = interview.slot(of: position.stop)
    let entry = lastAnswered?.entry
    var blocks: [Block] = []
    let isTold = !heardFindings(position, change).isEmpty
    if let read = reviewer.understanding(of: slot, entry: entry, in: plan), read.isClear || !isTold
    {
      let role: Role = read.isClear ? .success : .warning
      blocks.append(.paragraph(StyledText(read.text, role), indent: 2, hanging: 2))
    }
    if takesOut(change) { blocks.append(say(.answerTakenOut, [:], .hint)) }
    return blocks
  }

  /// The findings that are worth telling after an answer.
  func heardFindings(_ position: Position, _ change: Change) -> [Finding] {
    if takesOut(change) { return [] }
    let entry = lastAnswered?.entry
    let isList = interview.question(at: position.stop).answer.isList
    return timely(position.stop).filter { !isList || $0.place.entry == entry }
  }

  private func takesOut(_ change: Change) -> Bool {
    change.events.contains { if case .answered(_, "") = $0 { true } else { false } }
  }

  /// What is said when an empty line leaves a stop.
  mutating func skipped(_ position: Position) -> [DialogueEffect] {
    let question = interview.question(at: position.stop)
    let slot = interview.slot(of: position.stop)
    var blocks: [Block] = []
    if question.answer == .names, plan.answers.list(slot).count > 1 {
      blocks.append(listed(plan.answers.list(slot)))
    }
    let findings = timely(position.stop).filter { $0.place.entry == nil }
    // The coach has told them, and waited.
    if !waits(for: findings) || plan.answers.list(slot).isEmpty {
      blocks += strongest(of: findings)
    }
    if blocks.isEmpty, question.due != nil, !interview.isAnswered(position.stop, in: plan) {
      blocks.append(say(.skipped, ["number": "\(question.number)"], .hint))
    }
    return blocks.isEmpty ? [] : [.show(blocks)]
  }

  /// The findings an answer at a stop has a say in, less those about what has not been asked yet.
  func timely(_ stop: Stop) -> [Finding] {
    review.findings(dependingOn: interview.slot(of: stop)).filter { finding in
      guard !finding.demandsAnswer, let slot = finding.place.slot,
        let target = interview.stop(for: slot, in: plan)
      else { return false }
      return target.question <= stop.question || interview.isAnswered(target, in: plan)
    }
  }

  /// "I alt 2: Egelundskolen · PPR"; names may hold commas and "og".
  private func listed(_ items: [Item]) -> Block {
    let names = items.map(\.text).joined(separator: " · ")
    let text = wording(DialoguePhrase.listed, ["count": "\(items.count)", "names": names])
    return .paragraph(StyledText(text, .success), indent: 2, hanging: 2)
  }

  /// The strongest finding, how many more there are and, once, what can be done about it.
  mutating func strongest(of findings: [Finding]) -> [Block] {
    guard let first = findings.max(by: { $0.level < $1.level }) else { return [] }
    var blocks = self.blocks(first)
    if findings.count > 1 {
      blocks.append(say(.moreFindings, ["count": "\(findings.count - 1)"], .hint, indent: 2))
    }
    if !hasSaidHowToMend, !waits(for: findings), !walksFindings {
      hasSaidHowToMend = true
      blocks.append(say(.howToMend, [:], .hint, indent: 2))
    }
    return blocks
  }

  /// Whether a finding only says that something has not been answered, or not been asked, yet.
  ///
  /// A blank answer that has been passed by is another matter: what the rules say of it is said.
  func isAboutMissing(_ finding: Finding) -> Bool {
    if finding.demandsAnswer { return true }
    guard let slot = finding.place.slot, let stop = interview.stop(for: slot, in: plan) else {
      return false
    }
    return !interview.isAnswered(stop, in: plan) && !isPassed(stop)
  }

  /// Whether the team is beyond a stop: at a later question now, or with an answer to one.
  private func isPassed(_ stop: Stop) -> Bool {
    guard let position, !hasSeenEnd else { return true }
    if position.stop.question > stop.question { return true }
    return interview.stops(in: plan).contains {
      $0.question > stop.question && interview.isAnswered($0, in: plan)
    }
  }

  /// What no rule could judge; what has no answer yet is missing, and that is said once.
  func undecided(_ review: Review) -> [Finding] {
    review.unknowns.filter { finding in
      guard let slot = finding.place.slot, let stop = interview.stop(for: slot, in: plan) else {
        return true
      }
      return interview.isAnswered(stop, in: plan)
    }
  }

  /// "2 fejl · 1 advarsel", or that nothing was found.
  func summary(_ review: Review) -> String {
    let counts: [(DialoguePhrase, Severity)] = [
      (.errors, .error), (.warnings, .warning), (.advices, .advice),
    ]
    let missing = review.findings.filter(isAboutMissing)
    let said = review.findings.filter { !isAboutMissing($0) }
    let parts = counts.compactMap { phrase, level in
      let count = said.count { $0.level == level }
      return count == 0 ? nil : wording(phrase, ["count": "\(count)"])
    }
    let rest =
      missing.isEmpty ? [] : [wording(DialoguePhrase.missing, ["count": "\(missing.count)"])]
    let open = undecided(review).count
    let unsure = open == 0 ? [] : [wording(DialoguePhrase.undecided, ["count": "\(open)"])]
    let all = parts + rest + unsure
    if !all.isEmpty { return all.joined(separator: " · ") }
    return wording(review.phase > .approval ? DialoguePhrase.nothingFound : .readyForApproval)
  }

  /// The sections between two stops that may not be answered yet: named, with their questions.
  mutating func notYetBlocks(from: Stop, to next: Stop?) -> [Block] {
    let end = next?.question ?? template.questions.count
    let between = (from.question + 1..<max(end, from.question + 1)).filter {
      !interview.isOpen($0, in: plan)
    }
    var blocks: [Block] = []
    var seen: Int?
    for index in between {
      let section = template.sectionIndex(ofQuestion: index)
      if section != seen {
        blocks += sectionBlocks(section) + [say(.notYet, [:], .hint)]
        seen = section
      }
      let question = template.questions[index].text[language]
      blocks.append(.paragraph(StyledText(question, .question), indent: 2))
    }
    if seen != nil { shownSection = seen }
    return blocks
  }

  /// What the store said, and what to do about it.
  func repositoryBlocks(_ error: RepositoryError) -> [Block] {
    let key = "store.\(error.code.rawValue)"
    let arguments = ["path": error.path, "detail": error.detail]
    return [
      .paragraph(
        StyledText(wording(DiagnosticPhrase.error) + " ", .error)
          + StyledText(wording[key + ".message", arguments]), indent: 2, hanging: 2),
      .paragraph(StyledText(wording[key + ".help", arguments], .hint), indent: 4),
    ]
  }

  /// One of the dialogue's own texts as a paragraph.
  func say(
    _ phrase: DialoguePhrase, _ arguments: [String: String] = [:], _ role: Role = .plain,
    indent: Int = 0
  ) -> Block {
    .paragraph(StyledText(wording(phrase, arguments), role), indent: indent)
  }
}

/// A text on one line and cut at a word, with an ellipsis, so that it has at most `width` characters.
func shortened(_ text: String, to width: Int) -> String {
  let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  guard line.count > width else { return line }
  let cut = line.prefix(width - 1)
  let end = cut.lastIndex(of: " ") ?? cut.endIndex
  return cut[..<end] + "…"
}

extension String {
  /// The text as it stands inside quotation marks: its own become single.
  var insideQuotes: String {
    let single: [Character: Character] = ["»": "›", "«": "‹", "“": "‘", "”": "’"]
    return String(map { single[$0] ?? $0 })
  }
}
