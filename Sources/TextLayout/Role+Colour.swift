extension Role {
  /// The parameters of the escape sequence that colours this role; nil for the terminal's own.
  ///
  /// Only bold, dim and three of the eight base colours, which a person's own palette keeps readable
  /// on a light and on a dark background; yellow, blue and green fail on one of them. Cyan is pale on
  /// a white wall, so that no words but the one bold "råd" stand in it.
  package var colour: String? {
    switch self {
    case .plain, .guidance, .quote, .success: nil
    case .title, .heading, .question, .prompt: "1"
    case .hint, .code: "2"
    case .advice: "1;36"
    case .error: "1;31"
    case .warning: "1;35"
    }
  }
}
