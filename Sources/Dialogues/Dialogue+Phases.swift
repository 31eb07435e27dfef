import Diagnostics
import Interviews
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// `:fase`: where the plan is in its life; `:fase status`: enters a phase.
  mutating func phase(_ word: String) -> [DialogueEffect] {
    guard !word.isEmpty else { return [.show(phasePage())] + ask() }
    guard let phase = phase(named: word) else { return [.show(noSuchPhase(word))] + ask() }
    let name = name(of: phase)
    leavePhase()
    if phase == stored.phase {
      let isBack = viewedPhase.map { $0 != phase } ?? false
      viewedPhase = nil
      let said = DialogueEffect.show([tell(.phaseAlready, ["phase": name])])
      return [said] + (isBack && walksFindings ? walkOn() : ask())
    }
    let opened = closed(in: stored.phase).filter { !closed(in: phase).contains($0) }
    let about = wording(DecisionPhrase(about: phase))
    var said = [tell(.phaseEntered, ["phase": name, "what": about], .success)]
    if !opened.isEmpty {
      said.append(tell(.nowOpen, ["names": opened.joined(separator: " · ")]))
    } else {
      said += notYet(in: phase)
    }
    let typed = ":\(Command.phase.name(in: language)) \(word)"
    return save([.entered(phase)], typed: typed, then: .enteredPhase(said, position))
  }

  /// The plan is in another phase: what this conversation looked at instead is over.
  mutating func enteredPhase(_ said: [Block], _ position: Position?) -> [DialogueEffect] {
    viewedPhase = nil
    shownStop = nil
    if walksFindings { return [.show(said)] + walkOn() }
    var said = said
    self.position = position.flatMap(standing)
    if self.position == nil, let stop = interview.firstUnanswered(in: plan) {
      offered = Position(stop)
      said.append(tell(.enterGoes, ["label": label(of: stop)]))
    }
    return [.show(said)] + ask()
  }

  /// Where the plan is, what waits, and how that is changed.
  func phasePage() -> [Block] {
    let phase = stored.phase
    let about = wording(DecisionPhrase(about: phase))
    var blocks = [tell(.phaseIs, ["phase": name(of: phase), "what": about], .plain)]
    if let viewedPhase, viewedPhase != phase {
      blocks.append(tell(.phaseViewed, ["phase": name(of: viewedPhase)], .plain))
    }
    let others = Phase.allCases.filter { $0 != phase }.map {
      ":\(Command.phase.name(in: language)) \(name(of: $0))"
    }
    return blocks + notYet(in: plan.phase)
      + [tell(.howToEnter, ["names": others.joined(separator: " · ")])]
  }

  private func notYet(in phase: Phase) -> [Block] {
    let names = closed(in: phase)
    return names.isEmpty ? [] : [tell(.notYet, ["names": names.joined(separator: " · ")])]
  }

  /// The headings of the sections none of whose questions may be answered in a phase.
  private func closed(in phase: Phase) -> [String] {
    template.sections.filter { section in section.questions.allSatisfy { $0.from > phase } }
      .map { $0.heading[language] }
  }

  /// The name of a phase as people type it.
  func name(of phase: Phase) -> String { wording(DecisionPhrase(nameOf: phase)) }

  /// The names of the phases, for completion.
  var phaseNames: [String] { Phase.allCases.map(name) }

  /// The phase a word means: its name here, its English name, or the beginning of one.
  private func phase(named word: String) -> Phase? {
    let word = folded(word)
    func matching(_ test: (String) -> Bool) -> [Phase] {
      Phase.allCases.filter { test(folded(name(of: $0))) || test($0.rawValue) }
    }
    let exact = matching { $0 == word }
    let meant = exact.isEmpty ? matching { $0.hasPrefix(word) } : exact
    return meant.count == 1 ? meant[0] : nil
  }

  private func noSuchPhase(_ word: String) -> [Block] {
    let close = suggestion(for: folded(word), among: phaseNames.map(folded))
    if let meant = phaseNames.first(where: { folded($0) == close }) {
      return [tell(.noSuchPhaseSuggestion, ["word": word, "suggestion": meant])]
    }
    let names = phaseNames.joined(separator: ", ")
    return [tell(.noSuchPhase, ["word": word, "names": names])]
  }
}
