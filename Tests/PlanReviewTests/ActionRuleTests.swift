import PlanReview
import Plans
import Testing

/// What the rules say about trial actions and who begins them, in many voices and fields.
struct ActionRuleTests {
  struct Answer: CustomTestStringConvertible {
    let text: String
    let rules: [String]

    var testDescription: String { text }
  }

  static let concrete = [
    "Cykelbus: Forældre cykler sammen med børnene fra tre hjørner hver morgen i september.",
    "Vi lukker Skolegade for biler i fire uger.",
    "Bord på fortovet: Beboere sætter et bord ud den første fredag i måneden.",
    "En sundhedsplejerske sidder i bogbussen om torsdagen.",
    "Lånekasse med spil i opgangen",
    "Elever fra 8. klasse læser højt for børnehavebørn.",
    "Åben hal om lørdagen",
    "Ny skraldespand med låg ved søen",
    "Besøgsvenner i praktik hos hjemmeplejen",
    "Jobcentret holder samtalerne i boldklubben.",
    "Vi bytter opgaver: borgeren er mødeleder.",
    "To virksomheder tager hver en lærling ind i seks uger.",
    "Vi sender et brev med billeder i stedet for det sædvanlige afgørelsesbrev.",
    "Digital hjælp ved kaffebordet",
    "Bibliotekaren tager bøger med til barselscafeen.",
    "Vi spørger de unge, før vi laver planen.",
    "Stille time i svømmehallen",
    "Pop-up-kontor på torvet",
    "Nattevandring med naboer",
    "Fælles gårdrengøring med pølser",
    "Højtlæsning for bedsteforældre på plejehjem",
    "Mentorordning: 10 erhvervsfolk følger hver en ung i et halvt år.",
    "Vi tester lys, der tænder, når nogen går forbi.",
    "Vi arbejder med stilletid: hver dag kl. 10 lægger alle telefonen i kassen.",
    "Kursus for forældre som medtrænere, prøvet på ét hold",
    "Styrk pumpen: Cykelsmeden står ved skolen hver onsdag.",
    "Der opsættes en bænk ved busstoppet.",
    "Sagsbehandleren og borgeren skriver referatet sammen.",
    "Medarbejdere fra Park & Vej graver bede sammen med beboerne.",
    "Frivillige følger nye medlemmer til de første tre træninger.",
    "Rundvisning på genbrugspladsen for 4. klasser",
    "Fritidspas til børn fra Kanalens Kvarter",
    "Vejledning på hjul: en bus kører ud til boligområderne.",
    "Fællesspisning i gården",
    "Tre familier får en energivejleder hjem.",
    "Elever fra 7. klasse viser rundt på den nye skole.",
    "Køkkenet serverer vegetarisk om tirsdagen.",
    "Ladcykel til låns i hver opgang",
    "Postbuddet banker på hos enlige.",
    "Trappemaling med børnehaven",
    "Tirsdagsbus til svømmehallen",
    "Grill og genbrug: foreningen henter storskrald og griller bagefter.",
    "Kommunens jurist sidder i biblioteket og svarer på spørgsmål.",
    "Bytur med kørestol for politikerne",
    "Frivillig bisidder til mødet",
    "Lommepenge for at hente indkøbsvogne",
    "Mødrene holder selv oplæg i sundhedsplejen.",
    "Rabat på årskort ved tre besøg",
    "Vi skriver afgørelsen på én side og læser den op for borgeren.",
    "Naturklasse: 3. klasse har skole i skoven.",
    "Fodbold uden stilling",
    "Sov ude på legepladsen",
    "Kaffevognen kører rundt mellem husene.",
    "Job-date i hallen mellem 20 unge og ti mestre",
    "Barselsgruppe for fædre på værkstedet",
    "Syng dansk: sangaften med nye naboer",
    "Robotgræsslåmaskine på to boldbaner",
    "Hjemmehjælperen spiser med.",
    "Borgeren skriver selv sin plan.",
    "Træner til træner: én erfaren følger én ny.",
    "Rul en tur med skolens indkøbskurv",
    "Fælles indkøb af solceller i grundejerforeningen",
    "Skrald-løb hver søndag",
    "Vi lader låsen på cykelkælderen styre af beboernes app.",
    "Åbent atelier",
    "Speeddating mellem foreninger og nytilflyttere",
    "Stillekupé i bogbussen",
    "Børnehavens køkkenhave bliver passet af plejehjemmet.",
    "Sagsbehandleren tager med til første arbejdsdag.",
    "Kontrakt mellem klassen og kantinen om madspild",
    "Rundbordssamtaler i opgangene, to aftener",
    "Skoleleder byder velkommen ved porten.",
    "Lift fra stationen: Bagerbilen tager pendlere med.",
    "Opgangsgrill",
    "Naboens nøgle: to og to bytter de ekstranøgle.",
    "Fri entré for unge under 25",
    "Besøg på svømmehallen om natten",
    "Den lokale slagter lærer 8. klasse at lave pølser.",
    "Tidlig åbning kl. 6.30",
    "Rådhusets kantine sælger resterne kl. 14.",
    "Minibus til stævnet",
    "Hundelufter-aftale mellem plejehjem og skole",
    "Plakater på polsk i vaskekælderen",
    "Fast makkerpar fra børnehaven følges ad ind i 0. klasse.",
    "Halvt hold, dobbelt tid: vi deler klassen i dansk.",
    "Kommunegartneren giver stiklinger væk.",
    "Én indgang: samme person følger sagen fra start til slut.",
    "Aftenåbent på genbrugspladsen",
    "Borgerne låner målere til indeklima.",
    "Nabofrokost",
    "Kortere møder stående",
    "Høns i gården passes af 3.b",
    "Tre landmænd lader skoleklasser malke",
    "Hestevogn til valgstedet",
    "Kælkebakke med musik",
    "Hønseringen på besøg",
    "Borde på tværs i kantinen",
    "Legepladsen lugter af pandekager: bål to onsdage",
    "Skraldeløb med præmier",
    "Vi har ænder i gården",
    "Følge en skraldemand",
  ]

