import DanishText
import Testing

/// Groups, workplaces and nobody in particular.
struct NobodyTests {
  static let groups = [
    PeopleCase("Styregruppen for ungeindsatsen", "–|Styregruppen|group"),
    PeopleCase("Arbejdsgruppen", "–|Arbejdsgruppen|group"),
    PeopleCase("Ledelsen", "–|Ledelsen|group"),
    PeopleCase("Ledelsesgruppen i Dagtilbud", "–|Ledelsesgruppen|group"),
    PeopleCase("Børne- og Ungeudvalget", "–|Børne- og Ungeudvalget|group"),
    PeopleCase("Team Ung", "–|Team Ung|group"),
    PeopleCase("Ungeteamet", "–|Ungeteamet|group"),
    PeopleCase("Direktionen", "–|Direktionen|group"),
    PeopleCase("Chefgruppen", "–|Chefgruppen|group"),
    PeopleCase("Chefforum", "–|Chefforum|group"),
    PeopleCase(
      "Styregruppen ved projektleder Ane Holm", "–|Styregruppen|group",
      "Ane Holm|projektleder|leader"),
    PeopleCase("Skolebestyrelsen", "–|Skolebestyrelsen|group"),
    PeopleCase("Lærerne", "–|Lærerne|group+"),
    PeopleCase("ledelsen og TR", "–|ledelsen|group", "–|TR|professional"),
    PeopleCase("Skolelederne", "–|Skolelederne|group+"),
    PeopleCase("Ledergruppen", "–|Ledergruppen|group"),
    PeopleCase("MED-udvalget", "–|MED-udvalget|group"),
    PeopleCase("Handicaprådet", "–|Handicaprådet|group"),
    PeopleCase("Ældrerådet og Seniorrådet", "–|Ældrerådet|group", "–|Seniorrådet|group"),
    PeopleCase("Projektgruppen v/ Mette Holm", "–|Projektgruppen|group", "Mette Holm|–|unknown"),
    PeopleCase("Styregruppe (formand: Per Dahl)", "–|Styregruppe|group", "Per Dahl|formand|leader"),
    PeopleCase("Frivillige", "–|Frivillige|group+"),
    PeopleCase("Elevrådet", "–|Elevrådet|group"),
    PeopleCase("Afdelingslederne for mellemtrinnet", "–|Afdelingslederne|group+"),
    PeopleCase("Arbejdsgruppen for grønne byrum", "–|Arbejdsgruppen|group"),
    PeopleCase("Skoleledelsen i fællesskab", "–|Skoleledelsen|group"),
    PeopleCase("Ledelsen (Ida Krag)", "–|Ledelsen|group", "Ida Krag|–|unknown"),
    PeopleCase("Forældrerådet på stuen", "–|Forældrerådet|group"),
    PeopleCase("Team Sundhed v/ Tine", "–|Team Sundhed|group", "Tine|–|unknown"),
    PeopleCase("Byrådet", "–|Byrådet|group"),
    PeopleCase("Kommunalbestyrelsen", "–|Kommunalbestyrelsen|group"),
    PeopleCase("Udvalget for Børn og Skole", "–|Udvalget|group"),
  ]

  static let units = [
    PeopleCase("Egelundskolen", "–|Egelundskolen|unit"),
    PeopleCase("Park & Vej", "–|Park & Vej|unit"),
    PeopleCase("Albertslund Kommune", "–|Albertslund Kommune|unit"),
    PeopleCase("Kultur og Fritid", "–|Kultur og Fritid|unit"),
    PeopleCase("Sundhedsplejen", "–|Sundhedsplejen|unit"),
    PeopleCase("Åben Skole", "–|Åben Skole|unit"),
    PeopleCase("Egelundskolen: Jonas Brandt", "–|Egelundskolen|unit", "Jonas Brandt|–|unknown"),
    PeopleCase("Jobcenter Albertslund", "–|Jobcenter Albertslund|unit"),
    PeopleCase("Plejehjemmet Albertshøj", "–|Plejehjemmet Albertshøj|unit"),
    PeopleCase("Albertslund Bibliotek", "–|Albertslund Bibliotek|unit"),
    PeopleCase("Herstedlund Skole", "–|Herstedlund Skole|unit"),
    PeopleCase("Børnehuset Roholmhaven", "–|Børnehuset Roholmhaven|unit"),
    PeopleCase("Hjemmeplejen Nord", "–|Hjemmeplejen Nord|unit"),
    PeopleCase("Genbrugsstationen", "–|Genbrugsstationen|unit"),
    PeopleCase("Borgerservice", "–|Borgerservice|unit"),
    PeopleCase("Kommunikation", "–|Kommunikation|unit"),
    PeopleCase("IT", "–|IT|unit"),
    PeopleCase("HR", "–|HR|unit"),
    PeopleCase("Ungecentret v. Malene Hougaard", "–|Ungecentret|unit", "Malene Hougaard|–|unknown"),
    PeopleCase(
      "Familieafdelingen, Malene Hougaard", "–|Familieafdelingen|unit", "Malene Hougaard|–|unknown"),
    PeopleCase("Boldklubben", "–|Boldklubben|unit"),
    PeopleCase("Kultur- og Fritidsforvaltningen", "–|Kultur- og Fritidsforvaltningen|unit"),
    PeopleCase("By, Kultur, Miljø & Beskæftigelse", "–|By, Kultur, Miljø & Beskæftigelse|unit"),
    PeopleCase("Musikskolen", "–|Musikskolen|unit"),
    PeopleCase("Sekretariatet", "–|Sekretariatet|unit"),
    PeopleCase("Frivilligcentret", "–|Frivilligcentret|unit"),
    PeopleCase("Boligselskabet BO-VEST", "–|Boligselskabet BO-VEST|unit"),
  ]

