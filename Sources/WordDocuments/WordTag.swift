import OfficePackages

/// The elements of a Word document that its reader knows.
enum WordTag: String {
  case paragraph = "p"
  case run = "r"
  case text = "t"
  case tab
  case positionalTab = "ptab"
  case lineBreak = "br"
  case carriageReturn = "cr"
  case noBreakHyphen
  case softHyphen
  case symbol = "sym"
  case fieldCharacter = "fldChar"
  case simpleField = "fldSimple"
  case instruction = "instrText"
  case smartTag
  case control = "sdt"
  case ruby
  case rubyText = "rt"
  case table = "tbl"
  case row = "tr"
  case cell = "tc"
  case inserted = "ins"
  case deleted = "del"
  case movedFrom = "moveFrom"
  case movedTo = "moveTo"
  case deletedText = "delText"
  case deletedInstruction = "delInstrText"
  case textBox = "txbxContent"
  case footnoteReference
  case endnoteReference
  case commentRangeStart
  case commentRangeEnd
  case commentReference
  // What is looked at from its owner, and skipped in passing.
  case paragraphProperties = "pPr"
  case runProperties = "rPr"
  case tableProperties = "tblPr"
  case tableExceptions = "tblPrEx"
  case tableGrid = "tblGrid"
  case rowProperties = "trPr"
  case cellProperties = "tcPr"
  case sectionProperties = "sectPr"
  case controlProperties = "sdtPr"
  case controlEndProperties = "sdtEndPr"
  // Elements of other namespaces.
  case alternatives = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
  case formula = "oMath"
  case picture = "blip"
  case oldPicture = "imagedata"

  /// The element that a name means; nil for one that is passed through.
  init?(_ name: XMLName) {
    guard let tag = WordTag(rawValue: name.local) else { return nil }
    let namespace = name.transitionalNamespace
    let isKnown =
      switch tag {
      case .alternatives, .choice, .fallback: namespace.hasSuffix("/markup-compatibility/2006")
      case .formula: namespace == Self.formulaNamespace
      case .picture, .oldPicture: true
      case .run, .text, .runProperties:
        namespace == wordNamespace || namespace == Self.formulaNamespace
      default: namespace == wordNamespace
      }
    guard isKnown else { return nil }
    self = tag
  }

  private static let formulaNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/math"
}
