import DanishText
import Testing

/// A text and the people it names.
struct PeopleCase: CustomTestStringConvertible {
  let text: String
  let people: [String]
  var testDescription: String { text }

  /// Each person as "name|position|kind", "–" for what is not given, "+" behind a plural.
  init(_ text: String, _ people: String...) {
    self.text = text
    self.people = people
  }

  /// The people as they are read, in the same form.
  var summaries: [String] {
    let text = TokenizedText(text)
    return DanishText.people(in: text).map { person in
      let words = [person.name, person.role].map { $0.map { text.quote($0) } ?? "–" }
      return (words + [person.kind.rawValue]).joined(separator: "|") + (person.isPlural ? "+" : "")
    }
  }
}

/// Persons in many shapes: name, position and what it makes of the person.
struct PeopleTests {
  static let heads = [
    PeopleCase(
      "Karen Hvidtfeldt, afdelingschef for Skoler & Uddannelse",
      "Karen Hvidtfeldt|afdelingschef|head"),
    PeopleCase("Dagtilbudschef Lene Friis Holm", "Lene Friis Holm|Dagtilbudschef|head"),
    PeopleCase("Pernille Stougaard, chef for By & Miljø", "Pernille Stougaard|chef|head"),
    PeopleCase("Sundhedschef Camilla Nordkvist", "Camilla Nordkvist|Sundhedschef|head"),
    PeopleCase(
      "Kultur- og fritidschef Asta Lindhardt", "Asta Lindhardt|Kultur- og fritidschef|head"),
    PeopleCase("Kultur og Fritidschef Asta Lindhardt", "Asta Lindhardt|Kultur og Fritidschef|head"),
    PeopleCase("Områdedirektør Bo Hansen", "Bo Hansen|Områdedirektør|head"),
    PeopleCase("By- og miljøchefen", "–|By- og miljøchefen|head"),
    PeopleCase("HR-chef Ulla Tved", "Ulla Tved|HR-chef|head"),
    PeopleCase("PPR-chef Jan Olsen", "Jan Olsen|PPR-chef|head"),
    PeopleCase("Kommunaldirektøren", "–|Kommunaldirektøren|head"),
    PeopleCase("Chef for Ledelse og Udvikling, Ida Krag", "Ida Krag|Chef|head"),
    PeopleCase("Skolechef Tom Riis, formand for styregruppen", "Tom Riis|Skolechef|head"),
    PeopleCase("Jobcenterchef Mona Thorup\nTlf. aftales", "Mona Thorup|Jobcenterchef|head"),
    PeopleCase("Socialchefen i samarbejde med teamet", "–|Socialchefen|head"),
    PeopleCase(
      "Skolechef Lone Madsen (medejer: ledelsen på PPR)", "Lone Madsen|Skolechef|head",
      "–|ledelsen|group"),
    PeopleCase(
      "Skolechef Lone Madsen og dagtilbudschef Per Hansen", "Lone Madsen|Skolechef|head",
      "Per Hansen|dagtilbudschef|head"),
    PeopleCase("Skolechefen og socialchefen", "–|Skolechefen|head", "–|socialchefen|head"),
    PeopleCase("Vejchef / miljøchef", "–|Vejchef|head", "–|miljøchef|head"),
    PeopleCase(
      "Skolechef Lone Madsen samt chefen for By & Miljø", "Lone Madsen|Skolechef|head",
      "–|chefen|head"),
    PeopleCase("Skolechef", "–|Skolechef|head"),
    PeopleCase("Lone (skolechef)", "Lone|skolechef|head"),
    PeopleCase(
      "Lone Madsen (skolechef), Per Dahl (dagtilbudschef)", "Lone Madsen|skolechef|head",
      "Per Dahl|dagtilbudschef|head"),
    PeopleCase(
      "Centerchef Anne-Mette Krogh Jensen, Børn og Unge", "Anne-Mette Krogh Jensen|Centerchef|head"),
    PeopleCase("Vicedirektør Bo Dal", "Bo Dal|Vicedirektør|head"),
    PeopleCase(
      "Centerchef for Børn, Unge og Familie Anders Mikkelsen", "Anders Mikkelsen|Centerchef|head"),
    PeopleCase(
      "Anders Mikkelsen (centerchef, Børn og Familier)", "Anders Mikkelsen|centerchef|head"),
    PeopleCase("Chef: Lotte Vestergaard", "Lotte Vestergaard|Chef|head"),
    PeopleCase("Ejer: Skolechef Lotte Vestergaard", "Lotte Vestergaard|Skolechef|head"),
    PeopleCase("LOTTE VESTERGAARD, SKOLECHEF", "LOTTE VESTERGAARD|SKOLECHEF|head"),
    PeopleCase("lotte vestergaard, skolechef", "lotte vestergaard|skolechef|head"),
    PeopleCase("skolechefen", "–|skolechefen|head"),
    PeopleCase(
      "Skole- og dagtilbudschef Henriette Krag", "Henriette Krag|Skole- og dagtilbudschef|head"),
    PeopleCase("Sundheds- og omsorgschef Ole Bech", "Ole Bech|Sundheds- og omsorgschef|head"),
    PeopleCase("Børne- og ungechefen i samarbejde med skolelederne", "–|Børne- og ungechefen|head"),
    PeopleCase("Chefen for Kultur & Fritid", "–|Chefen|head"),
    PeopleCase("Direktør for Velfærd, Jette Runchel", "Jette Runchel|Direktør|head"),
    PeopleCase("Vicedirektøren", "–|Vicedirektøren|head"),
    PeopleCase("Konstitueret skolechef Bo Lund", "Bo Lund|skolechef|head"),
    PeopleCase("Sekretariatschef, Bo Lund", "Bo Lund|Sekretariatschef|head"),
    PeopleCase("Bo Lund – skolechef", "Bo Lund|skolechef|head"),
    PeopleCase("Bo Lund/skolechef", "Bo Lund|skolechef|head"),
    PeopleCase("Skolechef/Bo Lund", "Bo Lund|Skolechef|head"),
    PeopleCase(
      "Afdelingschef Per Winther, chef for Sundhed & Omsorg", "Per Winther|Afdelingschef|head"),
    PeopleCase("Chefen for Plan & Byg på vegne af styregruppen", "–|Chefen|head"),
    PeopleCase("Sekretariatschef Merete Bang", "Merete Bang|Sekretariatschef|head"),
    PeopleCase("Skolechefen samt chefen for Dagtilbud", "–|Skolechefen|head", "–|chefen|head"),
    PeopleCase("Socialchef Jørn Mølgaard, tidligere områdeleder", "Jørn Mølgaard|Socialchef|head"),
    PeopleCase(
      "Vejchef Kim Aa / driftschef Liv Holst", "Kim Aa|Vejchef|head", "Liv Holst|driftschef|head"),
    PeopleCase(
      "Ældrechef Jytte Krogh og sundhedschef Palle Due", "Jytte Krogh|Ældrechef|head",
      "Palle Due|sundhedschef|head"),
    PeopleCase("Vicekommunaldirektør Sten Due", "Sten Due|Vicekommunaldirektør|head"),
  ]

