import Foundation
import Plans
import PseudoTerminals
import TestSupport
import Testing

/// Whole conversations with the real program, at a terminal and in plain text.
struct WholeSittingTests {
  private let home: Home

  init() throws { home = try Home() }

  /// A way to ask for plain text, and a conversation held in it.
  struct Plain: CustomTestStringConvertible {
    let name: String
    let typed: TypedConversation
    var arguments: [String] = []
    var environment: [String: String] = [:]

    var testDescription: String { "\(typed.name) with \(name)" }
  }

  static let plain = [
    Plain(name: "--plain", typed: .workshop, arguments: ["--plain"]),
    Plain(name: "ACCESSIBLE=1", typed: .coach, environment: ["ACCESSIBLE": "1"]),
    Plain(name: "TERM=dumb", typed: .review, environment: ["TERM": "dumb"]),
  ]

  @Test(arguments: TypedConversation.all)
  func `a whole conversation at a terminal`(_ typed: TypedConversation) throws {
    let transcript = try terminalTranscript(of: typed)
    try expectGolden(transcript, "conversations/\(typed.name).txt")
    #expect(transcript.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: plain)
  func `in plain text it is only ever added to, and says the same`(_ plain: Plain) throws {
    let shown = try plainTranscript(of: plain)
    let controls = shown.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" && $0 != "\r" }
    #expect(controls.isEmpty)
    // A carriage return stands before a new line only: nothing is written over.
    #expect(shown.matches(of: /\r(?!\n)/).isEmpty)
    let golden = try Fixture.file(
      "Tests/EndToEndTests/Goldens/conversations/\(plain.typed.name).txt")
    let (wanted, found) = (said(in: golden), said(in: shown))
    let same = zip(wanted, found).prefix { $0 == $1 }.count
    #expect(wanted.dropFirst(same).prefix(80) == found.dropFirst(same).prefix(80))
    try expectHintsOnce(in: shown)
    // The entries of a list are numbered.
    if plain.typed.name == "workshop.da" {
      #expect(shown.contains("  3. Vi har holdt seks jobcaféer"))
    }
  }

  private func expectHintsOnce(in shown: String) throws {
    let text = shown.split { $0.isWhitespace }.joined(separator: " ")
    for hint in try Fixture.hints() {
      let words = hint.split { $0.isWhitespace }.joined(separator: " ")
      #expect(text.split(separator: words, omittingEmptySubsequences: false).count <= 2, "\(hint)")
    }
  }
}

// MARK: - Sittings

extension WholeSittingTests {
  private func typeDraft(_ typed: TypedConversation) throws {
    guard typed.draft != nil else { return }
    let lines = try typed.draftLines().joined(separator: "\n") + "\n"
    let run = try home.run(["interview", typed.title], input: lines)
    #expect(run.status == 0)
  }

  private func terminalTranscript(of typed: TypedConversation) throws -> String {
    try typeDraft(typed)
    var transcripts: [String] = []
    for lines in try typed.sittings() {
      let sitting = try Sitting(home, typed.arguments, isAtHome: true)
      for line in lines.dropLast() { try sitting.enter(Keys.control("u") + line) }
      try sitting.press(Keys.control("u") + (lines.last ?? "") + Keys.enter)
      #expect(try sitting.terminal.waitForEnd() == 0)
      #expect(sitting.terminal.screen.unknown == [])
      transcripts.append(sitting.transcript)
    }
    return transcripts.joined(separator: "\n\n") + "\n"
  }

  private func plainTranscript(of plain: Plain) throws -> String {
    try typeDraft(plain.typed)
    var shown = ""
    for lines in try plain.typed.sittings() {
      let sitting = try Sitting(
        home, plain.typed.arguments + plain.arguments, environment: plain.environment,
        waits: false, isAtHome: true)
      let terminal = sitting.terminal
      try terminal.wait(until: "the first prompt") { terminal.output.suffix(2) == Self.plainEnd }
      for line in lines {
        // What is typed unseen is not echoed.
        let isHidden = terminal.screen.currentRow.hasSuffix("skjult:")
        let seen = terminal.output.count + (isHidden ? 0 : line.utf8.count + 1)
        try terminal.type(line + "\n")
        if line == lines.last { break }
        try terminal.wait(until: "the prompt after \(line)") {
          terminal.output.count > seen && terminal.output.suffix(2) == Self.plainEnd
        }
      }
      #expect(try terminal.waitForEnd() == 0)
      shown += String(decoding: terminal.output, as: UTF8.self)
    }
    return shown
  }
}

// MARK: - What is said

extension WholeSittingTests {
  /// How a plain prompt ends.
  private static let plainEnd = Array(": ".utf8)

  /// The letters and digits of a transcript: what is left without colours, rules and line breaks.
  ///
  /// The red thread is a table on the one and sentences on the other; and only plain text says what
  /// stands on the line, because it cannot put it there.
  private func said(in transcript: String) -> String {
    transcript.replacing("\r\n", with: "\n")
      .replacing(/:rød-tråd\n[\s\S]*?målplan/, with: "")
      .replacing(/Står nu: [\s\S]*?\(tom\s+linje\s+beholder\s+svaret\)/, with: "")
      .replacing(/Now: [\s\S]*?\(an\s+empty\s+line\s+keeps\s+it\)/, with: "")
      .filter { $0.isLetter || $0.isNumber }
  }
}
