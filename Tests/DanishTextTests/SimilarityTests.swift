import DanishText
import Testing

/// Pairs judged by hand: the same said otherwise, and different things in shared words.
struct SimilarityTests {
  struct Pair: CustomTestStringConvertible {
    let first: String
    let second: String
    var testDescription: String { "\(first) | \(second)" }

    init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }

    var similarity: Double {
      DanishText.similarity(TokenizedText(first), TokenizedText(second))
    }
  }

  static let alike = [
    Pair("Flere elever møder til tiden", "Flere af eleverne møder til tiden"),
    Pair("Trivselsmåling", "Måling af trivsel"),
    Pair("trivsels måling", "trivselsmålinger"),
    Pair("Trivselsmålingen i 4. klasse", "Måling af trivslen i 4. klasse"),
    Pair("Eleverne siger nej tak foran hinanden.", "Elever siger nej tak foran hinanden"),
    Pair("Spørgeskema til forældre", "Spørgeskemaer til forældrene"),
    Pair("Børnene leger på tværs af alder", "Børn leger på tværs af aldre"),
    Pair("Forældrene deltager i forældremøder", "Forældre deltager på forældremødet"),
    Pair("Sprogvurdering af børn", "Vurdering af børnenes sprog"),
    Pair("Lektiecafe i indskolingen", "Lektiecafé for indskolingen"),
    Pair("Flere borgere cykler til arbejde", "Borgerne cykler oftere til arbejdet"),
    Pair("Elevfravær", "Fraværet blandt eleverne"),
    Pair("Ældre borgere deltager i fællesspisning", "De ældre borgere deltager i fælles spisning"),
    Pair("Mindst 20 unge får et fritidsjob", "Mindst 20 unge får fritidsjob"),
    Pair("Interview med forældre", "Interviews med forældrene"),
    Pair("Observationer i børnehaven", "Observation i børnehaverne"),
    Pair("Optælling af brugte cykler hver fredag", "Vi tæller brugte cykler hver fredag"),
    Pair("Sygefraværet blandt medarbejderne falder", "Personalets sygefravær falder"),
    Pair(
      "De unge fortæller, at de kender navnet på den voksne",
      "Unge fortæller at de kender den voksnes navn"),
    Pair("Borgeren oplever mindre ensomhed", "Borgerne oplever mindre ensomhed"),
    Pair("Aftenvandring med frivillige", "Frivillige går på aftenvandring"),
    Pair(
      "Morgenmakker: To elever tager imod ved døren",
      "To elever er morgenmakkere og tager imod ved døren"),
    Pair("Genoptræning i hjemmet", "Genoptræning hjemme hos borgeren"),
    Pair("Besøgsvenner til ensomme ældre", "Ensomme ældre får besøgsvenner"),
    Pair(
      "Trivselpædagoger observerer i frikvarteret", "Trivselspædagogerne observerer frikvartererne"),
    Pair("Dialogisk læsning hver dag", "Daglig dialogisk læsning"),
    Pair("Forældresamtaler", "Samtaler med forældre"),
    Pair("Unge i uddannelse eller job", "Unge er i job eller uddannelse"),
    Pair("Flere børn er med i en idrætsforening", "Flere børn er medlem af idrætsforeninger"),
    Pair("Madspild i køkkenet vejes hver uge", "Køkkenets madspild vejes ugentligt"),
    Pair("Fraværsstatistik fra Aula", "Aulas statistik over fravær"),
    Pair("Affaldssortering på skolerne", "Skolerne sorterer affald"),
    Pair("Beboerne melder slukkede lamper ind", "Beboere melder lamper, der er slukkede"),
    Pair("Flere familier bruger åben rådgivning", "Familier benytter oftere den åbne rådgivning"),
    Pair(
      "Brugerne af væresteder får bedre tandsundhed", "Bedre tandsundhed hos værestedets brugere"),
    Pair(
      "Skilsmissegrupper for børn i 3.-5. klasse", "Børn i 3.-5. klasse tilbydes skilsmissegruppe"),
    Pair("Virksomhederne ansætter flere lærlinge", "Flere lærlinge ansættes i lokale virksomheder"),
    Pair("Journalnotater fra hjemmeplejen", "Hjemmeplejens notater i journalen"),
    Pair("Sagsbehandlingstiden er faldet", "Kortere tid til sagsbehandling"),
    Pair("Demente borgere kommer ud hver dag", "Borgere med demens kommer dagligt ud"),
    Pair("Legepatruljer i frikvarterne", "Legepatrulje i hvert frikvarter"),
    Pair("Vi måler ventetiden på genoptræning", "Måling af ventetid til genoptræning"),
    Pair("Eleverne har mindre skærmtid i skoletiden", "Mindre skærmtid for elever i skolen"),
    Pair("Fælles morgensang hver fredag", "Vi synger morgensang sammen om fredagen"),
    Pair("Beboerne hilser på hinanden i opgangen", "Naboer i opgangen hilser på hinanden"),
    Pair("Cykelture med plejehjemsbeboere", "Plejehjemmets beboere kommer på cykeltur"),
    Pair("Antal underretninger pr. kvartal", "Underretninger opgjort kvartalsvis"),
    Pair("Forældre læser højt for deres børn", "Børnene får læst højt af forældrene"),
    Pair("Nyankomne elever taler dansk i pauserne", "Nyankomne elever taler dansk i pausen"),
    Pair("Kommunikations træning i ældreplejen", "Kommunikationstræning i ældreplejen"),
    Pair("Børne haverne har motorik dage", "Børnehaverne holder motorikdage"),
    Pair(
      "Færre utilsigtede hændelser med medicin", "Antallet af utilsigtede medicinhændelser falder"),
    Pair("Foreningslivet får flere frivillge", "Foreningslivet får flere frivillige"),
  ]

  static let different = [
    Pair("Flere elever møder til tiden", "Flere elever deltager i idræt"),
    Pair("Forældrene deltager i forældremøder", "Forældrene kontakter skolen ved fravær"),
    Pair("Trivselsmåling", "Fraværsstatistik"),
    Pair("Trivselsmåling", "Sprogvurdering"),
    Pair("Eleverne siger nej tak", "Eleverne spiser morgenmad"),
    Pair("Interview med forældre", "Interview med elever"),
    Pair("Spørgeskema til forældre", "Spørgeskema til beboere i plejehjem"),
    Pair("Aftenvandring", "Nabotelefon"),
    Pair("Børnene leger på tværs af alder", "Børnene taler længere sætninger"),
    Pair("Unge får fritidsjob", "Unge bruger klubben"),
    Pair("Ældre borgere deltager i fællesspisning", "Ældre borgere modtager genoptræning"),
    Pair("Flere cykler til arbejde", "Flere sorterer affald"),
    Pair("Sygefraværet falder", "Madspildet falder"),
    Pair(
      "Klasselæreren ringer til forældrene på den femte fraværsdag",
      "Klasselæreren laver en aftale om telefoner i timen"),
    Pair("Optælling af tomme dåser", "Optælling af brugte cykler"),
    Pair("Skolelederen", "Skolebestyrelsen"),
    Pair("Besøgsvenner til ensomme ældre", "Frivillige hjælper i lektiecaféen"),
    Pair(
      "Mindst 20 elever tager imod tilbuddet om et stopforløb",
      "Mindst 20 elever spiser i kantinen hver dag"),
    Pair("Unge i uddannelse", "Unge i misbrugsbehandling"),
    Pair("Morgenmad for elever og forældre", "Sundhedsplejersken er til stede på mellemtrinnet"),
    Pair("Dialogisk læsning hver dag", "Udeliv hver dag"),
    Pair("Borgerne bruger biblioteket om aftenen", "Borgerne bruger svømmehallen om morgenen"),
    Pair("Flere familier bruger åben rådgivning", "Flere familier flytter til kommunen"),
    Pair("Virksomhederne ansætter flere lærlinge", "Virksomhederne sparer på energien"),
    Pair("Journalnotater fra hjemmeplejen", "Medarbejdertrivsel i hjemmeplejen"),
    Pair("Vi måler ventetiden på genoptræning", "Vi måler tilfredsheden med maden"),
    Pair("Fælles morgensang hver fredag", "Fælles pausegymnastik hver dag"),
    Pair("Beboerne hilser på hinanden i opgangen", "Beboerne sorterer affald i gården"),
    Pair("Antal underretninger pr. kvartal", "Antal besøg på biblioteket pr. kvartal"),
    Pair("Forældre læser højt for deres børn", "Forældre spiser frokost med deres børn"),
    Pair("Cykelture med plejehjemsbeboere", "Cykelparkering ved stationen"),
    Pair("Skoleledernes netværk", "Skoletandplejens journal"),
    Pair("Børnehaverne holder motorikdage", "Børnehaverne holder forældrekaffe"),
    Pair("Færre utilsigtede hændelser med medicin", "Færre sygedage i hjemmesygeplejen"),
    Pair("Eleverne har mindre skærmtid i skoletiden", "Eleverne kommer for sent i skole"),
    Pair("Foreningslivet får flere frivillige", "Ældrerådet får flere medlemmer"),
    Pair("Trivselsmåling i udskolingen", "Fraværsstatistik for udskolingen"),
    Pair("Flere unge får en læreplads", "Flere unge får en kontaktperson"),
    Pair("Skraldindsamling med børnehaver", "Madordning i børnehaver"),
    Pair("Borgermøde om trafik", "Borgermøde om skolestruktur"),
    Pair(
      "Sundhedsplejersken besøger nybagte familier", "Sundhedsplejersken underviser i 8. klasse"),
    Pair("Mentor til unge med angst", "Fritidspas til unge med angst"),
  ]

  @Test(arguments: alike)
  func `the same said otherwise is alike`(pair: Pair) {
    #expect(pair.similarity >= 0.58)
  }

  @Test(arguments: different)
  func `different things in shared words are not alike`(pair: Pair) {
    #expect(pair.similarity < 0.58)
  }

  @Test func `what a longer text says too is covered`() {
    let goal = TokenizedText("Flere elever møder til tiden")
    let reason = TokenizedText(
      "Det er vigtigt, at eleverne møder til tiden, fordi fraværet gik op, og flere mister timer.")
    #expect(coverage(of: goal, by: reason) == 1)
    #expect(coverage(of: reason, by: goal) < 0.7)
    #expect(coverage(of: TokenizedText(""), by: goal) == 0)
  }

  @Test func `content words are stems without function words, numbers and words of every plan`() {
    let text = TokenizedText(
      "Vi vil med målplanen sikre, at de 45 børn i 3.-6. klasse når målet: SFO-læsning")
    #expect(contentWords(of: text) == ["sikr", "barn", "klas", "sfo", "læs"])
  }
}
