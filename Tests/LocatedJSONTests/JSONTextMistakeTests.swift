import Diagnostics
import LocatedJSON
import TestSupport
import Testing

/// What goes wrong inside texts and numbers, and around them.
struct JSONTextMistakeTests {
  static let mistakes = [
    Mistake(
      "a text that is never closed", #"["uge"#,
      """
      r.json:1:2: fejl: '"' bliver aldrig lukket [unclosed]
       1 | ["uge
         |  ^
       hjælp: skriv '"', hvor det slutter

      """),
    Mistake(
      "a text that ends after a backslash", #"["uge\"#,
      #"""
      r.json:1:2: fejl: '"' bliver aldrig lukket [unclosed]
       1 | ["uge\
         |  ^
       hjælp: skriv '"', hvor det slutter

      """#),
    Mistake(
      "a line break in a text", "[\"uge\når\"]",
      #"""
      r.json:1:6: fejl: teksten slutter ikke på sin linje [line-break]
       1 | ["uge
         |      ^
       hjælp: luk teksten med ", eller skriv \n, hvor linjen skal skifte

      """#),
    Mistake(
      "a Windows line break in a text", "[\"uge\r\når\"]",
      #"""
      r.json:1:6: fejl: teksten slutter ikke på sin linje [line-break]
       1 | ["uge
         |      ^
       hjælp: luk teksten med ", eller skriv \n, hvor linjen skal skifte

      """#),
    Mistake(
      "a tab in a text", "[\"uge\tår\"]",
      #"""
      r.json:1:6: fejl: en tabulator eller et andet styretegn kan ikke stå direkte i en tekst [raw-control]
       1 | ["uge år"]
         |      ^
       hjælp: skriv \t for en tabulator, og slet andre styretegn

      """#),
    Mistake(
      "a backslash before a letter", #"["C:\mappe"]"#,
      #"""
      r.json:1:5: fejl: '\m' betyder ikke noget i en tekst [bad-escape]
       1 | ["C:\mappe"]
         |     ^^
       hjælp: skriv \\ for at få en omvendt skråstreg

      """#),
    Mistake(
      "a backslash before a Danish letter", #"["\å"]"#,
      #"""
      r.json:1:3: fejl: '\å' betyder ikke noget i en tekst [bad-escape]
       1 | ["\å"]
         |   ^^
       hjælp: skriv \\ for at få en omvendt skråstreg

      """#),
    Mistake(
      "a number of a character with a wrong digit", #"["\u00g5"]"#,
      #"""
      r.json:1:3: fejl: '\u00g5' betyder ikke noget i en tekst [bad-escape]
       1 | ["\u00g5"]
         |   ^^^^^^
       hjælp: skriv fire tegn fra 0 til 9 eller a til f efter \u

      """#),
    Mistake(
      "a number of a character that ends too soon", #"["\u00"#,
      #"""
      r.json:1:3: fejl: '\u00' betyder ikke noget i en tekst [bad-escape]
       1 | ["\u00
         |   ^^^^
       hjælp: skriv fire tegn fra 0 til 9 eller a til f efter \u

      """#),
    Mistake(
      "half a character", #"["\ud83d"]"#,
      #"""
      r.json:1:3: fejl: '\ud83d' er kun et halvt tegn; den anden halvdel mangler [lone-surrogate]
       1 | ["\ud83d"]
         |   ^^^^^^

      """#),
    Mistake(
      "the other half alone", #"["\ude00"]"#,
      #"""
      r.json:1:3: fejl: '\ude00' er kun et halvt tegn; den anden halvdel mangler [lone-surrogate]
       1 | ["\ude00"]
         |   ^^^^^^

      """#),
    Mistake(
      "half a character before another", #"["\ud83d\u0041"]"#,
      #"""
      r.json:1:3: fejl: '\ud83d' er kun et halvt tegn; den anden halvdel mangler [lone-surrogate]
       1 | ["\ud83d\u0041"]
         |   ^^^^^^

      """#),
    Mistake(
      "a number that begins with zero", "[007]",
      """
      r.json:1:2: fejl: '007' er ikke et tal [bad-number]
       1 | [007]
         |  ^^^
       hjælp: skriv tal som 12, -3 eller 2.5, og alt andet i anførselstegn

      """),
    Mistake(
      "a number that begins with plus", "[+1]",
      """
      r.json:1:2: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | [+1]
         |  ^

      """),
    Mistake(
      "a number that begins with a point", "[.5]",
      """
      r.json:1:2: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
       1 | [.5]
         |  ^

      """),
    Mistake(
      "a number that ends with a point", "[1.]",
      """
      r.json:1:2: fejl: '1.' er ikke et tal [bad-number]
       1 | [1.]
         |  ^^
       hjælp: skriv tal som 12, -3 eller 2.5, og alt andet i anførselstegn

      """),
    Mistake(
      "a number with half an exponent", "[1e+]",
      """
      r.json:1:2: fejl: '1e+' er ikke et tal [bad-number]
       1 | [1e+]
         |  ^^^
       hjælp: skriv tal som 12, -3 eller 2.5, og alt andet i anførselstegn

      """),
    Mistake(
      "a number in hexadecimal", "[0x1F]",
      """
      r.json:1:2: fejl: '0x1F' er ikke et tal [bad-number]
       1 | [0x1F]
         |  ^^^^
       hjælp: skriv tal som 12, -3 eller 2.5, og alt andet i anførselstegn

      """),
    Mistake(
      "a minus alone", "[-]",
      """
      r.json:1:2: fejl: '-' er ikke et tal [bad-number]
       1 | [-]
         |  ^
       hjælp: skriv tal som 12, -3 eller 2.5, og alt andet i anførselstegn

      """),
    Mistake(
      "a date without quotes", "[2027-08-01]",
      """
      r.json:1:2: fejl: '2027-08-01' er ikke et tal [bad-number]
       1 | [2027-08-01]
         |  ^^^^^^^^^^
       hjælp: skriv tal som 12, -3 eller 2.5, og alt andet i anførselstegn

      """),
    Mistake(
      "a comment with slashes", "[1] // to tal",
      """
      r.json:1:5: fejl: her står en kommentar, og den slags findes ikke i JSON [comment]
       1 | [1] // to tal
         |     ^
       hjælp: skriv kommentaren som en tekst med navnet "//", eller slet den

      """),
    Mistake(
      "a comment with a number sign", "# regler\n[]",
      """
      r.json:1:1: fejl: her står en kommentar, og den slags findes ikke i JSON [comment]
       1 | # regler
         | ^
       hjælp: skriv kommentaren som en tekst med navnet "//", eller slet den

      """),
    Mistake(
      "a comment between stars", "[1, /* to */ 2]",
      """
      r.json:1:5: fejl: her står en kommentar, og den slags findes ikke i JSON [comment]
       1 | [1, /* to */ 2]
         |     ^
       hjælp: skriv kommentaren som en tekst med navnet "//", eller slet den

      """),
    Mistake(
      "two values", "{} {}",
      """
      r.json:1:4: fejl: der står mere, efter at det hele er lukket [after-end]
       1 | {} {}
         |    ^

      """),
    Mistake(
      "a brace too many", "{}}",
      """
      r.json:1:3: fejl: der står mere, efter at det hele er lukket [after-end]
       1 | {}}
         |   ^

      """),
  ]

  @Test(arguments: mistakes)
  func `a mistake is shown where it is, with what to do`(_ mistake: Mistake) throws {
    let (root, diagnostics) = parseJSON(Source(name: "r.json", text: mistake.text))
    #expect(root == nil)
    #expect(DiagnosticText(try Fixture.wording()).render(diagnostics) == mistake.message)
  }
}
