internal import Dialogues
internal import Foundation
internal import Terminal
internal import TextLayout

// A small program on a console, for tests that drive it through a pseudo-terminal: it asks again
// and again and writes to a file what it was given, one event a line.
let options = ProbeOptions(CommandLine.arguments.dropFirst())
let environment = ProcessInfo.processInfo.environment
let facts = TerminalFacts(.current(environment), wishes: options.wishes)
let words = TerminalWords(
  promptSign: "›",
  longText: { "\($0) linjer, \($1) tegn:" },
  standing: { "Står nu: \($0)" })
let log = ProbeLog(path: options.log)

guard let probe = Probe(options: options, facts: facts, words: words, log: log) else {
  log.write("no console")
  exit(2)
}
exit(probe.run())
