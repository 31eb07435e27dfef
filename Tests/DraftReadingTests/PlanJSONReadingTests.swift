import Diagnostics
import DraftReading
import Interviews
import Plans
import TestSupport
import Testing

/// A plan's JSON is read as people write it, and every mistake in it is shown where it is.
struct PlanJSONReadingTests {
  private func read(
    _ text: String
  ) throws -> (draft: DraftPlan?, messages: String) {
    let source = Source(name: "plan.json", text: text)
    let (draft, diagnostics) = readPlanJSON(source, try Fixture.template())
    return (draft, DiagnosticText(try Fixture.wording()).render(diagnostics))
  }

  @Test(
    arguments: [
      "01-god-fravaer", "04-god-tryghed", "05-fejl-vagt-maal", "08-fejl-datoer", "11-omskrevet",
    ])
  func `a plan that is only its answers is read`(_ name: String) throws {
    let template = try Fixture.template()
    let source = try Fixture.source("transcripts/\(name).plan.json")
    let (read, diagnostics) = readPlanJSON(source, template)
    #expect(diagnostics == [])
    let draft = try #require(read)
    #expect(draft.template == template.reference)
    #expect(draft.phase == .draft)
    #expect(draft.id == nil)
    #expect(draft.answers.list(Slot("signs")).count >= 3)
    #expect(draft.answers.text(Slot("milestones.start")) != nil)
  }

  @Test func `by hand a list of one needs no brackets and an item no braces`() throws {
    let (draft, messages) = try read(
      """
      { "workplaces": "Egelundskolen", "goal": null, "owner": "  ",
        "signs": [ "Flere smiler", { "text": "Flere møder", "data": "Fraværstal" }, "", null ],
        "actions": { "//": "et objekt alene er ingen liste" } }
      """)
    #expect(draft == nil)
    #expect(
      messages == """
        plan.json:3:14: fejl: 'actions' har en værdi af en forkert slags [wrong-kind]
         3 |   "actions": { "//": "et objekt alene er ingen liste" } }
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         hjælp: skriv en liste i kantede klammer: ["…", "…"]

        """)
    let (plain, none) = try read(
      """
      { "workplaces": "Egelundskolen", "goal": null, "owner": "  ",
        "signs": [ "Flere smiler", { "text": "Flere møder", "data": "Fraværstal" }, "", null ],
        "unpaired": { "data": [ "Trivselsmåling" ] }, "x-note": 5 }
      """)
    #expect(none == "")
    var expected = Record()
    expected.lists["workplaces"] = [Item(id: ItemID(1), text: "Egelundskolen")]
    var sign = Item(id: ItemID(3), text: "Flere møder")
    sign.details.lists["data"] = [Item(id: ItemID(4), text: "Fraværstal")]
    expected.lists["signs"] = [Item(id: ItemID(2), text: "Flere smiler"), sign]
    expected.lists["unpaired.data"] = [Item(id: ItemID(5), text: "Trivselsmåling")]
    #expect(plain?.answers == expected)
  }

  @Test func `data of a sign without words is kept with the sign`() throws {
    let (draft, messages) = try read(
      #"{ "signs": [ { "text": "", "data": ["Tal"] }, { "id": "7" } ] }"#)
    #expect(messages == "")
    var sign = Item(id: ItemID(1), text: "")
    sign.details.lists["data"] = [Item(id: ItemID(2), text: "Tal")]
    #expect(draft?.answers.lists == ["signs": [sign]])
  }

  @Test func `a plan begins with title, phase and answers in one change`() throws {
    let (read, messages) = try read(
      """
      { "format": "maalplan/1", "template": "albertslund-maalplan@1", "id": "trivsel",
        "title": "Kom glad i skole", "phase": "status",
        "answers": { "goal": "Flere møder", "actions": [
          { "id": "9", "text": "Morgenvært", "owners": ["Liv"], "start": "uge 34" } ] } }
      """)
    #expect(messages == "")
    let draft = try #require(read)
    #expect(draft.id == PlanID(rawValue: "trivsel"))
    #expect(
      events(for: draft) == [
        .began(template: "albertslund-maalplan@1"), .titled("Kom glad i skole"), .entered(.status),
        .answered(Slot("goal"), "Flere møder"),
        .added(ItemID(1), to: Slot("actions"), at: 0, "Morgenvært"),
        .answered(Slot("start", of: ItemID(1)), "uge 34"),
        .added(ItemID(2), to: Slot("owners", of: ItemID(1)), at: 0, "Liv"),
      ])
  }

  @Test func `another edition of the template is a warning and loses no answer`() throws {
    let (draft, messages) = try read(
      """
      { "format": "maalplan/1", "template": "albertslund-maalplan@0", "answers": { "goal": "Ja" } }
      """)
    #expect(draft?.answers.texts == ["goal": "Ja"])
    #expect(draft?.template == "albertslund-maalplan@1")
    #expect(
      messages == """
        plan.json:1:39: advarsel: planen svarer på udgaven 'albertslund-maalplan@0' af skabelonen, \
        og her bruges 'albertslund-maalplan@1' [another-edition]
         1 | { "format": "maalplan/1", "template": "albertslund-maalplan@0", "answers": { "goal": "Ja" } }
           |                                       ^^^^^^^^^^^^^^^^^^^^^^^^

        """)
  }
}
