import Diagnostics
import PlanReview
import Plans
import TestSupport
import Testing

/// What the rules say about the answers before the goal, and about the reason for it.
struct AnswerRuleTests {
  struct Answer: CustomTestStringConvertible {
    let rule: String?
    let field: String
    let text: String

    init(_ rule: String?, _ field: String, _ text: String) {
      self.rule = rule
      self.field = field
      self.text = text
    }

    var testDescription: String { "\(field): \(text)" }
  }

  /// A target group has an age, a place or a situation.
  static let targetGroups = [
    Answer("target-group-broad", "targetGroup", "Børneliv"),
    Answer("target-group-broad", "targetGroup", "Ældreliv."),
    Answer("target-group-broad", "targetGroup", "Fælles liv"),
    Answer("target-group-broad", "targetGroup", "Det hele liv"),
    Answer("target-group-broad", "targetGroup", "Arbejdsliv og fritidsliv"),
    Answer("target-group-broad", "targetGroup", "Alle"),
    Answer("target-group-broad", "targetGroup", "alle albertslundere"),
    Answer("target-group-broad", "targetGroup", "Borgere i alle aldre"),
    Answer("target-group-broad", "targetGroup", "Alle borgere i hele kommunen"),
    Answer("target-group-broad", "targetGroup", "Børn og unge"),
    Answer("target-group-broad", "targetGroup", "Ungeliv: alle unge"),
    Answer("target-group-broad", "targetGroup", "Sundt liv – for alle"),
    Answer("target-group-broad", "targetGroup", "Hverdagsliv, alle borgere uanset alder"),
    Answer("target-group-broad", "targetGroup", "Voksne"),
    Answer("target-group-broad", "targetGroup", "Byens borgere og virksomheder"),
    Answer("target-group-broad", "targetGroup", "Erhvervsliv"),
    Answer("target-group-broad", "targetGroup", "Kulturliv: borgerne"),
    Answer("target-group-broad", "targetGroup", "Grønt liv - borgere og foreninger"),
    Answer("target-group-broad", "targetGroup", "Alle generationer"),
    Answer("target-group-broad", "targetGroup", "Foreningsliv"),
    Answer("target-group-broad", "targetGroup", "Familieliv (alle familier i Albertslund)"),
    Answer("target-group-broad", "targetGroup", "Målet gælder for børneliv"),
    Answer(nil, "targetGroup", "Ældreliv: hjemmeboende over 80"),
    Answer(nil, "targetGroup", "Pendlere på S-banen"),
    Answer(nil, "targetGroup", "Kunstnere under 30"),
    Answer(nil, "targetGroup", "Gæster på campingpladsen"),
    Answer(nil, "targetGroup", "Fritidsliv: cykelmotionister i Herstederne"),
    Answer(nil, "targetGroup", "Børneliv, 0-3 år"),
    Answer(nil, "targetGroup", "Lejere i Blokland"),
    Answer(nil, "targetGroup", "Ungeliv: unge uden uddannelse"),
    Answer(nil, "targetGroup", "Skoleliv - indskolingen"),
    Answer(nil, "targetGroup", "Udskolingselever"),
    Answer(nil, "targetGroup", "Førstegangsfødende"),
    Answer(nil, "targetGroup", "Iværksættere i deres første år"),
    Answer(nil, "targetGroup", "Voksne med psykisk sygdom"),
    Answer(nil, "targetGroup", "Familieliv. Skilte forældre med børn i skolealderen"),
    Answer(nil, "targetGroup", "Arbejdsliv: sygemeldte"),
    Answer(nil, "targetGroup", "Ordblinde"),
    Answer(nil, "targetGroup", "Erhvervsliv: små håndværksfirmaer"),
    Answer(nil, "targetGroup", "Vi retter os mod nytilflyttede par uden børn"),
    Answer(nil, "targetGroup", "Hundeejere og børnefamilier omkring Kongsholmparken"),
    Answer(nil, "targetGroup", "Borgere, der venter på genoptræning"),
    Answer(nil, "targetGroup", "Børn i dagpleje"),
    Answer(nil, "targetGroup", "Mennesker med demens"),
    Answer(nil, "targetGroup", "Ældre mænd, der bor alene"),
    Answer(nil, "targetGroup", "Kommunens landmænd"),
    Answer("target-group-broad", "targetGroup", "Alle aldersgrupper"),
    Answer("target-group-broad", "targetGroup", "Seniorliv og sundhedsliv"),
    Answer("target-group-broad", "targetGroup", "Både unge, voksne og ældre"),
    Answer("target-group-broad", "targetGroup", "Byens liv"),
    Answer("target-group-broad", "targetGroup", "Borgerne i Albertslund Kommune"),
    Answer("target-group-broad", "targetGroup", "Alle med interesse"),
    Answer("target-group-broad", "targetGroup", "Hele livet"),
    Answer("target-group-broad", "targetGroup", "Børn"),
    Answer("target-group-broad", "targetGroup", "Alle, der har lyst"),
    Answer("target-group-broad", "targetGroup", "Det brede samfund"),
    Answer("target-group-broad", "targetGroup", "Ungdomsliv"),
    Answer("target-group-broad", "targetGroup", "Sundhedsliv for borgerne"),
    Answer(nil, "targetGroup", "Bude og chauffører på aftenhold"),
    Answer(nil, "targetGroup", "Børneliv: søskende til kræftsyge"),
    Answer(nil, "targetGroup", "Veteraner"),
    Answer(nil, "targetGroup", "Ungdomsliv, drenge der gamer om natten"),
    Answer(nil, "targetGroup", "Tolkebrugere"),
    Answer(nil, "targetGroup", "Døve"),
    Answer(nil, "targetGroup", "Virksomheder uden overenskomst"),
    Answer(nil, "targetGroup", "Mødre på barsel"),
    Answer(nil, "targetGroup", "Studerende på kollegiet"),
    Answer(nil, "targetGroup", "Alle førstegangsvælgere"),
    Answer(nil, "targetGroup", "Ældre i plejebolig"),
    Answer(nil, "targetGroup", "Byens taxachauffører"),
  ]

