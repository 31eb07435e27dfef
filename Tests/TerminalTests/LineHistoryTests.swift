import Terminal
import Testing

struct LineHistoryTests {
  /// A step, the line that is left, and the line that is reached.
  private struct Step {
    let older: Bool
    let leaving: String
    let reached: String?
  }

  @Test func `a history is walked from the newest to the oldest and back`() {
    check(
      ["en", "to"],
      [
        Step(older: true, leaving: "kladde", reached: "to"),
        Step(older: true, leaving: "to", reached: "en"),
        Step(older: true, leaving: "en", reached: nil),
        Step(older: false, leaving: "en", reached: "to"),
        Step(older: false, leaving: "to", reached: "kladde"),
        Step(older: false, leaving: "kladde", reached: nil),
      ])
  }

  @Test func `a changed line is there again`() {
    check(
      ["en"],
      [
        Step(older: true, leaving: "", reached: "en"),
        Step(older: false, leaving: "en og to", reached: ""),
        Step(older: true, leaving: "", reached: "en og to"),
      ])
  }

  @Test func `an empty history leads nowhere`() {
    check(
      [],
      [
        Step(older: true, leaving: "a", reached: nil),
        Step(older: false, leaving: "a", reached: nil),
      ])
  }

  private func check(_ lines: [String], _ steps: [Step]) {
    var history = LineHistory(lines)
    for step in steps {
      let reached =
        step.older
        ? history.older(leaving: step.leaving) : history.newer(leaving: step.leaving)
      #expect(reached == step.reached)
    }
  }
}