  static let nobody = [
    PeopleCase("Alle", "–|Alle|nobody+"),
    PeopleCase("Vi", "–|Vi|nobody+"),
    PeopleCase("Medarbejderne på plejehjemmet", "–|Medarbejderne|nobody+"),
    PeopleCase("Personalet i samarbejde med forældrene", "–|Personalet|nobody+"),
    PeopleCase("Ingen endnu besluttet", "–|Ingen|nobody+"),
    PeopleCase("aftales senere", "–|aftales senere|nobody"),
    PeopleCase("?", "–|–|nobody"),
    PeopleCase("N.N.", "–|N.N|nobody"),
    PeopleCase("følger", "–|følger|nobody"),
    PeopleCase("TBD", "–|TBD|nobody"),
    PeopleCase("Vi følger eleverne i to år", "–|Vi|nobody+"),
    PeopleCase("Personalet", "–|Personalet|nobody+"),
    PeopleCase("alle medarbejdere", "–|alle|nobody+"),
    PeopleCase("Det ved vi ikke endnu", "–|ved vi ikke|nobody"),
    PeopleCase("den der har tid", "–|den der|nobody"),
    PeopleCase("Ikke afklaret", "–|afklaret|nobody"),
    PeopleCase("Afklares på næste møde", "–|Afklares|nobody"),
    PeopleCase("Besluttes af styregruppen", "–|Besluttes|nobody"),
    PeopleCase("Udpeges i januar", "–|Udpeges|nobody"),
    PeopleCase("??", "–|–|nobody"),
    PeopleCase("xx", "–|xx|nobody"),
    PeopleCase("Alle lærere", "–|Alle|nobody+"),
    PeopleCase("Alle i teamet", "–|Alle|nobody+"),
    PeopleCase("Os alle sammen", "–|Os|nobody+"),
    PeopleCase("Vi gør det i fællesskab", "–|Vi|nobody+"),
    PeopleCase("Medarbejderne", "–|Medarbejderne|nobody+"),
    PeopleCase("Hele personalet", "–|personalet|nobody+"),
    PeopleCase("Aftales senere.", "–|Aftales senere|nobody"),
    PeopleCase("Alle medarbejdere", "–|Alle|nobody+"),
    PeopleCase("Dem der har lyst", "–|Dem der|nobody"),
    PeopleCase("Alle stuer", "–|Alle|nobody+"),
    PeopleCase("Hver afdeling", "–|Hver afdeling|nobody+"),
    PeopleCase("Ansvarlig: ?", "–|Ansvarlig|nobody"),
  ]

  static let none = [
    PeopleCase("Den nationale trivselsmåling"),
    PeopleCase("Hun leder efter et sted"),
    PeopleCase("Mål for Skoler & Uddannelse"),
    PeopleCase("Microsoft Teams"),
    PeopleCase("Røde Kors"),
    PeopleCase("August 2027"),
    PeopleCase("Danmarks Statistik"),
    PeopleCase("Rød Tråd"),
    PeopleCase("jan. 2028"),
    PeopleCase("Nabotelefon"),
    PeopleCase("Én fra hver afdeling"),
    PeopleCase("Elever fra 7. årgang"),
    PeopleCase("BO-VEST"),
    PeopleCase("Nordea"),
    PeopleCase("Rambøll"),
  ]

  @Test(arguments: groups)
  func `groups are nobody in particular to call`(example: PeopleCase) {
    #expect(example.summaries == example.people)
  }

  @Test(arguments: units)
  func `workplaces alone are units and no names`(example: PeopleCase) {
    #expect(example.summaries == example.people)
  }

  @Test(arguments: nobody)
  func `nobody yet is read as nobody`(example: PeopleCase) {
    #expect(example.summaries == example.people)
  }

  @Test(arguments: none)
  func `what names no one gives no one`(example: PeopleCase) {
    #expect(example.summaries == example.people)
  }
}
