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

  /// A folder of plans, how many there are, and the shares in percent that the rules must reach.
  struct Wanted: CustomTestStringConvertible {
    let folder: String
    let count: Int
    let precision: Double
    let recall: Double

    var testDescription: String { folder }
  }

  static let folders = [
    Wanted(folder: "marked", count: 37, precision: 98, recall: 97),
    Wanted(folder: "marked-unseen", count: 16, precision: 96, recall: 92),
    Wanted(folder: "marked-fresh", count: 21, precision: 97, recall: 97),
    Wanted(folder: "marked-mended", count: 12, precision: 98, recall: 96),
    Wanted(folder: "marked-wider", count: 132, precision: 97, recall: 90),
    // No rule was mended by these.
    Wanted(folder: "marked-untouched", count: 12, precision: 96, recall: 90),
    Wanted(folder: "marked-last", count: 16, precision: 93, recall: 79),
  ]

  @Test(arguments: folders)
  func `what is said is right, and what is wrong is said`(_ wanted: Wanted) throws {
    let plans = try plans(in: wanted.folder)
    #expect(plans.count == wanted.count)
    let calibration = Calibration(plans, try Fixture.reviewer())
    let precision = try #require(calibration.total.precision)
    let recall = try #require(calibration.total.recall)
    #expect(precision >= wanted.precision, "\(calibration.total)")
    #expect(recall >= wanted.recall, "\(calibration.total)")
  }

  @Test func `every mark names a rule there is`() throws {
    let known = Set(try Fixture.reviewer().ruleIDs)
    for folder in Self.folders.map(\.folder) {
      for plan in try plans(in: folder) {
        let marks = try #require(plan.marks)
        let named = (marks.faults + marks.tolerated).flatMap { [$0.rule] + $0.others }
        #expect(named.filter { !known.contains($0) } == [], "\(plan.name)")
      }
    }
  }
}
