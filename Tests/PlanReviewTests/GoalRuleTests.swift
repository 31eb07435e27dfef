import Diagnostics
import PlanReview
import Plans
import TestSupport
import Testing

/// What the rules say about goals in many voices and from many fields.
struct GoalRuleTests {
  struct Goal: CustomTestStringConvertible {
    let rules: [String]
    let text: String

    init(_ rules: String..., of text: String) {
      self.rules = rules
      self.text = text
    }

    var testDescription: String { text }
  }

  /// What we do, with no effect for those it is for.
  static let activities = [
    "Vi vil etablere et nyt cykelværksted ved stationen.",
    "Vi vil arrangere fire motionsløb om året i Kongsholmparken.",
    "Der skal etableres ladestandere på alle offentlige p-pladser.",
    "Der etableres flere bænke langs stierne i Vest.",
    "Udrulning af digital post-kurser på bibliotekerne.",
    "Implementering af ny affaldsordning i alle etageboliger inden 2028.",
    "At udarbejde en klimahandleplan for kommunens bygninger.",
    "Udarbejde en fælles velkomstpjece til nye borgere.",
    "Kommunen vil lancere en app til indberetning af huller i vejen.",
    "Vi skal have lavet en frivilligstrategi og ansat en frivilligkoordinator.",
    "Alle medarbejdere i hjemmeplejen har gennemført et kursus i demens inden udgangen af 2028.",
    "I 2028 er alle pædagoger uddannet i neuropædagogik.",
    "I 2029 har vi afholdt otte erhvervskonferencer.",
    "Alle førstegangsforældre tilbydes et forældrekursus.",
    "En ny strategi for turisme er vedtaget og implementeret i 2028.",
    "Opkvalificering af 40 dagplejere i sprogstimulering.",
    "Vi vil samarbejde med idrætsforeningerne og afholde åbne træninger for børn.",
    "Vi laver et katalog med tilbud til ensomme ældre.",
    "Kompetenceudvikling af alle ledere i løbet af 2027 og 2028.",
    "Kampagne mod madspild i byens køkkener.",
    "vi vil lave en folder om kost til ældre og dele den ud",
    "Inden 2028 er der lavet handleplaner på alle skoler",
    "Vi vil etablere en café, hvor ældre kan mødes.",
    "Vi vil invitere alle nye virksomheder til et velkomstmøde.",
    "Vi vil sætte gang i et projekt om naturpleje med frivillige.",
    "Skolen indfører mobilfri skoledag fra august 2027.",
    "Vi opretter en hjælpetelefon for nye husejere.",
    "Der bliver ansat to byggesagsbehandlere og indført telefontid.",
    "At vi får lavet en oversigt over alle tilbud til pårørende.",
    "Et nyt digitalt ansøgningssystem er taget i brug.",
    "Vores plan er at starte en podcast for unge om job.",
    "Oprettelse af et ungepanel på kulturområdet.",
    "Information til alle husstande om den nye affaldssortering.",
    "Screening af alle 5-årige for sprogvanskeligheder.",
    "Sundhedsplejen vil tilbyde forældregrupper til alle førstegangsfødende.",
    "Vi skal have styr på vores data og lave et dashboard.",
    "I 2027 holder vi fem dialogmøder med byens erhvervsliv.",
    "Vi vil gennemgå og opdatere alle breve til borgerne.",
    "Hver skole har udarbejdet en trafikpolitik.",
    "Vi giver alle nye borgere en velkomstpakke.",
    "Flere kurser i førstehjælp for personalet.",
    "Ansættelse af en turistkoordinator.",
    "Bibliotekets personale gennemfører boghilsner i alle vuggestuer.",
    "Der er lavet samarbejdsaftaler med fem virksomheder.",
    "En ny klimatilpasningsplan for Herstedøster skal ligge klar i 2028.",
    "Vi vil udvide åbningstiden i borgerservice.",
    "Målet er, at vi afholder ti kurser for trænere.",
    "Vi kører en rundtur til alle virksomheder på Naverland i 2028",
    "Brandstationen holder åbent hus to gange om året",
    "Alle brandfolk er certificeret i førstehjælp til børn i 2028",
    "Inden 2028 er der lavet en app til taxachaufførerne",
    "Vi skriver en håndbog til nye kolonihaveejere",
    "Få styr på nøglesystemet på kollegiet",
    "Vi afprøver tre former for aflastning i 2027 og 2028.",
    "Etablere en nøgleordning til sorggrupperne",
    "Beredskabet gennemgår alle respiratorplaner hvert halve år",
    "Der skal sættes tavler op ved alle cafeer om krus",
    "Et inspirationskatalog til fodboldtrænere er udgivet i 2028",
    "I 2028 er alle logopæder uddannet i ny metode",
    "Ny pårørendepolitik",
    "Vi holder oplæg i alle otte menighedsråd",
  ]

