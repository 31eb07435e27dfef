import Foundation
import PseudoTerminals

/// What came of running the program without a terminal.
struct ProgramRun {
  /// How it ended.
  let status: Int
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String
}

extension Home {
  /// Runs the program, or a copy of it, to its end with all of its input in a file.
  ///
  /// The variables are added to those of the home.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    program: String = BuiltProgram.path("maalplan")
  ) throws -> ProgramRun {
    let name = UUID().uuidString
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = self.environment.merging(environment) { $1 }
    process.currentDirectoryURL = URL(filePath: path)
    process.standardInput = try FileHandle(
      forReadingFrom: URL(filePath: try write(input, to: "\(name).in")))
    process.standardOutput = try FileHandle(
      forWritingTo: URL(filePath: try write("", to: "\(name).out")))
    process.standardError = try FileHandle(
      forWritingTo: URL(filePath: try write("", to: "\(name).err")))
    try process.run()
    process.waitUntilExit()
    let isKilled = process.terminationReason == .uncaughtSignal
    return ProgramRun(
      status: Int(process.terminationStatus) + (isKilled ? 128 : 0),
      output: try read("\(name).out"), errors: try read("\(name).err"))
  }
}
