import Interviews
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// `:spring`: puts the question off and goes on.
  mutating func skip() -> [DialogueEffect] {
    guard let position else { return [.show([say(.nothingHere, [:], .hint)])] }
    let stop = position.stop
    let next = interview.stop(after: stop, in: plan).map { Position($0) }
    guard !interview.isAnswered(stop, in: plan) else {
      return [.show([tell(.notPostponed, ["place": place(of: stop)])])] + goOn(to: next)
    }
    let slot = interview.slot(of: stop)
    let said = [tell(.postponed, ["label": label(of: stop), "place": place(of: stop)])]
    guard !plan.postponed.contains(slot) else { return [.show(said)] + goOn(to: next) }
    let typed = ":\(Command.skip.name(in: language))"
    return save([.postponed(slot)], typed: typed, then: .passed(said, next))
  }

  /// Asks at a position, or says that everything has been passed.
  mutating func goOn(to position: Position?) -> [DialogueEffect] {
    guard let position else { return atTheEnd() }
    self.position = position
    lastAnswered = nil
    return ask()
  }

  /// The stops that are put off and still have no answer, in order.
  var postponedStops: [Stop] {
    interview.stops(in: plan).filter(isPostponed)
  }

  /// Whether a stop is put off and still has no answer.
  func isPostponed(_ stop: Stop) -> Bool {
    plan.postponed.contains(interview.slot(of: stop)) && !interview.isAnswered(stop, in: plan)
  }

  /// Names what is put off, when all has been passed; an empty line then leads to the first.
  mutating func postponedBlocks() -> [Block] {
    let stops = postponedStops
    guard let first = stops.first else { return [] }
    offered = Position(first)
    let names = stops.map(label).joined(separator: " · ")
    return [
      tell(.stillPostponed, ["names": names], .plain),
      tell(.enterGoes, ["label": label(of: first)]),
    ]
  }

  /// What is asked at a stop: "mål", or "tegn 2 › datakilde".
  func label(of stop: Stop) -> String {
    let label = interview.question(at: stop).label[language]
    guard let item = itemLabel(of: stop) else { return label }
    return "\(item.prefix(1).lowercased() + item.dropFirst()) › \(label)"
  }

  /// What leads to a stop after `:gå`: the question's number where that is enough, else its name.
  private func place(of stop: Stop) -> String {
    let question = interview.question(at: stop)
    if let number = interview.itemNumber(of: stop, in: plan) {
      return "\(question.label[language]) \(number)"
    }
    return question.isNumbered ? "\(question.number)" : question.label[language]
  }

  /// One of the texts about deciding as a paragraph.
  func tell(
    _ phrase: DecisionPhrase, _ arguments: [String: String] = [:], _ role: Role = .hint,
    indent: Int = 0
  ) -> Block {
    .paragraph(StyledText(wording(phrase, arguments), role), indent: indent)
  }
}
