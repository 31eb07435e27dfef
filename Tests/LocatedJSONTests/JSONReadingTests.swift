import Diagnostics
import LocatedJSON
import TestSupport
import Testing
import Wording

/// A tree is taken apart, and all that is not as it should be is told in one run.
struct JSONReadingTests {
  private enum Level: String, CaseIterable { case error, warning, advice }

  /// Reads every way there is, each from the member named after it.
  private func readAll(
    _ text: String
  ) throws -> (reading: JSONReading, read: [String: String]) {
    let source = Source(name: "r.json", text: text)
    let root = try #require(parseJSON(source).root)
    var reading = JSONReading(source)
    var read: [String: String] = [:]
    let known = ["text", "whole", "yes", "list", "level", "both", "free"]
    guard let object = reading.object(root, known: known, name: "regel") else {
      return (reading, [:])
    }
    for member in object.members {
      let node = member.value
      switch member.name {
      case "text": read["text"] = reading.string(node, name: "text")
      case "whole": read["whole"] = reading.integer(node, name: "whole").map(String.init)
      case "yes": read["yes"] = reading.bool(node, name: "yes").map(String.init)
      case "list": read["list"] = reading.array(node, name: "list").map { "\($0.count)" }
      case "level": read["level"] = reading.word(node, as: Level.self, name: "level")?.rawValue
      case "both":
        read["both"] = reading.bilingual(node, name: "both").map { "\($0.danish)/\($0[.english])" }
      case "free":
        read["free"] = reading.anyObject(node, name: "free").map {
          $0.members.map(\.name).joined(separator: ",")
        }
      default: break
      }
    }
    return (reading, read)
  }

  @Test func `what is as it should be is read without a word`() throws {
    let (reading, read) = try readAll(
      """
      { "//": "en kommentar", "x-eget": [1], "text": "a", "whole": -3, "yes": true, "list": [1, 2],
        "level": "advice", "both": { "da": "ja", "en": "yes" }, "free": { "b": 1, "a": 2 } }
      """)
    #expect(reading.diagnostics == [])
    #expect(
      read == [
        "text": "a", "whole": "-3", "yes": "true", "list": "2", "level": "advice",
        "both": "ja/yes", "free": "b,a",
      ])
  }

  @Test func `every wrong kind is told at once, with how to write the right one`() throws {
    let (reading, read) = try readAll(
      """
      { "text": 1,
        "whole": 1.5,
        "yes": "true",
        "list": {},
        "level": null,
        "both": "ja",
        "free": [] }
      """)
    #expect(read == [:])
    #expect(
      DiagnosticText(try Fixture.wording()).render(reading.diagnostics) == """
        r.json:1:11: fejl: 'text' har en værdi af en forkert slags [wrong-kind]
         1 | { "text": 1,
           |           ^
         hjælp: skriv en tekst i anførselstegn: "…"
        r.json:2:12: fejl: 'whole' har en værdi af en forkert slags [wrong-kind]
         2 |   "whole": 1.5,
           |            ^^^
         hjælp: skriv et helt tal uden anførselstegn, fx 3
        r.json:3:10: fejl: 'yes' har en værdi af en forkert slags [wrong-kind]
         3 |   "yes": "true",
           |          ^^^^^^
         hjælp: skriv true eller false uden anførselstegn
        r.json:4:11: fejl: 'list' har en værdi af en forkert slags [wrong-kind]
         4 |   "list": {},
           |           ^^
         hjælp: skriv en liste i kantede klammer: ["…", "…"]
        r.json:5:12: fejl: 'level' har en værdi af en forkert slags [wrong-kind]
         5 |   "level": null,
           |            ^^^^
         hjælp: skriv en tekst i anførselstegn: "…"
        r.json:6:11: fejl: 'both' har en værdi af en forkert slags [wrong-kind]
         6 |   "both": "ja",
           |           ^^^^
         hjælp: skriv navne og værdier i tuborgklammer
        r.json:7:11: fejl: 'free' har en værdi af en forkert slags [wrong-kind]
         7 |   "free": [] }
           |           ^^
         hjælp: skriv navne og værdier i tuborgklammer

        """)
  }

  @Test func `names and words that are not known are told with what is`() throws {
    let (reading, read) = try readAll(
      """
      { "txet": "a", "ukendt": 1,
        "level": "eror", "text": " ", "whole": 1, "whole": 2,
        "both": { "en": "yes" }, "free": { "a": 1, "a": 2 } }
      """)
    #expect(read == ["whole": "1", "free": "a"])
    #expect(
      DiagnosticText(try Fixture.wording()).render(reading.diagnostics) == """
        r.json:1:3: fejl: ukendt navn 'txet' [unknown-key]
         1 | { "txet": "a", "ukendt": 1,
           |   ^^^^^^
         hjælp: mente I 'text'?
        r.json:1:16: fejl: ukendt navn 'ukendt' [unknown-key]
         1 | { "txet": "a", "ukendt": 1,
           |                ^^^^^^^^
         hjælp: brug et af disse: both, free, level, list, text, whole, yes
        r.json:2:12: fejl: 'level' kan ikke være 'eror' [unknown-word]
         2 |   "level": "eror", "text": " ", "whole": 1, "whole": 2,
           |            ^^^^^^
         hjælp: mente I 'error'?
        r.json:2:28: fejl: teksten ved 'text' er tom [empty-text]
         2 |   "level": "eror", "text": " ", "whole": 1, "whole": 2,
           |                            ^^^
        r.json:2:45: fejl: navnet 'whole' står her to gange [duplicate-key]
         2 |   "level": "eror", "text": " ", "whole": 1, "whole": 2,
           |                                             ^^^^^^^
        r.json:3:11: fejl: 'both' mangler en dansk tekst [missing-danish]
         3 |   "both": { "en": "yes" }, "free": { "a": 1, "a": 2 } }
           |           ^
         hjælp: tilføj navnet "da" med den danske tekst
        r.json:3:46: fejl: navnet 'a' står her to gange [duplicate-key]
         3 |   "both": { "en": "yes" }, "free": { "a": 1, "a": 2 } }
           |                                              ^^^

        """)
  }

  @Test func `missing English is a warning, and Danish stands in for it`() throws {
    let (reading, read) = try readAll(#"{ "both": { "da": "ja" } }"#)
    #expect(read == ["both": "ja/ja"])
    #expect(
      DiagnosticText(try Fixture.wording()).render(reading.diagnostics) == """
        r.json:1:11: advarsel: 'both' mangler en engelsk tekst [missing-english]
         1 | { "both": { "da": "ja" } }
           |           ^
         hjælp: tilføj navnet "en" med den engelske tekst

        """)
  }

  @Test func `a name that must be there is missed at the object's beginning`() throws {
    let source = Source(name: "r.json", text: #" { "a": 1 }"#)
    let root = try #require(parseJSON(source).root)
    var reading = JSONReading(source)
    let read = reading.anyObject(root, name: "regel")
    let object = try #require(read)
    let there = reading.require("a", in: object)
    let missing = reading.require("id", in: object)
    #expect(there?.value == .number("1"))
    #expect(missing == nil)
    #expect(
      DiagnosticText(try Fixture.wording()).render(reading.diagnostics) == """
        r.json:1:2: fejl: der mangler 'id' [missing-key]
         1 |  { "a": 1 }
           |  ^

        """)
  }
}
