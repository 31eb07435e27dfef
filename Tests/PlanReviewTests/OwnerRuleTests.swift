import PlanReview
import Plans
import TestSupport
import Testing

/// What the rules say about owners in many voices.
struct OwnerRuleTests {
  struct Owner: CustomTestStringConvertible {
    let rule: String?
    let text: String

    init(_ rule: String?, _ text: String) {
      self.rule = rule
      self.text = text
    }

    var testDescription: String { text }
  }

  static let heads = [
    "Karen Hvidtfeldt, afdelingschef for Skoler & Uddannelse", "Dagtilbudschef Lene Friis Holm",
    "Pernille Stougaard, chef for By & Miljø", "Sundhedschef Camilla Nordkvist",
    "Kultur- og fritidschef Asta Lindhardt", "Kultur og Fritidschef Asta Lindhardt",
    "Områdedirektør Bo Hansen", "By- og miljøchefen", "HR-chef Ulla Tved", "PPR-chef Jan Olsen",
    "Kommunaldirektøren", "Maj Petersen", "Lise-Lotte Bak",
    "Chef for Ledelse og Udvikling, Ida Krag",
    "Skolechef Tom Riis, formand for styregruppen", "Jobcenterchef Mona Thorup\nTlf. aftales",
    "Socialchefen i samarbejde med teamet", "Skolechef Lone Madsen (medejer: ledelsen på PPR)",
  ]

  static let groups = [
    "Styregruppen for ungeindsatsen", "Arbejdsgruppen", "Alle", "Vi", "Ledelsen",
    "Ledelsesgruppen i Dagtilbud", "Børne- og Ungeudvalget", "Team Ung", "Ungeteamet",
    "Direktionen", "Medarbejderne på plejehjemmet", "Chefgruppen", "Chefforum",
    "Personalet i samarbejde med forældrene", "Egelundskolen", "Ingen endnu besluttet",
    "Styregruppen ved projektleder Ane Holm", "Skolebestyrelsen",
  ]

  static let leaders = [
    "Skoleleder Per Holm", "Projektleder Signe Bay", "Souschef Nis Petersen",
    "Chefkonsulent Rikke Dahl", "Køkkenchef Bent Ravn", "SSP-konsulent Lise-Lotte Bak",
    "Frivilligkoordinatoren", "Lone Madsen, leder af Team Ung", "Formanden for styregruppen",
    "Pædagogisk leder Jonas Brandt",
  ]

  static let several = [
    "Skolechef Lone Madsen og dagtilbudschef Per Hansen", "Skolechefen og socialchefen",
    "Skolechef Lone Madsen og skolechef Per Hansen", "Vejchef / miljøchef",
    "Skolechef Lone Madsen samt chefen for By & Miljø",
  ]

  static let owners =
    heads.map { Owner(nil, $0) } + groups.map { Owner("owner-not-a-chef", $0) }
    + leaders.map { Owner("owner-not-chef-title", $0) } + several.map { Owner("owner-several", $0) }

  @Test(arguments: owners)
  func `an owner is one head of department`(_ owner: Owner) throws {
    let found = try ReviewFixture.findings(about: "owner", owner.text)
    #expect(found.map(\.ruleID) == [owner.rule].compactMap(\.self), "\(found.map(\.message))")
  }
}
