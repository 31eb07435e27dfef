import Diagnostics
import LocatedJSON
package import PlanReview
import Plans
import RuleEngine
import Wording

/// A review as SARIF 2.1.0 (OASIS Standard, 2020): one run, a result for each finding.
///
/// Rules are told in the language spoken, and in the other as a translation. What is accepted is a
/// result with a suppression, what a rule cannot tell is of kind `open`, what has been solved since an
/// earlier review is `absent`, and a file that could not be read is a notification.
package struct SarifReport: ReviewReport {
  private let reviewer: Reviewer
  private let version: String
  private let words: ReviewWords
  private let indices: [String: Int]
  private var isFirst = true
  private var isComplete = true
  private var notifications: [JSONOutput] = []

  /// Makes a writer of what `reviewer` found; `version` is the program's own.
  package init(_ reviewer: Reviewer, version: String) {
    self.reviewer = reviewer
    self.version = version
    words = ReviewWords(reviewer: reviewer)
    indices = Dictionary(
      reviewer.ruleIDs.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The run with the program and its rules, until its results.
  package func opening() -> String {
    let run: [(String, JSONOutput)] = [
      ("tool", .object([("driver", driver)])),
      ("language", .string(language.rawValue)),
      ("translations", .array([translation])),
      ("columnKind", .string("unicodeCodePoints")),
    ]
    let members = run.map { "      \(quoted($0.0)): \($0.1.element(depth: 3).dropFirst(6))" }
    return """
      {
        "$schema": \(quoted(Self.schema)),
        "version": "2.1.0",
        "runs": [
          {
      \(members.joined(separator: ",\n")),
            "results": [
      """
  }

  /// The results of a plan.
  package mutating func text(of outcome: ReviewOutcome) -> String {
    switch outcome {
    case .unreadable(let draft):
      isComplete = false
      notifications.append(notification(draft.reason, "error", of: draft.name))
      return ""
    case .read(let reviewed):
      notifications += reviewed.notices.map { notification($0, "note", of: reviewed.name) }
      return results(of: reviewed).map { result in
        defer { isFirst = false }
        return (isFirst ? "\n" : ",\n") + result.element(depth: 4)
      }.joined()
    }
  }

  /// The rest of the run: whether all files could be read.
  package func closing(gone: [String]) -> String {
    let invocation = JSONOutput.object([
      ("executionSuccessful", .bool(isComplete)),
      ("toolExecutionNotifications", .array(notifications)),
    ])
    let end = isFirst ? "]" : "\n      ]"
    let invocations = JSONOutput.array([invocation]).element(depth: 3).dropFirst(6)
    return end + ",\n      \"invocations\": \(invocations)\n    }\n  ]\n}\n"
  }

  private var language: Language { reviewer.wording.language }
}

// MARK: - The program and its rules

extension SarifReport {
  private var driver: JSONOutput {
    .object([
      ("name", .string("maalplan")), ("version", .string(version)),
      ("rules", .array(zip(reviewer.rules.rules, reviewer.rules.weights()).map { rule($0, $1) })),
    ])
  }

  private func rule(_ rule: Rule, _ weight: RuleWeight) -> JSONOutput {
    let former: [(String, JSONOutput)] =
      rule.formerIDs.isEmpty
      ? [] : [("deprecatedIds", .array(rule.formerIDs.map { .string($0) }))]
    let level = weight.level.map(Self.level) ?? "none"
    let configuration = JSONOutput.object([
      ("enabled", .bool(weight.level != nil)), ("level", .string(level)),
    ])
    return .object(
      [("id", .string(rule.id))] + former + texts(of: rule, language)
        + [("defaultConfiguration", configuration)])
  }

  private func texts(of rule: Rule, _ language: Language) -> [(String, JSONOutput)] {
    let reason = rule.why?[language] ?? rule.source
    return [("shortDescription", Self.message(rule.title[language]))]
      + (reason.map { [("fullDescription", Self.message($0))] } ?? [])
  }

  /// The rules in the other language.
  private var translation: JSONOutput {
    let other: Language = language == .danish ? .english : .danish
    let rules = reviewer.rules.rules.map { rule in
      JSONOutput.object([("id", .string(rule.id))] + texts(of: rule, other))
    }
    return .object([
      ("name", .string("maalplan")), ("version", .string(version)),
      ("language", .string(other.rawValue)), ("contents", .array([.string("localizedData")])),
      ("rules", .array(rules)),
    ])
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  private static func message(_ text: String) -> JSONOutput { .object([("text", .string(text))]) }
}

// MARK: - Results

extension SarifReport {
  private func results(of reviewed: ReviewedPlan) -> [JSONOutput] {
    let review = reviewed.review
    let open = ReviewJSON(reviewer, version: version).ordered(reviewed).map { finding in
      result(finding, in: reviewed, suppressions: [])
    }
    let accepted = review.accepted.map { accepted in
      result(accepted.finding, in: reviewed, suppressions: [suppression(accepted.acceptance)])
    }
    let solved = reviewed.comparison?.solved.map { self.solved($0, in: reviewed) }
    return open + accepted + (solved ?? [])
  }

  private func result(
    _ finding: Finding, in reviewed: ReviewedPlan, suppressions: [JSONOutput]
  ) -> JSONOutput {
    let isFailure = finding.kind == .fail
    let text =
      isFailure
      ? [finding.message, finding.ask].filter { !$0.isEmpty }.joined(separator: " ")
      : words.undecided(finding)
    let state = reviewed.comparison.map { comparison in
      let isUnchanged = comparison.state(of: finding) == .unchanged
      return ("baselineState", JSONOutput.string(isUnchanged ? "unchanged" : "new"))
    }
    let place = location(
      reviewed.name, path: finding.place.path, label: finding.place.label)
    return .object(
      head(
        finding.ruleID, isFailure: isFailure, finding.level, text, place, finding.fingerprint)
        + [state].compactMap(\.self) + [("suppressions", .array(suppressions))]
        + [("properties", properties(of: finding))])
  }

  private func head(
    _ rule: String, isFailure: Bool, _ level: Severity, _ text: String, _ place: JSONOutput,
    _ fingerprint: String
  ) -> [(String, JSONOutput)] {
    let index = indices[rule].map { ("ruleIndex", JSONOutput.integer($0)) }
    return [("ruleId", .string(rule))] + [index].compactMap(\.self) + [
      ("kind", .string(isFailure ? "fail" : "open")),
      ("level", .string(isFailure ? Self.level(level) : "none")),
      ("message", Self.message(text)), ("locations", .array([place])),
      ("partialFingerprints", .object([("maalplanFinding/v1", .string(fingerprint))])),
    ]
  }

  private func solved(_ entry: Baseline.Entry, in reviewed: ReviewedPlan) -> JSONOutput {
    let place = location(reviewed.name, path: entry.path, label: entry.label)
    return .object(
      head(entry.ruleID, isFailure: true, entry.level, entry.message, place, entry.fingerprint)
        + [("baselineState", .string("absent")), ("suppressions", .array([]))])
  }

  private func suppression(_ acceptance: Acceptance) -> JSONOutput {
    .object([
      ("kind", .string("external")), ("status", .string("accepted")),
      ("justification", .string(words.reason(of: acceptance))),
    ])
  }

  private func properties(of finding: Finding) -> JSONOutput {
    .object([
      ("ask", .string(finding.ask)),
      ("source", finding.source.map { .string($0) } ?? .null),
      ("quotes", .array(finding.quotes.map { .string($0) })),
    ])
  }

  private func notification(_ text: String, _ level: String, of name: String) -> JSONOutput {
    let file = ReportAddress(name)
    return .object([
      ("level", .string(level)), ("message", Self.message(text)),
      ("locations", .array([.object([("physicalLocation", physical(file))])])),
    ])
  }

  /// The file, and the place in the plan: documents have no lines that everybody agrees on.
  private func location(_ name: String, path: String, label: String) -> JSONOutput {
    let logical: [(String, JSONOutput)] = [
      ("name", .string(label)), ("fullyQualifiedName", .string(path.isEmpty ? "plan" : path)),
    ]
    return .object([
      ("physicalLocation", physical(ReportAddress(name))),
      ("logicalLocations", .array([.object(logical)])),
    ])
  }

  private func physical(_ address: ReportAddress) -> JSONOutput {
    let region = address.line.map { line in
      ("region", JSONOutput.object([("startLine", .integer(line))]))
    }
    return .object(
      [("artifactLocation", .object([("uri", .string(address.uri))]))]
        + [region].compactMap(\.self))
  }
}
