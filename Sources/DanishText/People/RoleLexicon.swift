/// The Danish words for positions, groups and workplaces, by how they end.
enum RoleLexicon {
  /// What a word says about who it is.
  struct Role: Hashable {
    let kind: PersonMention.Kind
    let isPlural: Bool
  }

  /// The role a folded word names, or nil; the longest known ending decides.
  static func role(of folded: String) -> Role? {
    if let role = exact[folded] { return role }
    guard folded.utf8.count >= 4 else { return nil }
    guard let candidates = endings[tail(of: folded.utf8)] else { return nil }
    let match = candidates.first { folded.utf8.suffix($0.bytes.count).elementsEqual($0.bytes) }
    return match?.role
  }

  private struct Ending {
    let bytes: [UInt8]
    let role: Role?
  }

  private static func tail(of bytes: some BidirectionalCollection<UInt8>) -> UInt32 {
    bytes.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Endings by their last four bytes, longest first.
  private static let endings: [UInt32: [Ending]] = {
    var endings: [UInt32: [Ending]] = [:]
    for (role, words) in table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let bytes = Array(word.utf8)
        precondition(bytes.count >= 4, "an ending is too short to be found")
        endings[tail(of: bytes), default: []].append(Ending(bytes: bytes, role: role))
      }
    }
    return endings.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }()

  private static let exact: [String: Role] = {
    var exact: [String: Role] = [:]
    for (role, words) in exactTable {
      for word in words.split(whereSeparator: \.isWhitespace) { exact[String(word)] = role }
    }
    return exact
  }()

  private static let exactTable: [(Role, String)] = [
    (Role(kind: .group, isPlural: true), "lederne chefer cheferne afdelinger afdelingerne udvalg"),
    (
      Role(kind: .group, isPlural: false),
      "afdelingen forvaltningen kommunen råd rådet partnerskabet"
    ),
    (
      Role(kind: .unit, isPlural: false),
      "ppr ssp sfo fgu uu pb hr it jobcenter borgerservice politiet museet kommune familiehus"
    ),
    (
      Role(kind: .nobody, isPlural: true),
      """
      alle ingen nogen vi os diverse personale personalet medarbejdere medarbejderne ansatte fælles
      allesammen enhver
      """
    ),
    (Role(kind: .group, isPlural: true), "lærere lærerne pædagoger pædagogerne frivillige"),
    (
      Role(kind: .professional, isPlural: false),
      "kok kokken tolk tolken vært frivillig jurist tr amr"
    ),
  ]

  private static let table: [(Role?, String)] = [
    (Role(kind: .head, isPlural: false), "chef chefen direktør direktøren"),
    (
      Role(kind: .leader, isPlural: false),
      """
      leder lederen koordinator koordinatoren konsulent konsulenten inspektør inspektøren formand
      formanden forkvinde forkvinden forperson forpersonen tovholder tovholderen ansvarlig ansvarlige
      rektor rektoren souschef souschefen vicechef vicechefen viceskolechef viceskolechefen
      vicedagtilbudschef køkkenchef køkkenchefen forstander forstanderen bestyrer bestyreren
      borgmester borgmesteren facilitator facilitatoren projektejer projektejeren
      """
    ),
    (
      Role(kind: .professional, isPlural: false),
      """
      lærer læreren pædagog pædagogen plejerske plejersken terapeut terapeuten psykolog psykologen
      rådgiver rådgiveren sagsbehandler sagsbehandleren behandler behandleren vejleder vejlederen
      bibliotekar bibliotekaren assistent assistenten hjælper hjælperen mentor mentoren
      kontaktperson kontaktpersonen støtteperson støttepersonen ressourceperson ressourcepersonen
      nøgleperson nøglepersonen træner træneren pedel pedellen sekretær sekretæren medarbejder
      medarbejderen tandlæge tandlægen læge lægen tandplejer tandplejeren jordemoder jordemoderen
      instruktør instruktøren dagplejer dagplejeren planlægger planlæggeren analytiker analytikeren
      ingeniør ingeniøren arkitekt arkitekten gartner gartneren husvært husværten aftenvært
      ungevært vikar vikaren formidler formidleren betjent betjenten fuldmægtig fuldmægtigen
      logopæd logopæden diætist diætisten akademiker akademikeren håndværker håndværkeren
      bestyrelsesmedlem bestyrelsesmedlemmet udvalgsmedlem kasserer kassereren udvikler udvikleren
      repræsentant repræsentanten ambassadør ambassadøren specialist specialisten chauffør
      testleder visitator visitatoren forebygger forebyggeren praktikant studentermedhjælp
      """
    ),
    (
      Role(kind: .professional, isPlural: true),
      """
      lærere lærerne pædagoger pædagogerne plejersker plejerskerne terapeuter terapeuterne psykologer
      psykologerne rådgivere rådgiverne behandlere behandlerne vejledere vejlederne bibliotekarer
      bibliotekarerne assistenter assistenterne hjælpere hjælperne mentorer mentorerne
      kontaktpersoner kontaktpersonerne ressourcepersoner ressourcepersonerne nøglepersoner
      nøglepersonerne trænere trænerne pedeller pedellerne sekretærer sekretærerne tandlæger
      tandlægerne læger lægerne tandplejere tandplejerne instruktører instruktørerne dagplejere
      dagplejerne planlæggere planlæggerne konsulenter konsulenterne koordinatorer koordinatorerne
      tovholdere tovholderne inspektører inspektørerne visitatorer visitatorerne repræsentanter
      repræsentanterne formidlere formidlerne ambassadører ambassadørerne
      """
    ),
    (
      Role(kind: .group, isPlural: true),
      """
      ledere lederne chefer cheferne direktører direktørerne formænd formændene skolerne skoler
      institutioner institutionerne dagtilbuddene børnehaver børnehaverne klubber klubberne
      foreninger foreningerne plejehjemmene bibliotekerne afdelinger afdelingerne centrene centre
      medlemmer medlemmerne parter parterne partnere partnerne
      """
    ),
    (
      Role(kind: .group, isPlural: false),
      """
      gruppe gruppen grupper grupperne udvalg udvalget udvalgene ledelse ledelsen ledelser ledelserne
      team teamet teamene teams forum forummet bestyrelse bestyrelsen bestyrelser bestyrelserne
      direktion direktionen elevråd ungeråd byråd seniorråd ældreråd forældreråd fællesråd
      elevrådet ungerådet byrådet seniorrådet ældrerådet forældrerådet handicapråd handicaprådet
      fagråd fagrådet brugerråd brugerrådet beboerråd beboerrådet lokalråd lokalrådet netværk
      netværket netværkene panel panelet komité komitéen komite kollegiet taskforce udvalgs
      """
    ),
    (
      Role(kind: .unit, isPlural: false),
      """
      skolen skole afdelingen afdeling centret centeret center forvaltningen forvaltning børnehuset
      kulturhuset sundhedshuset medborgerhuset familiehuset aktivitetshuset ungehuset børnehus
      kulturhus sundhedshus medborgerhus huset børnehaven børnehave biblioteket bibliotek klubben
      klub sundhedsplejen hjemmeplejen dagplejen tandplejen sygeplejen sundhedspleje hjemmepleje
      dagpleje tandpleje rådgivningen rådgivning værkstedet institutionen institution tjenesten
      tjeneste kommunen plejehjemmet plejehjem plejecentret bostedet botilbud botilbuddet dagtilbud
      dagtilbuddet fritidshjem fritidshjemmet vuggestuen vuggestue foreningen forening selskabet
      selskab enheden sekretariatet sekretariat stuegården skovgården museum gymnasiet gymnasium
      hospitalet hospital regionen stationen station myndigheden modtagelsen visitationen
      """
    ),
    // Words that only end like one.
    (
      nil,
      """
      målgruppe målgruppen målgrupper målgrupperne aldersgruppe aldersgruppen aldersgrupper
      børnegruppe børnegruppen elevgruppe elevgruppen borgergruppe borgergruppen fokusgruppe
      fokusgrupper fokusgruppen kontrolgruppe kontrolgruppen madpakkehuset hovedskole
      brugergruppe brugergruppen
      """
    ),
  ]
}
