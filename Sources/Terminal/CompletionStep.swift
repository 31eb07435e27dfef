package import Dialogues

/// What the tab key does with what is offered.
package enum CompletionStep: Sendable, Hashable {
  /// Nothing is offered, or nothing that is not there already.
  case nothing
  /// The text before the cursor becomes this.
  case replace(String)
  /// Several are possible, and nothing more is common to them: they are to be listed.
  case list([String])

  /// Decides for the text before the cursor.
  package init(offers: [Completion], before text: String) {
    guard let first = offers.first else {
      self = .nothing
      return
    }
    let common = offers.dropFirst().reduce(first.line[...]) { common, offer in
      common.prefix(zip(common, offer.line).prefix { $0 == $1 }.count)
    }
    if offers.count == 1 {
      self = first.line == text ? .nothing : .replace(first.line)
    } else {
      let isLonger = common.count > text.count
      self = isLonger ? .replace(String(common)) : .list(offers.map(\.label))
    }
  }
}
