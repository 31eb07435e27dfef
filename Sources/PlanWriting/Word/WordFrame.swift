import Wording

/// What stands at the top and at the foot of each page of a Word file.
struct WordFrame {
  let outline: PlanOutline
  let wording: Wording

  /// The line at the top of each page.
  var header: String {
    let words = "\(outline.title) · \(outline.subtitle)"
    return WordParts.root("hdr")
      + WordMarkup.paragraph(WordStyle.header, WordMarkup.run(words)) + "</w:hdr>"
  }

  /// The line at the foot of each page.
  var footer: String {
    let page = wording(DocumentPhrase.page).split(separator: "#", omittingEmptySubsequences: false)
    let pieces = page.map { WordMarkup.run(String($0)) }
    let fields = [WordMarkup.field("PAGE"), WordMarkup.field("NUMPAGES")]
    let runs = pieces.enumerated().map { $1 + ($0 < fields.count ? fields[$0] : "") }.joined()
    return WordParts.root("ftr") + WordMarkup.paragraph(WordStyle.footer, runs) + "</w:ftr>"
  }
}
