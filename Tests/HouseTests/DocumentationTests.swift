import Testing

/// Every declaration that another target may use says what it is for.
struct DocumentationTests {
  @Test func `every package declaration has a doc comment`() throws {
    let bare = try SourceFiles.files(below: "Sources").flatMap { lines in
      lines.indices.filter { isDeclaration(lines[$0].text) && !isDocumented(lines, $0) }
        .map { "\(lines[$0].place): \(lines[$0].text)" }
    }
    #expect(bare == [])
  }

  private func isDeclaration(_ line: String) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    guard let access = words.firstIndex(where: { $0 == "package" || $0 == "package(set)" }),
      access <= 2, words.prefix(access).allSatisfy({ $0.hasPrefix("@") })
    else { return false }
    return words.dropFirst(access + 1).first != "import"
  }

  /// Attributes may stand between the comment and the declaration.
  private func isDocumented(_ lines: [SourceFiles.Line], _ index: Int) -> Bool {
    let above = lines[..<index].last {
      !$0.text.trimmingPrefix(while: { $0 == " " }).hasPrefix("@")
    }
    return above?.text.trimmingPrefix(while: { $0 == " " }).hasPrefix("///") ?? false
  }
}
