import Diagnostics
import Interviews
import TestSupport
import Testing
import Wording

/// The program's own texts are read from a file that people write, with all its mistakes told.
struct InterfaceLoadingTests {
  private func load(_ text: String) throws -> (wording: Wording?, messages: String) {
    let (wording, diagnostics) = loadWording(Source(name: "i.json", text: text), language: .danish)
    return (wording, DiagnosticText(try Fixture.wording()).render(diagnostics))
  }

  @Test func `objects in objects are names with dots`() throws {
    let (wording, messages) = try load(
      """
      { "$schema": "schema/interface.schema.json", "//": "texts",
        "json": { "comment": "kommentar", "deep": { "er": "{a}" } },
        "left": { "one": "1 ting", "other": "{count} ting" } }
      """)
    #expect(messages == "")
    #expect(wording?.keys == ["json.comment", "json.deep.er", "left.one", "left.other"])
    #expect(wording?["json.deep.er", ["a": "b"]] == "b")
    #expect(wording?["left", ["count": "1"]] == "1 ting")
    #expect(wording?["left", ["count": "3"]] == "3 ting")
  }

  @Test func `every mistake is told where it is`() throws {
    let (wording, messages) = try load(
      #"""
      { "json": {
          "comment": 1,
          "empty": "",
          "a.b": "x",
          "open": "Søg \"{navn",
          "list": ["a"],
          "twice": "a", "twice": "b",
          "left": { "one": "1 ting" } } }
      """#)
    #expect(wording == nil)
    #expect(
      messages == #"""
        i.json:2:16: fejl: 'comment' har en værdi af en forkert slags [wrong-kind]
         2 |     "comment": 1,
           |                ^
         hjælp: skriv en tekst i anførselstegn: "…"
        i.json:3:14: fejl: teksten ved 'empty' er tom [empty-text]
         3 |     "empty": "",
           |              ^^
        i.json:4:5: fejl: navnet 'a.b' har et punktum [dotted-name]
         4 |     "a.b": "x",
           |     ^^^^^
         hjælp: skriv hvert niveau som et objekt for sig
        i.json:5:20: fejl: en pladsholder ved 'open' bliver aldrig lukket [open-placeholder]
         5 |     "open": "Søg \"{navn",
           |                    ^
         hjælp: luk pladsholderen med }
        i.json:6:13: fejl: 'list' har en værdi af en forkert slags [wrong-kind]
         6 |     "list": ["a"],
           |             ^^^^^
         hjælp: skriv en tekst i anførselstegn: "…"
        i.json:7:19: fejl: navnet 'twice' står her to gange [duplicate-key]
         7 |     "twice": "a", "twice": "b",
           |                   ^^^^^^^
        i.json:8:22: fejl: 'left' har en tekst for én, men ingen for flere [missing-other]
         8 |     "left": { "one": "1 ting" } } }
           |                      ^^^^^^^^
         hjælp: tilføj navnet "other" med teksten for flere

        """#)
  }

  @Test func `a file that is no object or no JSON is told so`() throws {
    #expect(try load("[]").messages.hasPrefix("i.json:1:1: fejl: 'interface' har en værdi af en"))
    #expect(try load("{").messages.hasPrefix("i.json:1:1: fejl: '{' bliver aldrig lukket"))
    #expect(try load("[]").wording == nil)
  }
}