  /// A reason tells what somebody has seen.
  static let reasons = [
    Answer("relevance-thin", "relevance", "Fordi det er vigtigt."),
    Answer("relevance-thin", "relevance", "Det er et vigtigt område for kommunen."),
    Answer("relevance-thin", "relevance", "Det siger sig selv."),
    Answer("relevance-thin", "relevance", "Emnet er højt prioriteret politisk."),
    Answer("relevance-thin", "relevance", "Vi synes, det er et godt mål."),
    Answer(
      "relevance-thin", "relevance",
      "Fordi alle borgere fortjener et godt liv, og fordi det er en kerneopgave for os."),
    Answer(
      "relevance-thin", "relevance",
      "Målet er relevant, da det understøtter politikken og bidrager til visionen."),
    Answer("relevance-thin", "relevance", "Trivsel er en forudsætning for læring."),
    Answer("relevance-thin", "relevance", "Det er relevant for alle."),
    Answer(
      "relevance-thin", "relevance",
      "Kultur er vigtigt for mennesker, og derfor giver det god mening at arbejde med det."),
    Answer("relevance-thin", "relevance", "Det handler om vores fælles fremtid."),
    Answer("relevance-thin", "relevance", "God service er altid relevant."),
    Answer(
      "relevance-thin", "relevance",
      "Det er vigtigt, at børnene trives, så de får en god skolegang."),
    Answer("relevance-thin", "relevance", "Giver mening."),
    Answer(
      "relevance-thin", "relevance",
      "Vi vil gerne være en attraktiv kommune for virksomheder."),
    Answer("relevance-thin", "relevance", "Fordi det er politisk besluttet."),
    Answer("relevance-thin", "relevance", "Klimaet er vigtigt for os alle sammen."),
    Answer(
      "relevance-thin", "relevance",
      "Det er noget vi brænder for og har lyst til at arbejde med"),
    Answer(
      "relevance-thin", "relevance",
      "Sundhed er en god ting, og alle skal have lige muligheder."),
    Answer(nil, "relevance", "Hver fjerde elev dropper ud."),
    Answer(nil, "relevance", "Butiksdøden tager til: Tre lokaler blev tomme i foråret."),
    Answer(nil, "relevance", "Cyklisterne kører på fortovet, fordi vejen er hullet."),
    Answer(
      nil, "relevance",
      "Bussen kører kun én gang i timen, og de unge går hjem langs landevejen."),
    Answer(nil, "relevance", "Naboerne kender ikke hinanden."),
    Answer(nil, "relevance", "De ældre har ingen at tale med om eftermiddagen."),
    Answer(nil, "relevance", "Foreningerne kæmper om de samme tre haller."),
    Answer(nil, "relevance", "Vi har fået 40 klager over støj i 2025."),
    Answer(nil, "relevance", "Forældrene tror, at vi har styr på det, og vi tror, at de har."),
    Answer(nil, "relevance", "Gæsterne kører forbi, fordi der ikke er skiltet."),
    Answer(nil, "relevance", "Ventelisten er vokset hvert år siden 2020."),
    Answer(
      nil, "relevance",
      "Det er vigtigt, fordi vi mister unge, som ellers var på vej: 22 gik ud af 10. klasse uden plan."
    ),
    Answer(nil, "relevance", "Ved branden i 2024 vidste ingen i opgangen, hvor de skulle samles."),
    Answer(nil, "relevance", "Folk smider deres affald ved siden af, når molokkerne er fulde."),
    Answer(nil, "relevance", "Lærlingene går hjem efter prøvetiden, og mestrene forstår det ikke."),
    Answer(nil, "relevance", "Ifølge Sundhedsprofilen er hver tredje voksne overvægtig."),
    Answer(nil, "relevance", "Mange unge sover dårligt og kommer for sent."),
    Answer(nil, "relevance", "Vandet løber ned i kældrene, når det regner."),
    Answer(nil, "relevance", "De nyankomne lærer sproget, men taler kun med læreren."),
    Answer(nil, "relevance", "Borgerne må køre til Roskilde for at få taget en blodprøve."),
    Answer("relevance-thin", "relevance", "Fordi det giver livskvalitet"),
    Answer("relevance-thin", "relevance", "Det er et emne mange går op i"),
    Answer("relevance-thin", "relevance", "Vi vil være landets bedste kommune"),
    Answer("relevance-thin", "relevance", "Det er et krav fra byrådet"),
    Answer("relevance-thin", "relevance", "Fællesskab er fundamentet for alt"),
    Answer("relevance-thin", "relevance", "Fordi vi har valgt det"),
    Answer("relevance-thin", "relevance", "Naturen er vores alle sammens ansvar"),
    Answer("relevance-thin", "relevance", "God ledelse starter her"),
    Answer(
      "relevance-thin", "relevance",
      "Målet taler ind i vores vision om en by for alle og giver god mening for både medarbejdere og borgere."
    ),
    Answer("relevance-thin", "relevance", "En by skal have et stærkt kulturliv"),
    Answer("relevance-thin", "relevance", "Det er bare en god idé"),
    Answer("relevance-thin", "relevance", "Vi er jo sat i verden for borgernes skyld"),
    Answer(nil, "relevance", "Jordemoderen fortæller, at de unge mødre ikke kender hinanden."),
    Answer(
      nil, "relevance",
      "Halvdelen af kolonihaverne har nedsivning lige ned til drikkevandet."),
    Answer(nil, "relevance", "Taxachaufførerne kører uden om Syd efter midnat."),
    Answer(nil, "relevance", "Når skolebussen er aflyst, bliver de fleste hjemme."),
    Answer(
      nil, "relevance",
      "Kirken og moskeen ligger 200 meter fra hinanden, og ingen af dem har været inde hos den anden."
    ),
    Answer(
      nil, "relevance",
      "Det er vigtigt for os, fordi 31 sygemeldte blev opsagt, før vi nåede at tale med deres chef."
    ),
    Answer(nil, "relevance", "Veteranerne kommer først, når ægtefællen er gået."),
    Answer(nil, "relevance", "Frokosten ryger i skraldespanden."),
    Answer(
      nil, "relevance",
      "Bederiet lukkede i fjor, og nu ligger de døde fugle langs voldgraven."),
    Answer(
      nil, "relevance",
      "Vi fandt ud af det ved et tilfælde: forældrene læser ikke Aula, men de læser sedlen på døren."
    ),
    Answer(
      nil, "relevance",
      "Hvem skal man spørge? Det spørger de nye lejere om, hver gang viceværten går forbi."),
    Answer(nil, "relevance", "I 2025 (tallene mangler for december) faldt 70 cyklister på broen."),
  ]

