/// Capitalised words that are no names of persons, and ways family names end.
enum NameWords {
  /// Whether a capitalised word cannot be part of a person's name.
  static func isBlocked(_ folded: String) -> Bool {
    isPlaceOrOffice(folded) || FunctionWords.all.contains(folded)
      || Months.names.contains(folded) && folded != "maj" && folded != "august" && folded != "april"
  }

  /// Whether a capitalised word names a place, an office, a law, a program or the like.
  static func isPlaceOrOffice(_ folded: String) -> Bool {
    blocked.contains(folded) || departments.contains(folded)
  }

  /// Whether a folded word ends like a Danish family name.
  static func looksLikeFamilyName(_ folded: String) -> Bool {
    guard folded.utf8.count >= 4 else { return false }
    let end = Array(folded.utf8.suffix(longestEnd))
    return familyEnds.contains { end.suffix($0.count).elementsEqual($0) }
  }

  /// Letters are compared and not characters, which takes the same time however long a word is.
  private static let familyEnds = [
    "sen", "søn", "gaard", "lund", "holm", "berg", "dahl", "skov", "bæk", "beck", "strup", "toft",
    "bjerg", "borg", "gren", "kvist", "krog", "mark", "vang", "ager", "sson", "stad", "lind", "bro",
    "kilde", "hus", "hardt", "mann", "quist", "rup", "feldt", "ström", "dal", "rød", "høj", "hoff",
  ].map { Array($0.utf8) }
  private static let longestEnd = familyEnds.reduce(0) { max($0, $1.count) }

  /// Words that stand in the names of departments, and are joined there by "og" and "&".
  static let departments = Set(
    words: """
      affald bibliotek bibliotekerne beskæftigelse bolig borger borgere borgerservice byg byggeri by
      byen byudvikling børn dagtilbud digitalisering drift ejendom ejendomme energi erhverv familie
      familier folkeoplysning forebyggelse forsyning forældre fritid fællesskaber genbrug handicap hr
      idræt indkøb it job jura klima kommunikation kultur kvalitet land ledelse læring medborgerskab
      mennesker miljø natur omsorg pædagogik park personale plan pleje politik psykiatri rehabilitering
      rengøring rådgivning service skole skoler social socialområdet specialområdet stab staben
      sundhed teknik trafik trivsel uddannelse udvikling unge ungdom vand vej veje velfærd voksen
      voksne ydelse ydelser ældre økonomi myndighed visitation kost ernæring landskab borgerinddragelse
      foreninger frivillighed integration ungeindsats turisme parkering beredskab køkken
      """)

  private static let blocked = Set(
    words: """
      albertslund albertslunds herstedøster herstedvester herstederne vridsløse vridsløselille
      risby galgebakken hyldespjældet kanalens kvarter blokland roskilde københavn københavns glostrup
      brøndby rødovre hvidovre ishøj vallensbæk taastrup høje ballerup danmark danmarks sjælland fyn
      jylland odense aarhus århus aalborg hillerød helsingør vestegnen norden europa eu
      region regionen kommune kommunes kommunen byråd byrådet a/s aps fonden fond boligforening
      boligselskab skov nordisk åben ny nye den det de feedback informed treatment dansk danske
      nationale national folkeskole folkeskolen folkeskoleloven serviceloven sundhedsloven statistik
      aula kmd cura nexus dubu flis teams microsoft office word excel google facebook instagram youtube
      kl mandag tirsdag onsdag torsdag fredag lørdag søndag jul julen påske påsken pinse sommer vinter
      efterår forår skoleår skoleåret uge kvartal halvår mål tegn data prøvehandling prøvehandlinger
      målsætning politik vision strategi plan målplan evaluering læring milepæl milepælsplan ejer chef
      børneliv ungeliv voksenliv ældreliv familieliv seniorliv projekt pulje indsats team gruppe
      rød røde grøn grønne blå gul gule hvid barnet sagen nord syd øst vest afklaret
      """)
}
