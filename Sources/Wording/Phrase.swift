/// The name of a text that the program says; the words themselves stand in `Prompts/interface.*.json`.
///
/// Each module that speaks has one enum of its phrases, so that the compiler knows every name and
/// a test can hold the names against the files.
package protocol Phrase: RawRepresentable<String>, CaseIterable, Sendable {
  /// The object in the interface files that holds this module's texts.
  static var namespace: String { get }
}

extension Phrase {
  /// The text's full name, with dots between the levels of the interface file.
  package var key: String { "\(Self.namespace).\(rawValue)" }
}
