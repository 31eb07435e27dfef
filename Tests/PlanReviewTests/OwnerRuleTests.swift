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
    "Sekretariatschef Ib Madsen, tlf. aftales",
    "Centerchef for Plan, Byg og Miljø, Line Due",
    "Pia Skov (afdelingschef)",
    "Direktør for Børn og Unge, Ole Krag",
    "Kst. sundhedschef Ann Bro",
    "Fung. teknik- og miljøchef Carl Emil Boe",
    "konst. skolechef lone dam",
    "Chefen for Social & Familie",
    "HR- og digitaliseringschef",
    "Biblioteks- og kulturchef Aase Bak med Per Juhl som tovholder",
    "Områdechef Maja Vind (Dagtilbud Syd)",
    "Ejendomschef Kim Dahl. Projektleder: Rosa Lykke",
    "Stadsarkitekt og plan- og bygningschef Ulla Falk",
    "Chefjurist og sekretariatschef Finn Ro",
    "Borgerservicechef Heidi Mark, som har overtaget planen efter Søren Dal",
    "Økonomi- og stabschef Mads Friis",
    "Miljø- og teknikdirektør Gry Sand",
    "Dagtilbudschefen",
    "Ældre- og sundhedschef, Lone Brink",
    "Bo Riis Chef for veje",
    "Afdelingschefen for Natur og Veje (Anja Holm)",
    "Jette Frost, Chef for Beskæftigelse & Integration",
    "Familiechef Sara Ali (barsel til 1.8.2027: vikar Thea Munk)",
  ]

  static let groups = [
    "Styregruppen for ungeindsatsen", "Arbejdsgruppen", "Alle", "Vi", "Ledelsen",
    "Ledelsesgruppen i Dagtilbud", "Børne- og Ungeudvalget", "Team Ung", "Ungeteamet",
    "Direktionen", "Medarbejderne på plejehjemmet", "Chefgruppen", "Chefforum",
    "Personalet i samarbejde med forældrene", "Egelundskolen", "Ingen endnu besluttet",
    "Styregruppen ved projektleder Ane Holm", "Skolebestyrelsen",
    "Styregruppen for Grøn Mobilitet",
    "Det tværgående netværk for frivillighed",
    "Park & Vej",
    "Alle afdelinger i fællesskab",
    "Idrætsrådet",
    "MED-udvalget",
    "Hele ledergruppen på Sundhedshuset",
    "Biblioteket",
    "Vi deler det mellem os",
    "Fælles ansvar",
    "Projektgruppen Den Levende By",
    "Lederne af de tre plejehjem",
    "Center for Klima og Miljø",
    "Bestyrelsen for Musikteatret",
    "Sundhedscentret i samarbejde med Jobcentret",
    "Tværfagligt team",
    "Byrådet",
    "Skolelederne i fællesskab",
    "personalegruppen",
    "Fællesledelsen",
    "Det lokale partnerskab",
    "Et konsortium af institutioner",
    "Brugerrådet",
    "Sekretariatet",
    "Vi har ikke en",
    "Afdelingen for Sundhed",
    "Den samlede lederkreds",
  ]

  static let leaders = [
    "Skoleleder Per Holm", "Projektleder Signe Bay", "Souschef Nis Petersen",
    "Chefkonsulent Rikke Dahl", "Køkkenchef Bent Ravn", "SSP-konsulent Lise-Lotte Bak",
    "Frivilligkoordinatoren", "Lone Madsen, leder af Team Ung", "Formanden for styregruppen",
    "Pædagogisk leder Jonas Brandt",
    "Projektleder Rosa Lykke",
    "Klimakoordinator Hans Lau",
    "Erhvervskonsulent Dea Mikkelsen",
    "Museumsinspektør Karl Aage Toft",
    "Teamleder Vibe Rask, Hjemmeplejen",
    "Souschef Ann Bro",
    "Specialkonsulent Finn Ro",
    "Chefkonsulent Nana Vest",
    "Afdelingsleder Tom Ørsted",
    "Sygeplejerske Mia Bach",
    "Bibliotekar Ea Storm",
    "Naturvejleder Asger Friis",
    "Halinspektør Vera Bruun",
    "Forperson for Handicaprådet, Nils Berg",
    "Rosa Lykke, tovholder",
    "Integrationskoordinatoren",
  ]

  static let several = [
    "Skolechef Lone Madsen og dagtilbudschef Per Hansen", "Skolechefen og socialchefen",
    "Skolechef Lone Madsen og skolechef Per Hansen", "Vejchef / miljøchef",
    "Skolechef Lone Madsen samt chefen for By & Miljø",
    "Klimachef Jens Bo Krag / Forsyningschef Ulla Mørk",
    "Vejchef Mogens Dam og Kulturchef Pil Høgh",
    "Skolechefen & dagtilbudschefen",
    "Jens Bo Krag og Ulla Mørk",
    "Social- og sundhedschef Ea Lund samt jobcenterchef Ib Dal",
    "Chefen for Byg og chefen for Miljø",
    "Kulturchef Peter Stub, musikskoleleder Anne Rye",
    "Ældrechef Aase Holm + Sundhedschef Kim Bo",
    "Direktør Ole Krag og centerchef Line Due",
    "Både skolechef Tom Riis og ungechef Liv Dam",
  ]

  static let owners =
    heads.map { Owner(nil, $0) } + groups.map { Owner("owner-not-a-chef", $0) }
    + leaders.map { Owner("owner-not-chef-title", $0) } + several.map { Owner("owner-several", $0) }

  @Test(arguments: owners)
  func `an owner is one head of department`(_ owner: Owner) throws {
    let found = try ReviewFixture.findings(about: "owner", owner.text)
      .filter { $0.ruleID != "owner-without-name" }
    #expect(found.map(\.ruleID) == [owner.rule].compactMap(\.self), "\(found.map(\.message))")
  }

  @Test(arguments: [
    ("Plejehjemschefen", true), ("By- og miljøchefen", true), ("Chefen for Kultur & Fritid", true),
    ("Plejehjemschef Ruth Ankersen", false), ("Bo Toft", false), ("Styregruppen", false),
    ("Skolechefen og socialchefen", false),
  ])
  func `a head of department is advised to stand by name`(_ owner: String, isTold: Bool) throws {
    let found = try ReviewFixture.findings(about: "owner", owner).map(\.ruleID)
    #expect(found.contains("owner-without-name") == isTold)
  }
}