  /// Several words of direction, and nothing one can see.
  static let vague = [
    "Vi vil styrke kvaliteten og skabe bedre rammer på de to skoler, så flere børn i højere grad oplever sig som en del af fællesskabet.",
    "Flere borgere skal i højere grad opleve bedre sammenhæng i deres forløb.",
    "Øget fokus på tidlig indsats skal sikre, at flere unge får en god start på voksenlivet.",
    "At skabe bedre og mere sammenhængende forløb for ledige.",
    "Vi bruger mere tid på at styrke borgernes muligheder og gode oplevelser.",
    "Kommunen skal bidrage til at styrke et attraktivt erhvervsliv med gode rammer for flere virksomheder.",
    "Vi arbejder målrettet på at forbedre rammerne for et godt ældreliv.",
    "Vi vil styrke iværksætterkulturen og skabe bedre rammer for virksomhederne i et attraktivt erhvervsmiljø.",
    "Vi vil fremme en mere bæredygtig adfærd og øge borgernes fokus på klimaet.",
    "Borgerne skal opleve en bedre, mere sammenhængende og værdig hjælp.",
    "Flere unge skal have en god ungdom med stærke fællesskaber og bedre trivsel.",
    "Vi vil løfte kvaliteten af borgernes kulturtilbud, så de bliver mere attraktive for flere.",
    "Vi vil arbejde målrettet på at forbedre mulighederne for, at flere ældre kan få et godt og aktivt liv.",
    "Flere borgere med psykiske vanskeligheder skal have bedre livskvalitet og større selvværd.",
    "Vi vil have øget fokus på integration og skabe gode muligheder for nye borgere.",
    "Vi vil skabe bedre muligheder for, at flere borgere deltager i meningsfulde fællesskaber.",
    "Vi skal arbejde for en god og sammenhængende overgang for de unge.",
    "Det skal være lettere og mere attraktivt at være frivillig i en kommune med gode rammer for foreningerne.",
    "De unge skal have bedre forudsætninger for at klare sig godt og få et meningsfuldt voksenliv.",
    "Vi ønsker at skabe et stærkt og levende kulturliv, hvor flere borgere får gode oplevelser.",
    "Borgere med handicap skal sikres bedre muligheder for et selvstændigt liv og større deltagelse.",
    "Øge børns bevægelsesglæde gennem mere fokus på leg og gode uderum.",
    "Vi arbejder for at sikre en tryg og sammenhængende hverdag for borgerne med høj kvalitet i ydelserne.",
    "Ledige skal opleve en mere værdig og meningsfuld indsats, der bringer dem tættere på arbejdsmarkedet.",
    "At give ældre borgere et bedre og mere meningsfuldt hverdagsliv med højere livskvalitet.",
    "Et stærkt foreningsliv med flere aktive medlemmer, bedre faciliteter og gode fællesskaber.",
    "At sikre studerende de bedste vilkår og en bedre overgang til livet i byen.",
    "De langtidsledige skal have styrket deres selvtillid og i højere grad opleve meningsfulde forløb.",
    "Cafeer og spisesteder skal have optimale vilkår og opleve en smidig, nærværende og kompetent service.",
    "Et sundere, stærkere og mere inkluderende foreningsliv for alle.",
    "Landmændene skal have gode vilkår for at udvikle et bæredygtigt landbrug i balance med naturen.",
  ]

