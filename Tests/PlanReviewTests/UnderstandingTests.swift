import PlanReview
import Plans
import TestSupport
import Testing

/// What was read in an answer is told back before it is judged.
struct UnderstandingTests {
  struct Case: CustomTestStringConvertible {
    let field: String
    let text: String
    let read: String?

    init(_ field: String, _ text: String, _ read: String?) {
      self.field = field
      self.text = text
      self.read = read
    }

    var testDescription: String { text }
  }

  static let cases = [
    Case("milestones.start", "uge 8, 2027", "Læst: 22.-28. februar 2027"),
    Case("milestones.achieved", "Juni 2029", "Læst: juni 2029"),
    Case("milestones.start", "1/3-27", "Læst: 1. marts 2027"),
    Case("owner", "Skolechef Lone Madsen", "Læst: én chef, Skolechef Lone Madsen"),
    Case("owner", "Skolechef Lone Madsen og vejchef Bo Dal", nil),
    Case("owner", "Styregruppen", nil), Case("goal", "I juni 2029", nil),
  ]

  @Test(arguments: cases)
  func `an answer is told back as it was read`(_ example: Case) throws {
    let slot = Slot(example.field)
    let plan = ReviewFixture.plan(of: [.answered(slot, example.text)])
    let read = try ReviewFixture.reviewer.get().understanding(of: slot, entry: nil, in: plan)
    #expect(read?.text == example.read)
  }
}
