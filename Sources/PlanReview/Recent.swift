import Synchronization

/// What was worked out lately, so that it need not be worked out again.
///
/// It holds at most twice `limit` results: when so many are new, those not asked for since the last
/// time are let go.
final class Recent<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Results {
    var new: [Key: Value] = [:]
    var old: [Key: Value] = [:]
  }

  private let limit: Int
  private let results = Mutex(Results())

  init(limit: Int) {
    self.limit = limit
  }

  /// The result for a key, worked out unless it is at hand.
  func value(for key: Key, _ workOut: () -> Value) -> Value {
    let known = results.withLock { results in
      results.new[key] ?? results.old[key]
    }
    let value = known ?? workOut()
    results.withLock { results in
      if results.new.count >= limit { results = Results(new: [:], old: results.new) }
      results.new[key] = value
    }
    return value
  }
}
