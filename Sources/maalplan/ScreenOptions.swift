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

  /// What is asked of the terminal.
  var wishes: TerminalWishes { TerminalWishes(plain: plain, colour: color.wish, width: width) }

  func validate() throws {
    if let width, !(20...400).contains(width) {
      throw ValidationError(spoken("width-wrong", ["width": "\(width)"]))
    }
  }

  /// How text is laid out on standard output.
  var layout: Layout {
    TerminalFacts(environment, wishes: wishes).layout
  }
}