  /// A policy has a name, and there is one.
  static let policies = [
    Answer("policy-several", "policy", "Erhvervspolitikken og klimapolitikken"),
    Answer("policy-several", "policy", "Handicappolitik / ældrepolitik"),
    Answer(nil, "policy", "Kultur- og fritidspolitikken 2026-2029"),
    Answer(nil, "policy", "Politik for bevægelse"),
    Answer(nil, "policy", "Trafiksikkerhedsplanen"),
    Answer("policy-not-named", "policy", "Den gældende politik"),
    Answer("policy-not-named", "policy", "Natur og friluftsliv"),
  ]

  /// A gap inside an answer.
  static let gaps = [
    Answer("answer-unfinished", "goal", "I 2029 cykler xx procent af eleverne til skole."),
    Answer("answer-unfinished", "goal", "I 2029 cykler [antal] elever til skole."),
    Answer("answer-unfinished", "goal", "I 20XX cykler halvdelen af eleverne til skole."),
    Answer("answer-unfinished", "goal", "I 2029 cykler ??? af eleverne til skole."),
    Answer(
      "answer-unfinished", "goal",
      "I 2029 cykler halvdelen af eleverne (tal mangler) til skole."),
    Answer(nil, "goal", "I 2029 spørger eleverne: »Hvorfor?«"),
    Answer(nil, "goal", "I 2029 cykler halvdelen af eleverne (i dag 12 procent) til skole."),
    Answer(nil, "goal", "Eleverne i 3.x og 4.y cykler i 2029."),
    Answer("answer-unfinished", "goal", "I 2029 cykler {antal} elever til skole."),
    Answer(
      "answer-unfinished", "goal", "I 2029 cykler halvdelen af eleverne, fra X til Y procent."),
    Answer("answer-unfinished", "goal", "Senest i 20?? cykler halvdelen af eleverne til skole."),
    Answer("answer-unfinished", "relevance", "Fire cyklister (navne tilføjes) blev påkørt."),
    Answer("answer-unfinished", "relevance", "Cyklisterne fra [kvarter] kører på fortovet."),
    Answer(nil, "relevance", "Skiltet siger »kør forsiktigt« [sic], og ingen bremser."),
    Answer(nil, "relevance", "Hvem skal man spørge? Det ved de nye lejere ikke."),
  ]

