import Diagnostics
package import LocatedJSON

/// A calibration as JSON, in the format `maalplan-calibration/1`.
package func calibrationJSON(_ calibration: Calibration) -> JSONOutput {
  .object([
    ("format", .string("maalplan-calibration/1")),
    ("plans", .integer(calibration.plans.count)),
    ("marked", .integer(calibration.plans.count { $0.marks != nil })),
    ("total", tally(calibration.total)), ("rules", .array(calibration.rules.map(rule))),
  ])
}

private func rule(_ rule: Calibration.RuleTally) -> JSONOutput {
  .object([
    ("ruleId", .string(rule.ruleID)),
    ("level", rule.level.map { .string($0.rawValue) } ?? .null), ("hits", .integer(rule.hits)),
    ("plans", .integer(rule.plans)), ("tally", tally(rule.tally)),
    ("examples", .array(rule.examples.map(remark))), ("noisy", .array(rule.noisy.map(remark))),
    ("missed", .array(rule.missed.map(remark))),
  ])
}

private func tally(_ tally: Calibration.Tally) -> JSONOutput {
  .object([
    ("found", .integer(tally.found)), ("noisy", .integer(tally.noisy)),
    ("missed", .integer(tally.missed)),
  ])
}

private func remark(_ remark: Calibration.Remark) -> JSONOutput {
  .object([
    ("plan", .string(remark.plan)), ("path", .string(remark.path)),
    ("text", .string(remark.text)),
  ])
}
