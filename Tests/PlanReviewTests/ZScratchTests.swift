import Diagnostics
import PlanReview
import Testing
struct ZScratchTests {
  @Test func `probe`() throws {
    for g in [
      "Borgerne oplever større tryghed",
      "Flere borgere oplever tryghed i det offentlige rum",
      "Ledige borgere får job på få lønnede timer",
      "Kom glad i skole",
      "Etablering af familieforeningshold",
      "Aktiviteter koblet til Ungeløftet",
      "Forældre og børn dyrker idræt sammen i en forening mindst en gang om ugen",
      "I 2029 er der etableret familiehold i mindst fem foreninger",
      "Børn med højt fravær vender tilbage til klassen",
      "Eleverne glæder sig til at komme i skole",
      "Vi ønsker at borgerne får mere lyst til at bevæge sig",
      "Det er vores mål at flere ældre føler sig mindre ensomme og får et bedre liv",
      "Ingen ældre spiser alene juleaften",
      "De unge har færre konflikter i klubben",
      "Andelen af elever der trives stiger",
      "Andelen af unge med fritidsjob stiger fra 20 % til 35 %",
      "Sprogligt udsatte børn får et større ordforråd",
      "Virksomhederne i kommunen ansætter flere borgere med handicap",
      "Alle familier i Nord kender deres kontaktperson",
      "Byrummet indbyder til ophold",
      "Vi vil have en kultur, hvor alle føler sig set, hørt og værdsat, og hvor der er høj kvalitet og god stemning",
      "Sammen skaber vi stærke fællesskaber, hvor flere børn og unge trives og udvikler sig",
      "Styrket tværfagligt samarbejde om udsatte børn og unge med henblik på tidlig og rettidig indsats",
      "Forebygge ensomhed blandt ældre gennem øget kendskab til relevante tilbud og bedre rammer for frivillighed",
      "At 80 % af forældrene er tilfredse med samarbejdet",
      "Vi vil sikre, at borgerne får den rette hjælp til rette tid",
      "Flere elever vælger en erhvervsuddannelse",
      "Børnene leger på tværs af køn og alder",
      "Borgerne kan selv tage bad efter tolv uger",
      "Borgere med demens bor længere tid i eget hjem",
      "Personalet arbejder mere systematisk med sprog og skaber bedre overgange og større sammenhæng",
      "Kommunens medarbejdere bruger mindre tid på dokumentation og mere på kerneopgaven, så borgerne mødes med høj kvalitet",
      "Vi vil gerne have, at børnene bliver bedre til at bruge deres sprog og får flere venner",
      "Fællesskabet blomstrer",
      "Elever, lærere og forældre taler pænt til og om hinanden",
      "I 2028 møder 9 ud af 10 borgere op til deres aftale",
    ] {
      let f = try ReviewFixture.findings(about: "goal", g)
      print("##", f.first?.level.rawValue ?? "-", "|", g, "|", f.first?.quotes.joined(separator: ", ") ?? "")
    }
    for g in ["Lene Holm (dagtilbudschef)", "Afdelingschefen for Sundhed", "Chefen", "chef", "Anders And", "Vores chef", "Centerchef Jane Dahl, Center for Børn og Unge", "Ledelsen af By & Miljø ved chef Ole Bo", "Forvaltningen", "Sundhedsplejen", "Børn, Sundhed og Velfærd", "Afdelingen for Skoler", "Borgmesteren", "Lone Madsen og Per Hansen", "Skoleinspektør Hans Juhl", "Leder af dagplejen Rita Holm", "Det gør vi alle sammen", "Jobcentret ved Malene Hougaard", "Projektgruppen bag Kom glad i skole", "Fagchef Mia Lund / teamleder Kaj Bo", "Områdeleder og souschef Pia Lind", "Vicedirektør Bo", "Chef for Skoler & Uddannelse Karen Hvidtfeldt og chef for Dagtilbud Lene Holm", "ikke besluttet"] {
      let f = try ReviewFixture.findings(about: "owner", g)
      print("##", f.map(\.ruleID), "|", g, "|", f.first?.quotes.joined(separator: ", ") ?? "")
    }
  }
}
