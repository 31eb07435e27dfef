import Diagnostics
import DraftReading
import Foundation
import PlanReview
import Plans
import ReviewReports
import TestSupport
import Testing

/// The built-in rules against plans that a careful reader has marked by hand.
///
/// The figures are told in `Documentation/calibration.md`.
struct MarkedPlanTests {
  /// The plans of a folder of fixtures, judged, with their marks.
  private func plans(in folder: String) throws -> [Calibration.Plan] {
    let path = Fixture.root.appending(path: "Tests/Fixtures/\(folder)").path
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".marks.json") }.sorted()
    let reviewer = try Fixture.reviewer()
    return try names.map { name in
      let plan = name.replacing(".marks.json", with: "")
      let (draft, faults) = readPlanJSON(
        try Fixture.source("\(folder)/\(plan).json"), try Fixture.template())
      #expect(faults == [], "\(plan)")
      let (read, mistakes) = readMarks(try Fixture.source("\(folder)/\(name)"))
      #expect(mistakes == [], "\(plan)")
      var judged = Plan(id: PlanID(rawValue: plan))
      for event in events(for: try #require(draft)) { judged.apply(event) }
      let marks: Marks = try #require(read)
      return Calibration.Plan(name: plan, review: reviewer.review(judged), marks: marks)
    }
  }

  @Test(arguments: [("marked", 37), ("marked-unseen", 16)])
  func `what is said is right, and what is wrong is said`(_ folder: String, _ count: Int) throws {
    let plans = try plans(in: folder)
    #expect(plans.count == count)
    let calibration = Calibration(plans, try Fixture.reviewer())
    let precision = try #require(calibration.total.precision)
    let recall = try #require(calibration.total.recall)
    #expect(precision >= 95, "\(calibration.total)")
    #expect(recall >= 90, "\(calibration.total)")
  }

  @Test func `every mark names a rule there is`() throws {
    let known = Set(try Fixture.reviewer().ruleIDs)
    for folder in ["marked", "marked-unseen"] {
      for plan in try plans(in: folder) {
        let marks = try #require(plan.marks)
        let named = (marks.faults + marks.tolerated).flatMap { [$0.rule] + $0.others }
        #expect(named.filter { !known.contains($0) } == [], "\(plan.name)")
      }
    }
  }
}
