import Dialogues
import TestSupport
import Testing
import Wording

/// The end of a file's name decides the form of minutes and lessons, and never gives the wrong one.
struct PageFormTests {
  @Test(
    arguments: [
      ("", .markdown, nil), ("referat.md", .markdown, "referat.md"),
      ("Referat.DOCX", .docx, "Referat.DOCX"), ("ud/referat.odt", .odt, "ud/referat.odt"),
      ("referat.pdf", .pdf, "referat.pdf"), ("referat.html", .html, "referat.html"),
      ("referat.htm", .html, "referat.htm"), ("referat.txt", .text, "referat.txt"),
      ("referat", .markdown, "referat"), ("ud.docx/", .markdown, "ud.docx/"),
      ("ud.docx/referat", .markdown, "ud.docx/referat"), (".docx", .docx, ".docx"),
      ("referat 25.11.2026", .markdown, "referat 25.11.2026"),
      ("møde nr. 2", .markdown, "møde nr. 2"), ("møde 2.docx", .docx, "møde 2.docx"),
    ] as [(String, ExportFormat, String?)])
  func `the name decides`(_ name: String, _ format: ExportFormat, _ path: String?) async throws {
    let talk = try Conversation()
    try await talk.type([":gå mål", ":minutter \(name)"])
    #expect(talk.pages.map(\.page.format) == [format])
    #expect(talk.pages.map(\.path) == [path])
    #expect(talk.pages.first?.page.kind == .minutes)
    guard let path else { return }
    try await talk.type([":læring \(path)"])
    #expect(talk.pages.last?.page.format == format)
    #expect(talk.pages.last?.page.kind == .lessons)
  }

  static let refusals: [(Language, line: String, said: String)] = [
    (
      .danish, ":minutter møde/referat.xlsx",
      """
      Et referat kan ikke skrives som .xlsx. Lad navnet ende på .docx, .odt, .pdf,
      .html, .md eller .txt, fx :minutter møde/referat.docx
      """
    ),
    (
      .danish, ":minutter referat.ICS",
      """
      Et referat kan ikke skrives som .ICS. Lad navnet ende på .docx, .odt, .pdf,
      .html, .md eller .txt, fx :minutter referat.docx
      """
    ),
    (
      .danish, ":læring læring.json",
      """
      Siden kan ikke skrives som .json. Lad navnet ende på .docx, .odt, .pdf, .html,
      .md eller .txt, fx :læring læring.docx
      """
    ),
    (
      .english, ":minutes minutes.xlsx",
      """
      Minutes cannot be written as .xlsx. Let the name end in .docx, .odt, .pdf,
      .html, .md or .txt, as in :minutes minutes.docx
      """
    ),
    (
      .english, ":learned lessons.svg",
      """
      The page cannot be written as .svg. Let the name end in .docx, .odt, .pdf,
      .html, .md or .txt, as in :learned lessons.docx
      """
    ),
    (
      .danish, ":eksport docx plan.md",
      """
      plan.md er navnet på en markdown-fil, men I bad om docx, så intet er skrevet.
      Skriv :eksport markdown plan.md eller :eksport docx plan.docx
      """
    ),
    (
      .danish, ":eksport mark ud/Min plan.PDF",
      """
      ud/Min plan.PDF er navnet på en pdf-fil, men I bad om markdown, så intet er
      skrevet. Skriv :eksport pdf ud/Min plan.PDF eller :eksport markdown ud/Min
      plan.md
      """
    ),
    (
      .english, ":export json plan.html",
      """
      plan.html is a file name for html, but you asked for json, so nothing is
      written. Type :export html plan.html or :export json plan.json
      """
    ),
  ]

  @Test(arguments: refusals)
  func `another form is refused in words`(
    _ language: Language, _ line: String, _ said: String
  ) async throws {
    let talk = try Conversation(language)
    let transcript = try await talk.type([line])
    #expect(transcript.contains("› \(line)\n\(said)\n["), "\(transcript)")
    #expect(talk.pages.isEmpty)
    #expect(talk.exports == [])
  }

  @Test(arguments: ["docx plan", "docx plan.docx", "docx plan.doc", "docx plan.md/", "text a.txt"])
  func `a name that tells nothing else is written to`(_ words: String) async throws {
    let talk = try Conversation()
    try await talk.type([":eksport \(words)"])
    #expect(talk.exports == [words])
  }

  @Test func `lessons of nothing say so under the plan's title`() async throws {
    let talk = try Conversation()
    try await talk.type([":læring læring.docx"])
    #expect(
      talk.pages.map(\.page.text) == [
        """
        # Det, I har lært undervejs

        Kom glad i skole

        Ingen svar har fået andre ord endnu. Skriver I et svar om, står første og seneste udgave her, \
        med det, der blev bedre.

        """
      ])
  }

  @Test func `two files are told in one sentence, and each that failed in its own`() async throws {
    let talk = try Conversation()
    talk.write = { _ in [.written(path: "a-referat.md"), .written(path: "a-referat.docx")] }
    let both = try await talk.type([":minutter"])
    #expect(
      both.contains(
        """
        Referatet er skrevet til a-referat.md og, ved siden af planens Word-fil, til
        a-referat.docx

        """))
    talk.write = { _ in
      [.written(path: "a-referat.md"), .failed(path: "a-referat.docx", reason: "disken er fuld")]
    }
    let one = try await talk.type([":minutter"])
    #expect(
      one.contains(
        """
        Referatet er skrevet til a-referat.md
        Referatet kunne ikke skrives til a-referat.docx: disken er fuld. Prøv en anden
        mappe: :minutter ~/referat.md

        """))
  }
}
