extension OverviewHTML {
  /// How the page looks beside what all pages have.
  ///
  /// Text and links have at least 7 to 1 against what is behind them. Below 640 pixels each row of a
  /// table is a card, so that at 320 nothing is wider than the screen.
  static let style = """
    header p { margin: .2rem 0; }
    h1 { margin: 0 0 .5rem; font-size: 1.9rem; line-height: 1.2; }
    h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; line-height: 1.3; break-after: avoid; }
    nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1rem; margin: .75rem 0 0; padding: 0;
      list-style: none; font-size: .95rem; }
    ul { margin: 0; padding-left: 1.2rem; }
    .due > li { margin: 0 0 .5rem; }
    .picture { margin: 0 0 1rem; }
    .picture svg { display: block; width: 100%; height: auto; }
    article { border-top: 1px solid #767676; }
    article h2 { margin-top: 1.25rem; }
    dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 4fr; gap: .1rem 1rem; margin: 0; }
    dt { grid-column: 1; font-weight: bold; }
    dd { grid-column: 2; margin: 0; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: .35rem .6rem; border: 1px solid #767676; text-align: left;
      vertical-align: top; }
    thead th { background: #f1eee4; }
    tbody th { font-weight: normal; }
    code { color: #4a4a4a; font-size: .85em; }
    @media (max-width: 40rem) {
      dl { display: block; }
      dd { margin: 0 0 .2rem; }
      thead { position: absolute; left: -99rem; }
      table, tbody, tr, tbody th, td { display: block; }
      tr { margin: 0 0 .75rem; border: 1px solid #767676; }
      tbody th, td { border: 0; }
      tbody th { font-weight: bold; }
      td::before { content: attr(data-label) ": "; color: #4a4a4a; }
    }
    @media print {
      @page { margin: 15mm; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .skip { display: none; }
      tr, .picture, article, .due > li { break-inside: avoid; }
      thead { display: table-header-group; }
      thead th, .picture { print-color-adjust: exact; }
    }
    """
}
