package import Wording

/// A web page that needs nothing else: to read, to print and to send.
///
/// All our pages are such a one, with what each of them adds: black on white, on every screen as on
/// paper, with no script. All text of the shell has at least 7 to 1 against what is behind it.
package struct WebPage {
  private let language: Language
  private let title: String
  private let generator: String?
  private let style: String

  /// Makes the shell of a page; `title` and `generator` are markup already.
  ///
  /// The page is at most `width` times as wide as a letter is high; `style` comes after what all pages
  /// have.
  package init(
    in language: Language, title: String, generator: String? = nil, width: Int, style: String
  ) {
    self.language = language
    self.title = title
    self.generator = generator
    self.style = Self.base(width: width) + "\n" + style
  }

  /// The page with a body, and first in it a link with the words `skip` to the element called `main`.
  package func text(skip: String, to main: String, body: String) -> String {
    let made = generator.map { "<meta name=\"generator\" content=\"\($0)\">\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      \(made)<title>\(title)</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <a class="skip" href="#\(main)">\(skip)</a>
      \(body)
      </body>
      </html>

      """
  }

  /// What all pages have: paper, letters, links, and the way past what stands before the text.
  private static func base(width: Int) -> String {
    """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: \(width)rem; background: #fff;
      color: #1a1a1a; font: 1rem/1.5 Carlito, Calibri, "Segoe UI", "Liberation Sans", Arial, sans-serif;
      overflow-wrap: anywhere; }
    a { color: #003e66; }
    a:focus-visible, main:focus-visible { outline: 3px solid #a84300; outline-offset: 2px; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { position: static; }
    """
  }
}
