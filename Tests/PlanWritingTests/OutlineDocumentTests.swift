import PlanWriting
import TestSupport
import Testing
import WordDocuments

/// What is no plan, such as a page of lessons, in the formats that people send.
struct OutlineDocumentTests {
  private func document() throws -> OutlineDocument {
    let outline = PlanOutline(
      called: "Det, I har lært", about: "Kom *glad*",
      [
        .init(
          "1", "MÅL › mål",
          lines: [
            .lead("Først:", "Vi vil <styrke> trivslen."), .lead("Nu:", "8 procent.\nI dag 14."),
            .bullet("Bedre: Nu er der et tal."), .placed("TEGN › tegn 1", "(råd): 1. ser"),
          ]), .init("2", "", lines: [.text("Uden overskrift")]),
      ])
    return OutlineDocument(outline, try Fixture.reviewer())
  }

  @Test func `as Markdown`() throws {
    #expect(
      try document().markdown == #"""
        # Det, I har lært

        Kom \*glad\*

        ## MÅL › mål

        **Først:** Vi vil \<styrke> trivslen.

        **Nu:** 8 procent.\
        I dag 14.

        - Bedre: Nu er der et tal.
        - **TEGN › tegn 1** (råd): 1. ser

        Uden overskrift

        """#)
  }

  @Test func `as text`() throws {
    #expect(
      try document().text == """
        Det, I har lært
        ===============
        Kom *glad*

        MÅL › mål
        ---------
        Først: Vi vil <styrke> trivslen.
        Nu: 8 procent.
        I dag 14.
        - Bedre: Nu er der et tal.
        - TEGN › tegn 1 (råd): 1. ser

        Uden overskrift

        """)
  }

  @Test func `as a web page`() throws {
    let page = try document().html
    let start = try #require(page.firstRange(of: "</header>\n")?.upperBound)
    let main = page[start...]
    #expect(
      main == """
        <nav aria-label="Indhold">
        <ul>
        <li><a href="#afsnit-1">MÅL › mål</a></li>
        </ul>
        </nav>
        <main id="plan" tabindex="-1">
        <section aria-labelledby="afsnit-1">
        <div class="about">
        <h2 id="afsnit-1">MÅL › mål</h2>

        </div>
        <div class="answers">
        <p class="answer" dir="auto"><b>Først:</b> Vi vil &lt;styrke&gt; trivslen.</p>
        <p class="answer" dir="auto"><b>Nu:</b> 8 procent.
        I dag 14.</p>
        <ul>
        <li class="answer" dir="auto">Bedre: Nu er der et tal.</li>
        <li class="answer" dir="auto"><b>TEGN › tegn 1</b> (råd): 1. ser</li>
        </ul>
        </div>
        </section>
        <div class="over">
        <p class="answer" dir="auto">Uden overskrift</p>
        </div>
        </main>
        </body>
        </html>

        """)
    #expect(page.contains("<a class=\"skip\" href=\"#plan\">Gå til teksten</a>"))
  }

  @Test func `as a Word file`() throws {
    let document = try readDocument(document().word)
    #expect(document.title == "Det, I har lært")
    #expect(
      document.blocks.map { "\($0.heading.map { "h\($0) " } ?? "")\($0.text)" } == [
        "h0 Det, I har lært", "Kom *glad*", "h1 MÅL › mål", "Først: Vi vil <styrke> trivslen.",
        "Nu: 8 procent.\nI dag 14.", "Bedre: Nu er der et tal.", "TEGN › tegn 1 (råd): 1. ser",
        "Uden overskrift",
      ])
  }
}
