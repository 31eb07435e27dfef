import DraftReading
import Foundation
import OfficePackages
import PlanReview
import Plans
import ReviewReports
import TestSupport
import Testing
import WordDocuments
import Wording

/// Findings become comments in the margin of the author's own file.
struct WordMarginTests {
  private static let reviewer = Result { try Fixture.reviewer() }
  static let signature = WordMargin.Signature(
    author: "Målplan-gennemlæsning", time: "2026-11-25T09:30:00")
  static let drafts =
    [
      "01-god-fravaer", "04-god-tryghed", "05-fejl-vagt-maal", "08-fejl-datoer", "11-omskrevet",
    ].map { "\($0).docx" } + ["11-omskrevet.libreoffice.docx"]

  /// A draft, what was found in it, and the file with comments.
  struct Margin {
    let bytes: [UInt8]
    let document: Document
    let draft: ReadDraft
    let reviewed: ReviewedPlan
    let comments: [WordComment]
    let result: AnnotatedFile

    init(_ bytes: [UInt8], accepting rule: String? = nil) throws {
      let reviewer = try WordMarginTests.reviewer.get()
      self.bytes = bytes
      document = try readDocument(bytes)
      draft = readDraft(document, reviewer.template)
      var plan = draft.plan.plan
      if let rule {
        for finding in reviewer.review(plan).findings where finding.ruleID == rule {
          plan.apply(
            .accepted(
              Acceptance(
                fingerprint: finding.fingerprint, rule: rule, path: finding.place.path,
                reason: "det er aftalt", by: "", on: "2026-11-25", until: nil)))
        }
      }
      reviewed = ReviewedPlan(name: "udkast.docx", plan: plan, review: reviewer.review(plan))
      comments = WordMargin(reviewer, WordMarginTests.signature).comments(
        on: reviewed, in: document, read: draft)
      result = try annotated(bytes, with: comments)
    }

    /// The comments as they stand in the file.
    var notes: [ReviewerNote] {
      get throws { Array(try readDocument(result.bytes).comments.suffix(comments.count)) }
    }
  }

  @Test(arguments: drafts)
  func `each finding of a draft is one comment with its words`(_ name: String) throws {
    let margin = try Margin([UInt8](try Data(contentsOf: folder.appending(path: name))))
    let review = margin.reviewed.review
    let notes = try margin.notes
    #expect(notes.count >= review.findings.count)
    for (finding, note) in zip(review.findings, notes) {
      let lines = note.text.split(separator: "\n").map(String.init)
      #expect(lines[0] == finding.message)
      #expect(lines[1] == finding.ask)
      #expect(lines.last?.hasSuffix(" · \(finding.ruleID)") ?? false)
      #expect(finding.source.map { note.text.contains("Skabelonen siger: »\($0)«") } ?? true)
      #expect(note.author == "Målplan-gennemlæsning")
      #expect(note.initials == "MG")
      #expect(note.date == "2026-11-25T09:30:00")
      #expect(note.words.contains { !$0.isWhitespace }, "\(finding.ruleID)")
    }
    try checkLaws(margin)
  }

  @Test(arguments: drafts)
  func `a comment stands on words that its message quotes, or on the answer or question`(
    _ name: String
  ) throws {
    let margin = try Margin([UInt8](try Data(contentsOf: folder.appending(path: name))))
    for (finding, note) in zip(margin.reviewed.review.findings, try margin.notes) {
      let words = flat(note.words)
      let isQuoted = flat(finding.message).contains(words)
      let entries = finding.value.split(separator: "\n").map { flat(String($0)) }
      let isAnswer =
        flat(finding.value).contains(words)
        || (!entries.isEmpty && entries.allSatisfy(words.contains))
      #expect(isQuoted || isAnswer || margin.isPrompt(note), "\(finding.ruleID): \(words)")
    }
  }

  /// A text on one line.
  private func flat(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test(arguments: OddDraft.all)
  func `the words are found in odd files`(_ odd: OddDraft) throws {
    let margin = try Margin(odd.bytes)
    let rule = "owner-not-a-chef"
    let index = margin.reviewed.review.findings.firstIndex { $0.ruleID == rule }
    let note = try margin.notes[try #require(index)]
    #expect(note.words == odd.words)
    if odd.words.isEmpty { #expect(note.text.contains(OddDraft.answer)) }
    try checkLaws(margin)
    let kept = try readDocument(odd.bytes).comments.map(\.text)
    #expect(try readDocument(margin.result.bytes).comments.map(\.text).starts(with: kept))
  }

  @Test func `what is accepted gets no comment`() throws {
    let bytes = OddDraft.all[0].bytes
    let before = try Margin(bytes)
    let after = try Margin(bytes, accepting: "owner-not-a-chef")
    #expect(after.comments.count == before.comments.count - 1)
    #expect(!after.comments.contains { $0.smallPrint.contains("owner-not-a-chef") })
  }

  @Test func `a missing answer is asked for at its question`() throws {
    let margin = try Margin(OddDraft("a draft without an answer", "<w:p/>").bytes)
    let notes = try margin.notes.filter { $0.words == "Hvilken chef ejer målplanen?" }
    #expect(notes.count == 1)
  }

  @Test func `hostile words do no harm and long ones are cut`() throws {
    let name = String(repeating: "&lt;b&gt;&quot;\u{202E}Udvalget ", count: 400)
    let margin = try Margin(OddDraft("a long answer", OddDraft.paragraph(OddDraft.run(name))).bytes)
    try checkLaws(margin)
    for comment in margin.comments {
      #expect(comment.paragraphs.allSatisfy { $0.count <= 700 && !$0.contains("\u{202E}") })
    }
  }

  @Test func `the same plan gives the same comments in the same order`() throws {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "05-fejl-vagt-maal.docx")))
    #expect(try Margin(bytes).result == Margin(bytes).result)
  }

  private var folder: URL { Fixture.root.appending(path: "Tests/Fixtures/word") }
}

extension WordMarginTests {
  /// The text reads the same, taking the splices out gives every part back, nothing else changes.
  private func checkLaws(_ margin: Margin) throws {
    #expect(
      try readDocument(margin.result.bytes).blocks.map(\.text) == margin.document.blocks.map(\.text)
    )
    let old = try ZipArchive(margin.bytes)
    let new = try ZipArchive(try withoutComments(margin.result))
    let marked = try ZipArchive(margin.result.bytes)
    #expect(new.entries.map(\.name) == old.entries.map(\.name))
    for entry in old.entries {
      #expect(try new.contents(entry.name) == old.contents(entry))
      if margin.result.changes.contains(where: { $0.part == entry.name }) { continue }
      #expect(try marked.contents(entry.name) == old.contents(entry))
    }
  }
}

extension WordMarginTests.Margin {
  /// Whether a comment stands on words by which something is asked for.
  func isPrompt(_ note: ReviewerNote) -> Bool {
    draft.prompts.values.contains { prompt in
      note.from == TextPoint(block: prompt.block, offset: prompt.range.lowerBound)
    }
  }
}
