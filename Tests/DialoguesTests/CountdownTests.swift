import Dialogues
import Testing

/// A countdown tells what it should, once, at its time or as soon as it is asked after it.
struct CountdownTests {
  struct Case: CustomTestStringConvertible {
    let seconds: Int
    let marks: [Countdown.Mark]

    var testDescription: String { "\(seconds) s" }
  }

  static let cases = [
    Case(seconds: 480, marks: [.half, .lastMinute, .end]),
    Case(seconds: 121, marks: [.half, .lastMinute, .end]),
    Case(seconds: 120, marks: [.lastMinute, .end]),
    Case(seconds: 90, marks: [.lastMinute, .end]),
    Case(seconds: 60, marks: [.half, .end]),
    Case(seconds: 1, marks: [.half, .end]),
  ]

  @Test(arguments: cases)
  func `marks are told in order, each once`(_ row: Case) {
    var countdown = Countdown(.seconds(row.seconds), from: .seconds(1000))
    var marks: [Countdown.Mark] = []
    for half in 0...(row.seconds + 5) * 2 {
      let time = Duration.seconds(1000) + .milliseconds(half * 500)
      if let mark = countdown.takeDue(at: time) { marks.append(mark) }
    }
    #expect(marks == row.marks)
    #expect(countdown.isOver)
  }

  @Test func `of what came while nobody asked only the last is told`() {
    var countdown = Countdown(.seconds(480), from: .zero)
    #expect(countdown.takeDue(at: .seconds(500)) == .end)
    #expect(countdown.takeDue(at: .seconds(501)) == nil)
    var other = Countdown(.seconds(480), from: .zero)
    #expect(other.takeDue(at: .seconds(425)) == .lastMinute)
    #expect(other.takeDue(at: .seconds(430)) == nil)
    #expect(other.takeDue(at: .seconds(480)) == .end)
  }

  @Test func `it says how long there is to wait`() {
    var countdown = Countdown(.seconds(480), from: .seconds(5))
    #expect(countdown.wait(at: .seconds(5)) == .seconds(240))
    #expect(countdown.wait(at: .seconds(300)) == .zero)
    _ = countdown.takeDue(at: .seconds(300))
    #expect(countdown.wait(at: .seconds(300)) == .seconds(125))
    _ = countdown.takeDue(at: .seconds(900))
    #expect(countdown.wait(at: .seconds(900)) == nil)
  }
}
