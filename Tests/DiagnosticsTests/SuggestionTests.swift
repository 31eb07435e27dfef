import Diagnostics
import Testing

/// A misspelt word is met with the one that was meant, and a strange one is left alone.
struct SuggestionTests {
  static let known = [
    "present", "blank", "mentions", "avoids", "level", "da", "en", "goal", "signs", "id",
    "personalData", "everyAugust",
  ]

  struct Case: CustomTestStringConvertible {
    let word: String
    let suggestion: String?

    var testDescription: String { word }

    init(_ word: String, _ suggestion: String?) {
      self.word = word
      self.suggestion = suggestion
    }
  }

  static let cases = [
    Case("presnt", "present"), Case("presentt", "present"), Case("prezent", "present"),
    Case("perzent", "present"), Case("pesnt", nil), Case("pezt", nil),
    Case("gaol", "goal"), Case("gol", "goal"), Case("goals", "goal"), Case("gul", nil),
    Case("GOAL", "goal"), Case("sings", "signs"), Case("sgins", "signs"), Case("sogn", nil),
    Case("dk", nil), Case("ad", nil), Case("", nil), Case("da", "da"),
    Case("personaldata", "personalData"), Case("persanalDatta", "personalData"),
    Case("everyOgust", "everyAugust"), Case("everySeptember", nil), Case("ånid", nil),
  ]

  @Test(arguments: cases)
  func `the closest known word is suggested, if it is close`(_ sample: Case) {
    #expect(suggestion(for: sample.word, among: Self.known) == sample.suggestion)
  }

  @Test func `of words equally close the first in the alphabet is suggested`() {
    #expect(suggestion(for: "start", among: ["stort", "stars", "smart"]) == "smart")
    #expect(suggestion(for: "start", among: [String]()) == nil)
  }
}