  /// One or two words of direction, and nothing one can see.
  static let directional = [
    "Børnene trives bedre.",
    "Vi vil styrke elevernes trivsel og have mere fokus på fravær.",
    "Flere unge får en uddannelse.",
    "Et tættere samarbejde mellem skole og hjem.",
    "Øget livskvalitet for ældre.",
    "At udvikle børnenes sprog.",
    "Vi arbejder for, at borgerne oplever en god modtagelse.",
    "Erhvervslivet oplever bedre service.",
    "De unge har det godt.",
    "Cyklisterne får bedre forhold.",
    "Flere børn trives.",
    "Alle borgere i Albertslund trives.",
    "Turisterne får en god oplevelse af byen.",
    "Iværksætterne oplever en attraktiv kommune.",
    "Gæsterne på museet får en større oplevelse.",
    "Medlemmerne i foreningerne er motiverede og engagerede.",
    "Flere familier får en sundere hverdag.",
    "Borgerne skal opleve høj kvalitet i genoptræningen.",
    "Vi vil sikre nye borgere en god start.",
    "Børn og unge skal lære mere og trives bedre.",
    "Borgernes tillid til kommunen er styrket.",
    "Kunderne er mere tilfredse.",
    "Elevernes faglighed er højnet.",
    "At borgerne får et mere aktivt liv.",
    "Børnenes sproglige udvikling skal styrkes.",
    "Nye borgere skal føle sig velkomne.",
    "Foreningerne oplever bedre dialog med kommunen.",
    "Flere ledige kommer tættere på arbejdsmarkedet.",
    "Borgerne skal have lettere adgang til digital hjælp.",
    "De ældre oplever øget tryghed i hjemmet.",
    "Kunstnerne har bedre plads.",
    "Flygtninge integreres bedre.",
    "Sundere borgere.",
    "Mere idræt for piger.",
    "Vi vil tiltrække flere unge på ungdoms- og videregående uddannelser",
    "Andelen af elever, der trives, stiger",
    "Flere veteraner skal finde fodfæste i civillivet.",
    "Færre studerende bør føle sig ensomme.",
    "Kortere ventetid for tolkebrugere",
    "Taxachaufførerne skal køre mere hensynsfuldt.",
    "Kollegianerne får et mere aktivt studieliv.",
    "Der skal være færre konflikter mellem kolonihaveejerne",
    "Flere enker skal have nogen at tale med.",
    "Færre piger fravælger håndværksfagene",
    "Teenagerne med diabetes får en lettere hverdag",
    "Akademikerne kommer hurtigere videre.",
    "Større genbrug af krus i byens cafeer",
    "Menighedsrådene skal være mere synlige.",
  ]

  /// Nobody it is for.
  static let unaddressed = [
    "I 2029 er 30 procent af kommunens arealer vild natur mod 12 procent i dag.",
    "Energiforbruget i de kommunale bygninger er faldet med 20 procent i 2028.",
    "Ventetiden på en byggetilladelse er højst 25 dage i 2028.",
    "I 2028 bliver 60 procent af affaldet genanvendt.",
    "Der bliver afleveret 40 ton mindre pap på genbrugspladsen i 2029.",
    "Udlånet stiger til 120.000 bind i 2028.",
    "Antallet af graffitianmeldelser er halveret i 2028.",
    "Kvælstofudledningen er faldet fra 18 til 9 ton i 2029.",
    "I 2028 er der 300 cykelparkeringspladser ved stationen mod 120 nu.",
    "Antallet af rotter i voldgraven er halveret i 2028.",
    "Vandforbruget falder fra 50 til 38 m3 om året i 2028.",
  ]

