import Wording

extension Picture {
  /// The picture as an SVG element of its natural size that a page may shrink.
  ///
  /// For those who do not see it, it is one image with a name and a description; no other element of
  /// its page may have names that begin with `id`.
  func svg(
    title: String, description: String, language: Language, id: String = "tidslinje"
  ) -> String {
    let open = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" lang="\(language.rawValue)" \
      xml:lang="\(language.rawValue)" aria-labelledby="\(id)-navn" \
      aria-describedby="\(id)-ord" font-family="Carlito, Calibri, 'Liberation Sans', Arial, sans-serif">
      """
    let names = [
      "<title id=\"\(id)-navn\">\(MarkupText(title).onOneLine)</title>",
      "<desc id=\"\(id)-ord\">\(MarkupText(description).onOneLine)</desc>",
    ]
    return ([open] + names + shapes.map(\.svg) + ["</svg>"]).joined(separator: "\n")
  }
}

extension Picture.Shape {
  fileprivate var svg: String {
    switch self {
    case .line(let from, let to, let ink, let width):
      return """
        <line x1="\(from.x)" y1="\(from.y)" x2="\(to.x)" y2="\(to.y)" stroke="\(ink.css)" \
        stroke-width="\(width)"/>
        """
    case .polygon(let points, let fill, let edge):
      let places = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
      let stroke = edge == fill ? "" : " stroke=\"\(edge.css)\" stroke-width=\"2\""
      return "<polygon points=\"\(places)\" fill=\"\(fill.css)\"\(stroke)/>"
    case .words(let text, let place, let lettering):
      let weight = lettering.isBold ? " font-weight=\"bold\"" : ""
      let anchor = lettering.isCentred ? " text-anchor=\"middle\"" : ""
      return """
        <text x="\(place.x)" y="\(place.y)" font-size="\(lettering.size)"\(weight)\(anchor) \
        fill="\(lettering.ink.css)">\(MarkupText(text).onOneLine)</text>
        """
    }
  }
}