  /// What belongs to one person stands in no plan.
  static let persons = [
    Answer("personal-data-cpr", "relevance", "Fx fru Bak (120345-1232), som har ventet i et år."),
    Answer("personal-data-contact", "relevance", "Ring til Ea på 21 43 65 87, hvis det regner."),
    Answer("personal-data-contact", "relevance", "Ifølge eabak54@gmail.com kommer ingen."),
    Answer(nil, "relevance", "I sag 26/01234 ventede 45 familier fra 2023-2026."),
    Answer(nil, "relevance", "Naboerne skriver til driften@albertslund.dk om støjen."),
  ]

  static let answers = targetGroups + reasons + policies + gaps + persons

  @Test(arguments: answers)
  func `an answer says something definite`(_ answer: Answer) throws {
    let found = try ReviewFixture.findings(about: answer.field, answer.text).map(\.ruleID)
      .filter { !$0.hasPrefix("goal-") }
    #expect(found == [answer.rule].compactMap(\.self))
  }

  /// Workplaces that nobody can know who they are.
  static let unnamed = [
    "Alle dagtilbud",
    "Hele kommunen",
    "Relevante forvaltninger",
    "Samtlige folkeskoler i Albertslund",
    "kommunens plejehjem",
    "Flere afdelinger",
    "Diverse",
    "Skoler og SFO'er",
    "Hele ældreområdet",
    "De involverede institutioner",
    "Udvalgte skoler",
    "Alle medarbejdere",
    "Albertslund Kommune",
    "Samarbejdspartnere",
    "øvrige relevante aktører",
    "Alle kommunale arbejdspladser",
    "De fleste daginstitutioner",
    "Alle kulturinstitutionerne",
    "andre der vil være med",
    "Nogle af klubberne",
    "på tværs af hele organisationen",
    "De relevante fagområder",
    "Vi alle",
    "Kommunens enheder",
    "Samtlige børnehaver",
    "Forskellige steder i kommunen",
    "Dem på ældreområdet",
    "tværfaglige teams",
    "Alle, der arbejder med børn",
    "Et antal skoler",
    "De decentrale enheder",
    "Vores institutioner",
    "Alle kommunale enheder og selvejende institutioner",
  ]

