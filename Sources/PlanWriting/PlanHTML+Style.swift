extension PlanHTML {
  /// How the page looks: black on white on every screen, as on paper.
  ///
  /// Text and links have at least 7 to 1 against what is behind them. Below 640 pixels the two columns
  /// become one, so that at 320 nothing is wider than the screen.
  static let style = """
    .kind { margin: 0; color: #595959; }
    h1 { margin: 0 0 1rem; font-size: 1.9rem; line-height: 1.2; }
    nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1rem; margin: 0 0 1.5rem; padding: 0;
      list-style: none; font-size: .9rem; }
    section { display: grid; grid-template-columns: 1fr 2fr; margin: 0 0 1.25rem;
      border: 1px solid #1a1a1a; }
    .about { padding: .75rem; border-right: 1px solid #1a1a1a; font-size: .85rem; line-height: 1.4; }
    .about p { margin: .4rem 0 0; }
    .answers { padding: .75rem .9rem; min-width: 0; }
    h2 { margin: 0; font-size: 1rem; line-height: 1.4; }
    h3 { margin: 1.2rem 0 .25rem; font-size: 1rem; line-height: 1.35; break-after: avoid; }
    .answers > h3:first-child { margin-top: 0; }
    h3.extra { font-weight: normal; font-style: italic; }
    .answer { white-space: pre-wrap; }
    .answers p { margin: 0; }
    .none { color: #595959; }
    .answers ul { margin: 0; padding-left: 1.2rem; }
    .answers ul.counted { padding-left: 0; list-style: none; }
    .counted li { display: grid; grid-template-columns: minmax(2.4rem, max-content) 1fr; }
    .wide { display: block; padding: .75rem; }
    .wide h2 { text-transform: uppercase; }
    .wide p { margin: .4rem 0 .75rem; }
    .picture svg { display: block; width: 100%; height: auto; }
    dt { font-weight: bold; }
    dd { margin: 0 0 .5rem; }
    th, td { hyphens: auto; }
    td p, .wide td p { margin: 0 0 .2rem; }
    table { width: 100%; margin-top: 1rem; border-collapse: collapse; }
    caption { padding-bottom: .3rem; text-align: left; font-weight: bold; }
    th, td { padding: .3rem .6rem; border: 1px solid #767676; text-align: left;
      vertical-align: top; }
    thead th { background: #f1eee4; }
    tbody th { width: 34%; font-weight: normal; }
    @media (max-width: 40rem) {
      section { display: block; }
      .about { border-right: 0; border-bottom: 1px solid #1a1a1a; }
    }
    @media print {
      @page { margin: 18mm 15mm; }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      nav, .skip { display: none; }
      section, .picture, tr, li { break-inside: avoid; }
      thead th { print-color-adjust: exact; }
    }
    """

  /// How headings below headings and lines without a question look, where a document has them.
  static let noteStyle = """
    .over { margin: 1.75rem 0 .6rem; }
    .about h3 { margin: 0; font-size: 1rem; line-height: 1.4; }
    h4 { margin: 1.2rem 0 .25rem; font-size: 1rem; line-height: 1.35; break-after: avoid; }
    .answers > h4:first-child { margin-top: 0; }
    h4.extra { font-weight: normal; font-style: italic; }
    .over { break-after: avoid; }
    .over h2 { font-size: 1.2rem; }
    .answers ul + p, .answers p + p, .answers p + ul { margin-top: .5rem; }
    """
}
