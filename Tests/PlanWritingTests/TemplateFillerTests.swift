import DraftReading
import Foundation
import Interviews
import OfficePackages
import PlanReview
import PlanWriting
import Plans
import TestSupport
import Testing
import WordDocuments

/// Plans are put into the municipality's own Word file, and read again as the same plans.
struct TemplateFillerTests {
  private static let reviewer = Result { try Fixture.reviewer() }
  static let templates = [
    "template.docx", "template-single-table.docx", "template.libreoffice.docx",
    "template-single-table.libreoffice.docx",
  ]

  private func bytes(_ name: String) throws -> [UInt8] {
    let file = Fixture.root.appending(path: "Tests/Fixtures/word/\(name)")
    return [UInt8](try Data(contentsOf: file))
  }

  @Test(arguments: templates)
  func `every question of a template has room`(_ name: String) throws {
    let reviewer = try Self.reviewer.get()
    let plan = SamplePlan.whole(of: reviewer.template)
    let outcome = try TemplateFiller(try bytes(name), reviewer).filled(with: plan)
    #expect(outcome.asked == 19)
    #expect(outcome.withoutPlace == [])
    #expect(outcome.taken == [])
  }

  @Test(arguments: templates)
  func `ordinary plans are read again as they were`(_ name: String) throws {
    let reviewer = try Self.reviewer.get()
    let filler = try TemplateFiller(try bytes(name), reviewer)
    for seed in 0..<12 as Range<UInt64> {
      let plan = OrdinaryPlan(reviewer.template, seed: seed).plan
      let outcome = try filler.filled(with: plan)
      let read = readDraft(try readDocument(outcome.file.bytes), reviewer.template)
      #expect(lines(read.plan.answers) == lines(plan.answers), "seed \(seed)")
      #expect(outcome.withoutPlace == [], "seed \(seed)")
    }
  }

  @Test func `an empty plan of our own is filled in and read again`() throws {
    let reviewer = try Self.reviewer.get()
    let empty = PlanWord(reviewer).bytes(of: Plan(id: PlanID(rawValue: "tom")))
    let filler = try TemplateFiller(empty, reviewer)
    let own = OwnWords(reviewer.template, [reviewer.wording])
    for seed in 100..<112 as Range<UInt64> {
      let plan = OrdinaryPlan(reviewer.template, seed: seed).plan
      let document = try readDocument(try filler.filled(with: plan).file.bytes)
      let read = readDraft(document, reviewer.template, own)
      #expect(lines(read.plan.answers) == lines(plan.answers), "seed \(seed)")
    }
  }

  @Test(arguments: templates)
  func `no word of a hard plan is lost, and no other byte of the template`(_ name: String) throws {
    let reviewer = try Self.reviewer.get()
    let template = try bytes(name)
    let before = try ZipArchive(template)
    let filler = try TemplateFiller(template, reviewer)
    for seed in 0..<25 as Range<UInt64> {
      let plan = RandomPlan(reviewer.template, seed: seed).plan
      let file = try filler.filled(with: plan).file
      let texts = Set(try readDocument(file.bytes).blocks.map(\.text))
      for text in WordText.answers(of: plan, reviewer.template) {
        let isThere = texts.contains(text) || texts.contains("•\t\(text)")
        #expect(isThere, "seed \(seed): \(text.debugDescription)")
      }
      let filled = try ZipArchive(file.bytes)
      let emptied = try ZipArchive(try withoutComments(file))
      for entry in before.entries {
        #expect(try emptied.contents(entry.name) == before.contents(entry))
        if entry.name == "word/document.xml" { continue }
        #expect(try filled.contents(entry.name) == before.contents(entry))
      }
    }
  }