  static let leaders = [
    PeopleCase("Skoleleder Per Holm", "Per Holm|Skoleleder|leader"),
    PeopleCase("Projektleder Signe Bay", "Signe Bay|Projektleder|leader"),
    PeopleCase("Souschef Nis Petersen", "Nis Petersen|Souschef|leader"),
    PeopleCase("Chefkonsulent Rikke Dahl", "Rikke Dahl|Chefkonsulent|leader"),
    PeopleCase("Køkkenchef Bent Ravn", "Bent Ravn|Køkkenchef|leader"),
    PeopleCase("SSP-konsulent Lise-Lotte Bak", "Lise-Lotte Bak|SSP-konsulent|leader"),
    PeopleCase("Frivilligkoordinatoren", "–|Frivilligkoordinatoren|leader"),
    PeopleCase("Lone Madsen, leder af Team Ung", "Lone Madsen|leder|leader"),
    PeopleCase("Formanden for styregruppen", "–|Formanden|leader"),
    PeopleCase("Pædagogisk leder Jonas Brandt", "Jonas Brandt|Pædagogisk leder|leader"),
    PeopleCase("driftsleder Henning Skovbo, Park & Vej", "Henning Skovbo|driftsleder|leader"),
    PeopleCase("ungdomsskoleinspektør Karim Nasser", "Karim Nasser|ungdomsskoleinspektør|leader"),
    PeopleCase(
      "Jonas Brandt, pædagogisk leder på Birkelyskolen", "Jonas Brandt|pædagogisk leder|leader"),
    PeopleCase(
      "Susan Ildahl, afdelingsleder på Vestergårdskolen", "Susan Ildahl|afdelingsleder|leader"),
    PeopleCase(
      "Marianne Kofod, ledende sundhedsplejerske", "Marianne Kofod|ledende sundhedsplejerske|leader"
    ),
    PeopleCase(
      "Afdelingsleder Klaus Bisgaard, Birkelyskolen", "Klaus Bisgaard|Afdelingsleder|leader"),
    PeopleCase("Rektor Hanne Bo", "Hanne Bo|Rektor|leader"),
    PeopleCase("Jonas Brandt: leder af indskolingen", "Jonas Brandt|leder|leader"),
    PeopleCase("Borgmesteren", "–|Borgmesteren|leader"),
    PeopleCase("Skoleleder på Egelundskolen", "–|Skoleleder|leader"),
    PeopleCase("Lederen af Team Ung", "–|Lederen|leader"),
    PeopleCase("Tovholder: Karen", "Karen|Tovholder|leader"),
    PeopleCase("Karen er tovholder", "Karen|tovholder|leader"),
    PeopleCase(
      "Jobkonsulent Ahmed Yildiz, Jobcenter Albertslund", "Ahmed Yildiz|Jobkonsulent|leader"),
    PeopleCase("Formanden for boldklubben", "–|Formanden|leader"),
    PeopleCase("Kantinelederen, Bente", "Bente|Kantinelederen|leader"),
    PeopleCase("Ledende terapeut Vibeke Sø", "Vibeke Sø|Ledende terapeut|leader"),
    PeopleCase("Demenskoordinator Lis Bjerre", "Lis Bjerre|Demenskoordinator|leader"),
    PeopleCase("SFO-leder Kim Storm", "Kim Storm|SFO-leder|leader"),
    PeopleCase("Elevrådsformand Sofie 8.b", "Sofie|Elevrådsformand|leader"),
    PeopleCase("Borgmester Lars Gravgaard", "Lars Gravgaard|Borgmester|leader"),
    PeopleCase("Souschefen", "–|Souschefen|leader"),
    PeopleCase("Viceskoleleder Ulla", "Ulla|Viceskoleleder|leader"),
    PeopleCase(
      "Driftsleder Brian Hansen i samarbejde med SSP og frivillige",
      "Brian Hansen|Driftsleder|leader", "–|frivillige|group+"),
    PeopleCase("Frivillighedskoordinatoren", "–|Frivillighedskoordinatoren|leader"),
    PeopleCase("Souschef Nis Petersen, Børnehuset Toftebo", "Nis Petersen|Souschef|leader"),
    PeopleCase(
      "Afdelingsleder for børneterapien, Dorthe Kjær", "Dorthe Kjær|Afdelingsleder|leader"),
    PeopleCase("Dorthe Kjær (afd.leder, Børneterapien)", "Dorthe Kjær|leder|leader"),
    PeopleCase("Ekstern konsulent", "–|Ekstern konsulent|leader"),
    PeopleCase("Konsulent fra Rambøll", "–|Konsulent|leader"),
    PeopleCase("Ansvarlig: Jonas Brandt", "Jonas Brandt|Ansvarlig|leader"),
  ]

