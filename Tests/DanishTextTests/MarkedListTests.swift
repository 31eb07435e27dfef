import DanishText
import Testing

/// A text and the items read in it.
struct ListCase: CustomTestStringConvertible {
  let text: String
  let items: [String]
  var testDescription: String { text }

  /// Each item as "marker|text": the labels with commas between, "•" for a bullet; ">" for each level.
  init(_ text: String, _ items: String...) {
    self.text = text
    self.items = items
  }
}

extension ListItem {
  /// The item on one line, as cases are written.
  var summary: String {
    guard let marker else { return text }
    let labels = marker.labels.map { label in
      switch label {
      case .number(let value): "\(value)"
      case .letter(let letter): letter
      }
    }
    let sign = labels.isEmpty ? "•" : labels.joined(separator: ",")
    return String(repeating: ">", count: level) + sign + "|" + text
  }
}

/// Lists whose items have markers.
struct MarkedListTests {
  static let marked = [
    ListCase(
      "1. Flere elever møder til tiden\n2. Færre konflikter i frikvarteret\n3. Forældrene deltager",
      "1|Flere elever møder til tiden", "2|Færre konflikter i frikvarteret", "3|Forældrene deltager"
    ),
    ListCase(
      "1) Trivselsmåling\n2) Interviews\n3) Fravær", "1|Trivselsmåling", "2|Interviews", "3|Fravær"),
    ListCase("(1) Trivselsmåling\n(2) Interviews", "1|Trivselsmåling", "2|Interviews"),
    ListCase("1: Trivselsmåling\n2: Interviews", "1|Trivselsmåling", "2|Interviews"),
    ListCase("1 - Trivselsmåling\n2 - Interviews", "1|Trivselsmåling", "2|Interviews"),
    ListCase("1. flere elever\n2. færre konflikter", "1|flere elever", "2|færre konflikter"),
    ListCase("1.Flere elever\n2.Færre konflikter", "1|Flere elever", "2|Færre konflikter"),
    ListCase("1\tFlere elever\n2\tFærre konflikter", "1|Flere elever", "2|Færre konflikter"),
    ListCase("a) Lysprøve\nb) Aftenvandring", "a|Lysprøve", "b|Aftenvandring"),
    ListCase("a. Lysprøve\nb. Aftenvandring", "a|Lysprøve", "b|Aftenvandring"),
    ListCase("A: Lysprøve\nB: Aftenvandring", "a|Lysprøve", "b|Aftenvandring"),
    ListCase("A. Lysprøve\nB. Aftenvandring", "a|Lysprøve", "b|Aftenvandring"),
    ListCase(
      "i) Lysprøve\nii) Aftenvandring\niii) Nabotelefon", "1|Lysprøve", "2|Aftenvandring",
      "3|Nabotelefon"),
    ListCase("i. Lysprøve\nii. Aftenvandring", "1|Lysprøve", "2|Aftenvandring"),
    ListCase("- Lysprøve\n- Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("– Lysprøve\n– Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("-Lysprøve\n-Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("• Lysprøve\n• Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("* Lysprøve\n* Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("· Lysprøve\n· Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("o Lysprøve\no Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("→ Lysprøve\n→ Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("✓ Lysprøve\n✓ Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("Ad 1) Trivselsmåling\nAd 2) Interviews", "1|Trivselsmåling", "2|Interviews"),
    ListCase("ad a: Trivselsmåling\nad b: Interviews", "a|Trivselsmåling", "b|Interviews"),
    ListCase("Ad. 1: Trivselsmåling", "1|Trivselsmåling"),
    ListCase(
      "Tegn 1: Eleverne siger fra\nTegn 2: Eleverne møder op", "1|Eleverne siger fra",
      "2|Eleverne møder op"),
    ListCase(
      "T1 Eleverne siger fra\nT2 Eleverne møder op", "1|Eleverne siger fra", "2|Eleverne møder op"),
    ListCase("P2. Lysprøve", "2|Lysprøve"),
    ListCase("10. Ti\n11. Elleve\n12. Tolv", "10|Ti", "11|Elleve", "12|Tolv"),
    ListCase(
      "1. Flere elever møder til tiden og er\n   klar til at lære\n2. Færre konflikter",
      "1|Flere elever møder til tiden og er\n   klar til at lære", "2|Færre konflikter"),
    ListCase(
      "1. Flere elever møder til tiden og er\nklar til at lære\n2. Færre konflikter",
      "1|Flere elever møder til tiden og er\nklar til at lære", "2|Færre konflikter"),
    ListCase("1. Foo\n\n2. Bar\n\n3. Baz", "1|Foo", "2|Bar", "3|Baz"),
    ListCase(
      "1) Lysprøve 2) Aftenvandring 3) Nabotelefon", "1|Lysprøve", "2|Aftenvandring",
      "3|Nabotelefon"),
    ListCase(
      "1. Lysprøve. 2. Aftenvandring. 3. Nabotelefon.", "1|Lysprøve.", "2|Aftenvandring.",
      "3|Nabotelefon."),
    ListCase(
      "a) Lysprøve, b) Aftenvandring og c) Nabotelefon", "a|Lysprøve", "b|Aftenvandring",
      "c|Nabotelefon"),
    ListCase("1 og 3: Jonas\n2: Mette", "1,3|Jonas", "2|Mette"),
    ListCase("Tegn 1-3: Trivselsmåling\nTegn 4: Interview", "1,2,3|Trivselsmåling", "4|Interview"),
    ListCase("1.\n2.\n3."),
    ListCase("1.\nFlere elever\n2.\nFærre konflikter", "1|Flere elever", "2|Færre konflikter"),
    ListCase(
      "- Flere elever\n- Færre konflikter\nVi følger op i august.", "•|Flere elever",
      "•|Færre konflikter", "Vi følger op i august."),
    ListCase(
      "1. Trivsel\n   - flere smil\n   - færre tårer\n2. Fravær", "1|Trivsel", ">•|flere smil",
      ">•|færre tårer", "2|Fravær"),
    ListCase(
      "1. Trivsel\n- flere smil\n- færre tårer\n2. Fravær", "1|Trivsel", ">•|flere smil",
      ">•|færre tårer", "2|Fravær"),
    ListCase(
      "• Lysprøve • Aftenvandring • Nabotelefon", "•|Lysprøve", "•|Aftenvandring", "•|Nabotelefon"),
    ListCase("- [ ] Lysprøve\n- [x] Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("- 1) Lysprøve\n- 2) Aftenvandring", "1|Lysprøve", "2|Aftenvandring"),
    ListCase("2.1 Andelen stiger\n2.2 Andelen falder", "1|Andelen stiger", "2|Andelen falder"),
    ListCase("①Lysprøve\n②Aftenvandring", "1|Lysprøve", "2|Aftenvandring"),
    ListCase("Nr. 1: Lysprøve\nNr. 2: Aftenvandring", "1|Lysprøve", "2|Aftenvandring"),
    ListCase("1 Flere elever\n2 Færre konflikter", "1|Flere elever", "2|Færre konflikter"),
    ListCase(
      "- Lysprøve,\n- Aftenvandring og\n- Nabotelefon", "•|Lysprøve", "•|Aftenvandring",
      "•|Nabotelefon"),
    ListCase("a, b og d) Jonas", "a,b,d|Jonas"),
    ListCase("1)Lysprøve\n2)Aftenvandring", "1|Lysprøve", "2|Aftenvandring"),
    ListCase("1.) Lysprøve\n2.) Aftenvandring", "1|Lysprøve", "2|Aftenvandring"),
    ListCase("[1] Lysprøve\n[2] Aftenvandring", "1|Lysprøve", "2|Aftenvandring"),
    ListCase("1] Lysprøve\n2] Aftenvandring", "1|Lysprøve", "2|Aftenvandring"),
    ListCase(
      "I. Lysprøve\nII. Aftenvandring\nIII. Nabotelefon", "1|Lysprøve", "2|Aftenvandring",
      "3|Nabotelefon"),
    ListCase("A) Lysprøve\nB) Aftenvandring", "a|Lysprøve", "b|Aftenvandring"),
    ListCase(" - Lysprøve\n - Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("\t•\tLysprøve\n\t•\tAftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("■ Lysprøve\n■ Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("-> Lysprøve\n-> Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("=> Lysprøve\n=> Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("+ Lysprøve\n+ Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("> Lysprøve\n> Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("# Lysprøve\n# Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("1️⃣ Lysprøve\n2️⃣ Aftenvandring", "1|Lysprøve", "2|Aftenvandring"),
    ListCase("👉 Lysprøve\n👉 Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("✅ Lysprøve\n✅ Aftenvandring", "•|Lysprøve", "•|Aftenvandring"),
    ListCase("Tegn nr. 1: Flere smil\nTegn nr. 2: Færre tårer", "1|Flere smil", "2|Færre tårer"),
    ListCase("Tegn 1 - Flere smil\nTegn 2 - Færre tårer", "1|Flere smil", "2|Færre tårer"),
    ListCase("TEGN 1: Flere smil\nTEGN 2: Færre tårer", "1|Flere smil", "2|Færre tårer"),
    ListCase("Prøvehandling A: Lysprøve\nPrøvehandling B: Vandring", "a|Lysprøve", "b|Vandring"),
    ListCase("1+2: Trivselsmåling\n3: Interview", "1,2|Trivselsmåling", "3|Interview"),
    ListCase("1 & 2) Trivselsmåling\n3) Interview", "1,2|Trivselsmåling", "3|Interview"),
    ListCase("1, 2 og 4: Trivselsmåling", "1,2,4|Trivselsmåling"),
    ListCase("a+b: Jonas\nc: Mette", "a,b|Jonas", ">c|Mette"),
    ListCase(
      "1. Flere elever møder til tiden; 2. Færre konflikter; 3. Mere ro",
      "1|Flere elever møder til tiden", "2|Færre konflikter", "3|Mere ro"),
    ListCase("(a) Lysprøve (b) Aftenvandring", "a|Lysprøve", "b|Aftenvandring"),
    ListCase(
      "- Trivselsmåling - Interview - Fravær", "•|Trivselsmåling", "•|Interview", "•|Fravær"),
    ListCase(
      "1. Flere unge siger ja tak\n\nDet ser vi i klubben.\n\n2. Færre unge siger nej",
      "1|Flere unge siger ja tak\n\nDet ser vi i klubben.", "2|Færre unge siger nej"),
    ListCase("- august 2027\n- august 2028", "•|august 2027", "•|august 2028"),
    ListCase(
      "- Lysprøve:\n  vi klipper hækken\n- Vandring:\n  vi går en tur",
      "•|Lysprøve:\n  vi klipper hækken", "•|Vandring:\n  vi går en tur"),
    ListCase(
      "1. Lysprøve\nVi klipper hækken i ti uger.\n2. Vandring\nVi går en tur.",
      "1|Lysprøve\nVi klipper hækken i ti uger.", "2|Vandring\nVi går en tur."),
    ListCase(
      "• Lysprøve\no i ti uger\no på 200 meter\n• Vandring", "•|Lysprøve", ">•|i ti uger",
      ">•|på 200 meter", "•|Vandring"),
    ListCase("a) første\nb) anden\nc) tredje", "a|første", "b|anden", "c|tredje"),
    ListCase("A Lysprøve\nB Vandring", "a|Lysprøve", "b|Vandring"),
    ListCase("1)\tLysprøve\n2)\tVandring", "1|Lysprøve", "2|Vandring"),
    ListCase("Ad tegn 1) Trivselsmåling\nAd tegn 2) Interview", "1|Trivselsmåling", "2|Interview"),
    ListCase("Ad 1 og 2: Trivselsmåling\nAd 3: Interview", "1,2|Trivselsmåling", "3|Interview"),
    ListCase("Ad 1 Trivselsmåling\nAd 2 Interview", "1|Trivselsmåling", "2|Interview"),
    ListCase(
      "1. 30 elever møder til tiden\n2. 12 forældre deltager", "1|30 elever møder til tiden",
      "2|12 forældre deltager"),
    ListCase(
      "1. 3. klasse læser dagligt\n2. 4. klasse skriver", "1|3. klasse læser dagligt",
      "2|4. klasse skriver"),
    ListCase("Mål 1: Flere smil. Mål 2: Færre tårer.", "1|Flere smil.", "2|Færre tårer."),
    ListCase("i) flere\nii) færre", "1|flere", "2|færre"),
    ListCase("H1: Lysprøve\nH2: Vandring", "1|Lysprøve", "2|Vandring"),
    ListCase("- \n- Lysprøve\n-", "•|Lysprøve"),
  ]

  static let announced = [
    ListCase(
      "Vi vil bruge følgende:\n- Trivselsmåling\n- Interviews", "•|Trivselsmåling", "•|Interviews"),
    ListCase("Vi vil bruge følgende tegn\n1. Flere\n2. Færre", "1|Flere", "2|Færre"),
    ListCase("Vi vil bruge: 1) trivselsmåling 2) interviews", "1|trivselsmåling", "2|interviews"),
    ListCase(
      "Følgende deltager: Egelundskolen, PPR og Sundhedsplejen", "Egelundskolen", "PPR",
      "Sundhedsplejen"),
    ListCase(
      "Skolerne: Egelundskolen, Herstedøster Skole, Herstedlund Skole", "Egelundskolen",
      "Herstedøster Skole", "Herstedlund Skole"),
    ListCase("Deltagende arbejdspladser: Egelundskolen; PPR", "Egelundskolen", "PPR"),
    ListCase("Tegn\n1. Flere smil\n2. Færre tårer", "1|Flere smil", "2|Færre tårer"),
    ListCase("Tegn:\nFlere smil\nFærre tårer", "Flere smil", "Færre tårer"),
    ListCase(
      "I indskolingen:\n- Flere smil\nI udskolingen:\n- Færre tårer", "•|Flere smil",
      "•|Færre tårer"),
  ]

  @Test(arguments: marked)
  func `markers of every hand set items off`(example: ListCase) {
    #expect(listItems(in: example.text).map(\.summary) == example.items)
  }

  @Test(arguments: announced)
  func `what leads up to a list is no item`(example: ListCase) {
    let reading = listReading(of: example.text)
    #expect(reading.items.map(\.summary) == example.items)
    #expect(!reading.leadIns.isEmpty)
  }
}
