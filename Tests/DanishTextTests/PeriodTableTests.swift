import DanishText
import Testing

struct PeriodTableTests {
  @Test func `every row of the table is read as it says`() throws {
    for row in try PeriodTable.load().periods {
      let expected = row.days.map(\.summary)
      #expect(periods(in: row.text).map(\.summary) == expected)
      #expect(periods(in: "Vi begynder \(row.text).").map(\.summary) == expected)
    }
  }

  @Test func `every row is read in capitals and at the start of a sentence`() throws {
    for row in try PeriodTable.load().periods {
      let capitalized = row.text.prefix(1).uppercased() + row.text.dropFirst()
      for text in [capitalized, row.text.uppercased()] {
        let expected = periods(in: row.text).map(\.days)
        let read = periods(in: text)
        #expect(read.map(\.days) == expected && read.map(\.text) == [text])
      }
    }
  }

  @Test func `nothing that the table calls no period is read as one`() throws {
    for text in try PeriodTable.load().textsWithoutPeriods {
      #expect(periods(in: text).map(\.summary) == [], "\(text)")
      #expect(periods(in: "Det gælder \(text) lige nu").map(\.summary) == [], "\(text)")
    }
  }

  @Test func `every row of the longer table is read as it says`() throws {
    let rows = try PeriodTable.load("periods-more").periods
    #expect(rows.count >= 170)
    for row in rows {
      #expect(periods(in: row.text).map(\.summary) == row.days.map(\.summary), "\(row.text)")
    }
  }

  @Test(arguments: [
    "Det sker %, og vi holder øje.", "Alle 24 elever på 5. årgang er med %; 8 ud af 10 svarer.",
    "- %\n- Andet", "Vi begynder %.",
  ])
  func `a sentence around a phrase changes none of its days`(sentence: String) throws {
    for row in try PeriodTable.load("periods-more").periods where row.periods == nil {
      // A day in digits and years in a row are times only where nothing else is said.
      if ["12.8.", "2027 og 2028"].contains(row.text) { continue }
      let text = sentence.replacing("%", with: row.text)
      #expect(periods(in: text).map(\.days) == periods(in: row.text).map(\.days), "\(text)")
    }
  }

  @Test(arguments: ["%", "Det gælder % lige nu", "Vi ved, at % er sådan."])
  func `nothing that the longer table calls no period is read as one`(sentence: String) throws {
    let texts = try PeriodTable.load("no-periods").notPeriods
    #expect(texts.count >= 90)
    for text in texts.map({ sentence.replacing("%", with: $0) }) {
      #expect(periods(in: text).map(\.summary) == [], "\(text)")
    }
  }
}

extension Period {
  /// How exactly the period is known, and its days, without the words.
  fileprivate var days: [String?] { [precision.rawValue, from?.iso, to?.iso] }
}