  /// Our own work beside an effect.
  static let aboutOurselves = [
    "Medarbejderne i jobcentret bruger den samme metode, og halvdelen af de ledige er i job efter et halvt år.",
    "Vi vil indføre faste kontaktpersoner, så to ud af tre unge fortæller, at de kender navnet på deres rådgiver.",
    "I 2028 spiser 70 procent af børnene grønt hver dag, og personalet har fået nye rutiner i køkkenet.",
    "Vi vil styrke det tværfaglige samarbejde, så børn i udsatte positioner møder i børnehaven mindst fire dage om ugen.",
    "Vi etablerer en fremskudt rådgivning, så forældrene selv opsøger hjælp, før problemerne vokser.",
    "Vi vil indføre et digitalt skema, så virksomhederne får svar på 10 dage i 2028.",
    "I 2029 går 60 procent af de unge i klub, og pædagogerne bruger fælles metoder.",
    "Hjemmeplejens medarbejdere dokumenterer ens, og 80 procent af borgerne fortæller, at de ikke skal gentage sig selv.",
    "Gennem bedre arbejdsgange og videndeling får hver anden ansøger svar inden for en uge i 2028.",
    "Vi udvikler en ny visitation, så borgerne får svar inden for tre dage i 2028.",
    "Eleverne er med til at planlægge undervisningen hver uge, og lærerne har fået et fælles sprog om inklusion.",
    "I 2028 stemmer 300 studerende mod 118 i dag, og vores medarbejdere er blevet bedre til at tale engelsk.",
    "Mindst 16 veteraner kommer hver uge, og visitationen har indført fælles skemaer.",
    "40 mødre går til babysvømning i 2028 (nu 12), og at livredderne får mere faglig sparring.",
    "I 2029 har 7 ud af 10 pårørende sovet hjemme to nætter om ugen, mens hjemmesygeplejerskerne har fået klare snitflader til hospitalet.",
    "40 af 50 trænere bliver i klubben i 2028, og vi bliver i Fritid og Kultur bedre til at svare på mails.",
    "80 % af cafeerne bruger krus, der kommer igen i 2028, og medarbejdertrivslen i Affald og Genbrug er høj.",
    "Vores logopæder skal have mere tid til forberedelse, så 9 af 10 børn siger k og g ved skolestart.",
  ]

  /// More goals than one.
  static let several = [
    "I 2029 cykler hver anden elev i skole, forældrene læser højt derhjemme, og naboerne passer legepladsen.",
    "I 2028 har 60 procent af de unge et fritidsjob. Derudover skal de ældre bruge biblioteket hver uge.",
    "Mindst 50 procent af lejerne sorterer bioaffald, og mindst 30 procent deltager i beboermøderne.",
    "Vi vil have flere medlemmer i foreningerne, flere gæster på biblioteket og færre biler i bymidten.",
    "For det første skal de unge sove mere, for det andet skal de spise morgenmad.",
    "Husstandene sparer 10 procent vand i 2028. Endvidere skal hver anden husstand have en regntønde.",
    "I 2028 stemmer 300 studerende (118 i dag), kollegiets elforbrug er 20 % lavere, og beboerne holder en fest hver måned.",
    "Kolonihaveejerne skal have tætte tanke, og børnene skal kunne svømme i søen inden 2029.",
    "1) 40 mødre svømmer 2) 20 fædre tager barsel i tre måneder 3) ingen ryger i hjemmet.",
    "Pårørende skal sove hjemme to nætter, døende skal have en fast sygeplejerske, og hospicerne skal have frivillige hver dag i 2028.",
    "I 2028 bruger 80 % af cafeerne krus (12 % nu), 90 % af husstandene sorterer plast (61 % nu) og 30 % af bilisterne kører el (11 % nu).",
  ]

