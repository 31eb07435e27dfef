import Foundation
import Interviews
import Plans
import Storage
import TestSupport
import Testing

/// `maalplan show`: a plan on the screen as `:vis` shows it, from the store or from a file.
struct ShowCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  private func begin() throws {
    let draft = try #require(JudgedDraft.all.first { $0.name == "01-god-fravaer" })
    let input = try draft.lines().joined(separator: "\n") + "\n"
    try #require(home.run(["interview", "Kladde"], input: input).status == 0)
  }

  private func fixture(_ name: String) -> String {
    Fixture.root.appending(path: "Tests/Fixtures/\(name)").path
  }

  @Test func `a plan is shown as in the conversation, under its title`() throws {
    try begin()
    let show = try home.run(["show", "kladde", "--width", "80"])
    #expect(show.status == 0)
    #expect(show.errors == "")
    try expectGolden(show.output, "vis/80.txt")
    let talk = try home.run(["interview", "kladde", "--width", "80"], input: ":vis\n")
    #expect(talk.output.contains(show.output.trimmingPrefix("Kladde\n")))
  }

  @Test func `width, colours and plain text are as asked for`() throws {
    try begin()
    let narrow = try home.run(["vis", "Kladde", "--width", "40"])
    try expectGolden(narrow.output, "vis/40.txt")
    #expect(narrow.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
    let plain = try home.run(["show", "kladde", "--plain"])
    try expectGolden(plain.output, "vis/plain.txt")
    #expect(try home.run(["show", "kladde", "--color", "always"]).output.contains("\u{1B}["))
    #expect(try !home.run(["show", "kladde"]).output.contains("\u{1B}"))
  }

  @Test func `years and changes are shown too, and in English`() throws {
    let file = fixture("years/kom-glad-i-skole.plan.json")
    let show = try home.run(["show", file, "--language", "en"])
    #expect(show.status == 0, "\(show.errors)")
    try expectGolden(show.output, "vis/years.en.txt")
  }

  @Test func `a draft is shown as it is read, with what one should know of the reading`() throws {
    let file = fixture("word/08-fejl-datoer.docx")
    let show = try home.run(["show", file])
    let review = try home.run(["review", file])
    #expect(show.status == 0)
    #expect(show.errors == review.errors.replacing(/(?m)^maalplan.*\n/, with: ""))
    try expectGolden(show.output, "vis/udkast.txt")
    #expect(!FileManager.default.fileExists(atPath: home.store))
    let text = try String(
      contentsOfFile: fixture("udkast/14-vej-og-park-affald.txt"), encoding: .utf8)
    let typed = try home.run(["show", "-", "--stdin-filename", "affald.txt"], input: text)
    let read = try home.run(["show", fixture("udkast/14-vej-og-park-affald.txt")])
    #expect(typed.status == 0)
    #expect(
      typed.output.split(separator: "\n").dropFirst()
        == read.output.split(separator: "\n").dropFirst())
  }

  @Test func `an empty plan says that it is`() throws {
    let began = Change(at: Moment(seconds: 0), [.began(template: try Fixture.template().reference)])
    try #require(home.run(["plans"]).status == 0)
    try home.plans().append(began, to: PlanID(rawValue: "tom"), after: 0)
    #expect(try home.run(["show", "tom"]).output == "(uden titel)\nPlanen er tom endnu.\n")
  }

  @Test func `what cannot be shown is told about`() throws {
    try begin()
    let missing = try home.run(["show", "findes-ikke"])
    #expect(missing.status == 2)
    #expect(missing.errors == "Planen »findes-ikke« findes ikke. Planerne er:\n  kladde – Kladde\n")
    let other = Change(at: Moment(seconds: 0), [.began(template: "roskilde@1")])
    try home.plans().append(other, to: PlanID(rawValue: "anden"), after: 0)
    let foreign = try home.run(["show", "anden"])
    #expect(foreign.status == 2)
    #expect(foreign.output == "")
    #expect(foreign.errors == "fejl: planen svarer på en anden skabelon: roskilde@1\n")
    let folder = try home.run(["show", home.path, "--language", "en"])
    #expect(folder.status == 2)
    #expect(folder.errors.hasPrefix("error: "))
    let pdf = try home.write("%PDF-1.7 x", to: "plan.pdf")
    #expect(try home.run(["show", pdf]).status == 2)
  }
}
