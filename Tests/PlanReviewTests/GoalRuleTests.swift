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

  /// Goals that nobody objects to, with figures and without.
  static let concrete = [
    "I juni 2029 har højst 11 procent af eleverne mere end 10 procents fravær.",
    "Ved udgangen af 2029 fortæller beboerne langs stierne, at de vælger stien frem for en omvej.",
    "Beboerne fortæller, at de vælger stien frem for en omvej.",
    "Inden 2028 er halvdelen af de ledige over 50 år i job.",
    "Forældre til børn i Engvangen læser højt for deres børn hver aften.",
    "I 2028 cykler eleverne i 5. klasse selv til svømning.",
    "De pårørende ringer til afdelingen, før de skriver en klage.",
    "Ensomme ældre mænd kommer i Mandeværkstedet hver uge.",
    "Hver tredje virksomhed i erhvervsparken har en lærling i 2030.",
    "Unge, der er droppet ud, er i uddannelse eller job et år efter.",
    "Nybagte mødre uden netværk mødes fast med andre mødre.",
    "Foreningerne låner lokaler af hinanden uden at spørge kommunen.",
    "Antallet af unge mellem 15 og 24 år uden job er faldet fra 310 til 230.",
    "Vi vil skabe tryghed, så flere beboere på Hedemarken går tur om aftenen og i højere grad hilser på hinanden.",
    "Borgere med demens finder selv hjem fra torvet.",
    "Tosprogede børn fortæller en historie på dansk, inden de begynder i skole, og de deltager mere i legen.",
    "Butikkerne på Hovedgaden har åbent til kl. 18 om lørdagen.",
    "Alle nye borgere har mindst én nabo, de kender ved navn.",
    "Eleverne i udskolingen møder til tiden.",
    "Familierne kender navnet på den, de skal ringe til.",
    "I 2029 cykler hver tredje ansat på Roskildevej 15 til arbejde mindst to dage om ugen.",
    "Ved udgangen af 2028 er antallet af tilskadekomne cyklister på Herstedøstervej faldet fra 14 til 7 om året.",
    "I 2028 bremser bilisterne ned til 40 km/t ud for skolen, inden de når blinket.",
    "Husstandene i Røde Vejrmølle Parkvej smider højst 90 kg restaffald ud pr. person i 2029 mod 140 i dag.",
    "Efter et skybrud i 2029 har højst fem kældre i Kongsholm vand på gulvet; i 2024 var det 31.",
    "Mindst 400 nye gæster under 25 år har været til en koncert i Forbrændingen i 2028.",
    "Halvdelen af dem, der går på museum i Vikingelandsbyen, kommer igen inden for et år.",
    "Flere piger over 13 år bliver ved med at spille fodbold i klubben, når de skifter skole.",
    "Motionister over 65 år træner sammen i Kongsholmparken to gange om ugen uden en instruktør fra kommunen.",
    "Tre ud af fire nystartede virksomheder lever stadig efter tre år.",
    "Virksomhederne i Hersted Industripark ringer til hinanden, før de køber nye maskiner.",
    "Håndværkerne afleverer sorteret byggeaffald, så højst hver tiende container bliver afvist.",
    "Kvinderne fra Syrien og Somalia i sprogklassen taler dansk med kasseassistenten, når de handler.",
    "Tolken er overflødig ved otte ud af ti samtaler i jobcentret i 2028.",
    "Borgere med diabetes måler selv blodsukker og ringer, før de bliver indlagt.",
    "De rygere, der begynder på et hold i 2027, er røgfrie et år efter i mindst 40 procent af tilfældene.",
    "Ældre på Humlehusene spiser aftensmad med andre mindst tre gange om ugen.",
    "Ingen bliver sat ud af deres lejlighed i 2029 uden at have talt med en rådgiver først.",
    "De hjemløse ved stationen sover indendørs om vinteren.",
    "Blinde og svagsynede kan bestille tid på borgerservice uden hjælp.",
    "Ældre uden MitID får ordnet deres ærinde samme dag, de møder op.",
    "Eleverne i 4. klasse læser en bog om ugen, fordi de har lyst, og de anbefaler den til en kammerat.",
    "Børn i børnehaven løser selv en konflikt, før de henter en voksen.",
    "De ordblinde elever bruger deres læseværktøj i alle fag, også når de skriver med hinanden.",
    "Unge med autisme kommer i skole mindst fire dage om ugen i foråret 2029.",
    "Drengene fra Hyldespjældet får læreplads i bygge- og anlægsfagene inden for et halvt år efter 9. klasse.",
    "Dyreejere melder selv fundne katte til internatet i stedet for at slippe dem løs.",
    "De frivillige bliver i foreningen i mindst to år, og de siger, at de ved, hvem de kan spørge.",
    "Turisterne bliver en nat længere end i 2025.",
    "Borgere, der har fået en livstruende sygdom, taler med deres børn om det inden for en måned.",
    "Landmændene i Herstedøster lader to meter stå langs grøften.",
    "Når planen er indfriet, går der højst ti minutter, fra en borger med demens bliver væk, til naboerne leder.",
    "Vi vil opnå, at forældre til skilsmissebørn kommer til samtalerne begge to.",
    "Vi vil have 60 nye medlemmer over 60 år i byens sangkor inden 2029.",
    "Mere end 10 procent af husstandene har i 2028 skiftet gasfyret ud.",
    "Styrketræning er noget, mindst 80 ældre på Albertshøj gør selv to gange om ugen i 2028.",
    "De store børn hjælper de små med flyverdragten hver morgen.",
    "80 % af kunderne i genbrugsbutikken siger, at de har købt noget, de ellers ville have købt nyt.",
    "folk med kol går tur hver dag, og de ringer før det bliver slemt",
    "I 2029 har Kulturhuset 2.000 gæster, der ikke har været der før.",
    "Ventetiden til en tid hos psykologen er under 14 dage for alle unge i 2028.",
    "Lokale restauranter serverer grønt som det første på menuen, og gæsterne vælger det.",
    "Inden 2028 har hver børnehaveklasse besøgt skoven ti gange.",
    "Kunderne i sundhedsplejens ammecafé siger, at de fik bedre råd her end på nettet.",
    "Elever, der har haft det svært, kommer på skolens sommerlejr og synger med på den sidste aften.",
    "Mindst 45 ansatte i de små firmaer på Malervangen har fået et fagbrev som voksne inden 2030 mod 12 i perioden 2022-2026.",
    "Seks ud af ti turister, vi spørger i Vikingelandsbyen, har købt noget i en butik i byen.",
    "Alle lejere i afdeling 7 kan forklare naboen, hvor bioposen skal hen.",
    "Sproglæringen for kvinder med små børn ender med, at 30 af dem består Prøve i Dansk 2 i 2028.",
    "Brugerne af aktivitetshuset har selv nøglen og lukker selv af.",
    "I 2029 har 20 landmænd lagt 80 hektar om til græs.",
    "En borger, der klager, får ikke det samme svar to gange.",
    "Sønner og døtre af udenlandske chauffører går i klub efter skole.",
    "Færre unge ryger til fester.",
    "Flere kunder betaler kontingentet til tiden.",
    "I 2029 er der mindst 12 fællesspisninger om året, som beboerne selv laver, og de samler mindst 30 hver gang.",
    "vi vil gerne at de gamle på hjemmet får snakket med nogen hver dag og at de selv siger det",
    "Sammen med beboerne vil vi opnå, at ingen i blok 12 klager over støj efter kl. 23.",
    "I 2028 skal 8 ud af 10 virksomheder svare, at de ville anbefale en ven at flytte hertil.",
    "Borgerne skal højst vente 14 dage på et hjælpemiddel i 2028.",
    "Elever med særlige behov er i den almindelige klasse mindst halvdelen af ugen, og kammeraterne inviterer dem hjem.",
    "Flygtningefamilierne har to år efter ankomsten en dansk familie, de spiser sammen med hver måned.",
    "Mindst 15 landsbyboere kører sammen til arbejde hver dag i 2028.",
    "Medlemmerne af seniorklubben underviser hinanden i at bruge mobilen og klarer bankforretninger selv.",
    "Borgere i sorg finder vej til en gruppe inden for tre måneder efter dødsfaldet.",
    "Tilflyttere kan efter et år nævne fem naboer.",
    "Mindst 8 af de 12 små købmænd i landsbyerne er her endnu i 2030.",
  ]

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
  ]

  /// More goals than one.
  static let several = [
    "I 2029 cykler hver anden elev i skole, forældrene læser højt derhjemme, og naboerne passer legepladsen.",
    "I 2028 har 60 procent af de unge et fritidsjob. Derudover skal de ældre bruge biblioteket hver uge.",
    "Mindst 50 procent af lejerne sorterer bioaffald, og mindst 30 procent deltager i beboermøderne.",
    "Vi vil have flere medlemmer i foreningerne, flere gæster på biblioteket og færre biler i bymidten.",
    "For det første skal de unge sove mere, for det andet skal de spise morgenmad.",
    "Husstandene sparer 10 procent vand i 2028. Endvidere skal hver anden husstand have en regntønde.",
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
}
