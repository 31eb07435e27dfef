import DanishText
import Foundation

/// The table of periods that the recognisers are held to, from `Tests/Fixtures/periods.json`.
struct PeriodTable: Decodable {
  struct Row: Decodable, Sendable {
    let text: String
    let from: String?
    let to: String?
    let precision: String
  }

  let periods: [Row]
  let notPeriods: [String]

  static func load() throws -> PeriodTable {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/periods.json")
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
