import DanishText
import Testing

struct TokenizedTextTests {
  struct Words: CustomTestStringConvertible {
    let text: String
    let words: [String]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Words(text: "Ærø, Ålborg og ØST", words: ["ærø", "ålborg", "og", "øst"]),
    Words(text: "SSP-konsulent via e-mail", words: ["ssp-konsulent", "via", "e-mail"]),
    Words(text: "kultur- og fritidschef", words: ["kultur", "og", "fritidschef"]),
    Words(text: "børn\u{AD}ene i sko\u{200B}len", words: ["børnene", "i", "skolen"]),
    Words(text: "12\u{A0}elever", words: ["12", "elever"]),
    Words(text: "1.200.000 kr. og 3,5 pct.", words: ["1.200.000", "kr", "og", "3,5", "pct"]),
    Words(text: "3.-6. klasse kl. 8.15", words: ["3", "6", "klasse", "kl", "8.15"]),
    Words(text: "bl.a., f.eks. og Bl.a", words: ["bla", "feks", "og", "bla"]),
    Words(text: "m.m. mv. osv. t.o.m. tom.", words: ["mm", "mv", "osv", "tom", "tom"]),
    Words(text: "Jens' bil, O’Brien", words: ["jens", "bil", "o'brien"]),
    Words(text: "og/eller (8.a & 8.c)", words: ["og", "eller", "8", "a", "8", "c"]),
    Words(text: "uge 34–36 2026-27", words: ["uge", "34", "36", "2026-27"]),
    Words(text: "bla\u{30A}bær", words: ["blåbær"]),
    Words(text: "😀👩‍🏫 §85", words: ["85"]),
    Words(text: "ÉN naïve Łódź Ωmega", words: ["én", "naïve", "łódź", "ωmega"]),
    Words(text: "", words: []),
    Words(text: " - – … \n\n", words: []),
  ])
  func `a text is split into folded words`(example: Words) {
    #expect(TokenizedText(example.text).words.map(\.folded) == example.words)
  }

  struct Sentences: CustomTestStringConvertible {
    let text: String
    let sentences: [String]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Sentences(text: "Det er godt. Vi ses!", sentences: ["Det er godt", "Vi ses"]),
    Sentences(text: "Hvad? Ja! Måske … Nej", sentences: ["Hvad", "Ja", "Måske", "Nej"]),
    Sentences(
      text: "Vi ses kl. 8.15, dvs. bl.a. f.eks. ca. 40 pct. af dem, jf. nr. 3.",
      sentences: ["Vi ses kl. 8.15, dvs. bl.a. f.eks. ca. 40 pct. af dem, jf. nr. 3"]),
    Sentences(
      text: "Max. 10 stk. inkl. moms, maks. 5 min. pr. afd., evt. tlf. 12.",
      sentences: ["Max. 10 stk. inkl. moms, maks. 5 min. pr. afd., evt. tlf. 12"]),
    Sentences(
      text: "Kurser mv. for alle. Møder mv. Vi ses.",
      sentences: ["Kurser mv. for alle", "Møder mv.", "Vi ses"]),
    Sentences(
      text: "I 3.-6. klasse den 1. marts. Tallet er 1.200.000. Det er 3,5.",
      sentences: ["I 3.-6. klasse den 1. marts", "Tallet er 1.200.000", "Det er 3,5"]),
    Sentences(text: "Den 12. 8. 2027 sker det", sentences: ["Den 12. 8. 2027 sker det"]),
    Sentences(text: "Den 1. Marts er god", sentences: ["Den 1. Marts er god"]),
    Sentences(
      text: "Det faldt til 20. 8 ud af 10 er glade",
      sentences: ["Det faldt til 20", "8 ud af 10 er glade"]),
    Sentences(text: "I uge 8. Så er det slut", sentences: ["I uge 8", "Så er det slut"]),
    Sentences(text: "Jan P. Olsen er chef.", sentences: ["Jan P. Olsen er chef"]),
    Sentences(text: "Første\n\nanden", sentences: ["Første", "anden"]),
    Sentences(text: "Vi går en\nlang tur", sentences: ["Vi går en\nlang tur"]),
    Sentences(text: "Jobcentret\nUngecentret", sentences: ["Jobcentret", "Ungecentret"]),
    Sentences(text: "en\n- to\n• tre\na) fire", sentences: ["en", "to", "tre", "a) fire"]),
    Sentences(text: "1. Vi øver\n2) vi leger", sentences: ["1. Vi øver", "2) vi leger"]),
    Sentences(text: "en\r\ntre\r\n\r\nto", sentences: ["en\r\ntre", "to"]),
    Sentences(
      text: "Slut.Nu er albertslund.dk åben", sentences: ["Slut.Nu er albertslund.dk åben"]),
    Sentences(text: "det er slut.Nu begynder vi", sentences: ["det er slut", "Nu begynder vi"]),
  ])
  func `a text is split into sentences`(example: Sentences) {
    let text = TokenizedText(example.text)
    let read = text.sentences.map { sentence in
      text.quote(
        text.words[sentence.lowerBound].span
          .lowerBound..<text.words[sentence.upperBound - 1].span.upperBound)
    }
    #expect(read == example.sentences)
  }

  @Test func `the parts of a hyphenated word are reachable with their places`() throws {
    let text = TokenizedText("Æ: SSP-Fem-dages-opkald")
    let word = try #require(text.words.last)
    #expect(text.parts(of: word).map(\.folded) == ["ssp", "fem", "dages", "opkald"])
    #expect(text.parts(of: word).map { text.quote($0.span) } == ["SSP", "Fem", "dages", "opkald"])
    #expect(text.parts(of: word).map(\.isCapitalized) == [true, true, false, false])
    #expect(text.parts(of: text.words[0]).isEmpty)
  }

  @Test func `a hyphen that stands for the rest of a word is told`() {
    let text = TokenizedText("kultur- og fritidschef, et - to, SSP-konsulent")
    #expect(text.words.filter(\.isTruncated).map(\.folded) == ["kultur"])
    #expect(text.words.filter(\.isCapitalized).map(\.folded) == ["ssp-konsulent"])
  }

  @Test func `a word's hash is that of its folded form`() {
    for word in TokenizedText("Ærlig bl.a. SSP-konsulent 1.200 børn\u{AD}ene o’brien").words {
      #expect(word.hash == Word.hash(of: word.folded))
    }
    #expect(Word.hash(of: "maal") == 0x1f75_44a2_ceb0_4b86)
  }

  @Test(arguments: [UInt64(11), 12, 13])
  func `spans ascend, quote the word and never trap on garbage`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<400 {
      let bytes = (0..<60).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : "a.-' 1,\n\u{C3}å".utf8.randomElement(using: &random) ?? 0
      }
      let text = TokenizedText(String(decoding: bytes, as: UTF8.self))
      var end = 0
      for word in text.words {
        #expect(word.span.lowerBound >= end && !word.span.isEmpty, "seed \(seed)")
        #expect(!word.folded.isEmpty && !text.quote(word.span).contains("\n"), "seed \(seed)")
        end = word.span.upperBound
      }
      #expect(text.sentences.flatMap(Array.init) == Array(text.words.indices), "seed \(seed)")
    }
  }
}
