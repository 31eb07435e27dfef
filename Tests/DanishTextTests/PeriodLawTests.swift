import DanishText
import Foundation
import Testing

/// What holds for every text, whatever it says.
struct PeriodLawTests {
  private static func corpus() throws -> [String] {
    try PeriodTable.load().periods.map(\.text) + [
      "Vi evaluerer i april 2027, april 2028 og april 2029. Status gives hvert år i august.",
      "Uge 5 i 2027, juni 2028 og 31. november 2028.", "på sigt, løbende og når der er tid",
      "fra skoleåret 2026/27 til skoleåret 2028/29", "halvårligt i januar og august",
      "d. 12. aug., den 12. i 8. 2027 og ugerne 34-36, 2027", "vinter 2027 – påsken 2028",
      "den første mandag i august 2027, mandag i uge 34 2027 og Kristi himmelfart 2028",
      "tre måneder efter 1. august 2027, senest to år efter start", "2 x årligt i 2027-2029",
      "de sidste 3 måneder af 2027, medio/ultimo 2028 og første halvdel af skoleåret 2027/28",
      "hver 14. dag, ultimo hver måned og i august (2027, 2028)", "t.o.m. u. 34 (2027), aug-27",
    ]
  }

  @Test func `spans point at the quoted words, also behind wide characters and in NFD`() throws {
    for text in try Self.corpus() {
      let plain = periods(in: text)
      for prefix in ["", "æ😀 ", "\u{AD}å\u{200B}… \n\n"] {
        for form in [prefix + text, (prefix + text).decomposedStringWithCanonicalMapping] {
          let tokenized = TokenizedText(form)
          let read = periods(in: form)
          #expect(read == periods(in: tokenized))
          #expect(read.map(\.text) == read.map { tokenized.quote($0.span) })
          #expect(read.map(\.text) == plain.map(\.text), "\(form)")
          #expect(
            read.map(\.span.lowerBound) == plain.map { $0.span.lowerBound + prefix.utf8.count })
        }
      }
    }
  }

  @Test func `periods ascend, do not overlap and end no earlier than they begin`() throws {
    let text = try Self.corpus().joined(separator: ". ")
    var end = 0
    for period in periods(in: text) {
      #expect(period.span.lowerBound >= end)
      end = period.span.upperBound
      if let from = period.from, let to = period.to { #expect(from <= to) }
      #expect((period.fault != nil) == (period.precision == .invalid))
    }
  }

  @Test func `no-break spaces and soft hyphens change nothing`() {
    let read = periods(in: "12.\u{A0}au\u{AD}gust\u{A0}2027")
    #expect(read.map(\.from?.iso) == ["2027-08-12"])
  }

  @Test func `a date may be wrapped, but a list is not one date`() {
    #expect(periods(in: "vi ses 12.\naugust 2027").map(\.from?.iso) == ["2027-08-12"])
    #expect(periods(in: "august\n\n2027").map(\.precision) == [.noYear, .year])
    #expect(periods(in: "- 1. marts\n- 2027").count == 2)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `shuffled pieces of dates never trap`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let pieces =
      try Self.corpus().flatMap { $0.split(separator: " ").map(String.init) } + [
        ".", ",", "-", "/", "–", "§", "%", "0", "00", "99", "2027", "9999999999999999999999", "\n",
        "å", "primo", "udgangen af", "hver", "første gang", "(", ")", "og", "til", "mellem", "k1",
      ]
    for _ in 0..<1_500 {
      let chosen = (0..<Int.random(in: 1...14, using: &random)).compactMap { _ in
        pieces.randomElement(using: &random)
      }
      let text = chosen.joined(separator: Bool.random(using: &random) ? " " : "")
      let tokenized = TokenizedText(text)
      for period in periods(in: tokenized) {
        #expect(period.text == tokenized.quote(period.span) && !period.text.isEmpty, "seed \(seed)")
        _ = period.recurrence?.occasions(within: DaySpan(year: 2027))
        _ = period.spans(inYear: 2027)
      }
      for number in numbers(in: tokenized) {
        #expect(!number.span.isEmpty && number.span.upperBound <= tokenized.bytes.count)
      }
    }
  }

  @Test(arguments: [UInt64(21), 22])
  func `random bytes and cut UTF-8 never trap`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let whole = Array(try Self.corpus().joined(separator: "; ").utf8)
    for _ in 0..<800 {
      let start = Int.random(in: 0..<whole.count, using: &random)
      var bytes = Array(whole[start..<min(whole.count, start + 50)])
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
      let text = TokenizedText(String(decoding: bytes, as: UTF8.self))
      #expect(periods(in: text).allSatisfy { $0.text == text.quote($0.span) }, "seed \(seed)")
      #expect(numbers(in: text).allSatisfy { $0.span.upperBound <= text.bytes.count })
    }
  }
}
