import DanishText
package import LocatedJSON
package import RuleEngine

/// What a condition came to on facts, as JSON.
///
/// An object with the `verdict`, the `tree` of conditions with what each came to and what it saw, and
/// the `periods` read in the texts looked at. A rhythm has "recurring" for days, a time without days
/// has null. Where a condition was tried at several places, `places` has a verdict and tree for each.
package func trialJSON(_ condition: TriedCondition, _ facts: Facts) -> JSONOutput {
  let results = condition.results(in: facts)
  let verdict = results.map(\.explanation.verdict).min() ?? .unknown
  var members: [(String, JSONOutput)] = [("verdict", .string("\(verdict)"))]
  if results.count == 1, let only = results.first, only.place.steps.isEmpty {
    members.append(("tree", tree(only.explanation)))
  } else {
    let places = results.map { result in
      JSONOutput.object([
        ("place", .string(result.place.description)),
        ("verdict", .string("\(result.explanation.verdict)")),
        ("tree", tree(result.explanation)),
      ])
    }
    members.append(("places", .array(places)))
  }
  members.append(("periods", .array(condition.periods(in: facts).map(period))))
  return .object(members)
}

private func tree(_ node: Explanation) -> JSONOutput {
  .object([
    ("check", .string(node.check.rawValue)), ("verdict", .string("\(node.verdict)")),
    ("value", value(node.evidence.finding)), ("spans", .array(node.evidence.spans.map(span))),
    ("children", .array(node.children.map(tree))),
  ])
}

private func value(_ finding: Evidence.Finding?) -> JSONOutput {
  switch finding {
  case nil: .null
  case .count(let number), .months(let number), .tooFewWords(let number): .integer(number)
  case .missing(_, let years): .array(years.map { .integer($0) })
  case .unknownPeriod: .null
  case .periods(let days):
    .array(days.map { .string("\($0.from.iso)/\($0.to.iso)") })
  }
}

private func span(_ span: FactSpan) -> JSONOutput {
  .object([
    ("path", .string(span.address.description)), ("start", .integer(span.range.lowerBound)),
    ("end", .integer(span.range.upperBound)), ("quote", .string(span.quote)),
  ])
}

private func period(_ period: Period) -> JSONOutput {
  func day(_ date: CalendarDate?) -> JSONOutput {
    if let date { return .string(date.iso) }
    return period.recurrence == nil ? .null : .string("recurring")
  }
  return .object([
    ("text", .string(period.text)), ("from", day(period.from)), ("to", day(period.to)),
    ("precision", .string(period.precision.rawValue)),
  ])
}
