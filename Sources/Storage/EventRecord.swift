import Foundation
import Plans

/// An event as it stands in the file: an object with one stable word, and what the event holds.
///
/// ```json
/// {"began":{"template":"albertslund-maalplan@1"}}
/// {"titled":{"title":"Kom glad i skole"}}
/// {"entered":{"phase":"approval"}}
/// {"answered":{"slot":{"field":"goal"},"text":"…"}}
/// {"added":{"index":0,"item":1,"slot":{"field":"signs"},"text":"…"}}
/// {"reworded":{"item":1,"text":"…"}}
/// {"removed":{"item":1}}
/// {"moved":{"index":2,"item":1}}
/// {"undone":{}}
/// {"redone":{}}
/// ```
///
/// A slot of an item is `{"field":"data","item":1}`. This is format 1 of the column `change.format`.
/// The words are written out here, so that renaming a case in the program changes no file; a word
/// is never given another meaning, and another form gets another number.
struct EventRecord: Codable {
  /// The event that was or will be written.
  let event: PlanEvent

  /// Makes the record of an event.
  init(_ event: PlanEvent) {
    self.event = event
  }

  init(from decoder: any Decoder) throws {
    let record = try [String: Content](from: decoder)
    guard record.count == 1, let (name, content) = record.first, let word = Word(rawValue: name),
      let event = content.event(word)
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no event of format 1"))
    }
    self.event = event
  }

  func encode(to encoder: any Encoder) throws {
    let (word, content) = Content.of(event)
    try [word.rawValue: content].encode(to: encoder)
  }
}

/// The words that stand for the kinds of events.
private enum Word: String {
  case began = "began"
  case titled = "titled"
  case entered = "entered"
  case answered = "answered"
  case added = "added"
  case reworded = "reworded"
  case removed = "removed"
  case moved = "moved"
  case undone = "undone"
  case redone = "redone"
}

/// All that any event may hold; each word uses its own part.
private struct Content: Codable {
  var template: String?
  var title: String?
  var phase: String?
  var slot: SlotRecord?
  var item: Int?
  var index: Int?
  var text: String?

  enum CodingKeys: String, CodingKey {
    case template = "template"
    case title = "title"
    case phase = "phase"
    case slot = "slot"
    case item = "item"
    case index = "index"
    case text = "text"
  }

  static func of(_ event: PlanEvent) -> (Word, Content) {
    switch event {
    case .began(let template): (.began, Content(template: template))
    case .titled(let title): (.titled, Content(title: title))
    case .entered(let phase): (.entered, Content(phase: word(for: phase)))
    case .answered(let slot, let text): (.answered, Content(slot: SlotRecord(slot), text: text))
    case .added(let item, let slot, let index, let text):
      (.added, Content(slot: SlotRecord(slot), item: item.number, index: index, text: text))
    case .reworded(let item, let text): (.reworded, Content(item: item.number, text: text))
    case .removed(let item): (.removed, Content(item: item.number))
    case .moved(let item, let index): (.moved, Content(item: item.number, index: index))
    case .undone: (.undone, Content())
    case .redone: (.redone, Content())
    }
  }

  /// The event that a word makes of this; nil where something is missing.
  func event(_ word: Word) -> PlanEvent? {
    switch word {
    case .began: template.map(PlanEvent.began)
    case .titled: title.map(PlanEvent.titled)
    case .entered: phase.flatMap(Self.phase).map(PlanEvent.entered)
    case .answered: slot?.slot.flatMap { slot in text.map { .answered(slot, $0) } }
    case .added: added
    case .reworded: item.flatMap(itemID).flatMap { item in text.map { .reworded(item, $0) } }
    case .removed: item.flatMap(itemID).map(PlanEvent.removed)
    case .moved: item.flatMap(itemID).flatMap { item in index.map { .moved(item, to: $0) } }
    case .undone: .undone
    case .redone: .redone
    }
  }

  private var added: PlanEvent? {
    guard let item = item.flatMap(itemID), let slot = slot?.slot, let index, let text else {
      return nil
    }
    return .added(item, to: slot, at: index, text)
  }

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
}

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
    return itemID(item).map { Slot(field, of: $0) }
  }
}

/// The name of item `number`; nil for a number that no plan has ever counted to.
///
/// The bound keeps the plan's own counting from overflowing on a file that was tampered with.
private func itemID(_ number: Int) -> ItemID? {
  (1...1 << 53).contains(number) ? ItemID(number) : nil
}
