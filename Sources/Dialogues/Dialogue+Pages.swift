import Diagnostics
import Interviews
import PlanReview
import PlanWriting
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// `:oversigt`: every question of the plan with its number, if any, and whether it has an answer.
  func overview() -> [Block] {
    var blocks: [Block] = [.blank]
    for (index, question) in template.questions.enumerated()
    where question.isNumbered || question.path.list == nil {
      let here = position?.stop.question == index
      let mark = here ? wording(DialoguePhrase.markHere) : mark(of: index)
      let digits = question.isNumbered ? "\(question.number)" : ""
      let number = String(repeating: " ", count: max(0, 2 - digits.count)) + digits
      let label = question.label[language]
      let heading = template.sections[template.sectionIndex(ofQuestion: index)].heading[language]
      let text =
        StyledText("\(number)  ", .hint) + StyledText(heading, .heading)
        + StyledText(folded(label) == folded(heading) ? "" : " · \(label)")
      blocks.append(.sides(text, StyledText(mark, here ? .success : .hint)))
    }
    return blocks + [.blank, .paragraph(StyledText(summary(review)))] + nextSteps()
  }

  /// What comes next in the plan's years; nothing while it is being written.
  private func nextSteps() -> [Block] {
    guard stored.approval != nil || stored.phase >= .status else { return [] }
    return StandingText(reviewer).summary(of: stored, on: today).map {
      .paragraph(StyledText($0, .hint))
    }
  }

  private func mark(of index: Int) -> String {
    let stops = interview.stops(of: index, in: plan)
    if stops.contains(where: isPostponed) { return wording(DecisionPhrase.markLater) }
    let answered = stops.count { interview.isAnswered($0, in: plan) }
    if answered == 0 {
      return wording(interview.isOpen(index, in: plan) ? DialoguePhrase.markBlank : .markNotYet)
    }
    return wording(answered == stops.count ? DialoguePhrase.markAnswered : .markPartly)
  }

  /// `:vis`: the plan as it stands, in the template's order.
  func planPage() -> [Block] { PlanPage(reviewer).blocks(of: stored) }

  /// `:tjek`: all findings by section; what is merely missing is gathered in one line.
  func checkPage() -> [Block] {
    let review = review
    let findings = review.findings.filter { !isAboutMissing($0) }
    var blocks: [Block] = []
    for (index, section) in template.sections.enumerated() {
      let own = findings.filter { sectionIndex(of: $0) == index }
      guard !own.isEmpty else { continue }
      blocks += [.blank, .banner(section.heading[language], note: "")]
      var label = ""
      for finding in own {
        // Of several findings at one place the first is told where it is.
        if finding.place.label != label {
          label = finding.place.label
          blocks.append(.paragraph(StyledText(label, .heading), indent: 2))
        }
        blocks += listedBlocks(finding)
        blocks.append(.paragraph(StyledText(finding.ruleID, .code), indent: 11))
      }
    }
    let missing = review.findings.filter(isAboutMissing).map(\.place.labelInSection)
    if !missing.isEmpty {
      let arguments = ["count": "\(missing.count)", "names": missing.joined(separator: " · ")]
      blocks += [.blank, say(.stillMissing, arguments)]
    }
    let open = undecided(review)
    if !open.isEmpty { blocks += [.blank, say(.undecidedList, [:], .heading)] }
    blocks += open.flatMap(undecided)
    blocks += commentBlocks()
    blocks += [.blank, .paragraph(StyledText(summary(review)))]
    let accepted = review.accepted.count
    return blocks + (accepted == 0 ? [] : [tell(.acceptedCount, ["count": "\(accepted)"])])
  }

  /// What no rule could judge; where something stands that may be the answer, the question too.
  private func undecided(_ finding: Finding) -> [Block] {
    let title = reviewer.explanation(of: finding)?.title ?? finding.ruleID
    let line = Block.paragraph(
      StyledText("\(finding.place.label): ", .hint) + StyledText(title)
        + StyledText("  \(finding.ruleID)", .code), indent: 2, hanging: 2)
    return finding.isOpenQuestion
      ? [line, .paragraph(StyledText(finding.ask), indent: 4)] : [line]
  }

  private func sectionIndex(of finding: Finding) -> Int? {
    guard let slot = finding.place.slot, let stop = interview.stop(for: slot, in: plan) else {
      // What a status does not ask about is no business of its list of findings.
      return statusWork == nil ? 0 : nil
    }
    return template.sectionIndex(ofQuestion: stop.question)
  }

  /// `:hvorfor`: the rule behind the strongest finding here, or behind the one named.
  ///
  /// Where there is a finding, an empty line then leads to where it is mended.
  mutating func explain(_ id: String) -> [DialogueEffect] {
    let id = id.lowercased()
    guard let finding = finding(toExplain: id) else { return [.show(rulePage(id))] }
    var blocks = reviewer.explanation(of: finding).map(self.blocks) ?? []
    let place = finding.fixPlace ?? finding.place
    if let position = finding.mendingPlace(in: plan).flatMap({ self.position(at: $0) }) {
      offered = position
      blocks += [say(.enterMends, ["label": place.label], .hint), .blank]
    }
    return [.show(blocks)]
  }

  private func finding(toExplain id: String) -> Finding? {
    if id.isEmpty, walk.isAtFindings, let finding = findingHere { return finding }
    let review = review
    // What has been told of the answer comes before what else it has a say in.
    if id.isEmpty, let finding = findingHere { return finding }
    let slot = (lastAnswered ?? position).map { interview.slot(of: $0.stop) }
    let here = slot.map { review.findings(dependingOn: $0) } ?? []
    let candidates = here.isEmpty ? review.findings : here
    if id.isEmpty {
      let told = candidates.filter { !isAboutMissing($0) }
      return (told.isEmpty ? candidates : told).max { $0.level < $1.level }
    }
    return candidates.first { $0.ruleID == id } ?? review.findings.first { $0.ruleID == id }
  }

  private func rulePage(_ id: String) -> [Block] {
    if id.isEmpty { return [say(.nothingToExplain, [:], .hint)] }
    if let rule = reviewer.explanation(ofRule: id, forTeam: true) { return blocks(rule) }
    if let close = suggestion(for: id, among: reviewer.ruleIDs) {
      return [say(.noSuchRuleSuggestion, ["rule": id, "suggestion": close], .hint)]
    }
    var seen: Set<String> = []
    let now = review.findings.map(\.ruleID).filter { seen.insert($0).inserted }
    let arguments = ["rule": id, "suggestion": now.joined(separator: ", ")]
    return [say(now.isEmpty ? .noSuchRuleNow : .noSuchRule, arguments, .hint)]
  }

  /// `:eksempel`: good and poor answers to what is asked.
  func examplePage() -> [Block] {
    guard let position else { return [say(.nothingHere, [:], .hint)] }
    let question = interview.question(at: position.stop)
    let groups: [(DialoguePhrase, [Example])] = [
      (.goodExample, question.good), (.poorExample, question.poor),
    ]
    return groups.flatMap { phrase, examples in
      examples.flatMap { example -> [Block] in
        [
          .blank, say(phrase, [:], .heading),
          .paragraph(StyledText("»" + example.text[language] + "«", .quote), indent: 2),
          .paragraph(StyledText(example.why[language], .hint), indent: 2),
        ]
      }
    } + [.blank]
  }

  /// The commands of a group, a line each.
  private func helpLines(_ group: Command.Group) -> [Block] {
    let column = 30
    let lines = Command.allCases.filter { $0.group == group }.map { command -> Block in
      let usage = wording[command: command, text: .usage]
      let pad = String(repeating: " ", count: max(1, column - usage.count))
      let text =
        StyledText(usage) + StyledText(pad + wording[command: command, text: .summary], .hint)
      return .paragraph(text, indent: 2, hanging: column)
    }
    return [.blank, .paragraph(StyledText(wording[group], .heading))] + lines
  }

  /// What is said of a command that nobody knows.
  func noSuchCommand(_ word: String) -> Block {
    guard case .unknownCommand(_, let meant?) = Input(":" + word, language: language) else {
      return say(.unknownCommand, ["word": word], .hint)
    }
    let arguments = ["word": word, "suggestion": ":" + meant.name(in: language)]
    return say(.unknownCommandSuggestion, arguments, .hint)
  }

  /// The commands of a group by their names alone.
  private func helpLine(_ group: Command.Group) -> Block {
    let column = 2 + (Command.Group.allCases.map { wording[$0].count }.max() ?? 0)
    let heading = wording[group]
    let names = Command.allCases.filter { $0.group == group }.map { ":" + $0.name(in: language) }
    let pad = String(repeating: " ", count: column - heading.count)
    let text =
      StyledText(heading, .heading)
      + StyledText(pad + names.joined(separator: " "))
    return .paragraph(text, hanging: column)
  }

  /// `:hjælp`: the names of all commands; `:hjælp alt`: each on a line with what it does; `:hjælp ret`:
  /// all there is to know about one.
  func helpPage(_ argument: String) -> [Block] {
    let keys = [Block.blank, say(.helpKeys, [:], .hint)]
    if argument.isEmpty {
      return [.blank] + Command.Group.allCases.map(helpLine) + keys + [say(.helpMore, [:], .hint)]
    }
    if folded(argument) == folded(wording(DialoguePhrase.helpAll)) {
      return Command.Group.allCases.flatMap(helpLines) + keys
    }
    let word = argument.hasPrefix(":") ? String(argument.dropFirst()) : argument
    let commands = Input.commands(beginning: folded(word), language)
    if commands.count > 1 { return [ambiguous(word, commands)] }
    guard let command = commands.first else { return [noSuchCommand(word)] }
    let other = Language.allCases.filter { $0 != language }.map { ":" + command.name(in: $0) }
    let also = wording(DialoguePhrase.alsoCalled, ["names": other.joined(separator: " ")])
    return [
      .blank, .paragraph(StyledText(wording[command: command, text: .usage], .code), indent: 2),
      .paragraph(StyledText(wording[command: command, text: .details]), indent: 2),
      .paragraph(StyledText(also, .hint), indent: 2),
    ]
  }
}
