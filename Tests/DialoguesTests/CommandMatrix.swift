import Dialogues
import Interviews
import PlanReview
import Plans
import TestSupport
import Wording

/// Where a command is typed.
enum CommandPlace: String, CaseIterable {
  /// Nothing has been answered yet.
  case emptyPlan = "på en tom plan"
  /// The first question of a plan with answers.
  case first = "ved det første spørgsmål"
  /// A question in the middle, with bids for the answer.
  case middle = "ved målet"
  /// The last question.
  case last = "ved det sidste spørgsmål"
  /// Every question has been passed.
  case end = "når alt er gennemgået"

  /// The lines that lead there.
  func way(in language: Language) -> [String] {
    switch self {
    case .emptyPlan: []
    case .first: [":1"]
    case .middle: [":6"]
    case .last: [":gå augus"]
    case .end: [":gå augus", ""]
    }
  }
}

/// A plan with answers, holes, findings, bids, notes and an acceptance in it.
enum MatrixPlan {
  private static let answers = [
    "Egelundskolen", "PPR", "", "Styregruppen for fravær", "Skoleliv: børn i 4.-6. klasse", "xxx",
    "Alle børn trives i skolen", "I juni 2028 har højst 8 procent over 10 procents fravær.",
    "I dag er det 14 procent.", "Flere elever møder til tiden", "Færre forældre ringer hjemmefra",
    "", "Fraværstal, hver måned", "", "Skolens log", "", "Morgenværter tager imod i indskolingen",
    "Fast kontaktperson til alle nye elever", "", "Lærer Lone Friis", "", "", "", "august 2026",
    "august 2026", "", "juni 2028", "", "august 2027", "",
  ]

  private struct Wrong: Error {}

  private static let made = Result { try make() }

  /// The changes that it came about by.
  static func changes() throws -> [Change] { try made.get() }

  private static func make() throws -> [Change] {
    let template = try Fixture.template()
    let interview = Interview(template)
    var log = PlanLog(id: PlanID(rawValue: "kom-glad-i-skole"), changes: [])
    func add(_ events: [PlanEvent]) {
      log.append(Change(at: Moment(seconds: 1_799_000_000 + Int64(log.revision)), events))
    }
    add([.began(template: template.reference), .titled("Kom glad i skole")])
    var position = interview.firstUnanswered(in: log.plan).map { Position($0) }
    for answer in answers {
      guard let here = position else { throw Wrong() }
      let events = interview.events(answering: answer, at: here, in: log.plan)
      if !events.isEmpty { add(events) }
      position =
        answer.isEmpty
        ? interview.stop(after: here.stop, in: log.plan).map { Position($0) }
        : interview.position(afterAnswerAt: here, in: log.plan)
    }
    add([.participated(["Anna", "Bo"])])
    for bid in ["Færre end 8 procent", "Alle møder glade og til tiden"] {
      add([.proposed(log.plan.nextItem, for: Slot("goal"), bid)])
    }
    let notes: [(Note.Kind, Slot?, String)] = [
      (.parked, Slot("goal"), "Gælder målet også fritidsklubben?"),
      (.decided, nil, "Vi mødes igen den 3. september."),
      (.comment, Slot("owner"), "Skriv, hvem der er leder."),
    ]
    for (kind, slot, text) in notes {
      add([
        .noted(
          Note(id: log.plan.nextItem, kind: kind, slot: slot, entry: nil, rule: nil, text: text))
      ])
    }
    let found = try Fixture.reviewer().review(log.plan, for: nil, on: "2026-08-14").findings
    guard let finding = found.last(where: { !$0.demandsAnswer }) else { throw Wrong() }
    add([
      .accepted(
        Acceptance(
          fingerprint: finding.fingerprint, rule: finding.ruleID, path: finding.place.path,
          reason: "det er aftalt med PPR", by: "Anna og Bo", on: "2026-08-14", until: nil))
    ])
    return log.changes
  }
}

extension Conversation {
  /// A conversation about the plan of the matrix, or an empty one.
  static func inMatrix(
    _ place: CommandPlace, _ language: Language, profile: Profile = .workshop
  ) throws -> Conversation {
    let talk = try Conversation(language)
    talk.profile = profile
    if place == .emptyPlan {
      talk.begins = false
    } else {
      talk.repository.changes[talk.id] = try MatrixPlan.changes()
      let draft = Draft(slot: Slot("relevance"), text: "Fraværet er steget")
      talk.repository.drafts[talk.id] = [StoredDraft(id: DraftID(900), draft: draft)]
    }
    return talk
  }

  /// What comes of the last of some lines: from its prompt to the next, with what stands there.
  func outcome(of lines: [String]) async throws -> String {
    let transcript = try await type(lines)
    let line = lines.last ?? ""
    guard let start = transcript.ranges(of: "› \(line)\n").last?.lowerBound else {
      return transcript
    }
    let head = transcript[..<start].lastIndex(of: "\n").map(transcript.index(after:))
    var rest = String(transcript[(head ?? transcript.startIndex)...])
    guard requests.count > lines.count, let next = requests.last,
      let end = rest.ranges(of: "\(next.prompt) › \(next.isHidden ? "•••" : "^D")\n").last
    else { return rest }
    rest.replaceSubrange(end.lowerBound..., with: "\(next.prompt) › \(next.prefill)".trimmedEnd)
    return rest + "\n"
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
