import DanishText
import Testing

struct NumberMentionTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let numbers: [String]
    var testDescription: String { text }

    init(_ text: String, _ numbers: String...) {
      self.text = text
      self.numbers = numbers
    }
  }

  @Test(arguments: [
    Case(
      "Mindst 30 af de 45 elever møder ind før kl. 8.15 fire dage om ugen. I dag gør 12 det.",
      "30 af de 45 share", "8.15 clockTime", "fire duration", "12 count"),
    Case(
      "I juni 2029 har højst 11 procent af eleverne i 3.-6. klasse på de to skoler fravær.",
      "2029 year", "11 percent", "3 classLevel", "6 classLevel", "to count"),
    Case(
      "310 unge mellem 15 og 24 år er faldet til 230.", "310 count", "15 age", "24 age", "230 count"
    ),
    Case("I dag gælder det seks ud af ti.", "seks ud af ti share"),
    Case("19 af 24 beboere", "19 af 24 share"),
    Case("hver tredje elev, hver anden torsdag og hver tredje måned", "hver tredje share"),
    Case(
      "halvdelen, en fjerdedel og to tredjedele", "halvdelen share", "en fjerdedel share",
      "to tredjedele share"),
    Case("1/3 af eleverne", "1/3 share"),
    Case("17,5 % og 10-12 procent", "17,5 percent", "10 percent", "12 percent"),
    Case("fra 12 til 18 pct.", "12 percent", "18 percent"),
    Case("1.200.000 kr., 2 mio. kr. og 3,5", "1.200.000 count", "2 mio count", "3,5 count"),
    Case("to hundrede og femogtyve", "to hundrede og femogtyve count"),
    Case("en elev og én voksen", "én count"),
    Case("en halv time og halvanden time", "en halv duration", "halvanden duration"),
    Case("børn på 10-12 år, unge over 16 år og 12-årige", "10 age", "12 age", "16 age", "12 age"),
    Case("i tre år og tre år i træk", "tre duration", "tre duration"),
    Case("§ 85 og §§ 83-87", "85 lawSection", "83 lawSection", "87 lawSection"),
    Case("kl. 7.45-9.00", "7.45 clockTime", "9.00 clockTime"),
    Case("8.a, 8. og 9. klasse", "8.a classLevel", "8 classLevel", "9 classLevel"),
    Case("2620 Albertslund", "2620 postalCode"),
    Case("sag 26/01234 og tlf. 43 68 68 68", "26/01234 reference", "43 68 68 68 reference"),
    Case("Verdensmål 11 og Vision 2030", "11 reference", "2030 year"),
    Case(
      "1. Vi tager 20 med\n2) Fem prøver", "1 listMarker", "20 count", "2 listMarker", "Fem count"),
    Case("den 5. fraværsdag", "5 ordinal"),
    Case("den 12. august 2027 og uge 34", "12 date", "2027 year", "34 date"),
    Case("om to år", "to date"),
    Case("to gange om året", "to count"),
    Case("K1 og covid-19", "1 reference", "19 reference"),
    Case("2000 elever", "2000 count"),
    Case("Ring 43686868", "43686868 reference"),
    Case("det er 100%", "100 percent"),
    Case("Skolepolitik 2023-26", "2023 year", "26 year"),
    Case("ingen tal her"),
  ])
  func `numbers are read with what they count as`(example: Case) {
    let text = TokenizedText(example.text)
    let read = numbers(in: text).map { "\(text.quote($0.span)) \($0.kind.rawValue)" }
    #expect(read == example.numbers)
  }

  @Test func `values are those of Danish notation`() {
    let text = TokenizedText("1.200.000 og 3,5 og 2,5 mio. og halvanden og otteogfyrre og 0,75")
    #expect(numbers(in: text).map(\.value) == [1_200_000, 3.5, 2_500_000, 1.5, 48, 0.75])
  }

  @Test func `shares and percentages have a fraction, other numbers none`() {
    let text = TokenizedText("8 ud af 10, hver fjerde, 40 procent, 12 elever")
    #expect(numbers(in: text).map(\.fraction) == [0.8, 0.25, 0.4, nil])
    #expect(numbers(in: text).map(\.isLevel) == [true, true, true, true])
    #expect(numbers(in: TokenizedText("3. klasse kl. 8 i 2027")).allSatisfy { !$0.isLevel })
  }
}
