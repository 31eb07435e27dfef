import Diagnostics
import LocatedJSON
import TestSupport
import Testing

/// Whatever a file holds, reading it ends with a tree or with a message that can be shown.
struct JSONHostileInputTests {
  private func message(_ bytes: [UInt8]) throws -> String {
    let (root, diagnostics) = parseJSON(Source(name: "r.json", bytes: bytes))
    #expect(root == nil)
    return DiagnosticText(try Fixture.wording()).render(diagnostics)
  }

  private func message(_ text: String) throws -> String { try message(Array(text.utf8)) }

  @Test func `bytes that are not UTF-8 are shown where they begin`() throws {
    #expect(
      try message(Array(#"{ "navn": "S"#.utf8) + [0xF8] + Array(#"ren" }"#.utf8)) == """
        r.json:1:13: fejl: filen er ikke gemt som UTF-8 [not-utf8]
         1 | { "navn": "S\u{FFFD}ren" }
           |             ^
         hjælp: gem filen igen med tegnsættet UTF-8

        """)
  }

  @Test(
    arguments: [
      [0x5B, 0x22, 0xE2, 0x82], [0xFF, 0xFE, 0x5B, 0x00], [0xC0, 0xAF], [0xED, 0xA0, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func `cut, overlong and foreign encodings are refused`(_ bytes: [UInt8]) throws {
    #expect(try message(bytes).contains("fejl: filen er ikke gemt som UTF-8 [not-utf8]"))
  }

  @Test func `a byte order mark is passed over and takes no column`() throws {
    #expect(parseJSON(Source(name: "r.json", text: "\u{FEFF}[]")).diagnostics == [])
    #expect(
      try message("\u{FEFF}[1 2]") == """
        r.json:1:4: fejl: her skulle stå et komma eller ']' [comma-expected]
         1 | [1 2]
           |    ^

        """)
    #expect(try message([0xEF, 0xBB, 0xBF]).hasPrefix("r.json:1:1: fejl: filen er tom"))
  }

  @Test func `a character of several bytes is marked whole`() throws {
    #expect(
      try message("[] €") == """
        r.json:1:4: fejl: der står mere, efter at det hele er lukket [after-end]
         1 | [] €
           |    ^

        """)
  }

  @Test func `wide and combined characters before a mistake keep the caret below it`() throws {
    #expect(
      try message("[\"日本 👩‍👩‍👧 a\u{30A}\" 1]") == """
        r.json:1:11: fejl: her skulle stå et komma eller ']' [comma-expected]
         1 | ["日本 👩‍👩‍👧 a\u{30A}" 1]
           |              ^

        """)
  }

  @Test func `tabs and Windows line breaks before a mistake keep the caret below it`() throws {
    #expect(
      try message("[\n\t\t1 2]") == """
        r.json:2:5: fejl: her skulle stå et komma eller ']' [comma-expected]
         2 |   1 2]
           |     ^

        """)
    #expect(
      try message("[\r\n  1\r\n  2\r\n]\r\n") == """
        r.json:2:4: fejl: der mangler et komma mellem to linjer [comma-between-lines]
         2 |   1
           |    ^
         hjælp: skriv et komma, hvor linjen slutter

        """)
  }

  @Test func `controls are shown as pictures and cannot reach the terminal`() throws {
    #expect(
      try message("[\u{0}]") == """
        r.json:1:2: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
         1 | [␀]
           |  ^

        """)
    #expect(
      try message("[\"a\u{1B}[31m\"]") == #"""
        r.json:1:4: fejl: en tabulator eller et andet styretegn kan ikke stå direkte i en tekst \#
        [raw-control]
         1 | ["a␛[31m"]
           |    ^
         hjælp: skriv \t for en tabulator, og slet andre styretegn

        """#)
  }

  @Test(arguments: ["\u{A0}", "\u{FEFF}", "\u{200B}", "\u{2028}", "\u{3000}"])
  func `a blank that JSON has not got is named`(_ blank: String) throws {
    let text = try message("[1,\(blank)2]")
    #expect(
      text.hasPrefix(
        "r.json:1:4: fejl: her står et særligt mellemrum, som kun hører hjemme i en tekst"))
    #expect(text.hasSuffix("\n hjælp: skriv et almindeligt mellemrum i stedet\n"))
    let inText = parseJSON(Source(name: "r.json", text: "[\"\(blank)\"]"))
    #expect(inText.root?.value == .array([JSONNode(.string(blank), 1..<3 + blank.utf8.count)]))
  }

  @Test func `just 64 levels are read, and 100,000 end in a message`() throws {
    let deep = { (count: Int) in
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(parseJSON(Source(name: "r.json", text: deep(64))).diagnostics == [])
    for text in [deep(65), deep(100_000), String(repeating: "[", count: 100_000)] {
      #expect(
        try message(text).hasPrefix(
          "r.json:1:65: fejl: der er mere end 64 niveauer inden i hinanden [too-deep]\n 1 | …[["))
    }
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(try message(objects).hasPrefix("r.json:1:321: fejl: der er mere end 64 niveauer"))
  }

  @Test func `a file over 4 MB is refused and one of 4 MB is read`() throws {
    let refused = [UInt8](repeating: UInt8(ascii: " "), count: (4 << 20) + 1)
    #expect(
      try message(refused).hasPrefix("r.json:1:1: fejl: filen fylder mere end 4 MB [too-big]"))
    let long = String(repeating: " ", count: (4 << 20) - 2) + "[]"
    #expect(parseJSON(Source(name: "r.json", text: long)).diagnostics == [])
  }

  @Test func `a mistake on a long line is shown with what is around it`() throws {
    let ones = String(repeating: "1, ", count: 20_000)
    #expect(
      try message("[\(ones)fejl, \(ones)3]") == """
        r.json:1:60002: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
         1 | … 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, fejl, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \
        1, 1, 1, 1…
           |                                                   ^^^^

        """)
    #expect(
      try message("[" + String(repeating: "fejl", count: 40) + "]") == """
        r.json:1:2: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
         1 | [fejlfejlfejlfejlfejlfejlfejlfejlfejlfejlfejlfejlf…]
           |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        """)
    let wide = String(repeating: "日本", count: 40)
    #expect(
      try message("[\"\(wide)\", fejl, \"\(wide)\"]") == """
        r.json:1:86: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
         1 | …本日本日本日本日本日本日本日本日本日本日本日本", fejl, "日本日本日本日本日本日本日本日本日本日本日…
           |                                                   ^^^^

        """)
  }

  @Test func `no cut and no flipped bit of a file ends in anything but a tree or a message`() throws
  {
    let bytes = try Fixture.source("traffic-plan.json").bytes
    let renderer = DiagnosticText(try Fixture.wording())
    var random = SeededGenerator(seed: 11)
    for round in 0..<1_000 {
      var changed = bytes
      if round.isMultiple(of: 2) {
        changed = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
      } else {
        let at = Int.random(in: bytes.indices, using: &random)
        changed[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      let (root, diagnostics) = parseJSON(Source(name: "r.json", bytes: changed))
      #expect((root == nil) == (diagnostics.count == 1), "round \(round)")
      let text = renderer.render(diagnostics)
      #expect(text.isEmpty || text.hasPrefix("r.json:"), "round \(round)")
    }
  }
}
