import Diagnostics
import LocatedJSON
import TestSupport
import Testing

/// What goes wrong with commas and brackets.
struct JSONListMistakeTests {
  static let mistakes = [
    Mistake(
      "no comma between two lines", "{\n  \"a\": 1\n  \"b\": 2\n}\n",
      """
      r.json:2:9: fejl: der mangler et komma mellem to linjer [comma-between-lines]
       2 |   "a": 1
         |         ^
       hjælp: skriv et komma, hvor linjen slutter

      """),
    Mistake(
      "no comma between two items", #"["uge" "år"]"#,
      """
      r.json:1:8: fejl: her skulle stå et komma eller ']' [comma-expected]
       1 | ["uge" "år"]
         |        ^

      """),
    Mistake(
      "a semicolon", "[1; 2]",
      """
      r.json:1:3: fejl: her skulle stå et komma eller ']' [comma-expected]
       1 | [1; 2]
         |   ^

      """),
    Mistake(
      "a decimal comma", #"{ "tal": 1,5 }"#,
      """
      r.json:1:12: fejl: her skulle stå et navn i anførselstegn [name-expected]
       1 | { "tal": 1,5 }
         |            ^

      """),
    Mistake(
      "quotes inside a text", #"{ "a": "De sagde "ja" til det" }"#,
      #"""
      r.json:1:19: fejl: her skulle stå et komma eller '}' [comma-expected]
       1 | { "a": "De sagde "ja" til det" }
         |                   ^^
       hjælp: skriv \" for et anførselstegn inde i en tekst

      """#),
    Mistake(
      "a comma after the last line", "{\n  \"a\": 1,\n}\n",
      """
      r.json:2:9: fejl: der er et komma for meget: der kommer ikke mere efter det [extra-comma]
       2 |   "a": 1,
         |         ^
       hjælp: slet kommaet

      """),
    Mistake(
      "a comma after the last item", "[1, 2, ]",
      """
      r.json:1:6: fejl: der er et komma for meget: der kommer ikke mere efter det [extra-comma]
       1 | [1, 2, ]
         |      ^
       hjælp: slet kommaet

      """),
    Mistake(
      "two commas", "[1,, 2]",
      """
      r.json:1:4: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | [1,, 2]
         |    ^

      """),
    Mistake(
      "an object that is never closed", "{\n  \"a\": { \"b\": 1 }\n",
      """
      r.json:1:1: fejl: '{' bliver aldrig lukket [unclosed]
       1 | {
         | ^
       hjælp: skriv '}', hvor det slutter

      """),
    Mistake(
      "an object that ends after a comma", #"{ "a": 1,"#,
      """
      r.json:1:1: fejl: '{' bliver aldrig lukket [unclosed]
       1 | { "a": 1,
         | ^
       hjælp: skriv '}', hvor det slutter

      """),
    Mistake(
      "a list that is never closed", #"{ "a": [1, 2"#,
      """
      r.json:1:8: fejl: '[' bliver aldrig lukket [unclosed]
       1 | { "a": [1, 2
         |        ^
       hjælp: skriv ']', hvor det slutter

      """),
    Mistake(
      "a list that ends with a brace", #"{ "a": [1, 2 }"#,
      """
      r.json:1:14: fejl: her skulle stå et komma eller ']' [comma-expected]
       1 | { "a": [1, 2 }
         |              ^

      """),
  ]

  @Test(arguments: mistakes)
  func `a mistake is shown where it is, with what to do`(_ mistake: Mistake) throws {
    let (root, diagnostics) = parseJSON(Source(name: "r.json", text: mistake.text))
    #expect(root == nil)
    #expect(DiagnosticText(try Fixture.wording()).render(diagnostics) == mistake.message)
  }
}
