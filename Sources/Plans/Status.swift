/// What a team tells the political level in August, or at the end: kept as it was told.
package struct Status: Sendable, Hashable {
  /// The year whose August it is for.
  package let year: Int
  /// Whether it is the final evaluation, which closes the plan.
  package let isFinal: Bool
  /// The day it was given, as YYYY-MM-DD.
  package let on: String
  /// Who gave it, as a name or a role; empty where nobody said.
  package let by: String
  /// What the data said about each sign there was, in the order of the signs.
  package let readings: [Reading]
  /// What was answered, by the field of the question; answers that were not given are left out.
  package let answers: [String: String]

  /// Makes a status.
  package init(
    year: Int, isFinal: Bool = false, on: String, by: String = "", readings: [Reading] = [],
    answers: [String: String] = [:]
  ) {
    self.year = year
    self.isFinal = isFinal
    self.on = on
    self.by = by
    self.readings = readings
    self.answers = answers
  }

  /// What the data said about one sign.
  package struct Reading: Sendable, Hashable {
    /// The sign; nil where the plan has it no more.
    package let sign: ItemID?
    /// The sign's words at that time.
    package let words: String
    /// What the data said; empty where nothing was answered.
    package let text: String

    /// Makes a reading.
    package init(sign: ItemID?, words: String, text: String) {
      self.sign = sign
      self.words = words
      self.text = text
    }
  }
}

/// A status that somebody works on and has not given yet.
package struct BegunStatus: Sendable, Hashable {
  /// The year whose August it is for.
  package let year: Int
  /// Whether it is the final evaluation.
  package let isFinal: Bool
  /// The day it was begun, as YYYY-MM-DD.
  package let on: String

  /// Makes a status that is begun.
  package init(year: Int, isFinal: Bool = false, on: String) {
    self.year = year
    self.isFinal = isFinal
    self.on = on
  }
}

extension Plan {
  /// The status of a year; nil where it was not given.
  package func status(of year: Int, isFinal: Bool = false) -> Status? {
    statuses.first { $0.year == year && $0.isFinal == isFinal }
  }

  /// The final evaluation; nil while the plan is not closed.
  package var finalStatus: Status? { statuses.last(where: \.isFinal) }

  /// The status given before one; nil for the first.
  package func status(before year: Int, isFinal: Bool) -> Status? {
    statuses.last { $0.year < year || ($0.year == year && isFinal && !$0.isFinal) }
  }

  /// Keeps a status in the place of an earlier one for the same August, in the order of the years.
  mutating func keep(_ status: Status) {
    statuses.removeAll { $0.year == status.year && $0.isFinal == status.isFinal }
    let index = statuses.firstIndex { other in
      (other.year, other.isFinal ? 1 : 0) > (status.year, status.isFinal ? 1 : 0)
    }
    statuses.insert(status, at: index ?? statuses.endIndex)
    if let begun = begunStatus, begun.year == status.year, begun.isFinal == status.isFinal {
      begunStatus = nil
    }
  }
}
