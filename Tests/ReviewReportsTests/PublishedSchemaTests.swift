import Foundation
import LocatedJSON
import PlanWriting
import ReviewReports
import TestSupport
import Testing

/// The published schemas are those the program writes.
struct PublishedSchemaTests {
  @Test func `the schemas of results and of plans are published as they are`() throws {
    let folder = Fixture.root.appending(path: "Documentation/schemas")
    try expectGolden(resultSchema().text(), at: folder.appending(path: "result.schema.json"))
    try expectGolden(
      planSchema(try Fixture.template()).text(), at: folder.appending(path: "plan.schema.json"))
  }
}
