package import Diagnostics
package import TextLayout

extension Role {
  /// The role of the word that names a severity.
  package init(_ severity: Severity) {
    switch severity {
    case .advice: self = .advice
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}
