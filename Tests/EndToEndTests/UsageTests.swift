import Testing

/// What is said to somebody who types the command wrongly, or asks what there is.
struct UsageTests {
  private let home: Home

  init() throws { home = try Home() }

  /// A command line that cannot be meant.
  static let mistakes: [[String]] = [
    ["findes-ikke", "--ukendt"], ["--ukendt"], ["export"], ["export", "plan"],
    ["export", "plan", "--to", "doc"], ["interview", "--language", "fr"],
    ["interview", "--width", "bred"], ["interview", "--color", "pink"], ["interview", "a", "b"],
    ["import"], ["plans", "ekstra"], ["overview", "--format", "pdf"], ["overview", "--output"],
    ["forget"], ["forget", "X"], ["delete"], ["delete", "a", "b"], ["backup"], ["restore"],
    ["doctor", "ekstra"], ["doctor", "--format", "xml"],
  ]

  @Test(arguments: mistakes)
  func `wrong usage is 64 and says how it is done`(_ arguments: [String]) throws {
    let run = try home.run(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains("--help"))
  }

  @Test func `help names every command in both languages`() throws {
    for language in ["da", "en"] {
      let run = try home.run(["--help", "--language", language])
      #expect(run.status == 0)
      #expect(run.errors == "")
      for command in Self.commands {
        #expect(run.output.contains(try Regex("\n  \(command)[ ,]")))
      }
      #expect(!run.output.contains("⟦"))
    }
    #expect(try home.run(["--help"]).output.contains("spørgsmål for spørgsmål"))
    #expect(try home.run(["--help", "--language=en"]).output.contains("question by question"))
  }

  /// The commands that have pages of their own.
  static let commands = [
    "interview", "plans", "export", "import", "review", "overview", "forget", "delete", "backup",
    "restore", "doctor",
  ]

  @Test(arguments: commands)
  func `each command has help in both languages`(_ command: String) throws {
    let danish = try home.run([command, "--help"])
    let english = try home.run([command, "--language", "en", "--help"])
    #expect(danish.status == 0)
    #expect(english.status == 0)
    #expect(danish.output != english.output)
    #expect(!danish.output.contains("⟦"))
    #expect(!english.output.contains("⟦"))
  }

  @Test func `the version is one line`() throws {
    let run = try home.run(["--version"])
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /[0-9]+\.[0-9]+(\.[0-9]+)?\n/) != nil)
  }
}
