import ArgumentParser

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

  @Option(help: help("color"))
  var color = Colour.auto

  @Option(help: help("width"))
  var width: Int?
}
