extension Array {
  /// The element with a number as people count, from 1; nil where there is none.
  package func element(numbered number: Int) -> Element? {
    number >= 1 && number <= count ? self[number - 1] : nil
  }
}
