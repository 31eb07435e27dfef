import DanishText
import Testing

/// Lists whose items have no markers, and sentences that are no lists.
struct UnmarkedListTests {
  static let lines = [
    ListCase("Egelundskolen\nPPR\nSundhedsplejen", "Egelundskolen", "PPR", "Sundhedsplejen"),
    ListCase("J. Hansen\nK. Olsen", "J. Hansen", "K. Olsen"),
    ListCase("J. Hansen\nP. Dahl", "J. Hansen", "P. Dahl"),
    ListCase("fravær\ntrivsel\nsprog", "fravær", "trivsel", "sprog"),
    ListCase(
      "Egelundskolen, Herstedvester Skole,\nPPR og Sundhedsplejen", "Egelundskolen",
      "Herstedvester Skole", "PPR", "Sundhedsplejen"),
    ListCase("Egelundskolen,\nPPR,\nSundhedsplejen", "Egelundskolen", "PPR", "Sundhedsplejen"),
    ListCase(
      "2 elever fra 6. klasse\n3 elever fra 7. klasse", "2 elever fra 6. klasse",
      "3 elever fra 7. klasse"),
    ListCase("Egelundskolen\nog Sundhedsplejen", "Egelundskolen", "Sundhedsplejen"),
    ListCase(
      "Data til tegn 1: Trivselsmåling\nData til tegn 2: Interview",
      "Data til tegn 1: Trivselsmåling", "Data til tegn 2: Interview"),
    ListCase(
      "Til tegn 1: Trivselsmåling\nTil tegn 2: Interview", "Til tegn 1: Trivselsmåling",
      "Til tegn 2: Interview"),
    ListCase(
      "Første tegn: Flere smil\nAndet tegn: Færre tårer", "Første tegn: Flere smil",
      "Andet tegn: Færre tårer"),
    ListCase("Lysprøve: Jonas\nAftenvandring: Mette", "Lysprøve: Jonas", "Aftenvandring: Mette"),
    ListCase(
      "Lysprøve – Jonas Brandt\nAftenvandring – Mette Ravn", "Lysprøve – Jonas Brandt",
      "Aftenvandring – Mette Ravn"),
    ListCase("1-2 Trivselsmåling\n3 Interview", "1-2 Trivselsmåling", "3 Interview"),
    ListCase(
      "Flere unge siger ja tak.\nFærre unge siger nej.\nForældre ringer.",
      "Flere unge siger ja tak.", "Færre unge siger nej.", "Forældre ringer."),
    ListCase(
      "Flere unge siger ja tak\n\nFærre unge siger nej\n\nForældre ringer",
      "Flere unge siger ja tak", "Færre unge siger nej", "Forældre ringer"),
    ListCase(
      "1. august 2027: opstart\n1. marts 2028: midtvejs", "1. august 2027: opstart",
      "1. marts 2028: midtvejs"),
    ListCase("Uge 34: opstart\nUge 40: midtvejs", "Uge 34: opstart", "Uge 40: midtvejs"),
    ListCase("2027: opstart\n2028: midtvejs", "2027: opstart", "2028: midtvejs"),
    ListCase("Kl. 8: morgenmad\nKl. 9: undervisning", "Kl. 8: morgenmad", "Kl. 9: undervisning"),
    ListCase(
      "5 børn fra hver stue\n10 børn fra skolen", "5 børn fra hver stue", "10 børn fra skolen"),
    ListCase("*Lysprøve*\n*Vandring*", "*Lysprøve*", "*Vandring*"),
    ListCase(
      "**Lysprøve**: vi prøver\n**Vandring**: vi går", "**Lysprøve**: vi prøver",
      "**Vandring**: vi går"),
    ListCase("Lysprøve;\nVandring;\nTelefon.", "Lysprøve", "Vandring", "Telefon."),
  ]

