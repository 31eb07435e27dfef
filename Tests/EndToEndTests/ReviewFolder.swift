import Foundation
import TestSupport

/// The folder of a reviewer: five drafts from a municipality, ten of our own, three that are none.
enum ReviewFolder {
  /// The names of the five.
  private static let five = [
    "01-god-fravaer", "04-god-tryghed", "05-fejl-vagt-maal", "08-fejl-datoer", "11-omskrevet",
  ]

  /// Puts it into a home as `udkast`.
  static func put(into home: Home) throws {
    let manager = FileManager.default
    let own = Fixture.root.appending(path: "Tests/Fixtures/udkast")
    let folder = URL(filePath: "\(home.path)/udkast")
    try manager.copyItem(at: own, to: folder)
    for name in five {
      try manager.copyItem(
        at: Fixture.root.appending(path: "Tests/Fixtures/word/\(name).docx"),
        to: folder.appending(path: "\(name).docx"))
    }
  }
}

/// A folder whose files have names, and whose drafts have answers, that try to be more than text.
enum HostileFolder {
  static let names = [
    #"=HYPERLINK("http:x").md"#, "<img src=x onerror=alert(1)>.txt", "a\u{1B}[31m\u{202E}gnp.md",
    "linje\nskift.md", "b\u{1B}]0;ondt\u{7}.docx", "-rf.json", #"..\..\x.md"#, "c\u{9B}2J.md",
    "%2e%2e%2fx.md", "`x` [y](javascript:z).md", "]]>--><!--.md", "@SUM(A1).md",
  ]

  private static let draft = """
    # MÅL
    Vi vil styrke <script>alert(1)</script> =1+cmd|' /C calc'!A0 \u{1B}[31m\u{202E}\u{2066} \
    og have fokus på ![](http://x/y.png) <img src=x onerror=alert(2)> "quote" ]]> &amp; ../../x

    # TEGN
    - =SUM(A1) <b onmouseover=alert(3)>fed</b> \u{1B}]0;x\u{7}
    - <iframe src="http://x"></iframe> javascript:alert(4)
    """

  /// Puts it into a home as `ondt`.
  static func put(into home: Home) throws {
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/ondt", withIntermediateDirectories: true)
    for name in names { try home.write(draft, to: "ondt/\(name)") }
  }
}
