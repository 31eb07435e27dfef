import DanishText
import Testing

/// How Danes write how much and how many; each number with its kind and value, a share with its whole.
struct NumberPhraseTests {
  private static let phrases: [(text: String, numbers: String)] = [
    ("hver tredje ung", "hver tredje share 1/3"),
    ("8 ud af 10 elever", "8 ud af 10 share 8/10"),
    ("3 ud af de 4 skoler", "3 ud af de 4 share 3/4"),
    ("ni af ti", "ni af ti share 9/10"),
    ("en ud af fire", "en ud af fire share 1/4"),
    ("8 ud af hver 10 borgere", "8 ud af hver 10 share 8/10"),
    ("mindst hver fjerde familie", "hver fjerde share 1/4"),
    ("hver 5. elev", "hver 5. share 1/5"),
    ("hver tiende borger", "hver tiende share 1/10"),
    ("over halvdelen af de unge", "halvdelen share 1/2"),
    ("knap en tredjedel", "en tredjedel share 1/3"),
    ("to tredjedele af eleverne", "to tredjedele share 2/3"),
    ("trefjerdedele af børnene", "trefjerdedele share 3/4"),
    ("tre fjerdedele", "tre fjerdedele share 3/4"),
    ("en tiendedel", "en tiendedel share 1/10"),
    ("en sjettedel", "en sjettedel share 1/6"),
    ("2/3 af borgerne", "2/3 share 2/3"),
    ("en tredjedel færre", "en tredjedel share 1/3"),
    ("Fraværet er halveret.", "halveret share 1/2"),
    ("Antallet halveres inden 2029.", "halveres share 1/2; 2029 year 2029"),
    ("en halvering af fraværet", "halvering share 1/2"),
    ("Deltagelsen er fordoblet.", "fordoblet share 2/1"),
    ("dobbelt så mange unge", "dobbelt så mange share 2/1"),
    ("halvt så mange", "halvt så mange share 1/2"),
    ("tredobling", "tredobling share 3/1"),
    ("en halv time", "en halv duration 0.5"),
    ("et halvt år", "et halvt duration 0.5"),
    ("halvanden måned", "halvanden duration 1.5"),
    ("to en halv time", "to en halv duration 2.5"),
    ("to og en halv", "to og en halv count 2.5"),
    ("2½ time", "2½ duration 2.5"),
    ("½ time", "½ duration 0.5"),
    ("3 1/2 time", "3 1/2 duration 3.5"),
    ("femoghalvfjerds procent", "femoghalvfjerds percent 75"),
    ("10 %", "10 percent 10"),
    ("10-15 %", "10 percent 10; 15 percent 15"),
    ("fra 12 til 18 procent", "12 percent 12; 18 percent 18"),
    ("fem procentpoint", "fem percent 5"),
    ("0,5 procent", "0,5 percent 0.5"),
    ("en halv procent", "en halv percent 0.5"),
    ("100%", "100 percent 100"),
    ("1.200 borgere", "1.200 count 1200"),
    ("1 200 borgere", "1 200 count 1200"),
    ("12 500 borgere", "12 500 count 12500"),
    ("2,5 timer", "2,5 duration 2.5"),
    ("en million kroner", "en million count 1000000"),
    ("halvanden million", "halvanden million count 1500000"),
    ("3 mia. kr.", "3 mia count 3000000000"),
    ("to hundrede og femogtyve", "to hundrede og femogtyve count 225"),
    ("hundrede elever", "hundrede count 100"),
    ("femhundrede borgere", "femhundrede count 500"),
    ("et par elever", "et par count 2"),
    ("et dusin frivillige", "et dusin count 12"),
    ("en snes familier", "en snes count 20"),
    ("et halvt hundrede deltagere", "et halvt hundrede count 50"),
    ("ti-tolv elever", "ti count 10; tolv count 12"),
    ("mindst 20 af de 48 familier", "20 af de 48 share 20/48"),
    ("5 ud af 8 klasser", "5 ud af 8 share 5/8"),
    ("ingen af de 12", "12 count 12"),
    ("nul elever", "nul count 0"),
    ("femten unge mellem 18 og 25 år", "femten count 15; 18 age 18; 25 age 25"),
    ("en 3-årig", "3 age 3"),
    ("12-14-årige", "12 age 12; 14 age 14"),
    ("i 0.-3. klasse", "0 classLevel 0; 3 classLevel 3"),
    ("i syvende klasse", "syvende classLevel 7"),
    ("på 4. årgang", "4 classLevel 4"),
    ("2.b og 2.c", "2.b classLevel 2; 2.c classLevel 2"),
    ("efter tre uger", "tre date 3"),
    ("i seks uger", "seks duration 6"),
    ("to gange om ugen", "to count 2"),
    ("tre gange så mange", "tre count 3"),
    ("kl. 8.15", "8.15 clockTime 8.15"),
    ("nr. 3", "3 reference 3"),
    ("gruppe 2", "2 reference 2"),
    ("delmål 3", "3 reference 3"),
    ("§ 11", "11 lawSection 11"),
    ("2620 Albertslund", "2620 postalCode 2620"),
    ("er 1. prioritet", "1 ordinal 1"),
    ("den 3. gang", "3 ordinal 3"),
    ("i 2027", "2027 year 2027"),
    ("alle på nær to", "to count 2"),
    ("hver anden uge", ""),
    ("hver 14. dag", "14 date 14"),
    ("begge skoler", ""),
    ("tæt på 90 pct.", "90 percent 90"),
    ("40 stk.", "40 count 40"),
    ("fireogtyve", "fireogtyve count 24"),
    ("et hundrede", "et hundrede count 100"),
  ]

  @Test func `a phrase is read with the value of its numbers`() {
    for (text, expected) in Self.phrases {
      let tokenized = TokenizedText(text)
      let read = numbers(in: tokenized).map { number in
        let whole = number.total.map { "/" + Self.text(of: $0) } ?? ""
        let quote = tokenized.quote(number.span)
        return "\(quote) \(number.kind.rawValue) \(Self.text(of: number.value))\(whole)"
      }
      #expect(read.joined(separator: "; ") == expected, "\(text)")
    }
  }

  @Test(arguments: [
    ("Fraværet er halveret.", 0.5), ("Deltagelsen er fordoblet.", 2), ("dobbelt så mange", 2),
    ("halvt så mange", 0.5), ("en tredobling", 3),
  ])
  func `how much against before is a level with a fraction`(text: String, fraction: Double) {
    let read = numbers(in: TokenizedText(text))
    #expect(read.map(\.isLevel) == [true] && read.map(\.fraction) == [fraction])
  }

  private static func text(of value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
