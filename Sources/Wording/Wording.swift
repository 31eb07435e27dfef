/// Every text the program says, in one language.
///
/// A text may hold `{name}` placeholders. A text that depends on a number stands twice in the
/// file, as `one` and `other`; the argument `count` chooses between them.
package struct Wording: Sendable {
  /// The language of the texts.
  package let language: Language
  private let texts: [String: String]

  /// Makes a wording of texts by their full names, such as `dialogue.saved`.
  package init(language: Language, texts: [String: String]) {
    self.language = language
    self.texts = texts
  }

  /// The full names of all texts.
  package var keys: Set<String> { Set(texts.keys) }

  /// The text of a phrase with its placeholders filled in.
  package func callAsFunction(_ phrase: some Phrase, _ arguments: [String: String] = [:]) -> String
  {
    self[phrase.key, arguments]
  }

  /// The text with a full name; the name itself where the text is missing, so that nothing is hidden.
  package subscript(key: String, arguments: [String: String] = [:]) -> String {
    template(key, arguments).map { fill($0, with: arguments) } ?? "⟦\(key)⟧"
  }

  private func template(_ key: String, _ arguments: [String: String]) -> String? {
    if let text = texts[key] { return text }
    return texts[arguments["count"] == "1" ? "\(key).one" : "\(key).other"]
  }

  /// The text with a full name before its placeholders are filled in; empty where there is none.
  package func template(named key: String) -> String { texts[key] ?? "" }

  /// Whether a text with this full name exists.
  package func has(_ key: String) -> Bool {
    texts[key] != nil || texts["\(key).other"] != nil
  }
}

/// Replaces every `{name}` that has an argument; other braces stand as they are.
package func fill(_ template: String, with arguments: [String: String]) -> String {
  guard template.contains("{") else { return template }
  var result = ""
  var rest = template[...]
  while let open = rest.firstIndex(of: "{") {
    result += rest[..<open]
    guard let close = rest[open...].firstIndex(of: "}") else { return result + rest[open...] }
    let name = String(rest[rest.index(after: open)..<close])
    result += arguments[name] ?? String(rest[open...close])
    rest = rest[rest.index(after: close)...]
  }
  return result + rest
}

/// The names of the `{name}` placeholders in a text, in order.
package func placeholders(in template: String) -> [String] {
  template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
    piece in piece.firstIndex(of: "}").map { String(piece[..<$0]) }
  }
}