  static let headings = [
    "Vi arbejder med trivsel.",
    "Fokus på cykling",
    "Kompetenceudvikling af medarbejderne",
    "Bedre samarbejde med foreningerne",
    "Øget inddragelse af borgerne",
    "Styrke de sociale relationer",
    "Vi understøtter børnenes sprog.",
    "Informationskampagner",
    "Tidlig indsats",
    "Vi har fokus på overgange.",
    "Udvikling af nye tilbud",
    "Mere motion",
    "Samarbejde med frivillige",
    "Vi vil inddrage de unge mere.",
    "Aktiviteter for ældre",
    "Forebyggelse af ensomhed",
    "Implementering af strategien",
    "Der arbejdes systematisk med fravær.",
    "Tværfagligt samarbejde",
    "Tættere dialog med erhvervslivet",
    "Personalet har fokus på det gode samarbejde.",
    "Skabe gode rammer",
    "Vi prioriterer fællesskaber.",
    "At understøtte de unges motivation",
    "Synliggørelse af tilbuddene",
    "Bedre information til borgerne",
    "Styrket samarbejde på tværs",
    "Fortsat fokus på trivsel",
    "Vi taler med eleverne om det gode fællesskab.",
    "Mere inddragelse",
    "Nye aktiviteter",
    "Understøttelse af den sproglige udvikling",
    "Vi er opmærksomme på de stille børn.",
    "God kommunikation",
    "Oplysning om sund kost",
    "Netværk",
    "Vi gør mere for de unge.",
    "Sætte fokus på klima",
    "Skabe sammenhæng mellem tilbud",
    "Udbredelse af viden",
    "Integration",
    "Et øget samarbejde med civilsamfundet",
    "Vi samarbejder med de lokale foreninger.",
    "Sikre en god overgang for alle",
    "Forældreinddragelse",
    "Bedre brug af data",
    "Kvalificering af indsatsen",
    "Arbejde hen imod mere bæredygtighed",
    "Vi følger op på fravær.",
    "Aktiv inddragelse af beboerne",
    "Vi vil have mere dialog med borgerne.",
    "Højne fagligheden",
    "Løft af kvaliteten",
    "Vi ønsker et tættere samarbejde med erhvervslivet.",
    "Mere tværfaglighed",
    "Gode oplevelser for alle",
    "Vi skaber trygge rammer for børnene.",
    "Indsats mod ensomhed",
    "Systematisk arbejde med data",
    "Pædagogisk udvikling",
    "Vi bruger vores faglighed.",
    "Dialog med beboerne om området",
    "Fokuseret indsats for udsatte unge",
    "Samskabelse",
    "Vi inddrager civilsamfundet.",
    "Forankring i hverdagen",
    "Mere synlighed om tilbuddet",
    "Vi har fokus på at alle skal trives.",
    "Generel information på sociale medier",
    "Naturformidling",
    "Et løft af ungemiljøet",
    "Tidligt samspil",
    "Få styr på overgangene",
    "Ordentlighed og respekt",
    "Bedre tider for fiskerne",
    "Stærke fællesskaber i havnen",
    "Gøre det lettere at være far",
    "Understøttende undervisning",
  ]

