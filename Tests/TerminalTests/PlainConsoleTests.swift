import Dialogues
import Foundation
import Terminal
import Testing
import TextLayout

struct PlainConsoleTests {
  private static let words = TerminalWords(
    promptSign: "›", longText: { "\($0) \($1)" }, standing: { "Står nu: \($0)" })

  /// What a console gave and wrote.
  private struct Transcript {
    var events: [LineEvent] = []
    var output = ""
    var dropped: [Int] = []
    var drafts: [String] = []
  }

  /// Reads `count` answers from an input.
  private func transcript(
    of input: String, asking count: Int = 1, prefill: String = "", prompt: String = "ejer",
    echo: Bool = true, limit: Int = 1 << 20
  ) throws -> Transcript {
    var transcript = Transcript()
    let (keys, page) = (Pipe(), Pipe())
    try keys.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try keys.fileHandleForWriting.close()
    let console = PlainConsole(
      input: keys.fileHandleForReading.fileDescriptor,
      output: page.fileHandleForWriting.fileDescriptor,
      layout: Layout(width: 40, colour: true), words: Self.words, echo: echo, limit: limit
    ) { transcript.dropped.append($0) }
    console.show([.banner("EJER", note: "2 af 19"), .paragraph("Hvilken chef?"), .blank])
    for _ in 0..<count {
      let request = LineRequest(
        prompt: prompt, prefill: prefill, keepDraft: { transcript.drafts.append($0) })
      transcript.events.append(console.read(request))
    }
    try page.fileHandleForWriting.close()
    let data = try page.fileHandleForReading.readToEnd() ?? Data()
    transcript.output = String(decoding: data, as: UTF8.self)
    return transcript
  }

  @Test func `a transcript reads like a conversation`() throws {
    let transcript = try transcript(of: "Lone Madsen\nsølv", asking: 3)
    #expect(transcript.events == [.line("Lone Madsen"), .line("sølv"), .endOfInput])
    #expect(
      transcript.output == """
        EJER (2 af 19)
        Hvilken chef?

        ejer: Lone Madsen
        ejer: sølv
        ejer:\u{20}

        """)
  }

  @Test func `an answer that stands is shown and kept by an empty line`() throws {
    let transcript = try transcript(of: "\nAnden\n", asking: 2, prefill: "Lone Madsen")
    #expect(transcript.events == [.line("Lone Madsen"), .line("Anden")])
    #expect(
      transcript.output.hasSuffix(
        "\nStår nu: Lone Madsen\nejer: \nStår nu: Lone Madsen\nejer: Anden\n"))
  }

  @Test func `three quotation marks open and close a text of several lines`() throws {
    let input = "\"\"\"\nførste\n\n  tredje\n\"\"\"\nnæste\n\"\"\"\nuden\nslut"
    let transcript = try transcript(of: input, asking: 4)
    #expect(
      transcript.events == [
        .line("første\n\n  tredje"), .line("næste"), .line("uden\nslut"), .endOfInput,
      ])
    #expect(transcript.output.contains("ejer: første\n\n  tredje\nejer: næste\n"))
  }

  @Test func `a text typed in several lines is kept as it grows`() throws {
    let transcript = try transcript(of: "\"\"\"\nen\nto\n\"\"\"\n", echo: false)
    #expect(transcript.drafts == ["en", "en\nto"])
    #expect(!transcript.output.contains("en\nto"))
  }

  @Test func `too much is reported and the rest goes on`() throws {
    let long = String(repeating: "x", count: 100)
    let line = try transcript(of: long + "\nnæste\n", asking: 2, limit: 60)
    #expect(line.events == [.line(String(long.prefix(60))), .line("næste")])
    #expect(line.dropped == [40])
    let block = try transcript(
      of: "\"\"\"\n\(long.prefix(50))\nmere end plads\n\"\"\"\n", limit: 60)
    #expect(block.events == [.line(String(long.prefix(50)))])
    #expect(block.dropped == [14])
  }

  struct Prompt: CustomTestStringConvertible {
    let prompt: String
    let label: String
    var testDescription: String { prompt }
  }

  @Test(arguments: [
    Prompt(prompt: "mål", label: "mål: "),
    Prompt(prompt: "Er det rigtigt?", label: "Er det rigtigt? "),
    Prompt(prompt: "to\nlinjer", label: "to linjer: "), Prompt(prompt: "", label: " "),
  ])
  func `a prompt is a label`(_ test: Prompt) throws {
    let output = try transcript(of: "ja\n", prompt: test.prompt).output
    #expect(output.hasSuffix("\n\n\(test.label)ja\n"))
  }

  @Test func `nothing but text and newlines is ever written`() throws {
    let evil = "\u{1B}[2J\u{9B}31m\u{7}\u{8}\r\u{202E}\u{0}æ\u{FEFF}"
    let transcript = try transcript(
      of: "\(evil)\n\"\"\"\n\(evil)\n", asking: 3, prefill: evil, prompt: evil)
    let controls = transcript.output.unicodeScalars.filter {
      $0.properties.generalCategory == .control || $0.properties.isBidiControl
    }
    #expect(Set(controls) == ["\n"])
    #expect(transcript.events.first == .line("\næ"))
  }
}
