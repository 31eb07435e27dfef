import Diagnostics
import Interviews
import TestSupport
import Testing

/// What can be wrong with a question of a template.
struct QuestionMistakeTests {
  static let mistakes = [
    TemplateMistake(
      "two questions with the same id", #""id": "steps""#,
      #""id": "aim""#,
      """
      t.json:14:17: fejl: id'et 'aim' er allerede brugt [duplicate-id]
       14 |         { "id": "aim", "path": "steps", "answer": "texts",
          |                 ^^^^^

      """),
    TemplateMistake(
      "an id with a Danish letter", #""id": "steps""#,
      #""id": "trædesten""#,
      """
      t.json:14:17: fejl: 'trædesten' kan ikke være et id [bad-id]
       14 |         { "id": "trædesten", "path": "steps", "answer": "texts",
          |                 ^^^^^^^^^^^
       hjælp: brug kun små bogstaver fra a til z, cifre og bindestreger

      """),
    TemplateMistake(
      "a path with a hyphen", #""path": "gain""#,
      #""path": "what-we-gained""#,
      """
      t.json:29:33: fejl: 'what-we-gained' er ikke en sti [bad-path]
       29 |         { "id": "gain", "path": "what-we-gained", "answer": "text",
          |                                 ^^^^^^^^^^^^^^^^
       hjælp: skriv stien som 'goal', 'milestones.start' eller 'signs[*].data'

      """),
    TemplateMistake(
      "a path with a number", #""path": "steps[*].who""#,
      #""path": "steps[1].who""#,
      """
      t.json:20:32: fejl: 'steps[1].who' er ikke en sti [bad-path]
       20 |         { "id": "who", "path": "steps[1].who", "answer": "persons",
          |                                ^^^^^^^^^^^^^^
       hjælp: skriv stien som 'goal', 'milestones.start' eller 'signs[*].data'

      """),
    TemplateMistake(
      "two questions with the same path", #""path": "gain""#,
      #""path": "steps""#,
      """
      t.json:29:33: fejl: et andet spørgsmål har allerede stien 'steps' [duplicate-path]
       29 |         { "id": "gain", "path": "steps", "answer": "text",
          |                                 ^^^^^^^

      """),
    TemplateMistake(
      "a path inside another", #""path": "gain""#,
      #""path": "aims""#,
      """
      t.json:29:33: fejl: stierne 'aims.first' og 'aims' ligger inden i hinanden [path-conflict]
       29 |         { "id": "gain", "path": "aims", "answer": "text",
          |                                 ^^^^^^

      """),
    TemplateMistake(
      "a path of an unknown list", #""path": "steps[*].who""#,
      #""path": "step[*].who""#,
      """
      t.json:20:32: fejl: intet tidligere spørgsmål beder om listen 'step' [unknown-list]
       20 |         { "id": "who", "path": "step[*].who", "answer": "persons",
          |                                ^^^^^^^^^^^^^
       hjælp: mente I 'steps'?

      """),
    TemplateMistake(
      "a path of a list asked for later", #""path": "aims.first""#,
      #""path": "steps[*].first""#,
      """
      t.json:8:32: fejl: intet tidligere spørgsmål beder om listen 'steps' [unknown-list]
       8 |         { "id": "aim", "path": "steps[*].first", "answer": "text", "cell": "left",
         |                                ^^^^^^^^^^^^^^^^

      """),
    TemplateMistake(
      "a path of a text", #""path": "steps[*].who""#,
      #""path": "aims.first[*].who""#,
      """
      t.json:20:32: fejl: intet tidligere spørgsmål beder om listen 'aims.first' [unknown-list]
       20 |         { "id": "who", "path": "aims.first[*].who", "answer": "persons",
          |                                ^^^^^^^^^^^^^^^^^^^
       hjælp: brug et af disse: steps

      """),
    TemplateMistake(
      "a field named as an item's words", #""path": "steps[*].who""#,
      #""path": "steps[*].text""#,
      """
      t.json:20:32: fejl: navnet 'text' er optaget af noget andet i planens fil [reserved-name]
       20 |         { "id": "who", "path": "steps[*].text", "answer": "persons",
          |                                ^^^^^^^^^^^^^^^
       hjælp: giv stien et andet navn

      """),
    TemplateMistake(
      "a field named as what is unpaired", #""path": "gain""#,
      #""path": "unpaired.gain""#,
      """
      t.json:29:33: fejl: navnet 'unpaired' er optaget af noget andet i planens fil [reserved-name]
       29 |         { "id": "gain", "path": "unpaired.gain", "answer": "text",
          |                                 ^^^^^^^^^^^^^^^
       hjælp: giv stien et andet navn

      """),
    TemplateMistake(
      "an unknown kind of answer", #""answer": "persons""#,
      #""answer": "people""#,
      """
      t.json:20:58: fejl: 'answer' kan ikke være 'people' [unknown-word]
       20 | …{ "id": "who", "path": "steps[*].who", "answer": "people",
          |                                                   ^^^^^^^^
       hjælp: brug et af disse: date, dates, names, person, persons, text, texts

      """),
    TemplateMistake(
      "an unknown phase", #""from": "status""#,
      #""from": "later""#,
      """
      t.json:31:19: fejl: 'from' kan ikke være 'later' [unknown-word]
       31 |           "from": "later", "due": "status", "label": { "da": "l", "en": "l" }, "prompt": { "da": "p…
          |                   ^^^^^^^
       hjælp: brug et af disse: approval, closing, draft, status

      """),
    TemplateMistake(
      "no phase", #""from": "status", "#,
      "",
      """
      t.json:29:9: fejl: der mangler 'from' [missing-key]
       29 |         { "id": "gain", "path": "gain", "answer": "text",
          |         ^

      """),
    TemplateMistake(
      "due before it may be given", #""due": "status""#,
      #""due": "draft""#,
      """
      t.json:31:36: fejl: svaret ventes i en fase, før det kan gives [due-before-from]
       31 |           "from": "status", "due": "draft", "label": { "da": "l", "en": "l" }, "prompt": { "da": "p…
          |                                    ^^^^^^^
       hjælp: flyt 'due' til samme fase som 'from' eller en senere

      """),
    TemplateMistake(
      "another cell", #""cell": "left""#,
      #""cell": "right""#,
      """
      t.json:8:72: fejl: 'cell' kan ikke være 'right' [unknown-word]
       8 | … "path": "aims.first", "answer": "text", "cell": "right",
         |                                                   ^^^^^^^
       hjælp: brug et af disse: left

      """),
    TemplateMistake(
      "an unknown placeholder", #""da": "p {number}""#,
      #""da": "p {nummer}""#,
      """
      t.json:10:92: fejl: pladsholderen 'nummer' findes ikke [unknown-placeholder]
       10 | …l", "label": { "da": "l", "en": "l" }, "prompt": { "da": "p {nummer}", "en": "p" },
          |                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       hjælp: mente I 'number'?

      """),
    TemplateMistake(
      "the template's words and our own", #""cell": "left","#,
      #""cell": "left", "ask": { "da": "Og?", "en": "And?" },"#,
      """
      t.json:8:9: fejl: et spørgsmål skal have enten 'template' eller både 'ask' og 'source' [template-or-ask]
       8 |         { "id": "aim", "path": "aims.first", "answer": "text", "cell": "left", "ask": { "da": "Og?"…
         |         ^
       hjælp: brug 'template' til skabelonens egne ord, og 'ask' med 'source' til jeres egne

      """),
    TemplateMistake(
      "our own words without a source", #""source""#,
      #""x-source""#,
      """
      t.json:20:9: fejl: et spørgsmål skal have enten 'template' eller både 'ask' og 'source' [template-or-ask]
       20 |         { "id": "who", "path": "steps[*].who", "answer": "persons",
          |         ^
       hjælp: brug 'template' til skabelonens egne ord, og 'ask' med 'source' til jeres egne

      """),
    TemplateMistake(
      "no words at all", #""template""#,
      #""x-template""#,
      """
      t.json:8:9: fejl: et spørgsmål skal have enten 'template' eller både 'ask' og 'source' [template-or-ask]
       8 |         { "id": "aim", "path": "aims.first", "answer": "text", "cell": "left",
         |         ^
       hjælp: brug 'template' til skabelonens egne ord, og 'ask' med 'source' til jeres egne

      """),
    TemplateMistake(
      "an extra prompt first", #""template": { "da": "Hvad vil I?", "en": "What do you want?" },"#,
      #""ask": { "da": "Og?", "en": "And?" }, "source": { "da": "Vær konkret.", "en": "Be concrete." },"#,
      """
      t.json:8:9: fejl: et ekstra spørgsmål kan ikke stå før skabelonens første [extra-first]
       8 |         { "id": "aim", "path": "aims.first", "answer": "text", "cell": "left",
         |         ^

      """),
    TemplateMistake(
      "no label", #""label": { "da": "l", "en": "l" }, "#,
      "",
      """
      t.json:8:9: fejl: der mangler 'label' [missing-key]
       8 |         { "id": "aim", "path": "aims.first", "answer": "text", "cell": "left",
         |         ^

      """),
    TemplateMistake(
      "an empty hint", #""hint": { "da": "h""#,
      #""hint": { "da": """#,
      """
      t.json:11:27: fejl: teksten ved 'da' er tom [empty-text]
       11 |           "hint": { "da": "", "en": "h" }, "why": { "da": "w", "en": "w" },
          |                           ^^

      """),
    TemplateMistake(
      "no examples",
      #""good": [{ "text": { "da": "g", "en": "g" }, "why": { "da": "w", "en": "w" } }]"#,
      #""good": []"#,
      """
      t.json:12:33: fejl: listen 'good' er tom [empty-list]
       12 |           "examples": { "good": [],
          |                                 ^^
       hjælp: skriv mindst én ting mellem klammerne

      """),
    TemplateMistake(
      "an example without a reason",
      #""poor": [{ "text": { "da": "p", "en": "p" }, "why": { "da": "w", "en": "w" } }]"#,
      #""poor": [{ "text": { "da": "p", "en": "p" } }]"#,
      """
      t.json:13:22: fejl: der mangler 'why' [missing-key]
       13 |             "poor": [{ "text": { "da": "p", "en": "p" } }] } },
          |                      ^

      """),
    TemplateMistake(
      "good examples alone", #""poor""#,
      #""x-poor""#,
      """
      t.json:12:23: fejl: der mangler 'poor' [missing-key]
       12 |           "examples": { "good": [{ "text": { "da": "g", "en": "g" }, "why": { "da": "w", "en": "w" …
          |                       ^

      """),
    TemplateMistake(
      "a word without its meaning", #", "meaning": { "da": "det, I vil", "en": "what you want" }"#,
      "",
      """
      t.json:35:16: fejl: der mangler 'meaning' [missing-key]
       35 |   "glossary": [{ "term": { "da": "mål", "en": "aim" } }]
          |                ^

      """),
    TemplateMistake(
      "a comma too many", #""what you want" } }]"#,
      #""what you want" } },]"#,
      """
      t.json:35:114: fejl: der er et komma for meget: der kommer ikke mere efter det [extra-comma]
       35 | …: { "da": "det, I vil", "en": "what you want" } },]
          |                                                   ^
       hjælp: slet kommaet

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
