import DraftReading
import Interviews
import TestSupport
import Testing

/// The title that the authors gave a plan is known, and a draft is not asked what it has achieved.
struct PlanTitleTests {
  static let titles = [
    ("MÅLPLAN FOR EGELUNDSKOLEN", "MÅLPLAN FOR EGELUNDSKOLEN"),
    ("Målplan for Egelundskolen 2026-2029", "Målplan for Egelundskolen 2026-2029"),
    ("Målplan: Læsehunde", "Læsehunde"), ("Målplan – Læsehunde", "Læsehunde"),
    ("ALBERTSLUND KOMMUNE – MÅLPLAN: Læsehunde", "Læsehunde"),
    ("Målplan 2026-2029", "Målplan 2026-2029"),
  ]

  @Test(arguments: titles)
  func `a line that calls itself a plan is its title`(_ line: String, _ title: String) throws {
    let text = "Albertslund Bibliotek\n\n\(line)\n\nMÅL\nFlere læser.\n"
    let draft = try Drafts.read(Array(text.utf8), named: "plan.txt")
    #expect(draft.plan.title == title)
    #expect(draft.unplaced.map(\.text) == ["Albertslund Bibliotek"])
  }

  @Test(arguments: [
    "Målplanen skal være færdig i juni", "Målplan skal vi have", "Planen: Læsehunde",
  ])
  func `a line that only speaks of a plan is no title`(_ line: String) throws {
    let draft = try Drafts.read(Array("\(line)\n\nMÅL\nFlere læser.\n".utf8), named: "plan.txt")
    #expect(draft.plan.title == "")
    #expect(draft.unplaced.map(\.text) == [line])
  }

  @Test func `the template's title the other way round is no plan's`() throws {
    let text = "Målplan – Albertslund Kommune\n\nMÅL\nFlere læser.\n"
    let draft = try Drafts.read(Array(text.utf8), named: "plan.txt")
    #expect(draft.plan.title == "")
    #expect(draft.unplaced == [])
  }

  @Test func `sections that cannot be answered yet are not missed`() throws {
    let draft = try Drafts.read(Array("MÅL\nFlere læser.\n".utf8), named: "plan.txt")
    let sections = try Drafts.template.get().sections
    let missed = draft.notices.compactMap { notice in
      if case .sectionMissing(let section) = notice { return sections[section].id }
      return nil
    }
    #expect(
      missed == [
        "workplaces", "owner", "target-group", "policy", "objective", "signs", "actions",
        "milestones",
      ])
  }
}
