import Diagnostics
import DraftReading
import TestSupport
import Testing

/// A row for each mistake a person can make in a plan's JSON; a plan with one is not read.
struct PlanJSONMistakeTests {
  struct Mistake: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let message: String

    init(_ description: String, _ text: String, _ message: String) {
      testDescription = description
      self.text = text
      self.message = message
    }
  }

  static let mistakes = [
    Mistake(
      "a comment on nothing",
      #"{ "format": "maalplan/1", "answers": {}, "comments": [ { "at": "signs[1]", "text": "Hvem?" } ] }"#,
      """
      plan.json:1:64: fejl: planen har ikke noget sted, der hedder 'signs[1]' [no-such-place]
       1 | …aalplan/1", "answers": {}, "comments": [ { "at": "signs[1]", "text": "Hvem?" } ] }
         |                                                   ^^^^^^^^^^
       hjælp: skriv stien som i en bemærkning, for eksempel signs[2].data

      """),
    Mistake(
      "a bid for an item that is not there, and a vote for a bid that is not",
      """
      { "answers": {}, "format": "maalplan/1", "workshop": {
        "proposals": [ { "at": "signs[2].data", "text": "Log" } ],
        "ballots": [ { "at": "goal", "voters": 1, "votes": [ { "proposal": 2, "dots": 1 } ] } ]
      } }
      """,
      """
      plan.json:2:26: fejl: planen har ikke noget sted, der hedder 'signs[2].data' [no-such-place]
       2 |   "proposals": [ { "at": "signs[2].data", "text": "Log" } ],
         |                          ^^^^^^^^^^^^^^^
       hjælp: skriv stien som i en bemærkning, for eksempel signs[2].data
      plan.json:3:70: fejl: i 'votes' er der ikke noget bud nummer 2 [no-such-proposal]
       3 | …": "goal", "voters": 1, "votes": [ { "proposal": 2, "dots": 1 } ] } ]
         |                                                   ^
       hjælp: proposal er nummeret i listen proposals, talt fra 1, eller null for et bud, der er taget \
      ud

      """),
    Mistake(
      "a misspelt name", #"{ "gaol": "Flere møder" }"#,
      """
      plan.json:1:3: fejl: ukendt navn 'gaol' [unknown-key]
       1 | { "gaol": "Flere møder" }
         |   ^^^^^^
       hjælp: mente I 'goal'?

      """),
    Mistake(
      "a name of nothing", #"{ "milestones": { "budget": "10 kr." } }"#,
      """
      plan.json:1:19: fejl: ukendt navn 'budget' [unknown-key]
       1 | { "milestones": { "budget": "10 kr." } }
         |                   ^^^^^^^^
       hjælp: brug et af disse: achieved, augustStatus, interim, start

      """),
    Mistake(
      "a misspelt name in an item", #"{ "signs": [ { "txt": "Ro", "dato": "Tal" } ] }"#,
      """
      plan.json:1:16: fejl: ukendt navn 'txt' [unknown-key]
       1 | { "signs": [ { "txt": "Ro", "dato": "Tal" } ] }
         |                ^^^^^
       hjælp: mente I 'text'?
      plan.json:1:29: fejl: ukendt navn 'dato' [unknown-key]
       1 | { "signs": [ { "txt": "Ro", "dato": "Tal" } ] }
         |                             ^^^^^^
       hjælp: mente I 'data'?

      """),
    Mistake(
      "what belongs to a sign below an action",
      #"{ "actions": [ { "text": "Ro", "data": "Tal" } ] }"#,
      """
      plan.json:1:32: fejl: ukendt navn 'data' [unknown-key]
       1 | { "actions": [ { "text": "Ro", "data": "Tal" } ] }
         |                                ^^^^^^
       hjælp: brug et af disse: id, owners, start, text

      """),
    Mistake(
      "the same answer twice", #"{ "goal": "Et", "goal": "To" }"#,
      """
      plan.json:1:17: fejl: navnet 'goal' står her to gange [duplicate-key]
       1 | { "goal": "Et", "goal": "To" }
         |                 ^^^^^^

      """),
    Mistake(
      "a number for a text", #"{ "milestones": { "start": 2027 } }"#,
      """
      plan.json:1:28: fejl: 'start' har en værdi af en forkert slags [wrong-kind]
       1 | { "milestones": { "start": 2027 } }
         |                            ^^^^
       hjælp: skriv en tekst i anførselstegn: "…"

      """),
    Mistake(
      "a list for a text", #"{ "goal": ["Flere møder"] }"#,
      """
      plan.json:1:11: fejl: 'goal' har en værdi af en forkert slags [wrong-kind]
       1 | { "goal": ["Flere møder"] }
         |           ^^^^^^^^^^^^^^^
       hjælp: skriv en tekst i anførselstegn: "…"

      """),
    Mistake(
      "a text for several answers", #"{ "milestones": "I august" }"#,
      """
      plan.json:1:17: fejl: 'milestones' har en værdi af en forkert slags [wrong-kind]
       1 | { "milestones": "I august" }
         |                 ^^^^^^^^^^
       hjælp: skriv navne og værdier i tuborgklammer

      """),
    Mistake(
      "a number in a list", #"{ "workplaces": ["PPR", 3] }"#,
      """
      plan.json:1:25: fejl: i listen 'workplaces' kan der kun stå tekster og objekter [item-expected]
       1 | { "workplaces": ["PPR", 3] }
         |                         ^
       hjælp: skriv en tekst i anførselstegn, eller et objekt med en "text"

      """),
    Mistake(
      "something else than a plan", #"["PPR"]"#,
      """
      plan.json:1:1: fejl: 'answers' har en værdi af en forkert slags [wrong-kind]
       1 | ["PPR"]
         | ^^^^^^^
       hjælp: skriv navne og værdier i tuborgklammer

      """),
    Mistake(
      "no format", #"{ "title": "Ro", "answers": {} }"#,
      """
      plan.json:1:1: fejl: der mangler 'format' [missing-key]
       1 | { "title": "Ro", "answers": {} }
         | ^
       hjælp: skriv "format": "maalplan/1"

      """),
    Mistake(
      "another format", #"{ "format": "word/1", "answers": {} }"#,
      """
      plan.json:1:13: fejl: formatet 'word/1' er ikke en plans [wrong-format]
       1 | { "format": "word/1", "answers": {} }
         |             ^^^^^^^^
       hjælp: skriv "format": "maalplan/1"

      """),
    Mistake(
      "a later edition of the format", #"{ "format": "maalplan/2", "nyt": {} }"#,
      """
      plan.json:1:13: fejl: filen har formatet 'maalplan/2', som er nyere end det, programmet \
      kender: 'maalplan/1' [newer-format]
       1 | { "format": "maalplan/2", "nyt": {} }
         |             ^^^^^^^^^^^^
       hjælp: brug den udgave af programmet, som skrev filen, eller en nyere

      """),
    Mistake(
      "no answers", #"{ "format": "maalplan/1" }"#,
      """
      plan.json:1:1: fejl: der mangler 'answers' [missing-key]
       1 | { "format": "maalplan/1" }
         | ^

      """),
    Mistake(
      "another template", #"{ "format": "maalplan/1", "template": "elmelund@1", "answers": {} }"#,
      """
      plan.json:1:39: fejl: planen svarer på skabelonen 'elmelund@1', \
      og her bruges 'albertslund-maalplan@1' [another-template]
       1 | { "format": "maalplan/1", "template": "elmelund@1", "answers": {} }
         |                                       ^^^^^^^^^^^^
       hjælp: vælg den skabelon, som planen er skrevet til

      """),
    Mistake(
      "an unknown phase", #"{ "format": "maalplan/1", "phase": "drift", "answers": {} }"#,
      """
      plan.json:1:36: fejl: 'phase' kan ikke være 'drift' [unknown-word]
       1 | { "format": "maalplan/1", "phase": "drift", "answers": {} }
         |                                    ^^^^^^^
       hjælp: mente I 'draft'?

      """),
    Mistake(
      "a status that is no object", #"{ "format": "maalplan/1", "answers": {}, "statuses": [1] }"#,
      """
      plan.json:1:55: fejl: 'statuses' har en værdi af en forkert slags [wrong-kind]
       1 | …rmat": "maalplan/1", "answers": {}, "statuses": [1] }
         |                                                   ^
       hjælp: skriv navne og værdier i tuborgklammer

      """),
    Mistake(
      "an approval with no day",
      #"{ "format": "maalplan/1", "answers": {}, "approvals": [{ "by": "A", "on": "i går", "text": "x" }] }"#,
      """
      plan.json:1:75: fejl: 'on' skal være en dag, og der står 'i går' [bad-day]
       1 | … "answers": {}, "approvals": [{ "by": "A", "on": "i går", "text": "x" }] }
         |                                                   ^^^^^^^
       hjælp: skriv dagen som 2027-08-01

      """),
    Mistake(
      "a change to a place that is not there",
      #"{ "format": "maalplan/1", "answers": {}, "changes": [{ "on": "2027-08-20", "at": "actions[3]" }] }"#,
      """
      plan.json:1:82: fejl: planen har ikke noget sted, der hedder 'actions[3]' [no-such-place]
       1 | …rs": {}, "changes": [{ "on": "2027-08-20", "at": "actions[3]" }] }
         |                                                   ^^^^^^^^^^^^
       hjælp: skriv stien som i en bemærkning, for eksempel signs[2].data

      """),
    Mistake(
      "an acceptance without a reason and with no day",
      #"{ "format": "maalplan/1", "answers": {}, "accepted": [{ "rule": "r", "path": "goal", "on": "1. maj", "fingerprint": "v1:0" }] }"#,
      """
      plan.json:1:55: fejl: der mangler 'reason' [missing-key]
       1 | …rmat": "maalplan/1", "answers": {}, "accepted": [{ "rule": "r", "path": "goal", "on": "1. maj", "f…
         |                                                   ^
      plan.json:1:92: fejl: 'on' skal være en dag, og der står '1. maj' [bad-day]
       1 | …accepted": [{ "rule": "r", "path": "goal", "on": "1. maj", "fingerprint": "v1:0" }] }
         |                                                   ^^^^^^^^
       hjælp: skriv dagen som 2027-08-01

      """),
    Mistake(
      "text that is not JSON", "{ \"goal\": \"Flere møder\"\n  \"owner\": \"Liv\" }",
      """
      plan.json:1:24: fejl: der mangler et komma mellem to linjer [comma-between-lines]
       1 | { "goal": "Flere møder"
         |                        ^
       hjælp: skriv et komma, hvor linjen slutter

      """),
  ]

  @Test(arguments: mistakes)
  func `a mistake is shown where it is, and nothing is read`(_ mistake: Mistake) throws {
    let source = Source(name: "plan.json", text: mistake.text)
    let (draft, diagnostics) = readPlanJSON(source, try Fixture.template())
    #expect(DiagnosticText(try Fixture.wording()).render(diagnostics) == mistake.message)
    #expect(draft == nil)
  }

  @Test func `a place put off that is not there is told and left out`() throws {
    let text = #"{ "format": "maalplan/1", "answers": {}, "postponed": ["goal", "signs[1].data"] }"#
    let source = Source(name: "plan.json", text: text)
    let (draft, diagnostics) = readPlanJSON(source, try Fixture.template())
    #expect(draft?.postponed == ["goal"])
    #expect(diagnostics.map(\.severity) == [.warning])
  }
}
