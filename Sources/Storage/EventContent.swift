import Plans

/// All that any event may hold; each word uses its own part.
struct EventContent: Codable {
  private var template: String?
  private var title: String?
  private var phase: String?
  private var slot: SlotRecord?
  private var item: Int?
  private var index: Int?
  private var text: String?
  private var names: [String]?
  private var voters: Int?
  private var votes: [VoteRecord]?
  private var kind: String?
  private var entry: Int?
  private var rule: String?
  private var acceptance: AcceptanceRecord?
  private var fingerprint: String?
  private var approval: ApprovalRecord?
  private var withdrawal: WithdrawalRecord?
  private var begun: BegunStatusRecord?
  private var status: StatusRecord?
  private var change: LoggedChangeRecord?

  private enum CodingKeys: String, CodingKey {
    case template = "template"
    case title = "title"
    case phase = "phase"
    case slot = "slot"
    case item = "item"
    case index = "index"
    case text = "text"
    case names = "names"
    case voters = "voters"
    case votes = "votes"
    case kind = "kind"
    case entry = "entry"
    case rule = "rule"
    case acceptance = "acceptance"
    case fingerprint = "fingerprint"
    case approval = "approval"
    case withdrawal = "withdrawal"
    case begun = "begun"
    case status = "status"
    case change = "change"
  }
}

// MARK: - Writing

extension EventContent {
  /// The word for an event, and what it holds.
  static func of(_ event: PlanEvent) -> (EventWord, EventContent) {
    switch event {
    case .began(let template): (.began, EventContent(template: template))
    case .titled(let title): (.titled, EventContent(title: title))
    case .entered(let phase): (.entered, EventContent(phase: word(for: phase)))
    case .answered(let slot, let text):
      (.answered, EventContent(slot: SlotRecord(slot), text: text))
    case .added(let item, let slot, let index, let text):
      (.added, EventContent(slot: SlotRecord(slot), item: item.number, index: index, text: text))
    case .reworded(let item, let text): (.reworded, EventContent(item: item.number, text: text))
    case .removed(let item): (.removed, EventContent(item: item.number))
    case .moved(let item, let index): (.moved, EventContent(item: item.number, index: index))
    case .postponed(let slot): (.postponed, EventContent(slot: SlotRecord(slot)))
    case .participated(let names): (.participated, EventContent(names: names))
    case .proposed(let item, let slot, let text):
      (.proposed, EventContent(slot: SlotRecord(slot), item: item.number, text: text))
    case .voted(let ballot): (.voted, of(ballot))
    case .chose(let item): (.chose, EventContent(item: item.number))
    case .noted(let note): (.noted, of(note))
    case .withdrawn(let item): (.withdrawn, EventContent(item: item.number))
    case .accepted(let acceptance):
      (.accepted, EventContent(acceptance: AcceptanceRecord(acceptance)))
    case .revoked(let fingerprint): (.revoked, EventContent(fingerprint: fingerprint))
    case .approved(let approval):
      (.approved, EventContent(approval: ApprovalRecord(approval)))
    case .unapproved(let withdrawal):
      (.unapproved, EventContent(withdrawal: WithdrawalRecord(withdrawal)))
    case .beganStatus(let status):
      (.beganStatus, EventContent(begun: BegunStatusRecord(status)))
    case .reported(let status): (.reported, EventContent(status: StatusRecord(status)))
    case .logged(let change): (.logged, EventContent(change: LoggedChangeRecord(change)))
    case .undone: (.undone, EventContent())
    case .redone: (.redone, EventContent())
    }
  }

  private static func of(_ ballot: Ballot) -> EventContent {
    EventContent(
      slot: SlotRecord(ballot.slot), item: ballot.id.number, voters: ballot.voters,
      votes: ballot.votes.sorted { $0.key < $1.key }
        .map { VoteRecord(item: $0.key.number, dots: $0.value) })
  }

  private static func of(_ note: Note) -> EventContent {
    EventContent(
      slot: note.slot.map(SlotRecord.init), item: note.id.number, text: note.text,
      kind: word(for: note.kind), entry: note.entry?.number, rule: note.rule)
  }
}

// MARK: - Reading

