import Testing
import TextLayout

/// Rows of a picture made of characters.
struct TrackTests {
  private static let blocks: [Block] = [
    .track(Track(captions: [Track.Caption(at: 0, text: "2026"), .init(at: 0.5, text: "2027")])),
    .track(
      Track(
        label: "Cykelbus fra Nordvangen og Sydvangen til Egelundskolen hver eneste morgen",
        bar: 0.25...1,
        marks: [.init(at: 0.25, sign: "▶", role: .plain), .init(at: 1, sign: "★", role: .success)],
        ticks: [0, 0.5])),
    .track(Track(label: "Status", words: "intet tidspunkt endnu, men snart")),
    .track(Track(note: "▶ begynder · ★ målet indfriet")),
  ]

  @Test func `a row has its name at the left and its marks at the right`() {
    #expect(
      Layout(width: 50).render(Self.blocks) == """
                             2026          2027
        Cykelbus fra         ┊······▶━━━━━━━━━━━━━━━━━━━━★
           Nordvangen og…
        Status               intet tidspunkt endnu, men s…
        ▶ begynder · ★ målet indfriet

        """)
  }

  @Test func `a plain page has no rows`() {
    #expect(Layout(width: 50, plain: true).render(Self.blocks) == "")
  }

  @Test(arguments: [10, 11, 20, 37, 60, 80, 200])
  func `no row is wider than the page`(_ width: Int) {
    let page = Layout(width: width).render(Self.blocks)
    for line in page.split(separator: "\n") { #expect(String(line).displayWidth <= width) }
  }
}
