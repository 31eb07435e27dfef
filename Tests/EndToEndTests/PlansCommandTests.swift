import Foundation
import PseudoTerminals
import TestSupport
import Testing

/// `maalplan plans`: a list for a person at a terminal, and lines for a program.
struct PlansCommandTests {
  private let home: Home
  private let day = ["MAALPLAN_NOW": "2028-09-04T09:00", "TZ": "UTC"]

  init() throws {
    home = try Home()
    let file = Fixture.root.appending(path: "Tests/Fixtures/years/kom-glad-i-skole.plan.json")
    try #require(home.run(["import", file.path], environment: day).status == 0)
    try #require(
      home.run(
        [
          "interview", "Et bibliotek, hvor alle børn i kommunen kan finde sig selv i en god bog",
        ], input: "Hovedbiblioteket\n",
        environment: ["MAALPLAN_NOW": "2028-09-04T10:00", "TZ": "UTC"]
      ).status == 0)
  }

  private func screen(columns: Int, _ more: [String] = []) throws -> String {
    let sitting = try Sitting(
      home, ["plans"] + more, environment: day, columns: columns, waits: false)
    #expect(try sitting.terminal.waitForEnd() == 0)
    return sitting.transcript
  }

  @Test(arguments: [(80, [String]()), (40, []), (80, ["--plain"])])
  func `at a terminal each plan has lines that end at words`(
    _ columns: Int, _ more: [String]
  ) throws {
    let text = try screen(columns: columns, more)
    #expect(!text.contains("\t") && !text.contains("␉"))
    try expectGolden(text, "planer/\(columns)\(more.joined()).txt")
  }

  @Test func `in a pipe a plan is a line with tabs`() throws {
    let run = try home.run(["plans"], environment: day)
    try expectGolden(run.output, "planer/pipe.txt")
    for line in run.output.split(separator: "\n") {
      #expect(line.count { $0 == "\t" } == 3)
    }
  }
}
