package import DanishText
package import Plans

/// Takes a person's name out of all that happened to a plan.
///
/// The past is written as if the name had never been typed: what an approval or an acceptance is bound
/// to is named anew where the text it is of has other words now, so that both stand as they stood.
package struct Forgetting {
  private let reviewer: Reviewer
  private let search: NameSearch
  /// The name, as it was typed.
  package let name: String
  /// What is put in its place.
  package let replacement: String

  /// Forgets a name, and puts other words in its place.
  package init(
    _ name: String, _ search: NameSearch, replacement: String, _ reviewer: Reviewer
  ) {
    self.name = name
    self.search = search
    self.replacement = replacement
    self.reviewer = reviewer
  }

  /// A text without the name.
  package func text(_ text: String) -> String { search.replacing(in: text, with: replacement) }

  /// The changes of a plan without the name; nil where it stands in none of them.
  package func changes(of log: PlanLog) -> [Change]? {
    let hasName = log.changes.contains { change in
      change.events.contains { $0.mappingTexts(text) != $0 }
    }
    guard hasName else { return nil }
    var replay = Replay(log: log, forgetting: self)
    return replay.run()
  }

  /// Where the name stands in some writings, and where something like it stands that was left.
  package func traces(in writings: [Writing]) -> (taken: [NameTrace], left: [NameTrace]) {
    var taken: [NameTrace] = []
    var left: [NameTrace] = []
    for writing in writings {
      let tokens = TokenizedText(writing.text)
      for hit in search.hits(in: tokens) {
        let trace = NameTrace(label: writing.label, around: tokens, hit)
        if hit.isCertain { taken.append(trace) } else { left.append(trace) }
      }
    }
    return (taken, left)
  }

  /// Goes through a plan's past twice at once, as it was and as it will have been.
  private struct Replay {
    let log: PlanLog
    let forgetting: Forgetting
    private var was: PlanLog
    private var becomes: PlanLog
    /// The new names of findings, by the old.
    private var fingerprints: [String: String] = [:]

    init(log: PlanLog, forgetting: Forgetting) {
      self.log = log
      self.forgetting = forgetting
      was = PlanLog(id: log.plan.id)
      becomes = PlanLog(id: log.plan.id)
    }

    mutating func run() -> [Change] {
      for change in log.changes {
        var (old, new) = (was.plan, becomes.plan)
        var events: [PlanEvent] = []
        for event in change.events {
          let mapped = mapped(event, old, new)
          events.append(mapped)
          old.apply(event)
          new.apply(mapped)
        }
        was.append(change)
        becomes.append(Change(at: change.at, events))
      }
      return becomes.changes
    }

    private mutating func mapped(_ event: PlanEvent, _ old: Plan, _ new: Plan) -> PlanEvent {
      let event = event.mappingTexts(forgetting.text)
      switch event {
      case .approved(let approval): return .approved(renamed(approval, old, new))
      case .accepted(let acceptance):
        let name = fingerprint(instead: acceptance.fingerprint, old, new)
        return .accepted(acceptance.of(name))
      case .revoked(let name): return .revoked(fingerprints[name] ?? name)
      default: return event
      }
    }

    /// The approval of the new text where it was of the old one; else with the parts that were.
    private func renamed(_ approval: Approval, _ old: Plan, _ new: Plan) -> Approval {
      let text = ApprovedText(forgetting.reviewer.template)
      let (before, after) = (text.partNames(of: old), text.partNames(of: new))
      let parts = approval.parts.map { field, name in
        (field, before[field] == name ? after[field] ?? name : name)
      }
      return approval.of(
        text.name(of: old) == approval.text ? text.name(of: new) : approval.text,
        parts: Dictionary(parts) { first, _ in first })
    }

    /// What a finding is called in the new plan, found by its rule and place.
    private mutating func fingerprint(instead name: String, _ old: Plan, _ new: Plan) -> String {
      if let known = fingerprints[name] { return known }
      guard old.answers != new.answers else { return name }
      for phase in Phase.allCases {
        guard let finding = findings(old, phase).first(where: { $0.fingerprint == name }) else {
          continue
        }
        let same = findings(new, phase).first {
          $0.ruleID == finding.ruleID && $0.place.path == finding.place.path
        }
        guard let same else { break }
        fingerprints[name] = same.fingerprint
        return same.fingerprint
      }
      return name
    }

    private func findings(_ plan: Plan, _ phase: Phase) -> [Finding] {
      var plan = plan
      plan.acceptances = []
      let review = forgetting.reviewer.review(plan, for: phase)
      return review.findings + review.unknowns
    }
  }
}

/// A place where a name stands, with the words around it.
package struct NameTrace: Sendable, Hashable {
  /// Where it is for people.
  package let label: String
  /// The words before it.
  package let before: String
  /// The name as it stands there.
  package let name: String
  /// The words after it.
  package let after: String

  /// How many characters are shown on each side.
  private static let margin = 30

  init(label: String, around text: TokenizedText, _ hit: NameHit) {
    self.label = label
    name = text.quote(hit.span)
    let start = Self.onOneLine(text.quote(0..<hit.span.lowerBound))
    let end = Self.onOneLine(text.quote(hit.span.upperBound..<text.bytes.count))
    before = start.count > Self.margin ? "…" + start.suffix(Self.margin) : start
    after = end.count > Self.margin ? end.prefix(Self.margin) + "…" : end
  }

  private static func onOneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
