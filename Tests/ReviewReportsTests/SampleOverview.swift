import PlanReview
import Plans
import ReviewReports
import TestSupport
import Wording

/// Plans at every point of their lives, judged by a few rules of the tests' own.
struct SampleOverview {
  static let day = "2028-09-04"
  let reviewer: Reviewer
  let overview: PlanOverview

  init(_ language: Language = .danish) throws {
    let reviewer = try SampleReview(language).reviewer
    self.reviewer = reviewer
    let plans = [
      Self.running(reviewer), Self.draft, Self.closed, Self.blank,
    ]
    overview = PlanOverview(
      on: Self.day,
      plans.map { plan in
        PlanOverview.Entry(
          plan, named: plan.id.rawValue, isStored: true, by: reviewer, on: Self.day)
      }, unreadable: ["udkast/itu.docx"])
  }

  private static func plan(_ id: String, _ title: String, _ events: [PlanEvent]) -> Plan {
    var plan = Plan(id: PlanID(rawValue: id))
    for event in [.titled(title)] + events { plan.apply(event) }
    return plan
  }

  private static func period(_ start: String, _ end: String) -> [PlanEvent] {
    [
      .answered(Slot("milestones.start"), start), .answered(Slot("milestones.achieved"), end),
    ]
  }

  /// Approved in an earlier edition, one August done, one missed, one to come.
  private static func running(_ reviewer: Reviewer) -> Plan {
    var plan = plan(
      "kom-glad-i-skole", "Kom glad i skole",
      period("august 2026", "juni 2030") + [
        .answered(Slot("owner"), "Karen Hvidtfeldt, afdelingschef for Skoler & Uddannelse"),
        .answered(Slot("goal"), "I juni 2030 møder 9 af 10 til tiden."),
        .added(ItemID(1), to: Slot("signs"), at: 0, "Flere møder til tiden"), .entered(.status),
      ])
    let approval = ApprovedText(reviewer.template)
      .approval(of: plan, by: "Direktør Anne Friis", on: "2026-06-01")
    plan.apply(.approved(approval))
    plan.apply(.answered(Slot("policy"), "Skolepolitikken"))
    plan.apply(.reported(Status(year: 2027, on: "2027-08-20", by: "Karen Hvidtfeldt")))
    return plan
  }

  /// Should have begun and is not approved.
  private static let draft = plan(
    "mad-der-smager", "Mad, der smager",
    period("1. marts 2028", "februar 2029") + [
      .answered(Slot("goal"), "Vi vil styrke måltidet."),
      .added(ItemID(1), to: Slot("signs"), at: 0, "Flere spiser med"),
    ])

  private static let closed = plan(
    "en-vej-ind", "En vej ind",
    period("januar 2026", "december 2027") + [
      .answered(Slot("owner"), "Erhvervschef Ib Lund"),
      .answered(Slot("goal"), "I 2027 svarer vi inden 5 dage."), .entered(.closing),
      .reported(Status(year: 2026, on: "2026-08-12")),
      .reported(Status(year: 2027, on: "2027-08-30")),
      .reported(Status(year: 2027, isFinal: true, on: "2028-01-15")),
    ])

  private static let blank = plan("maalplan", "", [])
}
