import Diagnostics
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

  /// Whether anything weighs so much that it stops.
  var stops: Bool { !errors.isEmpty }

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

  /// The first thing that stops, as the reason why a file was not written; nil where nothing does.
  var reason: String? {
    errors.first.map { spoken("personal.reason", ["what": text($0)]) }
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