  static let separated = [
    ListCase("Egelundskolen, PPR og Sundhedsplejen", "Egelundskolen", "PPR", "Sundhedsplejen"),
    ListCase("Egelundskolen, PPR og Sundhedsplejen.", "Egelundskolen", "PPR", "Sundhedsplejen"),
    ListCase("Egelundskolen,PPR,Sundhedsplejen", "Egelundskolen", "PPR", "Sundhedsplejen"),
    ListCase("Egelundskolen; PPR; Sundhedsplejen", "Egelundskolen", "PPR", "Sundhedsplejen"),
    ListCase(
      "trivselsmåling, interviews og observationer", "trivselsmåling", "interviews", "observationer"
    ),
    ListCase(
      "Trivselsmåling; interviews med elever; fravær", "Trivselsmåling", "interviews med elever",
      "fravær"),
    ListCase(
      "Egelundskolen, Kultur og Fritid, PPR samt Drift & Service", "Egelundskolen",
      "Kultur og Fritid", "PPR", "Drift & Service"),
    ListCase(
      "Egelundskolen, PPR samt Kultur og Fritid", "Egelundskolen", "PPR", "Kultur og Fritid"),
    ListCase(
      "Lone Madsen, skolechef, og Per Dahl, dagtilbudschef", "Lone Madsen, skolechef",
      "Per Dahl, dagtilbudschef"),
    ListCase("Lone Madsen og Per Dahl", "Lone Madsen", "Per Dahl"),
    ListCase(
      "Jonas Brandt, Mette Ravn og Fatima El-Amrani", "Jonas Brandt", "Mette Ravn",
      "Fatima El-Amrani"),
    ListCase("SSP og Ungdomsskolen", "SSP", "Ungdomsskolen"),
    ListCase("Egelundskolen og Herstedvester Skole", "Egelundskolen", "Herstedvester Skole"),
    ListCase(
      "Flere elever til tiden, færre konflikter og mere ro", "Flere elever til tiden",
      "færre konflikter", "mere ro"),
    ListCase(
      "august 2027, august 2028 og august 2029", "august 2027", "august 2028", "august 2029"),
    ListCase(
      "Spørgeskema til forældre, hvert forår, og interviews",
      "Spørgeskema til forældre, hvert forår", "interviews"),
    ListCase("Egelundskolen / PPR / Sundhedsplejen", "Egelundskolen", "PPR", "Sundhedsplejen"),
    ListCase(
      "Sprogvurdering (3-årige, 5-årige), trivselsmåling", "Sprogvurdering (3-årige, 5-årige)",
      "trivselsmåling"),
    ListCase(
      "Park & Vej, SSP og Ungdomsskolen, Den boligsociale indsats, Biblioteket", "Park & Vej",
      "SSP og Ungdomsskolen", "Den boligsociale indsats", "Biblioteket"),
    ListCase(
      "Jobcentret (ungeteamet), Ungecentret, Familieafdelingen, FGU", "Jobcentret (ungeteamet)",
      "Ungecentret", "Familieafdelingen", "FGU"),
    ListCase(
      "Lærerne, pædagogerne og ledelsen på Egelundskolen", "Lærerne", "pædagogerne",
      "ledelsen på Egelundskolen"),
    ListCase("Aula, Nexus og KMD", "Aula", "Nexus", "KMD"),
    ListCase(
      "Skoleleder Per Holm, souschef Nis Petersen og koordinator Ida Krag", "Skoleleder Per Holm",
      "souschef Nis Petersen", "koordinator Ida Krag"),
    ListCase("Trivselsmåling - Interview - Fravær", "Trivselsmåling", "Interview", "Fravær"),
    ListCase("Trivselsmåling + interviews", "Trivselsmåling", "interviews"),
    ListCase("Trivselsmåling, samt interviews", "Trivselsmåling", "interviews"),
    ListCase("Trivselsmåling samt fravær", "Trivselsmåling", "fravær"),
    ListCase(
      "Fravær (Aula), trivsel (den nationale trivselsmåling) og interviews", "Fravær (Aula)",
      "trivsel (den nationale trivselsmåling)", "interviews"),
    ListCase("Antal tilmeldte, antal fremmødte", "Antal tilmeldte", "antal fremmødte"),
    ListCase(
      "Egelundskolen, Herstedøster Skole, Herstedlund Skole, PPR, SSP, Sundhedsplejen m.fl.",
      "Egelundskolen", "Herstedøster Skole", "Herstedlund Skole", "PPR", "SSP",
      "Sundhedsplejen m.fl."),
    ListCase(
      "Egelundskolen (indskolingen og mellemtrinnet) og PPR",
      "Egelundskolen (indskolingen og mellemtrinnet)", "PPR"),
    ListCase("Skoler & Uddannelse, Kultur & Fritid", "Skoler & Uddannelse", "Kultur & Fritid"),
    ListCase("Dagtilbud, skoler og klubber", "Dagtilbud", "skoler", "klubber"),
    ListCase("Plejehjemmene Albertshøj og Humlehusene", "Plejehjemmene Albertshøj", "Humlehusene"),
    ListCase(
      "Jonas Brandt (tegn 1), Mette Ravn (tegn 2)", "Jonas Brandt (tegn 1)", "Mette Ravn (tegn 2)"),
    ListCase(
      "Jonas Brandt og Mette Ravn, lærere på Egelundskolen", "Jonas Brandt",
      "Mette Ravn, lærere på Egelundskolen"),
    ListCase(
      "\"Lys, luft og lethed\", trivselsmåling", "\"Lys, luft og lethed\"", "trivselsmåling"),
    ListCase("Interviews\t12 elever\tmaj", "Interviews", "12 elever", "maj"),
    ListCase(
      "Tryghed, trivsel og fællesskab for alle børn", "Tryghed", "trivsel",
      "fællesskab for alle børn"),
    ListCase(
      "Fælles frokost, ture og højtlæsning på stuerne i tre måneder", "Fælles frokost", "ture",
      "højtlæsning på stuerne i tre måneder"),
    ListCase("Forældre, pædagoger, lærere", "Forældre", "pædagoger", "lærere"),
    ListCase("Tovholder: Jonas, Mette hjælper", "Tovholder: Jonas", "Mette hjælper"),
    ListCase(
      "Nye borgere, flygtninge og familier med små børn", "Nye borgere", "flygtninge",
      "familier med små børn"),
    ListCase("Lav bygning, høj puls", "Lav bygning", "høj puls"),
    ListCase(
      "Sund mad, frisk luft og bevægelse hver dag", "Sund mad", "frisk luft", "bevægelse hver dag"),
    ListCase("Bedre søvn, mindre skærm", "Bedre søvn", "mindre skærm"),
    ListCase(
      "Borgere, virksomheder og foreninger i Hersted Industripark", "Borgere", "virksomheder",
      "foreninger i Hersted Industripark"),
    ListCase(
      "Egelundskolen, Herstedøster Skole, samt dagtilbuddene Roholmhaven, Baunegård og Hyldespjældet",
      "Egelundskolen", "Herstedøster Skole", "dagtilbuddene Roholmhaven", "Baunegård",
      "Hyldespjældet"),
    ListCase(
      "Jobcentret, Ungecentret, Familieafdelingen, FGU Vestegnen og UU", "Jobcentret",
      "Ungecentret", "Familieafdelingen", "FGU Vestegnen", "UU"),
    ListCase(
      "Kulturhuset MusikTeatret, Forbrændingen og Biblioteket", "Kulturhuset MusikTeatret",
      "Forbrændingen", "Biblioteket"),
    ListCase(
      "Socialpsykiatrien, herunder bostedet Herstedøster Sidevej, og Rusmiddelcentret",
      "Socialpsykiatrien, herunder bostedet Herstedøster Sidevej", "Rusmiddelcentret"),
    ListCase("Bo, Per og Ib", "Bo", "Per", "Ib"),
    ListCase(
      "Afd.leder Ida, souschef Bo og tre lærere", "Afd.leder Ida", "souschef Bo", "tre lærere"),
  ]