  static let actions =
    concrete.map { Answer(text: $0, rules: []) }
    + headings.map { Answer(text: $0, rules: ["action-vague"]) }

  @Test(arguments: actions)
  func `an action says what is done`(_ action: Answer) throws {
    var plan = SketchedPlan()
    plan.add(action.text, to: "actions", ["owners": ["Vejingeniør Mia Grau"]])
    plan.add("To opgange prøver det i fire uger.", to: "actions", ["owners": ["Palle Ost"]])
    #expect(try plan.findings(at: "actions") == action.rules.map { "actions[1] \($0)" })
  }

  static let somebody = [
    "Mette Sand",
    "Skoleleder Bo Ravn",
    "Klasselærerne i 5.b",
    "Bibliotekaren på Hovedbiblioteket",
    "Vejingeniøren",
    "Foreningskonsulent Liv Toft og formanden for løbeklubben",
    "Karim fra klubben",
    "Pædagogerne på rød stue",
    "Frivilligkoordinatoren",
    "Den ledende sygeplejerske",
    "Fem jobkonsulenter i virksomhedsteamet",
    "Driftsleder",
    "Teamleder i hjemmeplejen",
    "Souschefen",
    "Familiehuset v/ afdelingslederen",
    "Sundhedsplejersken",
    "Gartner Poul",
    "Skibsfører Ditte",
    "Alle Riis, havnefoged",
    "Alle Kold, vicevært",
    "Vagtleder Omar",
  ]

  static let nobody = [
    "Alle",
    "alle medarbejdere",
    "Personalet",
    "Vi gør det i fællesskab",
    "Aftales senere",
    "Ikke besluttet endnu",
    "Hele afdelingen",
    "Relevante medarbejdere",
    "Medarbejderne",
    "Alle i huset",
    "Udpeges senere",
    "?",
    "Os alle sammen",
    "Den der har tid",
    "Lærerne",
    "Forskellige",
    "Alle lærere",
    "Nogle af pædagogerne",
    "Besluttes efter sommerferien",
    "Hvem der nu er på vagt",
    "Flere af os",
    "Det må den nye leder finde ud af",
    "Samarbejdsparterne",
  ]

  static let owners =
    somebody.map { Answer(text: $0, rules: []) }
    + nobody.map { Answer(text: $0, rules: ["action-without-owner"]) }

