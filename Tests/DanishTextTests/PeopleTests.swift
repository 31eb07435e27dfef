import DanishText
import Testing

/// Who a text names, in many shapes: name, position and what it makes of the person.
struct PeopleTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let people: [String]
    var testDescription: String { text }

    /// Each person as "name|position|kind", "–" for what is not given, "+" behind a plural.
    init(_ text: String, _ people: String...) {
      self.text = text
      self.people = people
    }
  }

  private static func summaries(_ text: String) -> [String] {
    let text = TokenizedText(text)
    return people(in: text).map { person in
      let words = [person.name, person.role].map { $0.map { text.quote($0) } ?? "–" }
      return (words + [person.kind.rawValue]).joined(separator: "|") + (person.isPlural ? "+" : "")
    }
  }

  static let heads = [
    Case(
      "Karen Hvidtfeldt, afdelingschef for Skoler & Uddannelse",
      "Karen Hvidtfeldt|afdelingschef|head"),
    Case("Dagtilbudschef Lene Friis Holm", "Lene Friis Holm|Dagtilbudschef|head"),
    Case("Pernille Stougaard, chef for By & Miljø", "Pernille Stougaard|chef|head"),
    Case("Sundhedschef Camilla Nordkvist", "Camilla Nordkvist|Sundhedschef|head"),
    Case("Kultur- og fritidschef Asta Lindhardt", "Asta Lindhardt|Kultur- og fritidschef|head"),
    Case("Kultur og Fritidschef Asta Lindhardt", "Asta Lindhardt|Kultur og Fritidschef|head"),
    Case("Områdedirektør Bo Hansen", "Bo Hansen|Områdedirektør|head"),
    Case("By- og miljøchefen", "–|By- og miljøchefen|head"),
    Case("HR-chef Ulla Tved", "Ulla Tved|HR-chef|head"),
    Case("PPR-chef Jan Olsen", "Jan Olsen|PPR-chef|head"),
    Case("Kommunaldirektøren", "–|Kommunaldirektøren|head"),
    Case("Chef for Ledelse og Udvikling, Ida Krag", "Ida Krag|Chef|head"),
    Case("Skolechef Tom Riis, formand for styregruppen", "Tom Riis|Skolechef|head"),
    Case("Jobcenterchef Mona Thorup\nTlf. aftales", "Mona Thorup|Jobcenterchef|head"),
    Case("Socialchefen i samarbejde med teamet", "–|Socialchefen|head"),
    Case(
      "Skolechef Lone Madsen (medejer: ledelsen på PPR)", "Lone Madsen|Skolechef|head",
      "–|ledelsen|group"),
    Case(
      "Skolechef Lone Madsen og dagtilbudschef Per Hansen", "Lone Madsen|Skolechef|head",
      "Per Hansen|dagtilbudschef|head"),
    Case("Skolechefen og socialchefen", "–|Skolechefen|head", "–|socialchefen|head"),
    Case("Vejchef / miljøchef", "–|Vejchef|head", "–|miljøchef|head"),
    Case(
      "Skolechef Lone Madsen samt chefen for By & Miljø", "Lone Madsen|Skolechef|head",
      "–|chefen|head"),
    Case("Skolechef", "–|Skolechef|head"),
    Case("Lone (skolechef)", "Lone|skolechef|head"),
    Case(
      "Lone Madsen (skolechef), Per Dahl (dagtilbudschef)", "Lone Madsen|skolechef|head",
      "Per Dahl|dagtilbudschef|head"),
    Case(
      "Centerchef Anne-Mette Krogh Jensen, Børn og Unge", "Anne-Mette Krogh Jensen|Centerchef|head"),
    Case("Vicedirektør Bo Dal", "Bo Dal|Vicedirektør|head"),
    Case(
      "Centerchef for Børn, Unge og Familie Anders Mikkelsen", "Anders Mikkelsen|Centerchef|head"),
    Case("Anders Mikkelsen (centerchef, Børn og Familier)", "Anders Mikkelsen|centerchef|head"),
    Case("Chef: Lotte Vestergaard", "Lotte Vestergaard|Chef|head"),
    Case("Ejer: Skolechef Lotte Vestergaard", "Lotte Vestergaard|Skolechef|head"),
    Case("LOTTE VESTERGAARD, SKOLECHEF", "LOTTE VESTERGAARD|SKOLECHEF|head"),
    Case("lotte vestergaard, skolechef", "lotte vestergaard|skolechef|head"),
    Case("skolechefen", "–|skolechefen|head"),
    Case("Skole- og dagtilbudschef Henriette Krag", "Henriette Krag|Skole- og dagtilbudschef|head"),
    Case("Sundheds- og omsorgschef Ole Bech", "Ole Bech|Sundheds- og omsorgschef|head"),
    Case("Børne- og ungechefen i samarbejde med skolelederne", "–|Børne- og ungechefen|head"),
    Case("Chefen for Kultur & Fritid", "–|Chefen|head"),
    Case("Direktør for Velfærd, Jette Runchel", "Jette Runchel|Direktør|head"),
    Case("Vicedirektøren", "–|Vicedirektøren|head"),
    Case("Konstitueret skolechef Bo Lund", "Bo Lund|skolechef|head"),
    Case("Sekretariatschef, Bo Lund", "Bo Lund|Sekretariatschef|head"),
    Case("Bo Lund – skolechef", "Bo Lund|skolechef|head"),
    Case("Bo Lund/skolechef", "Bo Lund|skolechef|head"),
    Case("Skolechef/Bo Lund", "Bo Lund|Skolechef|head"),
  ]

  static let leaders = [
    Case("Skoleleder Per Holm", "Per Holm|Skoleleder|leader"),
    Case("Projektleder Signe Bay", "Signe Bay|Projektleder|leader"),
    Case("Souschef Nis Petersen", "Nis Petersen|Souschef|leader"),
    Case("Chefkonsulent Rikke Dahl", "Rikke Dahl|Chefkonsulent|leader"),
    Case("Køkkenchef Bent Ravn", "Bent Ravn|Køkkenchef|leader"),
    Case("SSP-konsulent Lise-Lotte Bak", "Lise-Lotte Bak|SSP-konsulent|leader"),
    Case("Frivilligkoordinatoren", "–|Frivilligkoordinatoren|leader"),
    Case("Lone Madsen, leder af Team Ung", "Lone Madsen|leder|leader"),
    Case("Formanden for styregruppen", "–|Formanden|leader"),
    Case("Pædagogisk leder Jonas Brandt", "Jonas Brandt|Pædagogisk leder|leader"),
    Case("driftsleder Henning Skovbo, Park & Vej", "Henning Skovbo|driftsleder|leader"),
    Case("ungdomsskoleinspektør Karim Nasser", "Karim Nasser|ungdomsskoleinspektør|leader"),
    Case("Jonas Brandt, pædagogisk leder på Birkelyskolen", "Jonas Brandt|pædagogisk leder|leader"),
    Case("Susan Ildahl, afdelingsleder på Vestergårdskolen", "Susan Ildahl|afdelingsleder|leader"),
    Case(
      "Marianne Kofod, ledende sundhedsplejerske", "Marianne Kofod|ledende sundhedsplejerske|leader"
    ),
    Case("Afdelingsleder Klaus Bisgaard, Birkelyskolen", "Klaus Bisgaard|Afdelingsleder|leader"),
    Case("Rektor Hanne Bo", "Hanne Bo|Rektor|leader"),
    Case("Jonas Brandt: leder af indskolingen", "Jonas Brandt|leder|leader"),
    Case("Borgmesteren", "–|Borgmesteren|leader"),
    Case("Skoleleder på Egelundskolen", "–|Skoleleder|leader"),
    Case("Lederen af Team Ung", "–|Lederen|leader"),
    Case("Tovholder: Karen", "Karen|Tovholder|leader"),
    Case("Karen er tovholder", "Karen|tovholder|leader"),
    Case("Jobkonsulent Ahmed Yildiz, Jobcenter Albertslund", "Ahmed Yildiz|Jobkonsulent|leader"),
    Case("Formanden for boldklubben", "–|Formanden|leader"),
    Case("Kantinelederen, Bente", "Bente|Kantinelederen|leader"),
    Case("Ledende terapeut Vibeke Sø", "Vibeke Sø|Ledende terapeut|leader"),
    Case("Demenskoordinator Lis Bjerre", "Lis Bjerre|Demenskoordinator|leader"),
    Case("SFO-leder Kim Storm", "Kim Storm|SFO-leder|leader"),
    Case("Elevrådsformand Sofie 8.b", "Sofie|Elevrådsformand|leader"),
    Case("Borgmester Lars Gravgaard", "Lars Gravgaard|Borgmester|leader"),
    Case("Souschefen", "–|Souschefen|leader"),
    Case("Viceskoleleder Ulla", "Ulla|Viceskoleleder|leader"),
    Case(
      "Driftsleder Brian Hansen i samarbejde med SSP og frivillige",
      "Brian Hansen|Driftsleder|leader", "–|frivillige|group+"),
  ]

  static let professionals = [
    Case("boligsocial medarbejder Tove Rønn", "Tove Rønn|boligsocial medarbejder|professional"),
    Case(
      "Klasselærerne i 8.a og 8.c, Vestergårdskolen", "–|Klasselærerne|professional+",
      "–|Vestergårdskolen|unit"),
    Case("Sundhedsplejerske Mona Thorup", "Mona Thorup|Sundhedsplejerske|professional"),
    Case("lærerne i 3. klasse", "–|lærerne|professional+"),
    Case(
      "Jonas Brandt og Mette Ravn, lærere", "Jonas Brandt|lærere|professional+",
      "Mette Ravn|lærere|professional+"),
    Case(
      "Pædagog Karen og lærer Mikkel", "Karen|Pædagog|professional", "Mikkel|lærer|professional"),
    Case("Vejleder Ahmed", "Ahmed|Vejleder|professional"),
    Case("sundhedsplejerskerne", "–|sundhedsplejerskerne|professional+"),
    Case("Trivselspædagogerne", "–|Trivselspædagogerne|professional+"),
    Case("SOSU-hjælper Nadia Haddad", "Nadia Haddad|SOSU-hjælper|professional"),
    Case(
      "Karen og Jonas er tovholdere", "Karen|tovholdere|professional+",
      "Jonas|tovholdere|professional+"),
    Case("Sundhedsplejersken", "–|Sundhedsplejersken|professional"),
    Case("En sundhedsplejerske", "–|sundhedsplejerske|professional"),
    Case("To lærere fra indskolingen", "–|lærere|professional+"),
    Case("Indskolingslærerne", "–|Indskolingslærerne|professional+"),
    Case("Pædagogerne på blå stue", "–|Pædagogerne|professional+"),
    Case("De frivillige fra Røde Kors", "–|frivillige|professional+"),
    Case("Pedellen på skolen", "–|Pedellen|professional"),
    Case(
      "Psykolog Nina og talehørelærer Tom", "Nina|Psykolog|professional",
      "Tom|talehørelærer|professional"),
    Case("Mentor Ali", "Ali|Mentor|professional"),
    Case("Skolesekretæren", "–|Skolesekretæren|professional"),
    Case("Vores nye medarbejder", "–|nye medarbejder|professional"),
    Case("Medarbejder i borgerservice, Tina Bech", "Tina Bech|Medarbejder|professional"),
  ]

  static let names = [
    Case("Maj Petersen", "Maj Petersen|–|unknown"),
    Case("Lise-Lotte Bak", "Lise-Lotte Bak|–|unknown"),
    Case("Malene Hougaard, Ungecentret", "Malene Hougaard|–|unknown"),
    Case("Søren Rahbek, Jobcentret", "Søren Rahbek|–|unknown"),
    Case("Fatima El-Amrani, FGU", "Fatima El-Amrani|–|unknown"),
    Case(
      "Jonas Brandt sammen med formanden for gymnastikforeningen", "Jonas Brandt|–|unknown",
      "–|formanden|leader"),
    Case("Lone Madsen og Per Dahl", "Lone Madsen|–|unknown", "Per Dahl|–|unknown"),
    Case("Jonas", "Jonas|–|unknown"),
    Case("jonas brandt", "jonas brandt|–|unknown"),
    Case("KH", "KH|–|unknown"),
    Case("J. Hansen", "J. Hansen|–|unknown"),
    Case("Zbigniew Kowalczyk", "Zbigniew Kowalczyk|–|unknown"),
    Case("Ring Jonas Brandt i morgen", "Jonas Brandt|–|unknown"),
    Case("Ali al Hassan", "Ali al Hassan|–|unknown"),
    Case("Birgitte von Holstein", "Birgitte von Holstein|–|unknown"),
    Case("Jens Ole, Mette og Karim", "Jens Ole|–|unknown", "Mette|–|unknown", "Karim|–|unknown"),
    Case("Camilla", "Camilla|–|unknown"),
    Case("Bo Lund, tlf. 20304050", "Bo Lund|–|unknown"),
    Case("Thi Hoa Nguyen", "Thi Hoa Nguyen|–|unknown"),
    Case("Oğuz Kaya", "Oğuz Kaya|–|unknown"),
    Case("Mohammed Al-Khatib", "Mohammed Al-Khatib|–|unknown"),
    Case("Łukasz Nowak", "Łukasz Nowak|–|unknown"),
    Case("Anne Marie", "Anne Marie|–|unknown"),
    Case("Anne-Marie Ø. Jensen", "Anne-Marie Ø. Jensen|–|unknown"),
    Case("H.C. Andersen", "H.C. Andersen|–|unknown"),
    Case("Maria F.", "Maria F|–|unknown"),
    Case("MHO", "MHO|–|unknown"),
    Case("AKJ og LBR", "AKJ|–|unknown", "LBR|–|unknown"),
    Case("Kim", "Kim|–|unknown"),
    Case("August Krogh", "August Krogh|–|unknown"),
    Case("I august mødes Jonas og Mette", "Jonas|–|unknown", "Mette|–|unknown"),
    Case("Tirsdag aften holder Karim åbent", "Karim|–|unknown"),
    Case("Brian Hansen fra Park & Vej", "Brian Hansen|–|unknown"),
    Case("Brian fra Park og Vej", "Brian|–|unknown"),
    Case("Jonas Brandt / Mette Ravn", "Jonas Brandt|–|unknown", "Mette Ravn|–|unknown"),
    Case("Jonas Brandt & Mette Ravn", "Jonas Brandt|–|unknown", "Mette Ravn|–|unknown"),
    Case("Jonas, Mette og Per", "Jonas|–|unknown", "Mette|–|unknown", "Per|–|unknown"),
    Case("Hverken Jonas eller Mette", "Jonas|–|unknown", "Mette|–|unknown"),
  ]

  static let groups = [
    Case("Styregruppen for ungeindsatsen", "–|Styregruppen|group"),
    Case("Arbejdsgruppen", "–|Arbejdsgruppen|group"),
    Case("Ledelsen", "–|Ledelsen|group"),
    Case("Ledelsesgruppen i Dagtilbud", "–|Ledelsesgruppen|group"),
    Case("Børne- og Ungeudvalget", "–|Børne- og Ungeudvalget|group"),
    Case("Team Ung", "–|Team Ung|group"),
    Case("Ungeteamet", "–|Ungeteamet|group"),
    Case("Direktionen", "–|Direktionen|group"),
    Case("Chefgruppen", "–|Chefgruppen|group"),
    Case("Chefforum", "–|Chefforum|group"),
    Case(
      "Styregruppen ved projektleder Ane Holm", "–|Styregruppen|group",
      "Ane Holm|projektleder|leader"),
    Case("Skolebestyrelsen", "–|Skolebestyrelsen|group"),
    Case("Lærerne", "–|Lærerne|group+"),
    Case("ledelsen og TR", "–|ledelsen|group", "–|TR|professional"),
    Case("Skolelederne", "–|Skolelederne|group+"),
    Case("Ledergruppen", "–|Ledergruppen|group"),
    Case("MED-udvalget", "–|MED-udvalget|group"),
    Case("Handicaprådet", "–|Handicaprådet|group"),
    Case("Ældrerådet og Seniorrådet", "–|Ældrerådet|group", "–|Seniorrådet|group"),
    Case("Projektgruppen v/ Mette Holm", "–|Projektgruppen|group", "Mette Holm|–|unknown"),
    Case("Styregruppe (formand: Per Dahl)", "–|Styregruppe|group", "Per Dahl|formand|leader"),
    Case("Frivillige", "–|Frivillige|group+"),
    Case("Elevrådet", "–|Elevrådet|group"),
    Case("Afdelingslederne for mellemtrinnet", "–|Afdelingslederne|group+"),
  ]

  static let units = [
    Case("Egelundskolen", "–|Egelundskolen|unit"),
    Case("Park & Vej", "–|Park & Vej|unit"),
    Case("Albertslund Kommune", "–|Albertslund Kommune|unit"),
    Case("Kultur og Fritid", "–|Kultur og Fritid|unit"),
    Case("Sundhedsplejen", "–|Sundhedsplejen|unit"),
    Case("Åben Skole", "–|Åben Skole|unit"),
    Case("Egelundskolen: Jonas Brandt", "–|Egelundskolen|unit", "Jonas Brandt|–|unknown"),
    Case("Jobcenter Albertslund", "–|Jobcenter Albertslund|unit"),
    Case("Plejehjemmet Albertshøj", "–|Plejehjemmet Albertshøj|unit"),
    Case("Albertslund Bibliotek", "–|Albertslund Bibliotek|unit"),
    Case("Herstedlund Skole", "–|Herstedlund Skole|unit"),
    Case("Børnehuset Roholmhaven", "–|Børnehuset Roholmhaven|unit"),
    Case("Hjemmeplejen Nord", "–|Hjemmeplejen Nord|unit"),
    Case("Genbrugsstationen", "–|Genbrugsstationen|unit"),
    Case("Borgerservice", "–|Borgerservice|unit"),
    Case("Kommunikation", "–|Kommunikation|unit"),
    Case("IT", "–|IT|unit"),
    Case("HR", "–|HR|unit"),
    Case("Ungecentret v. Malene Hougaard", "–|Ungecentret|unit", "Malene Hougaard|–|unknown"),
    Case(
      "Familieafdelingen, Malene Hougaard", "–|Familieafdelingen|unit", "Malene Hougaard|–|unknown"),
    Case("Boldklubben", "–|Boldklubben|unit"),
    Case("Kultur- og Fritidsforvaltningen", "–|Kultur- og Fritidsforvaltningen|unit"),
    Case("By, Kultur, Miljø & Beskæftigelse", "–|By, Kultur, Miljø & Beskæftigelse|unit"),
  ]

  static let nobody = [
    Case("Alle", "–|Alle|nobody+"),
    Case("Vi", "–|Vi|nobody+"),
    Case("Medarbejderne på plejehjemmet", "–|Medarbejderne|nobody+"),
    Case("Personalet i samarbejde med forældrene", "–|Personalet|nobody+"),
    Case("Ingen endnu besluttet", "–|Ingen|nobody+"),
    Case("aftales senere", "–|aftales senere|nobody"),
    Case("?", "–|–|nobody"),
    Case("N.N.", "–|N.N|nobody"),
    Case("følger", "–|følger|nobody"),
    Case("TBD", "–|TBD|nobody"),
    Case("Vi følger eleverne i to år", "–|Vi|nobody+"),
    Case("Personalet", "–|Personalet|nobody+"),
    Case("alle medarbejdere", "–|alle|nobody+"),
    Case("Det ved vi ikke endnu", "–|ved vi ikke|nobody"),
    Case("den der har tid", "–|den der|nobody"),
    Case("Ikke afklaret", "–|afklaret|nobody"),
    Case("Afklares på næste møde", "–|Afklares|nobody"),
    Case("Besluttes af styregruppen", "–|Besluttes|nobody"),
    Case("Udpeges i januar", "–|Udpeges|nobody"),
    Case("??", "–|–|nobody"),
    Case("xx", "–|xx|nobody"),
    Case("Alle lærere", "–|Alle|nobody+"),
    Case("Alle i teamet", "–|Alle|nobody+"),
    Case("Os alle sammen", "–|Os|nobody+"),
    Case("Vi gør det i fællesskab", "–|Vi|nobody+"),
    Case("Medarbejderne", "–|Medarbejderne|nobody+"),
    Case("Hele personalet", "–|personalet|nobody+"),
  ]

  static let none = [
    Case("Den nationale trivselsmåling"),
    Case("Hun leder efter et sted"),
    Case("Mål for Skoler & Uddannelse"),
    Case("Microsoft Teams"),
    Case("Røde Kors"),
    Case("August 2027"),
    Case("Danmarks Statistik"),
    Case("Rød Tråd"),
  ]

  @Test(arguments: heads)
  func `heads of departments are read with their names`(example: Case) {
    #expect(Self.summaries(example.text) == example.people)
  }

  @Test(arguments: leaders)
  func `leaders and deputies are no heads`(example: Case) {
    #expect(Self.summaries(example.text) == example.people)
  }

  @Test(arguments: professionals)
  func `people who do the job are read, alone and several`(example: Case) {
    #expect(Self.summaries(example.text) == example.people)
  }

  @Test(arguments: names)
  func `names are read without positions`(example: Case) {
    #expect(Self.summaries(example.text) == example.people)
  }

  @Test(arguments: groups)
  func `groups are nobody in particular to call`(example: Case) {
    #expect(Self.summaries(example.text) == example.people)
  }

  @Test(arguments: units)
  func `workplaces alone are units and no names`(example: Case) {
    #expect(Self.summaries(example.text) == example.people)
  }

  @Test(arguments: nobody)
  func `nobody yet is read as nobody`(example: Case) {
    #expect(Self.summaries(example.text) == example.people)
  }

  @Test(arguments: none)
  func `what names no one gives no one`(example: Case) {
    #expect(Self.summaries(example.text) == example.people)
  }
}
