import Plans
import RuleEngine
import Synchronization

/// What a reviewer keeps from one review to the next.
///
/// A plan is reviewed after every answer, and several times before the next one. What has not
/// changed meanwhile is not judged anew.
final class ReviewMemory: Sendable {
  /// What a review was asked for.
  struct Request: Hashable, Sendable {
    let plan: Plan
    let phase: Phase
    let name: String?
    let day: String?
  }

  /// The most bytes of texts whose readings are kept; those of longer plans would take much memory.
  private static let sizeLimit = 200_000

  private let reviews = Recent<Request, Review>(limit: 2)
  private let readings = Mutex(EarlierReadings())

  /// The review asked for, made unless it was made just now.
  func review(_ request: Request, _ make: () -> Review) -> Review {
    reviews.value(for: request, make)
  }

  /// Judges facts with what was read from the same texts before.
  ///
  /// Nobody waits for anybody: who judges at the same time as another begins with nothing read.
  func judge(
    _ facts: Facts, by rules: RuleSet, phase: Int, plan: String? = nil,
    isWanted: (Rule) -> Bool = { _ in true }
  ) -> [Judgement] {
    var earlier = readings.withLock { readings in
      defer { readings = EarlierReadings() }
      return readings
    }
    let judgements = rules.judge(
      facts, phase: phase, plan: plan, after: &earlier, isWanted: isWanted)
    if facts.size <= Self.sizeLimit {
      readings.withLock { [earlier] readings in readings = earlier }
    }
    return judgements
  }
}
