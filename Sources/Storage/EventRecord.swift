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
/// {"postponed":{"slot":{"field":"goal"}}}
/// {"participated":{"names":["Anna","Bo"]}}
/// {"proposed":{"item":7,"slot":{"field":"goal"},"text":"…"}}
/// {"voted":{"slot":{"field":"goal"},"voters":6,"votes":[{"dots":3,"item":7}]}}
/// {"chose":{"item":7}}
/// {"noted":{"entry":2,"item":8,"kind":"comment","rule":"…","slot":{"field":"signs"},"text":"…"}}
/// {"withdrawn":{"item":8}}
/// {"accepted":{"acceptance":{"by":"…","fingerprint":"v1:…","on":"2026-08-14","path":"goal",…}}}
/// {"revoked":{"fingerprint":"v1:…"}}
/// {"approved":{"approval":{"by":"…","on":"2026-06-01","overruled":[],"parts":{…},"text":"…"}}}
/// {"unapproved":{"withdrawal":{"by":"…","on":"2026-06-02","reason":"…"}}}
/// {"beganStatus":{"begun":{"final":false,"on":"2026-08-14","year":2026}}}
/// {"reported":{"status":{"answers":{…},"by":"…","final":false,"on":"…","readings":[…],"year":2026}}}
/// {"logged":{"change":{"after":"…","before":"…","by":"…","on":"…","reason":"…","slot":{…}}}}
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
    let record = try [String: EventContent](from: decoder)
    guard record.count == 1, let (name, content) = record.first,
      let word = EventWord(rawValue: name), let event = content.event(word)
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no event of format 1"))
    }
    self.event = event
  }

  func encode(to encoder: any Encoder) throws {
    let (word, content) = EventContent.of(event)
    try [word.rawValue: content].encode(to: encoder)
  }
}

/// The words that stand for the kinds of events.
enum EventWord: String {
  case began = "began"
  case titled = "titled"
  case entered = "entered"
  case answered = "answered"
  case added = "added"
  case reworded = "reworded"
  case removed = "removed"
  case moved = "moved"
  case postponed = "postponed"
  case participated = "participated"
  case proposed = "proposed"
  case voted = "voted"
  case chose = "chose"
  case noted = "noted"
  case withdrawn = "withdrawn"
  case accepted = "accepted"
  case revoked = "revoked"
  case approved = "approved"
  case unapproved = "unapproved"
  case beganStatus = "beganStatus"
  case reported = "reported"
  case logged = "logged"
  case undone = "undone"
  case redone = "redone"
}
