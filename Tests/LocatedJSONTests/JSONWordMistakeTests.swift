import Diagnostics
import LocatedJSON
import TestSupport
import Testing

/// What goes wrong with words, quotes and names.
struct JSONWordMistakeTests {
  static let mistakes = [
    Mistake(
      "an empty file", "",
      "r.json:1:1: fejl: filen er tom [empty-file]\n 1 | \n   | ^\n"),
    Mistake(
      "only blanks and line breaks", " \n\n  ",
      "r.json:1:1: fejl: filen er tom [empty-file]\n 1 |  \n   | ^\n"),
    Mistake(
      "no value after a colon", #"{ "niveau": }"#,
      """
      r.json:1:13: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | { "niveau": }
         |             ^

      """),
    Mistake(
      "nothing after a colon", #"{ "niveau":"#,
      """
      r.json:1:12: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | { "niveau":
         |            ^

      """),
    Mistake(
      "a word without quotes", #"{ "niveau": fejl }"#,
      """
      r.json:1:13: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | { "niveau": fejl }
         |             ^^^^

      """),
    Mistake(
      "True as in Python", #"{ "til": True }"#,
      """
      r.json:1:10: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | { "til": True }
         |          ^^^^

      """),
    Mistake(
      "a word that begins like null", "[nullable]",
      """
      r.json:1:2: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | [nullable]
         |  ^^^^^^^^

      """),
    Mistake(
      "NaN", "[NaN]",
      """
      r.json:1:2: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | [NaN]
         |  ^^^

      """),
    Mistake(
      "single quotes", "{ 'niveau': 1 }",
      """
      r.json:1:3: fejl: her skulle stå et navn i anførselstegn [name-expected]
       1 | { 'niveau': 1 }
         |   ^^^^^^^^
       hjælp: brug lige anførselstegn: "…"

      """),
    Mistake(
      "quotes from Word", #"{ "niveau": “fejl” }"#,
      """
      r.json:1:13: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | { "niveau": “fejl” }
         |             ^^^^^^
       hjælp: brug lige anførselstegn: "…"

      """),
    Mistake(
      "Danish quotes", "[ »fejl« ]",
      """
      r.json:1:3: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | [ »fejl« ]
         |   ^^^^^^
       hjælp: brug lige anførselstegn: "…"

      """),
    Mistake(
      "a name without quotes", #"{ niveau: "fejl" }"#,
      """
      r.json:1:3: fejl: her skulle stå et navn i anførselstegn [name-expected]
       1 | { niveau: "fejl" }
         |   ^^^^^^

      """),
    Mistake(
      "a number for a name", #"{ 1: "fejl" }"#,
      """
      r.json:1:3: fejl: her skulle stå et navn i anførselstegn [name-expected]
       1 | { 1: "fejl" }
         |   ^

      """),
    Mistake(
      "a comma before the first name", #"{ , "a": 1 }"#,
      """
      r.json:1:3: fejl: her skulle stå et navn i anførselstegn [name-expected]
       1 | { , "a": 1 }
         |   ^

      """),
    Mistake(
      "no colon", #"{ "niveau" "fejl" }"#,
      """
      r.json:1:12: fejl: der mangler et kolon efter 'niveau' [colon-expected]
       1 | { "niveau" "fejl" }
         |            ^

      """),
    Mistake(
      "an equals sign", #"{ "niveau" = "fejl" }"#,
      """
      r.json:1:12: fejl: der mangler et kolon efter 'niveau' [colon-expected]
       1 | { "niveau" = "fejl" }
         |            ^

      """),
    Mistake(
      "a name alone", #"{ "niveau" }"#,
      """
      r.json:1:12: fejl: der mangler et kolon efter 'niveau' [colon-expected]
       1 | { "niveau" }
         |            ^

      """),
  ]

  @Test(arguments: mistakes)
  func `a mistake is shown where it is, with what to do`(_ mistake: Mistake) throws {
    let (root, diagnostics) = parseJSON(Source(name: "r.json", text: mistake.text))
    #expect(root == nil)
    #expect(DiagnosticText(try Fixture.wording()).render(diagnostics) == mistake.message)
  }
}