  @Test(arguments: owners)
  func `somebody in particular begins`(_ owner: Answer) throws {
    var plan = SketchedPlan()
    plan.add("To opgange prøver det i fire uger.", to: "actions", ["owners": [owner.text]])
    let found = try plan.findings(at: "actions")
    #expect(found == owner.rules.map { "actions[1].owners \($0)" })
  }

  static let ordinary = [
    "Kursus i neuropædagogik ; Månedlige teammøder ; Revision af velkomstfolderen",
    "Der udarbejdes en strategi ; Der afholdes temadag for medarbejdere",
    "Vi fortsætter med de ugentlige møder ; Vi viderefører sparringen",
    "Kompetenceudvikling ; Fokus på trivsel ; Bedre samarbejde",
    "Nedsættelse af arbejdsgruppe ; Kortlægning af behov ; Udarbejdelse af handleplan",
    "Efteruddannelse af vejlederne ; Ny hjemmeside",
    "Personalemøde om fravær ; Supervision hver måned",
    "Opdatering af retningslinjer ; Information til alle forældre",
    "Foredrag for ledere ; Konference i november",
    "Implementering af det nye it-system ; Undervisning af superbrugere",
  ]

  static let tried = [
    "Kursus i neuropædagogik ; To stuer bytter personale i en uge",
    "Vi prøver korte møder i tre måneder ; Ny hjemmeside",
    "Bænke ved søen ; Strategi for det grønne",
    "Cafémøde hvor borgerne bestemmer dagsordenen",
    "Kørelærer besøger 9. klasse",
    "Forsøg med fri adgang til hallen",
  ]

  @Test(arguments: ordinary.map { ($0, true) } + tried.map { ($0, false) })
  func `something is tried out`(_ actions: String, isOrdinary: Bool) throws {
    var plan = SketchedPlan()
    for action in actions.split(separator: " ; ") {
      plan.add(String(action), to: "actions", ["owners": ["Vejingeniør Mia Grau"]])
    }
    let found = try plan.findings(at: "actions").filter { $0.hasPrefix("actions ") }
    #expect(found == (isOrdinary ? ["actions actions-not-tried"] : []))
  }

  @Test func `an owner beside the actions leaves it open, but not one that is nobody`() throws {
    var plan = SketchedPlan()
    plan.add("To opgange prøver det i fire uger.", to: "actions")
    plan.add("Alle", to: "unpaired.owners")
    #expect(try plan.findings(at: "actions") == ["actions[1].owners action-without-owner"])
    plan.add("Palle Ost", to: "unpaired.owners")
    #expect(try plan.findings(at: "actions").isEmpty)
  }

  @Test func `an action may not begin before the plan`() throws {
    var plan = SketchedPlan()
    plan.answer("milestones.start", "1. marts 2027")
    plan.add("Bålaften i februar 2027 med to klasser", to: "actions")
    plan.add("Bålaften i april 2027 med to klasser", to: "actions")
    plan.add("Vi bygger videre på bålet i 2025 med to klasser.", to: "actions")
    plan.add("Bålaften for to opgange", to: "actions")
    plan.answerLast("start", "uge 3, 2027")
    let found = try plan.findings(at: "actions").filter { $0.hasSuffix("action-before-start") }
    #expect(found == ["actions[1] action-before-start", "actions[4].start action-before-start"])
  }

  @Test func `actions that are repeated, too many or done by nobody`() throws {
    var plan = SketchedPlan()
    for name in ["a", "b", "c", "d", "e", "f", "g"] {
      plan.add("Sted \(name): to uger på bænken", to: "actions", ["owners": ["Palle Ost"]])
    }
    plan.add("Der nedsættes et panel i to uger.", to: "actions")
    plan.add("der nedsættes et panel i to uger", to: "actions")
    let found = try plan.findings(at: "actions").filter { !$0.contains("owner") }
    #expect(
      found == [
        "actions actions-too-many", "actions action-repeated", "actions[8] action-without-actor",
        "actions[9] action-without-actor",
      ])
  }
}
