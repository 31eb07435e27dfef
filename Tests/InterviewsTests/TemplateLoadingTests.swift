import Diagnostics
import Interviews
import Plans
import TestSupport
import Testing
import Wording

/// A template that is right is taken as it stands in its file.
struct TemplateLoadingTests {
  @Test func `a template is read with all it says`() throws {
    let template = try Fixture.template(Source(name: "t.json", text: SmallTemplate.text))
    #expect(template.reference == "small@1")
    #expect(template.questionCount == 3)
    #expect(template.sections.map(\.id) == ["aims", "end"])
    #expect(template.questions.map(\.number) == [1, 2, 2, 3])
    #expect(template.questions.map(\.isNumbered) == [true, true, false, true])
    #expect(template.questions.map(\.standsLeft) == [true, false, false, false])
    #expect(template.questions.map(\.from) == [.draft, .draft, .draft, .status])
    #expect(template.questions.map(\.due) == [.approval, nil, nil, .status])
    #expect(template.glossary.count == 1)
  }

  @Test func `other names of sections and questions are read`() throws {
    let names = #""alsoCalled": [{ "da": "ønsker", "en": "wishes" }],"#
    let text = SmallTemplate.text.replacing(#""heading":"#, with: names + #" "heading":"#)
      .replacing(#""label":"#, with: names + #" "label":"#)
    let template = try Fixture.template(Source(name: "t.json", text: text))
    let wishes = [Bilingual(danish: "ønsker", english: "wishes")]
    #expect(template.sections.map(\.otherNames) == [wishes, wishes])
    #expect(template.questions.map(\.otherNames) == [wishes, wishes, wishes, wishes])
  }

  @Test func `missing English is a warning and the template is taken`() throws {
    let text = SmallTemplate.text.replacing(#", "en": "SMALL PLAN""#, with: "")
    let (template, diagnostics) = loadTemplate(Source(name: "t.json", text: text))
    #expect(template?.title[.english] == "LILLE PLAN")
    #expect(
      DiagnosticText(try Fixture.wording()).render(diagnostics) == """
        t.json:3:12: advarsel: 'title' mangler en engelsk tekst [missing-english]
         3 |   "title": { "da": "LILLE PLAN" },
           |            ^
         hjælp: tilføj navnet "en" med den engelske tekst

        """)
  }

  @Test func `another municipality's template is read by the same code`() throws {
    let template = try Fixture.template(Fixture.source("traffic-plan.json"))
    #expect(
      template.questions.map(\.path.text) == [
        "roads", "change", "measures", "measures[*].responsible", "schedule.finished",
      ])
    #expect(template.pairedQuestions.compactMap(\.unpairedField) == ["unpaired.responsible"])
  }

  @Test func `all mistakes of a file are told in one run`() throws {
    let text = SmallTemplate.text.replacing(#""why": { "da""#, with: #""why": { "dk""#)
      .replacing("\"path\": \"gain\"", with: "\"path\": \"\"")
    let (template, diagnostics) = loadTemplate(Source(name: "t.json", text: text))
    #expect(template == nil)
    let keys = diagnostics.map(\.key)
    #expect(keys.count { $0 == "json.unknown-key" } == 12)
    #expect(keys.count { $0 == "json.missing-danish" } == 12)
    #expect(keys.count { $0 == "json.empty-text" } == 1)
    #expect(keys.count == 25)
  }
}
