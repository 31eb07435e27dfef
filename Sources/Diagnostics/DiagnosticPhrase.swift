import Wording

/// The words every diagnostic is framed by.
package enum DiagnosticPhrase: String, Phrase {
  /// The name of the severity error.
  case error
  /// The name of the severity warning.
  case warning
  /// The name of the severity advice.
  case advice
  /// The word before what to do.
  case help
  /// Says that a known word looks like the unknown one; `suggestion`.
  case didYouMean = "did-you-mean"
  /// Says which words are known; `known`.
  case knownWords = "known-words"
  /// Says that more was found than is shown; `count`.
  case more

  /// Where these texts stand in the interface files.
  package static let namespace = "diagnostic"

  /// The name of a severity.
  package init(_ severity: Severity) {
    switch severity {
    case .advice: self = .advice
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}
