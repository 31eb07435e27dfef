import Diagnostics
import Dialogues
import PlanReview
import Plans
import Terminal

/// Stops before personal data goes on to others, and says what was found where.
struct PersonalStop {
  let bench: Workbench
  private let errors: [PersonalTrace]
  private let warnings: [PersonalTrace]
  /// How many places are named; the rest are counted.
  private static let most = 12

  /// Looks through a plan.
  init(_ plan: Plan, _ bench: Workbench) {
    self.bench = bench
    let traces = bench.reviewer.personalTraces(in: plan)
    errors = traces.filter { $0.level == .error }
    warnings = traces.filter { $0.level != .error }
  }

  /// Looks through a page that is written beside a plan.
  init(page: String, called label: String, _ bench: Workbench) {
    self.bench = bench
    errors = bench.reviewer.cprNumbers(in: page, called: label)
    warnings = []
  }

  /// Whether anything was found: all of it is to be seen by somebody before it goes on.
  var stops: Bool { !errors.isEmpty || !warnings.isEmpty }

  /// Says what was found, on standard error; nothing where there is nothing.
  ///
  /// `isKept`: somebody has said that it goes on all the same.
  func sayFindings(isKept: Bool = false) {
    if !errors.isEmpty {
      Talk.say((isKept ? spoken("personal.kept") : spoken("personal.errors")) + list(errors))
    }
    if !warnings.isEmpty { Talk.say(spoken("personal.warnings") + list(warnings)) }
  }

  /// Says what was found, and ends the program where it stops and nobody has said to go on.
  func demand(_ isKept: Bool) throws {
    sayFindings(isKept: isKept)
    guard stops, !isKept else { return }
    Talk.say(spoken("personal.stopped"))
    throw ExitStatus.findings
  }

  /// Holds a file of a conversation back where anything was found, for the first reason there is.
  ///
  /// What weighs less than an error stops once: who asks again has read it through.
  func holdBack(unlessIn told: ToldTraces) throws(DialogueRunner.HeldBack) {
    if let error = errors.first {
      throw .init(reason: spoken("personal.reason", ["what": text(error)]))
    }
    guard let first = warnings.first, told.insert(warnings.map(text)) else { return }
    throw .init(reason: spoken("personal.doubt", ["what": text(first)]))
  }

  private func list(_ traces: [PersonalTrace]) -> String {
    let lines = traces.prefix(Self.most).map { "\n  " + text($0) }
    let more = traces.count - lines.count
    return lines.joined()
      + (more > 0 ? "\n  " + spoken("personal.more", ["count": "\(more)"]) : "")
  }

  private func text(_ trace: PersonalTrace) -> String {
    let arguments = ["label": trace.label, "words": trace.masked]
    switch trace.kind {
    case .cpr: return spoken("personal.cpr", arguments)
    case .contact: return spoken("personal.contact", arguments)
    case .health: return spoken("personal.health", arguments)
    }
  }
}

/// What has been told in a conversation of the people in its plan.
final class ToldTraces {
  private var told: Set<[String]> = []

  /// Notes what is told; whether it was not told before.
  func insert(_ lines: [String]) -> Bool { told.insert(lines).inserted }
}
