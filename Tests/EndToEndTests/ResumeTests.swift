import Glibc
import Plans
import PseudoTerminals
import Storage
import Testing

/// Stopping in the middle and coming back, however the first sitting ended.
struct ResumeTests {
  private let home: Home

  init() throws { home = try Home() }

  /// The first sitting: two workplaces and an owner; the next question is the third.
  private func begin(_ more: [String] = []) throws -> Sitting {
    let sitting = try Sitting(home, ["interview", "Kom glad i skole"])
    try sitting.enter(["Egelundskolen", "PPR", "", "Skolechef Lone Madsen"] + more)
    return sitting
  }

  /// The answers in the store.
  private func answers() throws -> Record { try home.plan(titled: "Kom glad i skole").answers }

  @Test func `Ctrl-D says how to go on, and the name goes on there`() throws {
    let first = try begin()
    #expect(try first.leave() == 0)
    #expect(
      first.terminal.screen.text.hasSuffix(
        "Alt er gemt. Fortsæt en anden dag med: maalplan interview kom-glad-i-skole"))
    let second = try Sitting(home, ["interview", "kom-glad-i-skole"])
    #expect(second.transcript.contains("Velkommen tilbage. 2 af 19 spørgsmål har svar.\n"))
    #expect(second.terminal.screen.currentRow == "[3/19] målgruppe ›")
    #expect(try second.leave() == 0)
  }

  @Test(arguments: ["", "1", "kom glad i skole"])
  func `the list goes on with the plan chosen`(_ choice: String) throws {
    try #expect(begin().leave() == 0)
    let sitting = try Sitting(home, [])
    #expect(sitting.terminal.screen.text.contains("  1. Kom glad i skole · 2 af 19\n"))
    try sitting.enter(choice)
    #expect(sitting.terminal.screen.currentRow == "[3/19] målgruppe ›")
    #expect(try sitting.leave() == 0)
  }

  @Test func `a number that no plan has is asked for again, and Ctrl-C leaves the list`() throws {
    try #expect(begin().leave() == 0)
    let sitting = try Sitting(home, [])
    try sitting.enter("7")
    #expect(sitting.terminal.screen.text.contains("Der er ikke nogen plan nummer 7."))
    try sitting.press(Keys.control("C"))
    #expect(try sitting.terminal.waitForEnd() == 130)
    #expect(sitting.terminal.isCooked)
    #expect(try home.plans().plans().count == 1)
  }

  @Test func `a plan without an answer is not kept`() throws {
    let sitting = try Sitting(home, ["interview", "Prøve"])
    try sitting.enter("")
    #expect(try sitting.leave() == 0)
    #expect(sitting.terminal.screen.text.hasSuffix("Der var ikke noget at gemme."))
    let run = try home.run(["plans"])
    #expect(run.output == "")
    #expect(run.errors == "Der er ingen planer endnu. Begynd en med: maalplan\n")
  }

  @Test func `an answer is changed where it stands`() throws {
    try #expect(begin().leave() == 0)
    let sitting = try Sitting(home, ["interview", "kom-glad-i-skole"])
    try sitting.enter(":gå 2")
    try sitting.terminal.wait(forRow: "[2/19] ejer › Skolechef Lone Madsen")
    try sitting.enter(String(repeating: Keys.backspace, count: 6) + "Holm")
    #expect(try answers().texts["owner"] == "Skolechef Lone Holm")
    try sitting.enter(":gå arbejdspladser 2")
    try sitting.terminal.wait(forRow: "[1/19] arbejdsplads 2 › PPR")
    try sitting.enter(Keys.home + "Hele ")
    let names = try answers().lists["workplaces"]?.map(\.text)
    #expect(names == ["Egelundskolen", "Hele PPR"])
    #expect(try sitting.leave() == 0)
  }

  @Test func `undo reaches back into another sitting, and redo forward again`() throws {
    try #expect(begin().leave() == 0)
    let sitting = try Sitting(home, ["interview", "kom-glad-i-skole"])
    try sitting.enter(":fortryd")
    #expect(sitting.transcript.contains("Fortrudt: svaret »Skolechef Lone Madsen«."))
    #expect(sitting.terminal.screen.currentRow == "[2/19] ejer ›")
    try sitting.enter(":fortryd")
    #expect(sitting.transcript.contains("Fortrudt: tilføjelsen af »PPR«."))
    try sitting.enter([":gentag", ":gentag"])
    try sitting.terminal.wait(forRow: "[2/19] ejer › Skolechef Lone Madsen")
    try sitting.press(Keys.control("U"))
    #expect(try sitting.leave() == 0)
    let answers = try answers()
    #expect(answers.texts["owner"] == "Skolechef Lone Madsen")
    #expect(answers.lists["workplaces"]?.map(\.text) == ["Egelundskolen", "PPR"])
  }

  @Test func `Ctrl-C keeps the line, and a command fetches it`() throws {
    let sitting = try begin()
    try sitting.press("Elever i 4. kl")
    try sitting.press(Keys.control("C"))
    try sitting.waitForPrompt()
    #expect(
      sitting.transcript.contains(
        "Linjen er gemt som kladde; :kladde henter den. I er stadig i samtalen; Ctrl-C en\n"
          + "gang til eller Ctrl-D stopper.\n"))
    try sitting.enter(":kladde")
    try sitting.terminal.wait(forRow: "[3/19] målgruppe › Elever i 4. kl")
    try sitting.enter("asse")
    #expect(try answers().texts["targetGroup"] == "Elever i 4. klasse")
    #expect(try home.plans().drafts(of: home.plan(titled: "Kom glad i skole").id).isEmpty)
    #expect(try sitting.leave() == 0)
    let next = try Sitting(home, ["interview", "kom-glad-i-skole"])
    #expect(!next.transcript.contains("Sidst nåede I ikke"))
  }

  @Test func `two lines broken off are both there`() throws {
    let sitting = try begin()
    for line in ["Første kladde", "Anden kladde"] {
      try sitting.press(line)
      try sitting.press(Keys.control("C"))
      try sitting.waitForPrompt()
    }
    try sitting.enter(":kladde")
    try sitting.terminal.wait(forRow: "[3/19] målgruppe › Anden kladde")
    try sitting.enter(Keys.control("U") + ":kladde")
    try sitting.terminal.wait(forRow: "[3/19] målgruppe › Første kladde")
  }

  @Test func `Ctrl-C once more after a line was kept leaves, as was said`() throws {
    let sitting = try begin()
    try sitting.press("Elever i 4. kl")
    try sitting.press(Keys.control("C"))
    try sitting.waitForPrompt()
    try sitting.press(Keys.control("C"))
    #expect(try sitting.terminal.waitForEnd() == 130)
    let drafts = try home.plans().drafts(of: home.plan(titled: "Kom glad i skole").id)
    #expect(drafts.map(\.draft.text) == ["Elever i 4. kl"])
  }

  @Test func `Ctrl-C on an empty line says how to leave, and leaves the second time`() throws {
    let sitting = try begin()
    try sitting.press(Keys.control("C"))
    try sitting.waitForPrompt()
    #expect(sitting.transcript.contains("Ctrl-C en gang til eller Ctrl-D stopper. Alt er gemt.\n"))
    try sitting.press(Keys.control("C"))
    #expect(try sitting.terminal.waitForEnd() == 130)
    #expect(sitting.terminal.isCooked)
  }

  @Test func `an answer that only stood on the line is no draft after the window was closed`()
    throws
  {
    let sitting = try begin([":gå 2"])
    try sitting.terminal.wait(forRow: "[2/19] ejer › Skolechef Lone Madsen")
    sitting.terminal.hangUp()
    #expect(try sitting.terminal.waitForEnd() == 130)
    #expect(try home.plans().drafts(of: home.plan(titled: "Kom glad i skole").id).isEmpty)
  }

  /// A way to be torn from the keyboard.
  enum Tear: CaseIterable {
    case hangUp
    case terminate
    case closedWindow
    case kill
  }

  @Test(arguments: Tear.allCases)
  func `a half-written line is there after the program was torn away`(_ tear: Tear) throws {
    let sitting = try begin()
    let text = "Elever, der går i »3.-6.« kl"
    try sitting.press(text)
    try sitting.terminal.wait(forRow: "[3/19] målgruppe › \(text)")
    switch tear {
    case .hangUp: sitting.terminal.signal(SIGHUP)
    case .terminate: sitting.terminal.signal(SIGTERM)
    case .closedWindow: sitting.terminal.hangUp()
    case .kill:
      // Nothing can save a line after this; the pause before it can.
      let plan = try home.plan(titled: "Kom glad i skole").id
      try sitting.terminal.wait(until: "the draft in the store") {
        try home.plans().drafts(of: plan).map(\.draft.text) == [text]
      }
      sitting.terminal.signal(SIGKILL)
    }
    #expect(try sitting.terminal.waitForEnd() == (tear == .kill ? 128 + Int(SIGKILL) : 130))
    let next = try Sitting(home, ["interview", "kom-glad-i-skole"])
    #expect(next.transcript.contains("Der ligger en kladde: »\(text)«."))
    try next.enter(":kladde")
    try next.terminal.wait(forRow: "[3/19] målgruppe › \(text)")
    try next.enter("asse")
    #expect(try answers().texts["targetGroup"] == text + "asse")
  }
}
