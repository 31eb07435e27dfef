import DanishText
import Testing

struct PersonalDataTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let data: [String]
    var testDescription: String { text }

    /// Each datum as its words and its kind; "*" behind one that belongs to a workplace.
    init(_ text: String, _ data: String...) {
      self.text = text
      self.data = data
    }
  }

  private static func summaries(_ text: String) -> [String] {
    let text = TokenizedText(text)
    return personalData(in: text).map { datum in
      "\(text.quote(datum.span)) \(datum.kind.rawValue)\(datum.isShared ? "*" : "")"
    }
  }

  @Test(arguments: [
    Case("Borger 010190-1234 følges", "010190-1234 cpr"),
    Case("CPR 0101901234", "0101901234 cpr"),
    Case("cpr-nr.: 010190 1234", "010190 1234 cpr"),
    Case("cpr. nr. 010190–1234", "010190–1234 cpr"),
    Case("311290-0012", "311290-0012 cpr"),
    Case("290200-1234", "290200-1234 cpr"),
    Case("611290-1234", "611290-1234 cpr"),
    Case("0101901234", "0101901234 cpr"),
    Case("1301901234", "1301901234 cpr"),
    Case("01 01 90 - 1234", "01 01 90 - 1234 cpr"),
    Case("01.01.90-1234", "01.01.90-1234 cpr"),
    Case("tlf. 43 68 68 68", "43 68 68 68 phone"),
    Case("Ring 43686868", "43686868 phone"),
    Case("+45 43686868", "+45 43686868 phone"),
    Case("+4543686868", "+4543686868 phone"),
    Case("(+45) 43 68 68 68", "(+45) 43 68 68 68 phone"),
    Case("0045 43 68 68 68", "0045 43 68 68 68 phone"),
    Case("43 68 68 68", "43 68 68 68 phone"),
    Case("4368 6868", "4368 6868 phone"),
    Case("43.68.68.68", "43.68.68.68 phone"),
    Case("mobil: 20304050", "20304050 phone"),
    Case("mobilnummer 2024 3050", "2024 3050 phone"),
    Case("telefonnr. 2030 4050", "2030 4050 phone"),
    Case("Direkte 20 30 40 50", "20 30 40 50 phone"),
    Case("Mob. 2030 4050", "2030 4050 phone"),
    Case("436 868 68", "436 868 68 phone"),
    Case("20 30 40 50 (efter kl. 16)", "20 30 40 50 phone"),
    Case("jonas.brandt@albertslund.dk", "jonas.brandt@albertslund.dk email"),
    Case("Skriv til Jonas (jonas@gmail.com).", "jonas@gmail.com email"),
    Case("info@albertslund.dk", "info@albertslund.dk email*"),
    Case("sundhedsplejen@albertslund.dk", "sundhedsplejen@albertslund.dk email*"),
    Case("borgerservice@albertslund.dk", "borgerservice@albertslund.dk email*"),
    Case("mette-marie_k+x@skole.albertslund.dk,", "mette-marie_k+x@skole.albertslund.dk email"),
    Case("lokale 2030 4050", "2030 4050 phone"),
    Case("kontakt mig på 20304050", "20304050 phone"),
    Case("tlf.nr. 20 30 40 50 / 30 40 50 60", "20 30 40 50 phone", "30 40 50 60 phone"),
    Case("1. 20 30 40 50", "20 30 40 50 phone"),
    Case("æøå@kommune.dk", "æøå@kommune.dk email"),
    Case("bo@æble.dk", "bo@æble.dk email"),
    Case("tlf 4543686868", "4543686868 phone"),
    Case("004543686868", "004543686868 phone"),
    Case("+45 20 304 050", "+45 20 304 050 phone"),
    Case("Jonas, tlf. 20304050, jonas@x.dk", "20304050 phone", "jonas@x.dk email"),
  ])
  func `personal data is found as written`(example: Case) {
    #expect(Self.summaries(example.text) == example.data)
  }

  @Test(arguments: [
    "290201-1234",
    "310490-1234",
    "320190-1234",
    "Sag 010190-1234",
    "journalnr. 010190-1234",
    "sagsnr. 0101901234",
    "CVR 12345678",
    "CVR-nr. 29188386",
    "CVR: 43 68 68 68",
    "EAN 5798000123456",
    "EAN-nr. 5798 0001 2345 6",
    "sag 20304050",
    "journal 26/20304050",
    "20270812",
    "2027 2028",
    "2026-2029",
    "Mobilitetspolitikken 2024-2030",
    "Mobilitetsplan 24-30 20 30",
    "Telefonvagten 2024-2030",
    "Mobil 2024-2030",
    "koster direkte 20304050 kr.",
    "12.345.678 kr.",
    "43 686 868 kr.",
    "20304050 kr.",
    "25.000.000",
    "fra 2000 2500 elever",
    "12. august 2027",
    "12-08-2027",
    "§ 85",
    "2620 Albertslund",
    "kl. 08.15-09.30",
    "@jonas",
    "jonas@albertslund",
    "a@b.c",
    "side 10 12 14 16 18",
    "5798000123456789",
    "konto 1234 20304050",
    "8 ud af 10 og 20 30",
    "https://x.dk/20304050",
    "sagsnummer 43686868",
    "id 20304050",
    "projektnr. 20304050",
    "20.30.40.50.60",
    "050607-abcd",
  ])
  func `numbers that only look like it are none`(text: String) {
    #expect(Self.summaries(text) == [])
  }

  @Test func `spans count the UTF-8 of the text in NFC`() {
    let text = TokenizedText("a\u{30A}😀 010190-1234")
    #expect(personalData(in: text).map(\.span) == [7..<18])
  }
}
