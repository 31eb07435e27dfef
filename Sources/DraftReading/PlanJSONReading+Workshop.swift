import Interviews
import LocatedJSON
import Plans
import Wording

extension PlanJSONReader {
  /// Reads what was said beside answers that have been read; its parts are named after the answers.
  mutating func workshop(_ node: JSONNode, on answers: Record) -> Deliberation {
    var said = Deliberation()
    if node.value == .null { return said }
    let name = PlanFormat.Key.workshop.rawValue
    let known = PlanFormat.WorkshopKey.allCases.map(\.rawValue)
    guard let object = reading.object(node, known: known, name: name) else { return said }
    for element in elements(.participants, object) {
      said.participants += [text(element, name: name)].compactMap(\.self)
    }
    let proposals = elements(.proposals, object).map { proposal($0, on: answers) }
    said.proposals = proposals.compactMap(\.self)
    said.ballots = elements(.ballots, object).compactMap { ballot($0, proposals, on: answers) }
    said.notes = elements(.notes, object).compactMap { note($0, on: answers) }
    return said
  }

  private mutating func elements(
    _ key: PlanFormat.WorkshopKey, _ object: JSONObject
  ) -> [JSONNode] {
    guard let node = object[key.rawValue], node.value != .null else { return [] }
    return reading.array(node, name: key.rawValue) ?? []
  }

  private mutating func proposal(_ node: JSONNode, on answers: Record) -> Proposal? {
    let name = PlanFormat.WorkshopKey.proposals.rawValue
    guard let object = reading.object(node, known: ["at", "text", "chosen"], name: name),
      let place = requiredPlace(object, on: answers),
      let text = reading.require("text", in: object).flatMap({ text($0, name: "text") })
    else { return nil }
    let isChosen = object["chosen"].flatMap { reading.bool($0, name: "chosen") } ?? false
    return Proposal(id: newID(), slot: place.slot, text: text, isChosen: isChosen)
  }

  private mutating func ballot(
    _ node: JSONNode, _ proposals: [Proposal?], on answers: Record
  ) -> Ballot? {
    let name = PlanFormat.WorkshopKey.ballots.rawValue
    guard let object = reading.object(node, known: ["at", "voters", "votes"], name: name),
      let place = requiredPlace(object, on: answers),
      let voters = reading.require("voters", in: object)
        .flatMap({ reading.integer($0, name: "voters") }),
      let list = reading.require("votes", in: object)
    else { return nil }
    var votes: [ItemID: Int] = [:]
    for node in reading.array(list, name: "votes") ?? [] {
      guard let vote = vote(node, proposals) else { continue }
      votes[vote.bid, default: 0] += vote.dots
    }
    return Ballot(id: newID(), slot: place.slot, voters: voters, votes: votes)
  }

  /// A bid that has no number was taken back; it gets a name that no bid has.
  private mutating func vote(
    _ node: JSONNode, _ proposals: [Proposal?]
  ) -> (bid: ItemID, dots: Int)? {
    guard let object = reading.object(node, known: ["proposal", "dots"], name: "votes"),
      let dots = reading.require("dots", in: object)
        .flatMap({ reading.integer($0, name: "dots") }), (0...1_000_000).contains(dots)
    else { return nil }
    guard let named = object["proposal"], named.value != .null else { return (newID(), dots) }
    guard let number = reading.integer(named, name: "proposal") else { return nil }
    guard (1...max(proposals.count, 1)).contains(number), !proposals.isEmpty else {
      reading.report(
        DraftPhrase.noSuchProposal, ["found": "\(number)"], at: named.range,
        help: DraftPhrase.helpProposal)
      return nil
    }
    return proposals[number - 1].map { ($0.id, dots) }
  }

  private mutating func note(_ node: JSONNode, on answers: Record) -> Note? {
    let name = PlanFormat.WorkshopKey.notes.rawValue
    guard let object = reading.object(node, known: ["kind", "at", "rule", "text"], name: name),
      let kindNode = reading.require("kind", in: object),
      let kind: Note.Kind = reading.word(kindNode, name: "kind"),
      let text = reading.require("text", in: object).flatMap({ text($0, name: "text") })
    else { return nil }
    let place = place(object, on: answers)
    let rule = object["rule"].flatMap { self.text($0, name: "rule") }
    return Note(
      id: newID(), kind: kind, slot: place?.slot, entry: place?.entry, rule: rule, text: text)
  }

  private mutating func requiredPlace(_ object: JSONObject, on answers: Record) -> PlanPlace? {
    guard reading.require("at", in: object) != nil else { return nil }
    return place(object, on: answers)
  }

  mutating func place(_ object: JSONObject, on answers: Record) -> PlanPlace? {
    guard let node = object["at"], let path = text(node, name: "at") else { return nil }
    if let place = PlanPlace(path: path, in: answers) { return place }
    reading.report(
      DraftPhrase.noSuchPlace, ["found": path], at: node.range, help: DraftPhrase.helpPlace)
    return nil
  }

  mutating func newID() -> ItemID {
    defer { nextItem += 1 }
    return ItemID(nextItem)
  }
}
