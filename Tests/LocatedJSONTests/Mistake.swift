import Testing

/// A mistake that a person can make, and all that is said about it.
struct Mistake: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let message: String

  init(_ description: String, _ text: String, _ message: String) {
    testDescription = description
    self.text = text
    self.message = message
  }
}