  @Test func `what the file does not ask for comes last, under its question`() throws {
    let reviewer = try Self.reviewer.get()
    var plan = Plan(id: PlanID(rawValue: "a"))
    for (field, text) in [("owner", "Skolechef Lone Madsen"), ("goal", "Flere kommer til tiden.")] {
      plan.apply(.answered(Slot(field), text))
    }
    let file = WordBodyFile(
      "<w:p><w:r><w:t>EJER AF MÅLPLAN</w:t></w:r></w:p><w:p><w:r><w:t>Hvilken chef ejer målplanen?"
        + "</w:t></w:r></w:p><w:p/>")
    let outcome = try TemplateFiller(file.bytes, reviewer).filled(with: plan)
    let goal = "Hvilket mål vil vi arbejde med for at indfri målsætningen?"
    #expect(outcome.withoutPlace == [goal])
    #expect(
      try readDocument(outcome.file.bytes).blocks.map(\.text) == [
        "EJER AF MÅLPLAN", "Hvilken chef ejer målplanen?", "Skolechef Lone Madsen",
        "Svar, der ikke fandt plads", goal, "Flere kommer til tiden.",
      ])
  }

  @Test func `an answer that stands in the file is left alone`() throws {
    let reviewer = try Self.reviewer.get()
    let body =
      "<w:p><w:r><w:t>EJER AF MÅLPLAN</w:t></w:r></w:p><w:p><w:r><w:t>Hvilken chef ejer målplanen?"
      + "</w:t></w:r></w:p><w:p><w:r><w:t>Skolechef Lone Madsen</w:t></w:r></w:p>"
    for (owner, isTaken) in [("Skolechef Lone Madsen", false), ("Centerchef Per Berg", true)] {
      var plan = Plan(id: PlanID(rawValue: "a"))
      plan.apply(.answered(Slot("owner"), owner))
      let outcome = try TemplateFiller(WordBodyFile(body).bytes, reviewer).filled(with: plan)
      #expect(outcome.taken == (isTaken ? ["Hvilken chef ejer målplanen?"] : []))
      let texts = try readDocument(outcome.file.bytes).blocks.map(\.text)
      #expect(texts.contains("Skolechef Lone Madsen"))
      #expect(texts.contains(owner))
    }
  }

  /// Where the room for the owner's name is, and how the file reads with it.
  static let rooms = [
    ("a cell beside the question", "<w:tbl><w:tr><w:tc>Q</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
    ("a cell below", "<w:tbl><w:tr><w:tc>Q</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
    ("a box below", "Q<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
    ("a line of dots", "Q<w:p><w:r><w:t>……………………</w:t></w:r></w:p>"),
    (
      "a control",
      "Q<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Klik her"
        + "</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    ),
    ("an invitation in words", "Q<w:p><w:r><w:t>Klik her for at skrive</w:t></w:r></w:p>"),
    ("no room at all", "Q"),
  ]

  @Test(arguments: rooms)
  func `the answer goes where there is room`(_ name: String, _ body: String) throws {
    let reviewer = try Self.reviewer.get()
    let question =
      "<w:p><w:r><w:t>EJER AF MÅLPLAN</w:t></w:r></w:p><w:p><w:r><w:t>Hvilken chef ejer målplanen?"
      + "</w:t></w:r></w:p>"
    let file = WordBodyFile(body.replacing("Q", with: question))
    var plan = Plan(id: PlanID(rawValue: "a"))
    plan.apply(.answered(Slot("owner"), "Skolechef Lone Madsen"))
    let filled = try TemplateFiller(file.bytes, reviewer).filled(with: plan).file
    let document = try readDocument(filled.bytes)
    #expect(
      document.blocks.map(\.text).filter { !$0.isEmpty } == [
        "EJER AF MÅLPLAN", "Hvilken chef ejer målplanen?", "Skolechef Lone Madsen",
      ])
    #expect(document.notices == [])
    let read = readDraft(document, reviewer.template).plan.answers
    #expect(read.texts == ["owner": "Skolechef Lone Madsen"])
  }

  @Test func `a file that asks for nothing is refused`() throws {
    let reviewer = try Self.reviewer.get()
    let file = WordBodyFile("<w:p><w:r><w:t>Kære alle</w:t></w:r></w:p>")
    #expect(throws: PackageError(.noAnswers)) { try TemplateFiller(file.bytes, reviewer) }
  }

  /// Answers as lines, without the numbers of items.
  private func lines(_ record: Record, _ path: String = "") -> [String] {
    let texts = record.texts.map { "\(path)\($0.key) = \($0.value)" }
    let lists = record.lists.flatMap { field, items in
      items.enumerated().flatMap { index, item in
        let name = "\(path)\(field)[\(index + 1)]"
        return ["\(name) = \(item.text)"] + lines(item.details, name + ".")
      }
    }
    return (texts + lists).sorted()
  }
}

/// A Word file of nothing but a body.
private struct WordBodyFile {
  let bytes: [UInt8]

  init(_ body: String) {
    let packages = "http://schemas.openxmlformats.org/package/2006"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let parts = [
      ("[Content_Types].xml", "<Types xmlns='\(packages)/content-types'/>"),
      (
        "_rels/.rels",
        "<Relationships xmlns='\(packages)/relationships'><Relationship Id='r' Type="
          + "'\(office)/officeDocument' Target='d.xml'/></Relationships>"
      ),
      (
        "d.xml",
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
          + "\(body)</w:body></w:document>"
      ),
    ]
    bytes = zipFile(parts.map { ZipPart($0.0, Array($0.1.utf8)) })
  }
}
