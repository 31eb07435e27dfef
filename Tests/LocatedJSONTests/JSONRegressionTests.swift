import Diagnostics
import LocatedJSON
import TestSupport
import Testing

struct JSONRegressionTests {
  private func message(_ text: String) throws -> String {
    let diagnostics = parseJSON(Source(name: "a.json", text: text)).diagnostics
    return DiagnosticText(try Fixture.wording()).render(diagnostics)
  }

  @Test func `just 64 levels are read`() throws {
    let deep = { (count: Int) in
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(try message(deep(64)) == "")
    #expect(try message(deep(65)).hasPrefix("a.json:1:65: fejl: "))
  }

  @Test func `a word that begins like true is wrong as a whole`() throws {
    #expect(
      try message("[trueish]") == """
        a.json:1:2: fejl: her skulle stå en værdi, fx en tekst i anførselstegn [value-expected]
         1 | [trueish]
           |  ^^^^^^^

        """)
  }

  @Test func `a character of several bytes is marked whole`() throws {
    #expect(
      try message("[] €") == """
        a.json:1:4: fejl: der står mere, efter at det hele er lukket [after-end]
         1 | [] €
           |    ^

        """)
  }

  @Test func `a byte order mark takes no column`() throws {
    #expect(try message("\u{FEFF}[1 2]").hasPrefix("a.json:1:4: fejl: "))
  }
}
