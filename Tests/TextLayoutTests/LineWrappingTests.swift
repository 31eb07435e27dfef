import Testing
import TextLayout

struct LineWrappingTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let width: Int
    let lines: [String]

    init(_ text: String, _ width: Int, _ lines: [String]) {
      self.text = text
      self.width = width
      self.lines = lines
    }

    var testDescription: String { "\(text.debugDescription) in \(width)" }
  }

  static let cases = [
    Case("", 20, [""]),
    Case("en to", 10, ["en to"]),
    Case("ordene passer", 10, ["ordene", "passer"]),
    Case("præcis ti!", 10, ["præcis ti!"]),
    Case("præcis ti! ", 10, ["præcis ti!"]),
    Case("i kultur- og fritid", 12, ["i kultur- og", "fritid"]),
    Case("se i kultur- og fritid", 13, ["se i", "kultur- og", "fritid"]),
    Case("et pilot-projektet", 12, ["et pilot-", "projektet"]),
    Case("klasse 4.-6. klassetrin", 11, ["klasse", "4.-6.", "klassetrin"]),
    Case("e-mailen kommer", 12, ["e-mailen", "kommer"]),
    Case("brug --fail-onward nu", 13, ["brug", "--fail-onward", "nu"]),
    Case("side\u{A0}nummer 12", 12, ["side nummer", "12"]),
    Case("12\u{A0}procent af dem", 10, ["12 procent", "af dem"]),
    Case("speciallægepraksisplanen", 10, ["speciallæg", "epraksispl", "anen"]),
    Case("se https://skole.dk/plan/2026", 20, ["se", "https://skole.dk/", "plan/2026"]),
    Case("i /hjem/anna/planer/udkast.docx", 20, ["i", "/hjem/anna/planer/", "udkast.docx"]),
    Case("målet er nået – næsten", 14, ["målet er", "nået – næsten"]),
    Case("漢字漢字漢字", 10, ["漢字漢字漢", "字"]),
    Case("🙂🙂🙂 👩‍👩‍👦👩‍👩‍👦", 11, ["🙂🙂🙂 👩‍👩‍👦👩‍👩‍👦"]),
    Case("en\n\nto", 10, ["en", "", "to"]),
    Case("a  b   c", 10, ["a  b   c"]),
    Case("  indrykket tekst", 11, ["  indrykket", "tekst"]),
    Case("blåbærbu\u{30A}sk og", 10, ["blåbærbu\u{30A}sk", "og"]),
  ]

  @Test(arguments: cases)
  func `a paragraph is broken where a typesetter would`(_ test: Case) {
    let text = Layout(width: test.width).render([.paragraph(StyledText(test.text))])
    #expect(text == test.lines.joined(separator: "\n") + "\n")
  }

  @Test func `a hyphen in what is typed as it stands ends no line`() {
    let text = StyledText([Run("skriv ", .plain), Run("rød-tråden", .code)])
    #expect(Layout(width: 12).render([.paragraph(text)]) == "skriv\nrød-tråden\n")
  }

  @Test(arguments: 10...60)
  func `no word is lost or broken while it fits`(_ width: Int) {
    let text = "Vi tilbyder børne- og ungekulturen en bredspektret, langtidsholdbar indsats i 2026"
    let block = Block.paragraph(StyledText(text), indent: 2, hanging: 4)
    let lines = Layout(width: width).render([block]).split(separator: "\n")
    for line in lines { #expect(String(line).displayWidth <= width) }
    if width >= 24 {
      let words = lines.flatMap { $0.split(separator: " ") }
      #expect(words.joined(separator: " ") == text)
    }
  }
}
