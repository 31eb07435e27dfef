import DanishText
import Testing

/// A person's name is found in every form, and other people's are told apart.
struct NameSearchTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    /// The text with «…» round what is certain and ‹…› round what may be somebody else.
    let marked: String
    var testDescription: String { "\(name) in \(text)" }

    init(_ name: String, _ marked: String) {
      self.name = name
      self.marked = marked
      text = marked.filter { !"«»‹›".contains($0) }
    }
  }

  static let mette = "Mette Hansen"

  static let cases = [
    Case(mette, "Skolechef «Mette Hansen» ejer planen"), Case(mette, "«METTE HANSEN»"),
    Case(mette, "«mette hansen», skolechef"), Case(mette, "«Mette Hansens» idé"),
    Case(mette, "«Mette K. Hansen»"),
    Case(mette, "«Mette Kirstine Hansen»".replacing(" Kirstine", with: "")),
    Case(mette, "«Mette» taler med «Mettes» klasse"), Case(mette, "«Mette» og Bo Lund"),
    Case(mette, "«Mette H.» skriver".replacing("H.»", with: "H».")),
    Case(mette, "«M. Hansen» ringer"), Case(mette, "«Hansen, Mette»"),
    Case(mette, "‹Mette› Jensen er en anden"), Case(mette, "Peter ‹Hansen› er en anden"),
    Case(mette, "‹Hansens› tal"), Case(mette, "hr. «Hansen» ringer"),
    Case(mette, "Mettegruppen mødes"), Case(mette, "‹Mette-gruppen› mødes"),
    Case(mette, "Mette-Marie Lund"), Case(mette, "Anne ‹Mette Hansen›"),
    Case(mette, "skriv til «mette.hansen@albertslund.dk»"),
    Case(mette, "skriv til «mhansen@albertslund.dk» i dag"),
    Case(mette, "skriv til ‹mette.jensen@albertslund.dk›"),
    Case(mette, "skriv til skolen@albertslund.dk"), Case(mette, "ingen er nævnt"),
    Case(mette, "«Mette’s» idé"), Case(mette, "1. «Mette»\n2. Bo"),
    Case(mette, "Skolechef «Mette»"), Case(mette, "Skolechef «Mette\nHansen» ejer planen"),
    Case(mette, "«Mette \n\tHansens» plan"), Case(mette, "«Mette»\n\n‹Hansen›"),
    Case(mette, "«Mette»\nBo\nCarla"),
    Case("Mette Kirk Hansen", "«Mette Kirk Hansens» og «Mette Hansen» og «Mette»"),
    Case("Mette", "«Mette Hansen» og «Mettes» bror"), Case("Mette", "‹Mette-gruppen›"),
    Case("Bo", "de bor i egen bolig og skal bo her"), Case("Bo", "vi spørger «Bo» i morgen"),
    Case("Bo", "vi spørger «Bo Lund» i morgen"), Case("Bo", "‹Bo› i egen bolig er målet"),
    Case("Lars Lund", "«Lars’» idé".replacing("Lars’»", with: "Lars»’")),
    Case("Lars Lund", "«Lars» spørger"), Case("Johanne Holm", "‹Johannes› spørger"),
    Case("Åse Øst", "«ÅSE ØST» og «Åses» hold"), Case("Søren Kjær", "«soeren.kjaer@x.dk»"),
    Case("Fatima El-Sayed", "«Fatima El-Sayeds» hold"),
  ]

  @Test(arguments: cases)
  func `a name is found where it stands`(_ test: Case) throws {
    let search = try #require(NameSearch(test.name))
    let tokens = TokenizedText(test.text)
    var marked = ""
    var end = 0
    for hit in search.hits(in: tokens) {
      marked += tokens.quote(end..<hit.span.lowerBound) + (hit.isCertain ? "«" : "‹")
      marked += tokens.quote(hit.span) + (hit.isCertain ? "»" : "›")
      end = hit.span.upperBound
    }
    marked += tokens.quote(end..<tokens.bytes.count)
    #expect(marked == test.marked)
  }

  @Test(arguments: ["", " ", "X", "1234", "…", "a b", "050541-1234"])
  func `what is no name is refused`(_ name: String) {
    #expect(NameSearch(name) == nil)
  }

  @Test func `what stands instead takes the genitive on`() throws {
    let search = try #require(NameSearch(Self.mette))
    #expect(search.replacing(in: "Mettes idé", with: "skolechefen") == "skolechefens idé")
    #expect(search.replacing(in: "Mettes idé", with: "[navn slettet]") == "[navn slettet] idé")
    #expect(search.replacing(in: "Mette, Mette Hansen", with: "N") == "N, N")
    let untouched = "e\u{301} og Mette Jensen"
    #expect(search.replacing(in: untouched, with: "N").utf8.elementsEqual(untouched.utf8))
  }

  @Test func `once it is forgotten nothing certain is left, whatever stands around`() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededRandom(seed: seed)
    let pieces = [
      "Mette", "Hansen", "Mettes", "METTE HANSEN", " ", ", ", ".", "\n", "M.", "K.", "Jensen",
      "Anne", "og", "-", "@", "x.dk", "é", "'", "’s", "hr.", "\u{0}", "👩‍🏫", "mette.hansen@x.dk",
    ]
    let search = try #require(NameSearch(Self.mette))
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...12, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let once = search.replacing(in: text, with: "[navn slettet]")
      let left = search.hits(in: TokenizedText(once)).filter(\.isCertain)
      #expect(left == [], "seed \(seed): \(text.debugDescription) → \(once.debugDescription)")
    }
  }
}
