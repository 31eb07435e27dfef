import Testing
import WordDocuments

/// The numbers that Word counts are told beside the text.
struct WordNumberingTests {
  static let numbering = """
    <w:abstractNum w:abstractNumId='0'>
      <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>
      <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/></w:lvl>
      <w:lvl w:ilvl='2'><w:numFmt w:val='none'/><w:lvlText w:val=''/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId='1'>
      <w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='&#xF0B7;'/></w:lvl>
      <w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/><w:lvlText w:val='o'/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='L'/></w:abstractNum>
    <w:abstractNum w:abstractNumId='3'><w:styleLink w:val='L'/>
      <w:lvl w:ilvl='0'><w:numFmt w:val='upperRoman'/><w:lvlText w:val='T%1'/></w:lvl>
      <w:lvl w:ilvl='1'><w:pStyle w:val='Under'/><w:numFmt w:val='decimal'/><w:lvlText w:val='(%2)'/></w:lvl>
    </w:abstractNum>
    <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
    <w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
    <w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num>
    <w:num w:numId='4'><w:abstractNumId w:val='2'/></w:num>
    <w:num w:numId='5'><w:abstractNumId w:val='3'/></w:num>
    """

  /// An item of a list and level, or a paragraph of a style.
  enum Item {
    case at(Int, Int)
    case style(String)
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let items: [Item]
    let labels: [String?]

    init(_ description: String, _ items: [Item], _ labels: [String?]) {
      testDescription = description
      self.items = items
      self.labels = labels
    }
  }

  static let cases = [
    Case(
      "numbers and letters", [.at(1, 0), .at(1, 1), .at(1, 1), .at(1, 0), .at(1, 1)],
      ["1.", "1.a)", "1.b)", "2.", "2.a)"]),
    Case("a level before its outer one", [.at(1, 1)], ["1.a)"]),
    Case(
      "lists of one pattern go on, unless they start anew",
      [.at(1, 0), .at(2, 0), .at(1, 0), .at(2, 0)], ["1.", "5.", "6.", "7."]),
    Case("bullets", [.at(3, 0), .at(3, 1)], ["•", "o"]),
    Case("no number", [.at(1, 2)], [nil]),
    Case("a pattern lent by a style", [.at(4, 0), .at(4, 0)], ["TI", "TII"]),
    Case("a list that is missing", [.at(9, 0), .at(1, 7)], [nil, nil]),
    Case("list 0 takes a paragraph out", [.at(0, 0)], [nil]),
    Case(
      "lists by style", [.style("Punkt"), .style("PunktTo"), .style("Under"), .style("Fri")],
      ["•", "•", "(1)", nil]),
  ]

  @Test(arguments: cases)
  func `items are counted`(_ example: Case) throws {
    let body = example.items.map { item in
      switch item {
      case .at(let list, let level):
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr></w:pPr></w:p>"
      case .style(let style): "<w:p><w:pPr><w:pStyle w:val='\(style)'/></w:pPr></w:p>"
      }
    }
    var file = WordFile(body: body.joined())
    file.numbering = Self.numbering
    file.styles = """
      <w:style w:styleId='Punkt'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:style>
      <w:style w:styleId='PunktTo'><w:basedOn w:val='Punkt'/></w:style>
      <w:style w:styleId='Under'><w:pPr><w:numPr><w:numId w:val='5'/></w:numPr></w:pPr></w:style>
      <w:style w:styleId='Fri'><w:basedOn w:val='Punkt'/><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr></w:style>
      """
    #expect(try readDocument(file.bytes).blocks.map { $0.list?.label } == example.labels)
  }

  @Test(arguments: [
    ("decimalZero", ["03", "12"]), ("upperLetter", ["C", "L"]), ("lowerRoman", ["iii", "xii"]),
    ("lowerLetter", ["c", "l"]), ("cardinalText", ["3", "12"]), ("none", [nil, nil]),
  ])
  func `numbers are written as the list writes them`(_ format: String, _ labels: [String?]) throws {
    var file = WordFile(body: "")
    file.numbering = [3, 12].map {
      "<w:abstractNum w:abstractNumId='\($0)'><w:lvl w:ilvl='0'><w:start w:val='\($0)'/>"
        + "<w:numFmt w:val='\(format)'/><w:lvlText w:val='%1'/></w:lvl></w:abstractNum>"
        + "<w:num w:numId='\($0)'><w:abstractNumId w:val='\($0)'/></w:num>"
    }.joined()
    file.body = [3, 12].map {
      "<w:p><w:pPr><w:numPr><w:numId w:val='\($0)'/></w:numPr></w:pPr></w:p>"
    }.joined()
    #expect(try readDocument(file.bytes).blocks.map { $0.list?.label } == labels)
  }

  @Test func `a mark tells all that is known`() throws {
    var file = WordFile(
      body: "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:p>")
    file.numbering = Self.numbering
    #expect(
      try readDocument(file.bytes).blocks.first?.list
        == ListMark(kind: .number, level: 1, label: "1.a)", number: 1, list: "1"))
  }
}