  /// More than one thing to say.
  static let mixed = [
    Goal(
      "goal-direction-words", "goal-without-target-group",
      of: "Større tryghed i boligområderne."),
    Goal(
      "goal-direction-words", "goal-without-target-group",
      of: "Øget biodiversitet i byen."),
    Goal(
      "goal-direction-words", "goal-without-target-group",
      of: "Bedre tilgængelighed i bymidten."),
    Goal(
      "goal-direction-words", "goal-without-target-group",
      of: "Højere kvalitet i sagsbehandlingen."),
    Goal(
      "goal-direction-words", "goal-without-target-group",
      of: "Mindre trængsel på vejene."),
    Goal(
      "goal-about-own-work", "goal-not-concrete", "goal-several",
      of:
        "Vi vil styrke kvaliteten i det pædagogiske arbejde og skabe bedre rammer for børnenes trivsel og sproglige udvikling, så flere børn i højere grad oplever sig som en del af fællesskabet."
    ),
    Goal(
      "goal-about-own-work", "goal-not-concrete", "goal-several",
      of:
        "Vi vil styrke kvaliteten i det pædagogiske arbejde og skabe bedre rammer for børnenes trivsel, så flere børn i højere grad oplever sig som en del af fællesskabet."
    ),
    Goal(
      "goal-not-concrete", "goal-without-target-group",
      of: "Vi skal understøtte og fremme de gode overgange."),
    Goal(
      "goal-not-concrete", "goal-without-target-group",
      of: "En attraktiv, grøn og levende by med god plads til fællesskab."),
    Goal(
      "goal-about-own-work", "goal-not-concrete", "goal-several", "goal-without-target-group",
      of: "Vi vil højne fagligheden, styrke samarbejdet og løfte trivslen."),
    Goal(
      "goal-about-own-work", "goal-not-concrete", "goal-several", "goal-without-target-group",
      of: "Vi vil udvikle organisationen, styrke samarbejdet på tværs og skabe bedre arbejdsgange."),
    Goal(
      "goal-about-own-work", "goal-not-concrete",
      of: "Medarbejderne hjælper i højere grad borgerne med at få et bedre og mere aktivt liv."),
    Goal(
      "goal-about-own-work", "goal-without-target-group",
      of: "Sygefraværet i hjemmeplejen er under 6 procent i 2028."),
    Goal(
      "goal-about-own-work", "goal-direction-words", "goal-without-target-group",
      of: "Vi vil styrke det tværfaglige samarbejde."),
    Goal(
      "goal-not-concrete", "goal-several",
      of: "Vi vil styrke sundheden, øge trygheden og forbedre sammenholdet for borgerne."),
    Goal(
      "goal-not-concrete", "goal-several",
      of:
        "Vi vil nedbringe sygefraværet, øge borgernes tilfredshed og sikre overholdelse af budgettet."
    ),
  ]

  static let goals =
    concrete.map { Goal(of: $0) } + activities.map { Goal("goal-is-activity", of: $0) }
    + vague.map { Goal("goal-not-concrete", of: $0) }
    + directional.map { Goal("goal-direction-words", of: $0) }
    + unaddressed.map { Goal("goal-without-target-group", of: $0) }
    + aboutOurselves.map { Goal("goal-about-own-work", of: $0) }
    + several.map { Goal("goal-several", of: $0) } + mixed

  @Test(arguments: goals)
  func `a goal is held to an effect one can see, not to having figures`(_ goal: Goal) throws {
    let found = try ReviewFixture.findings(about: "goal", goal.text)
      .filter { $0.level >= .warning }
    #expect(found.map(\.ruleID).sorted() == goal.rules, "\(found.map(\.message))")
  }

  static let advice = [
    Goal("goal-without-time", of: "Lejerne går ned til havnen hver aften."),
    Goal("goal-without-time", of: "På sigt går lejerne ned til havnen hver aften."),
    Goal(of: "I sommeren 2029 går lejerne ned til havnen hver aften."),
    Goal("goal-without-baseline", of: "I 2029 går 40 procent af lejerne ned til havnen."),
    Goal(of: "I 2029 går 40 procent af lejerne ned til havnen mod 12 i dag."),
    Goal(of: "Antallet af lejere, der går ned til havnen, er fordoblet i 2029."),
    Goal(of: "Etablering af en havnepark."),
  ]

  @Test(arguments: advice)
  func `a goal is advised to say when, and from where`(_ goal: Goal) throws {
    let found = try ReviewFixture.findings(about: "goal", goal.text)
      .filter { $0.level < .warning }
    #expect(found.map(\.ruleID).sorted() == goal.rules, "\(found.map(\.message))")
  }

  @Test func `a goal that is only a heading is quoted, for it has no words of direction`() throws {
    let found = try ReviewFixture.findings(about: "goal", "Bibliotek og skole")
      .first { $0.ruleID == "goal-direction-words" }
    #expect(
      found?.message
        == "Målet siger, hvad I ønsker jer (»Bibliotek og skole«), men ikke hvad I vil kunne se.")
    #expect(found?.fix == "Sæt det, I vil kunne se, i stedet for »Bibliotek og skole«.")
  }

  @Test func `no finding about a goal has a hole where words should stand`() throws {
    for goal in Self.goals + Self.advice {
      for found in try ReviewFixture.findings(about: "goal", goal.text) {
        let text = [found.message, found.ask, found.fix ?? ""].joined(separator: "\n")
        #expect(!text.contains("()") && !text.contains(" .") && !text.contains(": ."), "\(text)")
      }
    }
  }
}
