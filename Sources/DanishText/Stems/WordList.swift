extension Set<String> {
  /// A set of words written in one string with spaces and line breaks between them.
  init(words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
