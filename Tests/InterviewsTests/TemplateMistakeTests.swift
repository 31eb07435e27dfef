import Diagnostics
import Interviews
import TestSupport
import Testing

/// What can be wrong with a template and its sections.
struct TemplateMistakeTests {
  static let mistakes = [
    TemplateMistake(
      "no id", #""id": "small", "#,
      "",
      """
      t.json:1:1: fejl: der mangler 'id' [missing-key]
       1 | {
         | ^

      """),
    TemplateMistake(
      "no version", #""version": "1","#,
      "",
      """
      t.json:1:1: fejl: der mangler 'version' [missing-key]
       1 | {
         | ^

      """),
    TemplateMistake(
      "a version that is a number", #""version": "1""#,
      #""version": 1"#,
      """
      t.json:2:29: fejl: 'version' har en værdi af en forkert slags [wrong-kind]
       2 |   "id": "small", "version": 1,
         |                             ^
       hjælp: skriv en tekst i anførselstegn: "…"

      """),
    TemplateMistake(
      "a misspelt name", #""sections""#,
      #""sektions""#,
      """
      t.json:1:1: fejl: der mangler 'sections' [missing-key]
       1 | {
         | ^
      t.json:4:3: fejl: ukendt navn 'sektions' [unknown-key]
       4 |   "sektions": [
         |   ^^^^^^^^^^
       hjælp: mente I 'sections'?

      """),
    TemplateMistake(
      "a word of nothing", #""glossary""#,
      #""ordbog""#,
      """
      t.json:35:3: fejl: ukendt navn 'ordbog' [unknown-key]
       35 |   "ordbog": [{ "term": { "da": "mål", "en": "aim" }, "meaning": { "da": "det, I vil", "en": "what y…
          |   ^^^^^^^^
       hjælp: brug et af disse: $schema, glossary, id, sections, title, version

      """),
    TemplateMistake(
      "an id with capitals", #""id": "small""#,
      #""id": "Small Plan""#,
      """
      t.json:2:9: fejl: 'Small Plan' kan ikke være et id [bad-id]
       2 |   "id": "Small Plan", "version": "1",
         |         ^^^^^^^^^^^^
       hjælp: brug kun små bogstaver fra a til z, cifre og bindestreger

      """),
    TemplateMistake(
      "a title in English only", #""title": { "da": "LILLE PLAN", "#,
      #""title": { "#,
      """
      t.json:3:12: fejl: 'title' mangler en dansk tekst [missing-danish]
       3 |   "title": { "en": "SMALL PLAN" },
         |            ^
       hjælp: tilføj navnet "da" med den danske tekst

      """),
    TemplateMistake(
      "a title that is a text", #""title": { "da": "LILLE PLAN", "en": "SMALL PLAN" }"#,
      #""title": "LILLE PLAN""#,
      """
      t.json:3:12: fejl: 'title' har en værdi af en forkert slags [wrong-kind]
       3 |   "title": "LILLE PLAN",
         |            ^^^^^^^^^^^^
       hjælp: skriv navne og værdier i tuborgklammer

      """),
    TemplateMistake(
      "another language", #""en": "SMALL PLAN""#,
      #""en": "SMALL PLAN", "de": "KLEINER PLAN""#,
      """
      t.json:3:54: fejl: ukendt navn 'de' [unknown-key]
       3 | …itle": { "da": "LILLE PLAN", "en": "SMALL PLAN", "de": "KLEINER PLAN" },
         |                                                   ^^^^
       hjælp: brug et af disse: da, en

      """),
    TemplateMistake(
      "two sections with the same id", #""id": "end""#,
      #""id": "aims""#,
      """
      t.json:27:13: fejl: id'et 'aims' er allerede brugt [duplicate-id]
       27 |     { "id": "aims", "heading": { "da": "SLUT", "en": "END" }, "guidance": [],
          |             ^^^^^^

      """),
    TemplateMistake(
      "a section without questions", #""guidance": [],\#n      "questions": ["#,
      #""guidance": [], "questions": [], "x-questions": ["#,
      """
      t.json:27:91: fejl: listen 'questions' er tom [empty-list]
       27 | …UT", "en": "END" }, "guidance": [], "questions": [], "x-questions": [
          |                                                   ^^
       hjælp: skriv mindst én ting mellem klammerne

      """),
    TemplateMistake(
      "a section without a heading", #""heading": { "da": "MÅL", "en": "AIMS" },"#,
      "",
      """
      t.json:5:5: fejl: der mangler 'heading' [missing-key]
       5 |     { "id": "aims",\u{20}
         |     ^

      """),
    TemplateMistake(
      "a section that is a text", #""sections": ["#,
      #""sections": [ "MÅL","#,
      """
      t.json:4:17: fejl: 'section' har en værdi af en forkert slags [wrong-kind]
       4 |   "sections": [ "MÅL",
         |                 ^^^^^
       hjælp: skriv navne og værdier i tuborgklammer

      """),
    TemplateMistake(
      "guidance that is a text", #""guidance": []"#,
      #""guidance": "Skriv kort.""#,
      """
      t.json:27:74: fejl: 'guidance' har en værdi af en forkert slags [wrong-kind]
       27 | …ing": { "da": "SLUT", "en": "END" }, "guidance": "Skriv kort.",
          |                                                   ^^^^^^^^^^^^^
       hjælp: skriv en liste i kantede klammer: ["…", "…"]

      """),
  ]

  @Test(arguments: mistakes)
  func `a template with a mistake is not taken, and the mistake is shown`(
    _ mistake: TemplateMistake
  ) throws {
    let (template, diagnostics) = loadTemplate(try mistake.source())
    #expect(template == nil)
    #expect(DiagnosticText(try Fixture.wording()).render(diagnostics) == mistake.message)
  }
}