extension EventContent {
  /// The event that a word makes of this; nil where something is missing.
  func event(_ word: EventWord) -> PlanEvent? {
    switch word {
    case .began: template.map(PlanEvent.began)
    case .titled: title.map(PlanEvent.titled)
    case .entered: phase.flatMap(Self.phase).map(PlanEvent.entered)
    case .answered: slot?.slot.flatMap { slot in text.map { .answered(slot, $0) } }
    case .added: added
    case .reworded: itemID.flatMap { item in text.map { .reworded(item, $0) } }
    case .removed: itemID.map(PlanEvent.removed)
    case .moved: itemID.flatMap { item in index.map { .moved(item, to: $0) } }
    case .postponed: slot?.slot.map(PlanEvent.postponed)
    case .participated: names.map(PlanEvent.participated)
    case .proposed: proposed
    case .voted: ballot.map(PlanEvent.voted)
    case .chose: itemID.map(PlanEvent.chose)
    case .noted: note.map(PlanEvent.noted)
    case .withdrawn: itemID.map(PlanEvent.withdrawn)
    case .accepted: (acceptance?.acceptance).map(PlanEvent.accepted)
    case .revoked: fingerprint.map(PlanEvent.revoked)
    case .approved: (approval?.approval).map(PlanEvent.approved)
    case .unapproved: (withdrawal?.withdrawal).map(PlanEvent.unapproved)
    case .beganStatus: (begun?.status).map(PlanEvent.beganStatus)
    case .reported: (status?.status).map(PlanEvent.reported)
    case .logged: (change?.change).map(PlanEvent.logged)
    case .undone: .undone
    case .redone: .redone
    }
  }

  private var itemID: ItemID? { item.flatMap(ItemID.init(recorded:)) }

  private var added: PlanEvent? {
    guard let itemID, let slot = slot?.slot, let index, let text else { return nil }
    return .added(itemID, to: slot, at: index, text)
  }

  private var proposed: PlanEvent? {
    guard let itemID, let slot = slot?.slot, let text else { return nil }
    return .proposed(itemID, for: slot, text)
  }

  private var ballot: Ballot? {
    guard let itemID, let slot = slot?.slot, let voters, let votes else { return nil }
    let counted = votes.compactMap { vote in
      ItemID(recorded: vote.item).map { ($0, vote.dots) }
    }
    guard counted.count == votes.count else { return nil }
    return Ballot(
      id: itemID, slot: slot, voters: voters, votes: Dictionary(counted) { first, _ in first })
  }

  private var note: Note? {
    guard let itemID, let text, let kind = kind.flatMap(Self.kind) else { return nil }
    let entry = entry.flatMap(ItemID.init(recorded:))
    guard (slot == nil) == (slot?.slot == nil), (self.entry == nil) == (entry == nil) else {
      return nil
    }
    return Note(id: itemID, kind: kind, slot: slot?.slot, entry: entry, rule: rule, text: text)
  }
}

// MARK: - Words

extension EventContent {
  private static func word(for phase: Phase) -> String {
    switch phase {
    case .draft: "draft"
    case .approval: "approval"
    case .status: "status"
    case .closing: "closing"
    }
  }

  private static func phase(_ found: String) -> Phase? {
    Phase.allCases.first { word(for: $0) == found }
  }

  private static func word(for kind: Note.Kind) -> String {
    switch kind {
    case .parked: "parked"
    case .decided: "decided"
    case .comment: "comment"
    }
  }

  private static func kind(_ found: String) -> Note.Kind? {
    Note.Kind.allCases.first { word(for: $0) == found }
  }
}

// MARK: - Parts

/// A slot as it stands in the file.
struct SlotRecord: Codable {
  private let item: Int?
  private let field: String

  private enum CodingKeys: String, CodingKey {
    case item = "item"
    case field = "field"
  }

  /// Makes the record of a slot.
  init(_ slot: Slot) {
    item = slot.item?.number
    field = slot.field
  }

  /// The slot; nil where the item's number cannot be one.
  var slot: Slot? {
    guard let item else { return Slot(field) }
    return ItemID(recorded: item).map { Slot(field, of: $0) }
  }
}

/// The dots a bid got, as they stand in the file.
private struct VoteRecord: Codable {
  let item: Int
  let dots: Int

  enum CodingKeys: String, CodingKey {
    case item = "item"
    case dots = "dots"
  }
}

/// An acceptance as it stands in the file.
private struct AcceptanceRecord: Codable {
  let fingerprint: String
  let rule: String
  let path: String
  let reason: String
  let by: String
  let on: String
  let until: String?

  enum CodingKeys: String, CodingKey {
    case fingerprint = "fingerprint"
    case rule = "rule"
    case path = "path"
    case reason = "reason"
    case by = "by"
    case on = "on"
    case until = "until"
  }

  init(_ acceptance: Acceptance) {
    fingerprint = acceptance.fingerprint
    rule = acceptance.rule
    path = acceptance.path
    reason = acceptance.reason
    by = acceptance.by
    on = acceptance.on
    until = acceptance.until
  }

  var acceptance: Acceptance {
    Acceptance(
      fingerprint: fingerprint, rule: rule, path: path, reason: reason, by: by, on: on,
      until: until)
  }
}

extension ItemID {
  /// The name of item `number`; nil for a number that no plan has ever counted to.
  ///
  /// The bound keeps the plan's own counting from overflowing on a file that was tampered with.
  init?(recorded number: Int) {
    guard (1...1 << 53).contains(number) else { return nil }
    self.init(number)
  }
}
