import ArgumentParser
import Foundation
import Terminal
import TextLayout

/// The options of the commands that show something to a person.
struct ScreenOptions: ParsableArguments {
  /// When colour is used.
  enum Colour: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
  }

  @Flag(help: help("plain"))
  var plain = false

  @Option(help: help("color", .when))
  var color = Colour.auto

  @Option(help: help("width", .width))
  var width: Int?

  /// The terminal as it is, with the width asked for.
  var environment: TerminalEnvironment {
    var environment = TerminalEnvironment.current(ProcessInfo.processInfo.environment)
    if let width { environment.columns = width }
    return environment
  }

  /// How text is laid out on standard output.
  var layout: Layout {
    TerminalFacts(environment, wishes: TerminalWishes(plain: plain, colour: color.wish)).layout
  }
}