  static let professionals = [
    PeopleCase(
      "boligsocial medarbejder Tove Rønn", "Tove Rønn|boligsocial medarbejder|professional"),
    PeopleCase(
      "Klasselærerne i 8.a og 8.c, Vestergårdskolen", "–|Klasselærerne|professional+",
      "–|Vestergårdskolen|unit"),
    PeopleCase("Sundhedsplejerske Mona Thorup", "Mona Thorup|Sundhedsplejerske|professional"),
    PeopleCase("lærerne i 3. klasse", "–|lærerne|professional+"),
    PeopleCase(
      "Jonas Brandt og Mette Ravn, lærere", "Jonas Brandt|lærere|professional+",
      "Mette Ravn|lærere|professional+"),
    PeopleCase(
      "Pædagog Karen og lærer Mikkel", "Karen|Pædagog|professional", "Mikkel|lærer|professional"),
    PeopleCase("Vejleder Ahmed", "Ahmed|Vejleder|professional"),
    PeopleCase("sundhedsplejerskerne", "–|sundhedsplejerskerne|professional+"),
    PeopleCase("Trivselspædagogerne", "–|Trivselspædagogerne|professional+"),
    PeopleCase("SOSU-hjælper Nadia Haddad", "Nadia Haddad|SOSU-hjælper|professional"),
    PeopleCase(
      "Karen og Jonas er tovholdere", "Karen|tovholdere|professional+",
      "Jonas|tovholdere|professional+"),
    PeopleCase("Sundhedsplejersken", "–|Sundhedsplejersken|professional"),
    PeopleCase("En sundhedsplejerske", "–|sundhedsplejerske|professional"),
    PeopleCase("To lærere fra indskolingen", "–|lærere|professional+"),
    PeopleCase("Indskolingslærerne", "–|Indskolingslærerne|professional+"),
    PeopleCase("Pædagogerne på blå stue", "–|Pædagogerne|professional+"),
    PeopleCase("De frivillige fra Røde Kors", "–|frivillige|professional+"),
    PeopleCase("Pedellen på skolen", "–|Pedellen|professional"),
    PeopleCase(
      "Psykolog Nina og talehørelærer Tom", "Nina|Psykolog|professional",
      "Tom|talehørelærer|professional"),
    PeopleCase("Mentor Ali", "Ali|Mentor|professional"),
    PeopleCase("Skolesekretæren", "–|Skolesekretæren|professional"),
    PeopleCase("Vores nye medarbejder", "–|nye medarbejder|professional"),
    PeopleCase("Medarbejder i borgerservice, Tina Bech", "Tina Bech|Medarbejder|professional"),
    PeopleCase("Aktivitetsmedarbejder Gerda Toft", "Gerda Toft|Aktivitetsmedarbejder|professional"),
    PeopleCase("Driftsassistent Olav Friis", "Olav Friis|Driftsassistent|professional"),
    PeopleCase("Genbrugsvejleder Ib Lund", "Ib Lund|Genbrugsvejleder|professional"),
    PeopleCase("Jobkonsulenterne i Team Vest", "–|Jobkonsulenterne|professional+"),
    PeopleCase(
      "Uddannelsesvejleder i samarbejde med klasselærer", "–|Uddannelsesvejleder|professional",
      "–|klasselærer|professional"),
    PeopleCase("Fritidspædagogerne i Kløverklubben", "–|Fritidspædagogerne|professional+"),
    PeopleCase(
      "Kulturmedarbejder Nour Haddad og bibliotekar Aksel Munk",
      "Nour Haddad|Kulturmedarbejder|professional", "Aksel Munk|bibliotekar|professional"),
    PeopleCase("Bibliotekaren", "–|Bibliotekaren|professional"),
    PeopleCase("Skolens pedel", "–|pedel|professional"),
    PeopleCase("Pedel Ole", "Ole|Pedel|professional"),
    PeopleCase("To pædagoger", "–|pædagoger|professional+"),
    PeopleCase("kontaktpædagogen", "–|kontaktpædagogen|professional"),
    PeopleCase("Kontaktlærerne", "–|Kontaktlærerne|professional+"),
    PeopleCase("ergoterapeut lone vang", "lone vang|ergoterapeut|professional"),
    PeopleCase("Ergo- og fysioterapeuterne", "–|Ergo- og fysioterapeuterne|professional+"),
    PeopleCase("Ergoterapeuterne i hjemmeplejen", "–|Ergoterapeuterne|professional+"),
    PeopleCase("Praktikant", "–|Praktikant|professional"),
    PeopleCase("Den enkelte lærer", "–|enkelte lærer|professional"),
  ]