  static let prose = [
    ListCase("Drift & Service", "Drift & Service"),
    ListCase("Kultur og Fritid", "Kultur og Fritid"),
    ListCase("Børne- og ungerådgivningen", "Børne- og ungerådgivningen"),
    ListCase(
      "Mindst 30 af de 45 elever, der følges, møder ind.",
      "Mindst 30 af de 45 elever, der følges, møder ind."),
    ListCase(
      "Mindst 30 af de 45 elever, der\nfølges, møder ind.",
      "Mindst 30 af de 45 elever, der\nfølges, møder ind."),
    ListCase(
      "3. klasse på Egelundskolen har færre konflikter",
      "3. klasse på Egelundskolen har færre konflikter"),
    ListCase("8 ud af 10 forældre deltager", "8 ud af 10 forældre deltager"),
    ListCase("12. august 2027", "12. august 2027"),
    ListCase("1. december 2027", "1. december 2027"),
    ListCase("3.-6. klasse møder til tiden", "3.-6. klasse møder til tiden"),
    ListCase("3. og 4. klasse møder til tiden", "3. og 4. klasse møder til tiden"),
    ListCase("Jonas Brandt, lærer på Egelundskolen", "Jonas Brandt, lærer på Egelundskolen"),
    ListCase(
      "Karen Hvidtfeldt, afdelingschef for Skoler & Uddannelse",
      "Karen Hvidtfeldt, afdelingschef for Skoler & Uddannelse"),
    ListCase("driftsleder Henning Skovbo, Park & Vej", "driftsleder Henning Skovbo, Park & Vej"),
    ListCase(
      "Flere elever, forældre og lærere deltager i møder",
      "Flere elever, forældre og lærere deltager i møder"),
    ListCase("glade, trygge og nysgerrige børn", "glade, trygge og nysgerrige børn"),
    ListCase("august 2027, 2028 og 2029", "august 2027, 2028 og 2029"),
    ListCase("Trivselsmåling, hvert år i maj", "Trivselsmåling, hvert år i maj"),
    ListCase(
      "Lysprøve: Vi klipper hækkene ned, skifter til varmt lys og sammenligner.",
      "Lysprøve: Vi klipper hækkene ned, skifter til varmt lys og sammenligner."),
    ListCase("Alle kommunens daginstitutioner", "Alle kommunens daginstitutioner"),
    ListCase(
      "Vi holder øje. Det er 3. gang vi prøver.", "Vi holder øje. Det er 3. gang vi prøver."),
    ListCase("Kl. 8, 10 og 12", "Kl. 8, 10 og 12"),
    ListCase(
      "Interviews med 12 elever på hver skole i november og maj (trivselspædagogerne)",
      "Interviews med 12 elever på hver skole i november og maj (trivselspædagogerne)"),
    ListCase(
      "Tal fra Aula, Nexus, KMD samt interviews med forældre, der er nye",
      "Tal fra Aula, Nexus, KMD samt interviews med forældre, der er nye"),
    ListCase("Alle tegn: Trivselsmåling", "Alle tegn: Trivselsmåling"),
    ListCase("Trivselsmåling & interviews", "Trivselsmåling & interviews"),
    ListCase("Trivselsmåling og interviews", "Trivselsmåling og interviews"),
    ListCase(
      "Interviews med 10 elever, 5 forældre og 3 lærere",
      "Interviews med 10 elever, 5 forældre og 3 lærere"),
    ListCase(
      "Vi spørger 10 elever, 5 forældre og 3 lærere", "Vi spørger 10 elever, 5 forældre og 3 lærere"
    ),
    ListCase(
      "Skoler: Egelundskolen og Herstedlund Skole. Dagtilbud: Roholmhaven",
      "Skoler: Egelundskolen og Herstedlund Skole. Dagtilbud: Roholmhaven"),
    ListCase("By, Miljø og Beskæftigelse", "By, Miljø og Beskæftigelse"),
    ListCase("Hjemmeplejen Nord og Syd", "Hjemmeplejen Nord og Syd"),
    ListCase("Det kommer an på, om vi får midler", "Det kommer an på, om vi får midler"),
    ListCase(
      "Eleverne er glade, når de kommer, og trygge, når de går.",
      "Eleverne er glade, når de kommer, og trygge, når de går."),
    ListCase("1 lærer og 2 børn", "1 lærer og 2 børn"),
    ListCase("2 gange om ugen", "2 gange om ugen"),
    ListCase("3. kvartal 2027", "3. kvartal 2027"),
    ListCase("7.a og 7.b på Egelundskolen", "7.a og 7.b på Egelundskolen"),
    ListCase("1.klasse og 2.klasse læser sammen", "1.klasse og 2.klasse læser sammen"),
    ListCase(
      "Skolechef Lone Madsen i samarbejde med SSP, PPR og Ungdomsskolen",
      "Skolechef Lone Madsen i samarbejde med SSP, PPR og Ungdomsskolen"),
    ListCase("Vi beder 8.a, 8.b og 8.c om at svare", "Vi beder 8.a, 8.b og 8.c om at svare"),
    ListCase("Børnene er trygge, glade og nysgerrige", "Børnene er trygge, glade og nysgerrige"),
    ListCase(
      "Vi følger op hver måned, og lederen samler op",
      "Vi følger op hver måned, og lederen samler op"),
    ListCase(
      "Flere unge, som bor i almene boliger, bruger klubben",
      "Flere unge, som bor i almene boliger, bruger klubben"),
    ListCase(
      "Observation af børnenes leg, både inde og ude",
      "Observation af børnenes leg, både inde og ude"),
    ListCase("Elever i 4., 5. og 6. klasse", "Elever i 4., 5. og 6. klasse"),
    ListCase("Uge 34, 35 og 36", "Uge 34, 35 og 36"),
    ListCase("Mandag, onsdag og fredag morgen", "Mandag, onsdag og fredag morgen"),
    ListCase(
      "Interviews, gennemført af ledelsen i marts og september",
      "Interviews, gennemført af ledelsen i marts og september"),
    ListCase(
      "Fald i sygefravær på mindst 10 %, målt i juni",
      "Fald i sygefravær på mindst 10 %, målt i juni"),
    ListCase(
      "En ugentlig gåtur for borgere med demens, pårørende og frivillige",
      "En ugentlig gåtur for borgere med demens, pårørende og frivillige"),
    ListCase("Samarbejde mellem skole, SFO og klub", "Samarbejde mellem skole, SFO og klub"),
    ListCase("Møder med forældre, lærere og elever", "Møder med forældre, lærere og elever"),
    ListCase(
      "Kortlægning af behov, ønsker og ressourcer hos målgruppen",
      "Kortlægning af behov, ønsker og ressourcer hos målgruppen"),
    ListCase("Tal fra Aula, udtrukket af sekretæren", "Tal fra Aula, udtrukket af sekretæren"),
    ListCase(
      "Spørgeskema til ledere, medarbejdere og borgere",
      "Spørgeskema til ledere, medarbejdere og borgere"),
    ListCase(
      "Vi afprøver lys, lyd og farver i to klasser", "Vi afprøver lys, lyd og farver i to klasser"),
    ListCase("Flere, der kommer til tiden", "Flere, der kommer til tiden"),
    ListCase(
      "Unge 15-24 år, der ikke er i job eller uddannelse",
      "Unge 15-24 år, der ikke er i job eller uddannelse"),
    ListCase(
      "Antallet af henvendelser falder fra 120 til 80, og ventetiden er højst to uger",
      "Antallet af henvendelser falder fra 120 til 80, og ventetiden er højst to uger"),
    ListCase("Måling i maj 2027, maj 2028 og maj 2029", "Måling i maj 2027, maj 2028 og maj 2029"),
    ListCase("Jonas, når han er tilbage fra orlov", "Jonas, når han er tilbage fra orlov"),
    ListCase("Jonas (indtil juni), derefter Mette", "Jonas (indtil juni), derefter Mette"),
    ListCase("Børn i alderen 0-6 år og deres forældre", "Børn i alderen 0-6 år og deres forældre"),
    ListCase("Skole og hjem", "Skole og hjem"),
    ListCase("Ja, det er aftalt", "Ja, det er aftalt"),
    ListCase("Plejecentret Albertshøj, afd. 2", "Plejecentret Albertshøj, afd. 2"),
    ListCase("Hjemmeplejen (dag, aften og nat)", "Hjemmeplejen (dag, aften og nat)"),
  ]

  @Test(arguments: lines)
  func `each line is an item, but a wrapped one goes on`(example: ListCase) {
    #expect(listItems(in: example.text).map(\.summary) == example.items)
  }

  @Test(arguments: separated)
  func `commas, semicolons and the like separate items`(example: ListCase) {
    #expect(listItems(in: example.text).map(\.summary) == example.items)
  }

  @Test(arguments: prose)
  func `a sentence and a name stay whole`(example: ListCase) {
    #expect(listItems(in: example.text).map(\.summary) == example.items)
  }
}
