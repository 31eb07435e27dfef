import ArgumentParser

/// A command that holds a conversation.
///
/// The program calls `converse` and not `run`, so that all stays on the main thread.
protocol Conversing: ParsableCommand {
  /// Holds the conversation to its end.
  func converse() async throws
}
