import DanishText

enum DatumKind { static let allNames = ["cpr", "phone", "email"] }
enum RoleKind {
  static let allNames = [
    "person", "chef", "leader", "professional", "group", "unit", "nobody",
  ]
}

extension Judging {
  mutating func personalData(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict { .unknown }

  mutating func role(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict { .unknown }
}
