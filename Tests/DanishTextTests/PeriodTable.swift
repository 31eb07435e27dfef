import DanishText
import Foundation

/// A table of periods that the recognisers are held to, from a file in `Tests/Fixtures`.
struct PeriodTable: Decodable {
  /// One period and its days; where they are not given, the words name none.
  struct Days: Decodable, Sendable {
    let text: String
    let from: String?
    let to: String?
    let precision: String

    /// The period on one line, as ``DanishText/Period/summary`` writes it.
    var summary: String {
      let days = [from, to].compactMap { $0 == "recurring" ? nil : $0 }
      return ([text, precision] + days).joined(separator: " | ")
    }
  }

  /// A text that is one period, or that holds one or more.
  struct Row: Decodable, Sendable {
    let text: String
    /// The words that are the period, where they are not the whole text.
    let read: String?
    let from: String?
    let to: String?
    let precision: String?
    let periods: [Days]?

    /// The periods that the text holds.
    var days: [Days] {
      if let periods { return periods }
      return precision.map { precision in
        [Days(text: read ?? text, from: from, to: to, precision: precision)]
      } ?? []
    }
  }

  let periods: [Row]
  let notPeriods: [String]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    periods = try container.decodeIfPresent([Row].self, forKey: .periods) ?? []
    notPeriods = try container.decodeIfPresent([String].self, forKey: .notPeriods) ?? []
  }

  private enum CodingKeys: CodingKey {
    case periods
    case notPeriods
  }

  static func load(_ name: String = "periods") throws -> PeriodTable {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/\(name).json")
    return try JSONDecoder().decode(PeriodTable.self, from: Data(contentsOf: file))
  }

  /// The texts that hold no period; remarks in brackets at the end explain them.
  var textsWithoutPeriods: [String] {
    notPeriods.map { text in
      text.hasSuffix(")") ? text.prefix { $0 != "(" }.trimmingCharacters(in: .whitespaces) : text
    }
  }
}

extension Period {
  /// The period on one line: the words, how exactly they are known, the first and the last day.
  var summary: String {
    [text, precision.rawValue, from?.iso, to?.iso].compactMap(\.self).joined(separator: " | ")
  }
}
