import DanishText
import Testing

struct PeriodTableTests {
  @Test func `every row of the table is read as it says`() throws {
    for row in try PeriodTable.load().periods {
      let days = [row.from, row.to].compactMap { $0 == "recurring" ? nil : $0 }
      let expected = ([row.text, row.precision] + days).joined(separator: " | ")
      #expect(periods(in: row.text).map(\.summary) == [expected])
      #expect(periods(in: "Vi begynder \(row.text).").map(\.summary) == [expected])
    }
  }

  @Test func `every row is read in capitals and at the start of a sentence`() throws {
    for row in try PeriodTable.load().periods {
      let capitalized = row.text.prefix(1).uppercased() + row.text.dropFirst()
      for text in [capitalized, row.text.uppercased()] {
        let days = [row.from, row.to].compactMap { $0 == "recurring" ? nil : $0 }
        let expected = ([text, row.precision] + days).joined(separator: " | ")
        #expect(periods(in: text).map(\.summary) == [expected])
      }
    }
  }

  @Test func `nothing that the table calls no period is read as one`() throws {
    for text in try PeriodTable.load().textsWithoutPeriods {
      #expect(periods(in: text).map(\.summary) == [], "\(text)")
      #expect(periods(in: "Det gælder \(text) lige nu").map(\.summary) == [], "\(text)")
    }
  }
}