  static let names = [
    PeopleCase("Maj Petersen", "Maj Petersen|–|unknown"),
    PeopleCase("Lise-Lotte Bak", "Lise-Lotte Bak|–|unknown"),
    PeopleCase("Malene Hougaard, Ungecentret", "Malene Hougaard|–|unknown"),
    PeopleCase("Søren Rahbek, Jobcentret", "Søren Rahbek|–|unknown"),
    PeopleCase("Fatima El-Amrani, FGU", "Fatima El-Amrani|–|unknown"),
    PeopleCase(
      "Jonas Brandt sammen med formanden for gymnastikforeningen", "Jonas Brandt|–|unknown",
      "–|formanden|leader"),
    PeopleCase("Lone Madsen og Per Dahl", "Lone Madsen|–|unknown", "Per Dahl|–|unknown"),
    PeopleCase("Jonas", "Jonas|–|unknown"),
    PeopleCase("jonas brandt", "jonas brandt|–|unknown"),
    PeopleCase("KH", "KH|–|unknown"),
    PeopleCase("J. Hansen", "J. Hansen|–|unknown"),
    PeopleCase("Zbigniew Kowalczyk", "Zbigniew Kowalczyk|–|unknown"),
    PeopleCase("Ring Jonas Brandt i morgen", "Jonas Brandt|–|unknown"),
    PeopleCase("Ali al Hassan", "Ali al Hassan|–|unknown"),
    PeopleCase("Birgitte von Holstein", "Birgitte von Holstein|–|unknown"),
    PeopleCase(
      "Jens Ole, Mette og Karim", "Jens Ole|–|unknown", "Mette|–|unknown", "Karim|–|unknown"),
    PeopleCase("Camilla", "Camilla|–|unknown"),
    PeopleCase("Bo Lund, tlf. 20304050", "Bo Lund|–|unknown"),
    PeopleCase("Thi Hoa Nguyen", "Thi Hoa Nguyen|–|unknown"),
    PeopleCase("Oğuz Kaya", "Oğuz Kaya|–|unknown"),
    PeopleCase("Mohammed Al-Khatib", "Mohammed Al-Khatib|–|unknown"),
    PeopleCase("Łukasz Nowak", "Łukasz Nowak|–|unknown"),
    PeopleCase("Anne Marie", "Anne Marie|–|unknown"),
    PeopleCase("Anne-Marie Ø. Jensen", "Anne-Marie Ø. Jensen|–|unknown"),
    PeopleCase("H.C. Andersen", "H.C. Andersen|–|unknown"),
    PeopleCase("Maria F.", "Maria F|–|unknown"),
    PeopleCase("MHO", "MHO|–|unknown"),
    PeopleCase("AKJ og LBR", "AKJ|–|unknown", "LBR|–|unknown"),
    PeopleCase("Kim", "Kim|–|unknown"),
    PeopleCase("August Krogh", "August Krogh|–|unknown"),
    PeopleCase("I august mødes Jonas og Mette", "Jonas|–|unknown", "Mette|–|unknown"),
    PeopleCase("Tirsdag aften holder Karim åbent", "Karim|–|unknown"),
    PeopleCase("Brian Hansen fra Park & Vej", "Brian Hansen|–|unknown"),
    PeopleCase("Brian fra Park og Vej", "Brian|–|unknown"),
    PeopleCase("Jonas Brandt / Mette Ravn", "Jonas Brandt|–|unknown", "Mette Ravn|–|unknown"),
    PeopleCase("Jonas Brandt & Mette Ravn", "Jonas Brandt|–|unknown", "Mette Ravn|–|unknown"),
    PeopleCase("Jonas, Mette og Per", "Jonas|–|unknown", "Mette|–|unknown", "Per|–|unknown"),
    PeopleCase("Hverken Jonas eller Mette", "Jonas|–|unknown", "Mette|–|unknown"),
    PeopleCase("Bodil Skaarup", "Bodil Skaarup|–|unknown"),
    PeopleCase("Ole Vinther", "Ole Vinther|–|unknown"),
    PeopleCase("Tage Rosenkilde fra ledelsen i Jobcentret", "Tage Rosenkilde|–|unknown"),
    PeopleCase("Thorup", "Thorup|–|unknown"),
    PeopleCase("Rasmus V.", "Rasmus V|–|unknown"),
    PeopleCase("Rasmus fra klubben", "Rasmus|–|unknown"),
    PeopleCase("Hr. Jensen", "Hr. Jensen|–|unknown"),
    PeopleCase("Jensen", "Jensen|–|unknown"),
    PeopleCase("Bjerregaard", "Bjerregaard|–|unknown"),
    PeopleCase("Anna-Sofie", "Anna-Sofie|–|unknown"),
    PeopleCase("?Jonas", "Jonas|–|unknown"),
    PeopleCase("Jonas?", "Jonas|–|unknown"),
    PeopleCase("Måske Jonas", "Jonas|–|unknown"),
    PeopleCase("Ansvar: Karen, deadline: maj", "Karen|–|unknown"),
  ]

  @Test(arguments: heads)
  func `heads of departments are read with their names`(example: PeopleCase) {
    #expect(example.summaries == example.people)
  }

  @Test(arguments: leaders)
  func `leaders and deputies are no heads`(example: PeopleCase) {
    #expect(example.summaries == example.people)
  }

  @Test(arguments: professionals)
  func `people who do the job are read, alone and several`(example: PeopleCase) {
    #expect(example.summaries == example.people)
  }

  @Test(arguments: names)
  func `names are read without positions`(example: PeopleCase) {
    #expect(example.summaries == example.people)
  }
}
