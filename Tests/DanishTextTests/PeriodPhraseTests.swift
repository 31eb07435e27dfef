import DanishText
import Testing

struct PeriodPhraseTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let periods: [String]
    var testDescription: String { text }

    init(_ text: String, _ periods: String...) {
      self.text = text
      self.periods = periods
    }
  }

  private static let days = [
    Case("Vi starter 12/8-2027.", "12/8-2027 | exact | 2027-08-12 | 2027-08-12"),
    Case("Start 1/3-27, tak", "1/3-27 | exact | 2027-03-01 | 2027-03-01"),
    Case("Dato: 2027-08-12", "2027-08-12 | exact | 2027-08-12 | 2027-08-12"),
    Case("den 12. i 8. 2027 sker det", "den 12. i 8. 2027 | exact | 2027-08-12 | 2027-08-12"),
    Case("Fra den 12. 8. 2027", "den 12. 8. 2027 | exact | 2027-08-12 | 2027-08-12"),
    Case("D. 12. aug. 2027 kl. 10", "D. 12. aug. 2027 | exact | 2027-08-12 | 2027-08-12"),
    Case("mandag den 16. august 2027", "den 16. august 2027 | exact | 2027-08-16 | 2027-08-16"),
    Case("12 august 2027", "12 august 2027 | exact | 2027-08-12 | 2027-08-12"),
    Case("den 1. og 15. marts 2027", "den 1. og 15. marts 2027 | exact | 2027-03-01 | 2027-03-15"),
    Case("15.-20. marts 2027", "15.-20. marts 2027 | range | 2027-03-15 | 2027-03-20"),
    Case("1. marts-15. april 2027", "1. marts-15. april 2027 | range | 2027-03-01 | 2027-04-15"),
    Case("1. sebtember 2027", "1. sebtember 2027 | exact | 2027-09-01 | 2027-09-01"),
    Case("3. feburar 2028", "3. feburar 2028 | exact | 2028-02-03 | 2028-02-03"),
    Case("12. juli 2027", "12. juli 2027 | exact | 2027-07-12 | 2027-07-12"),
    Case("12. jul. 2027", "12. jul. 2027 | exact | 2027-07-12 | 2027-07-12"),
    Case("d. 12. aug", "d. 12. aug | no-year"),
    Case("trukket 1. februar og 1. oktober", "1. februar | no-year", "1. oktober | no-year"),
    Case("31. november 2028.", "31. november 2028 | invalid"),
    Case("29.02.2027", "29.02.2027 | invalid"),
    Case("12.13.2027", "12.13.2027 | invalid"),
    Case("31. april", "31. april | invalid"),
  ]

  private static let monthsAndWeeks = [
    Case(
      "Agust 2027 og janaur 2028", "Agust 2027 | month | 2027-08-01 | 2027-08-31",
      "janaur 2028 | month | 2028-01-01 | 2028-01-31"),
    Case("oktoper 2027", "oktoper 2027 | month | 2027-10-01 | 2027-10-31"),
    Case("i decemper 2027", "decemper 2027 | month | 2027-12-01 | 2027-12-31"),
    Case("August '27", "August '27 | month | 2027-08-01 | 2027-08-31"),
    Case("Aug. 27, 28 og 29", "Aug. 27, 28 og 29 | month-list | 2027-08-01 | 2029-08-31"),
    Case("aug. 27 og 28 til udvalget", "aug. 27 og 28 | month-list | 2027-08-01 | 2028-08-31"),
    Case("august 2027, 28 og 29", "august 2027, 28 og 29 | month-list | 2027-08-01 | 2029-08-31"),
    Case("marts 27, 28 elever", "marts 27 | month | 2027-03-01 | 2027-03-31"),
    Case(
      "juni 27 og 31. november 2028", "juni 27 | month | 2027-06-01 | 2027-06-30",
      "31. november 2028 | invalid"),
    Case(
      "juni 27, 28/8 2028", "juni 27 | month | 2027-06-01 | 2027-06-30",
      "28/8 2028 | exact | 2028-08-28 | 2028-08-28"),
    Case("Inden vi går ind i 2029", "Inden vi går ind i 2029 | deadline | 2028-12-31 | 2029-12-31"),
    Case("Inden 2029", "Inden 2029 | deadline | 2028-12-31 | 2029-12-31"),
    Case("marts 27 og 26", "marts 27 | month | 2027-03-01 | 2027-03-31"),
    Case("2026-11", "2026-11 | month | 2026-11-01 | 2026-11-30"),
    Case("jul. 2027", "jul. 2027 | month | 2027-07-01 | 2027-07-31"),
    Case(
      "august og november 2027", "august og november 2027 | month-list | 2027-08-01 | 2027-11-30"),
    Case(
      "i august 2027 og november 2027", "august 2027 | month | 2027-08-01 | 2027-08-31",
      "november 2027 | month | 2027-11-01 | 2027-11-30"),
    Case("marts/april 2027", "marts/april 2027 | month-list | 2027-03-01 | 2027-04-30"),
    Case("jan.-marts 2027", "jan.-marts 2027 | range | 2027-01-01 | 2027-03-31"),
    Case("november-februar 2028", "november-februar 2028 | range | 2027-11-01 | 2028-02-29"),
    Case("oktober 2027 til marts", "oktober 2027 til marts | range | 2027-10-01 | 2028-03-31"),
    Case(
      "Aug. 2027 (status) og jan. 2028 (intern)", "Aug. 2027 | month | 2027-08-01 | 2027-08-31",
      "jan. 2028 | month | 2028-01-01 | 2028-01-31"),
    Case("fire aftener i november og fire i februar", "november | no-year", "februar | no-year"),
    Case("ugerne 34-36, 2027", "ugerne 34-36, 2027 | range | 2027-08-23 | 2027-09-12"),
    Case(
      "Uge 5 i 2027, juni 2028", "Uge 5 i 2027 | week | 2027-02-01 | 2027-02-07",
      "juni 2028 | month | 2028-06-01 | 2028-06-30"),
    Case("uge 34, 36 og 38 i 2027", "uge 34, 36 og 38 i 2027 | week | 2027-08-23 | 2027-09-26"),
    Case(
      "fra uge 8 til uge 20 i 2027", "fra uge 8 til uge 20 i 2027 | range | 2027-02-22 | 2027-05-23"
    ),
    Case("i uge 34 og 12 elever", "uge 34 | no-year"),
    Case("uge 53, 2027", "uge 53, 2027 | invalid"),
    Case("uge 60", "uge 60 | invalid"),
    Case("uge 53", "uge 53 | no-year"),
    Case("august 2207", "august 2207 | invalid"),
  ]

  private static let partsOfYears = [
    Case(
      "K1 2027 og Q3 2027", "K1 2027 | quarter | 2027-01-01 | 2027-03-31",
      "Q3 2027 | quarter | 2027-07-01 | 2027-09-30"),
    Case("1. og 2. kvartal 2027", "1. og 2. kvartal 2027 | quarter | 2027-01-01 | 2027-06-30"),
    Case("sidste kvartal 2027", "sidste kvartal 2027 | quarter | 2027-10-01 | 2027-12-31"),
    Case("første halvdel af 2027", "første halvdel af 2027 | half-year | 2027-01-01 | 2027-06-30"),
    Case("andet halvår 2027", "andet halvår 2027 | half-year | 2027-07-01 | 2027-12-31"),
    Case("5. kvartal 2027", "5. kvartal 2027 | invalid"),
    Case("3. halvår 2027", "3. halvår 2027 | invalid"),
    Case("Ult. 2028", "Ult. 2028 | approx | 2028-12-01 | 2028-12-31"),
    Case("ultimo juni 2027", "ultimo juni 2027 | approx | 2027-06-21 | 2027-06-30"),
    Case("i slutningen af 2028", "slutningen af 2028 | approx | 2028-10-01 | 2028-12-31"),
    Case("i starten af 2027", "starten af 2027 | approx | 2027-01-01 | 2027-03-31"),
    Case("midten af marts 2028", "midten af marts 2028 | approx | 2028-03-11 | 2028-03-20"),
    Case("sidst i marts 2027", "sidst i marts 2027 | approx | 2027-03-21 | 2027-03-31"),
    Case("ved årets udgang 2028", "ved årets udgang 2028 | approx | 2028-12-01 | 2028-12-31"),
    Case(
      "udgangen af 2. kvartal 2027",
      "udgangen af 2. kvartal 2027 | approx | 2027-06-01 | 2027-06-30"),
    Case(
      "slutningen af foråret 2027", "slutningen af foråret 2027 | approx | 2027-05-01 | 2027-05-31"),
    Case("forår og efterår 2027", "forår og efterår 2027 | season | 2027-03-01 | 2027-11-30"),
    Case(
      "sommeren 2028 og igen sommeren 2029", "sommeren 2028 | season | 2028-06-01 | 2028-08-31",
      "sommeren 2029 | season | 2029-06-01 | 2029-08-31"),
    Case("vinterhalvåret 2027/28", "vinterhalvåret 2027/28 | season | 2027-10-01 | 2028-03-31"),
    Case("påsken 2027", "påsken 2027 | approx | 2027-03-25 | 2027-03-29"),
    Case("pinsen 2027", "pinsen 2027 | approx | 2027-05-16 | 2027-05-17"),
    Case("efter jul 2027", "efter jul 2027 | approx | 2028-01-01 | 2028-01-31"),
    Case("efter nytår 2028", "efter nytår 2028 | approx | 2028-01-01 | 2028-01-31"),
    Case("inden jul 2027", "inden jul 2027 | deadline | 2027-01-01 | 2027-12-23"),
    Case("til efteråret", "efteråret | no-year"),
  ]

  private static let years = [
    Case("skoleåret 26/27", "skoleåret 26/27 | school-year | 2026-08-01 | 2027-07-31"),
    Case("skoleåret 2026/2027", "skoleåret 2026/2027 | school-year | 2026-08-01 | 2027-07-31"),
    Case(
      "skoleårene 2026/27 og 2027/28",
      "skoleårene 2026/27 og 2027/28 | school-year | 2026-08-01 | 2028-07-31"),
    Case("skoleåret 2027", "skoleåret 2027 | season-ambiguous | 2027-08-01 | 2028-07-31"),
    Case("skoleåret 2026/28", "skoleåret 2026/28 | invalid"),
    Case("skolestart 2027", "skolestart 2027 | approx | 2027-08-01 | 2027-08-31"),
    Case("2026-27", "2026-27 | range | 2026-01-01 | 2027-12-31"),
    Case("i perioden 2027-2029", "2027-2029 | range | 2027-01-01 | 2029-12-31"),
    Case("fra 2027 til 2029", "fra 2027 til 2029 | range | 2027-01-01 | 2029-12-31"),
    Case("mellem 2026 og 2028", "mellem 2026 og 2028 | range | 2026-01-01 | 2028-12-31"),
    Case("i 2027 og 2028", "i 2027 og 2028 | year | 2027-01-01 | 2028-12-31"),
    Case("i løbet af 2027", "i løbet af 2027 | year | 2027-01-01 | 2027-12-31"),
    Case("2028", "2028 | year | 2028-01-01 | 2028-12-31"),
    Case(
      "2027: opstart\n2028: drift", "2027 | year | 2027-01-01 | 2027-12-31",
      "2028 | year | 2028-01-01 | 2028-12-31"),
    Case("Det sker i 2207.", "i 2207 | invalid"),
    Case("fra 2029 til 2027", "fra 2029 til 2027 | invalid"),
    Case("senest august 2027", "senest august 2027 | deadline | 2027-08-31 | 2027-08-31"),
    Case("inden august 2027", "inden august 2027 | deadline | 2027-07-31 | 2027-08-31"),
    Case("før 1. juni 2027", "før 1. juni 2027 | deadline | 2027-06-01 | 2027-06-01"),
    Case(
      "senest ved udgangen af 2028",
      "senest ved udgangen af 2028 | deadline | 2028-12-31 | 2028-12-31"),
    Case("frem til juni 2028", "frem til juni 2028 | deadline | 2028-06-30 | 2028-06-30"),
    Case("omkring 1. marts 2027", "omkring 1. marts 2027 | approx | 2027-03-01 | 2027-03-01"),
    Case(
      "fra primo 2027 til ultimo 2028",
      "fra primo 2027 til ultimo 2028 | range | 2027-01-01 | 2028-12-31"),
    Case(
      "fra foråret 2027 til udgangen af 2028",
      "fra foråret 2027 til udgangen af 2028 | range | 2027-03-01 | 2028-12-31"),
  ]

  private static let rhythmsAndOthers = [
    Case("Status i august hvert år.", "i august hvert år | recurring"),
    Case("Elevmåling i marts hvert år", "i marts hvert år | recurring"),
    Case("Der er status hver august frem til 2029", "hver august frem til 2029 | recurring"),
    Case("hvert andet år", "hvert andet år | recurring"),
    Case("to gange om året", "to gange om året | recurring"),
    Case("hver tredje måned", "hver tredje måned | recurring"),
    Case("halvårligt i januar og august", "halvårligt i januar og august | recurring"),
    Case("Årlig status i august", "Årlig status i august | recurring"),
    Case("Hvert år gives status i august.", "Hvert år gives status i august | recurring"),
    Case(
      "i august hvert år fra 2027",
      "i august hvert år fra 2027 | recurring | 2027-08-01 | 2027-08-01"),
    Case(
      "august 2027 og derefter hvert år",
      "august 2027 og derefter hvert år | recurring | 2027-08-01 | 2027-08-01"),
    Case("hvert år den 1. marts", "hvert år den 1. marts | recurring"),
    Case("én gang pr. kvartal", "én gang pr. kvartal | recurring"),
    Case("om et halvt år", "om et halvt år | relative"),
    Case("inden for to år", "inden for to år | relative"),
    Case("over en periode på tre år", "over en periode på tre år | relative"),
    Case("i løbet af de næste to år", "i løbet af de næste to år | relative"),
    Case("tre måneder efter start", "tre måneder efter start | relative"),
    Case("til næste forår", "til næste forår | relative"),
    Case(
      "Vi holder løbende øje og ser det på længere sigt", "løbende | vague",
      "på længere sigt | vague"),
    Case("når der er tid", "når der er tid | vague"),
  ]

  @Test(arguments: days + monthsAndWeeks + partsOfYears + years + rhythmsAndOthers)
  func `a phrase is read with its days`(example: Case) {
    #expect(periods(in: example.text).map(\.summary) == example.periods)
  }

  @Test func `the milestones of a whole plan are read in order`() {
    let text = """
      Morgenmakker starter i uge 8, 2027. Sundhedsplejersken begynder den 1. april 2027, og den \
      første familiemorgen holdes i september 2027. Status til politisk niveau gives hvert år i \
      august, første gang i august 2027. Vi evaluerer i april 2027, april 2028 og april 2029.
      """
    #expect(
      periods(in: text).map(\.text) == [
        "uge 8, 2027", "den 1. april 2027", "september 2027",
        "hvert år i august, første gang i august 2027", "april 2027", "april 2028", "april 2029",
      ])
  }
}