  /// Workplaces with a name.
  static let named = [
    "Musikskolen",
    "Drift & Service",
    "Hjemmeplejen Syd",
    "Bibliotekerne",
    "SSP",
    "Kultur & Fritid",
    "Dagplejen",
    "Egelundskolen, indskolingen",
    "Sundhedshuset",
    "Jobcentret (ungeteamet)",
    "Hersted Industriparks Erhvervsforening",
    "Foreningen Læsehunde Nord",
    "Ejendomme og Energi",
    "Center for Børn og Familie",
    "Alle stuer i Stensmosen",
    "Park og Natur",
    "Klubberne Bakkens Hjerte og Kærnehuset",
    "Byggesag",
    "Røde Kors",
    "Boligselskabet Solvang",
    "Område Øst",
    "Tandplejen",
    "Kroghuset",
    "Miljø, Byg og Planer",
    "Biblioteket",
    "Værkstederne",
    "Svømmehallen og hallerne",
    "Vej & Trafik",
    "Politiet",
    "Skolerne Nord og Syd",
    "klub storåen",
    "Plejehjemmene Albertshøj og Humlehusene",
    "Brandstationen",
    "Center for Døve",
    "Naturskolen og Herstedhøje",
    "Rådhusets kantine",
    "Team Sansning",
    "Løkkegårdens tre afdelinger",
    "Visitationen",
    "Børnehaven Alle Små",
    "Tre hold i hjemmeplejen: Nord, Midt og Aften",
    "Rusmiddelcentret",
  ]

  @Test(arguments: unnamed.map { ($0, true) } + named.map { ($0, false) })
  func `a workplace has a name`(_ text: String, isUnnamed: Bool) throws {
    let plan = ReviewFixture.plan(of: [.added(ItemID(1), to: Slot("workplaces"), at: 0, text)])
    let found = try ReviewFixture.reviewer.get().review(plan).findings
      .filter { $0.place.path == "workplaces[1]" }.map(\.ruleID)
    #expect(found == (isUnnamed ? ["workplaces-unnamed"] : []))
  }

  struct Pair: CustomTestStringConvertible {
    let rules: [String]
    let objective: String
    let goal: String
    let relevance: String
    let action: String

    var testDescription: String { goal }
  }

  static let pairs = [
    Pair(
      rules: [], objective: "Flere børn cykler.",
      goal: "I maj 2029 cykler 60 procent af eleverne på Egelundskolen i skole mod 31 i dag.",
      relevance: "Bilerne holder i kø helt ud til rundkørslen fra 7.40.",
      action: "Cykelbus: to forældre cykler forrest fra Kanalgaden i seks uger."),
    Pair(
      rules: ["objective-is-goal"],
      objective: "60 procent af eleverne på Egelundskolen skal cykle i skole.",
      goal: "I maj 2029 cykler 60 procent af eleverne på Egelundskolen i skole.",
      relevance: "Bilerne holder i kø helt ud til rundkørslen. Det var 31 procent i 2026.",
      action: "Cykelbus: to forældre cykler forrest fra Kanalgaden i seks uger."),
    Pair(
      rules: ["relevance-repeats-goal"], objective: "Flere børn cykler.",
      goal: "I maj 2029 cykler 60 procent af eleverne på Egelundskolen i skole.",
      relevance: "Vi vil have, at 60 procent af eleverne på Egelundskolen cykler i skole.",
      action: "Cykelbus: to forældre cykler forrest fra Kanalgaden i seks uger."),
    Pair(
      rules: ["goal-is-activity", "goal-repeats-action"], objective: "Flere børn cykler.",
      goal: "Vi vil etablere en cykelbus fra Kanalgaden.",
      relevance: "Bilerne holder i kø helt ud til rundkørslen fra 7.40.",
      action: "Etablering af en cykelbus fra Kanalgaden i foråret."),
  ]

  @Test(arguments: pairs)
  func `objective, goal, reason and action each say their own`(_ pair: Pair) throws {
    let plan = ReviewFixture.plan(of: [
      .answered(Slot("objective"), pair.objective), .answered(Slot("goal"), pair.goal),
      .answered(Slot("relevance"), pair.relevance),
      .added(ItemID(1), to: Slot("actions"), at: 0, pair.action),
    ])
    let own = ["objective", "goal", "relevance"]
    let found = try ReviewFixture.reviewer.get().review(plan).findings
      .filter { own.contains($0.place.path) }.map(\.ruleID)
    #expect(found.sorted() == pair.rules)
  }
}
