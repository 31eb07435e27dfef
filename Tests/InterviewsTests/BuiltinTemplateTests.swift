import Interviews
import Plans
import TestSupport
import Testing
import Wording

/// The built-in template is the municipality's own, word for word.
struct BuiltinTemplateTests {
  private func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `title, headings, guidance and questions are verbatim and in order`() throws {
    let template = try Fixture.template()
    let parts = template.sections.flatMap { section in
      let questions = section.questions.filter(\.isNumbered)
      return [section.heading.danish] + questions.filter(\.standsLeft).map(\.text.danish)
        + section.guidance.map(\.danish) + questions.filter { !$0.standsLeft }.map(\.text.danish)
    }
    let whole = ([template.title.danish] + parts).joined(separator: " ")
    #expect(collapsed(whole) == collapsed(try Fixture.text("maalplan-skabelon.txt")))
  }

  @Test func `an extra prompt comes from a sentence of the template`() throws {
    let template = try Fixture.template()
    let text = collapsed(try Fixture.text("maalplan-skabelon.txt"))
    let extra = template.questions.filter { !$0.isNumbered }
    #expect(extra.map(\.id) == ["action-start", "august-status"])
    for source in extra.compactMap(\.source) {
      #expect(text.contains(collapsed(source.danish)))
    }
  }

  @Test func `there are 11 sections and 19 questions`() throws {
    let template = try Fixture.template()
    #expect(template.reference == "albertslund-maalplan@1")
    #expect(
      template.sections.map(\.id) == [
        "workplaces", "owner", "target-group", "policy", "objective", "goal", "signs", "actions",
        "evaluation", "learning", "milestones",
      ])
    #expect(template.questionCount == 19)
    #expect(template.questions.filter(\.isNumbered).map(\.number) == Array(1...19))
    #expect(
      template.questions.map(\.path.text) == [
        "workplaces", "owner", "targetGroup", "policy", "objective", "goal", "relevance", "signs",
        "signs[*].data", "actions", "actions[*].owners", "evaluation.degree", "evaluation.effects",
        "learning.insights", "learning.keepAndNew", "learning.cooperation", "milestones.start",
        "actions[*].start", "milestones.achieved", "milestones.interim", "milestones.augustStatus",
      ])
    #expect(template.questions.filter(\.standsLeft).map(\.id) == ["policy", "objective"])
  }

  @Test func `evaluation and learning wait for the first status`() throws {
    let template = try Fixture.template()
    let waiting = template.questions.filter { $0.from == .status }
    #expect(
      waiting.map(\.id) == ["degree", "effects", "insights", "keep-and-new", "cooperation"])
    #expect(waiting.allSatisfy { $0.due == .status })
    #expect(
      template.questions.filter { $0.due == nil }.map(\.id)
        == ["action-start", "interim", "august-status"])
  }

  @Test func `every text is there in English too`() throws {
    for question in try Fixture.template().questions {
      let texts = [question.text, question.label, question.prompt, question.hint, question.why]
      let examples = (question.good + question.poor).flatMap { [$0.text, $0.why] }
      #expect((texts + examples).allSatisfy { $0.english != nil }, "\(question.id)")
      #expect(!question.good.isEmpty && !question.poor.isEmpty, "\(question.id)")
    }
  }

  @Test func `answers that belong to no item have lists of their own`() throws {
    let template = try Fixture.template()
    #expect(
      template.pairedQuestions.compactMap(\.unpairedField) == ["unpaired.data", "unpaired.owners"])
    #expect(template.questions(in: "actions").map(\.id) == ["action-owners", "action-start"])
    #expect(template.question("data", inList: "signs")?.number == 9)
    #expect(template.question("data", inList: nil) == nil)
  }

  @Test func `every question lies in its section`() throws {
    let template = try Fixture.template()
    for (section, content) in template.sections.enumerated() {
      for question in content.questions {
        let index = try #require(template.questions.firstIndex(of: question))
        #expect(template.sectionIndex(ofQuestion: index) == section)
      }
    }
  }
}
