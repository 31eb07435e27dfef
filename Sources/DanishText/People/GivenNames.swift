/// Given names that are common in Denmark, Danish and not.
///
/// A name is recognised without this list too, if a family name or a position stands beside it; the
/// list decides about names alone and at the beginning of a sentence.
enum GivenNames {
  /// Whether a folded word is a given name, alone, as "Lone" or with the genitive s.
  static func contains(_ folded: String) -> Bool {
    if all.contains(folded) { return true }
    let first = folded.prefix { $0 != "-" }
    if first.endIndex < folded.endIndex {
      return all.contains(String(first)) && !ambiguous.contains(String(first))
    }
    return folded.hasSuffix("s") && all.contains(String(folded.dropLast()))
  }

  /// Whether a folded word is itself a given name.
  static func isName(_ folded: String) -> Bool { all.contains(folded) }

  /// Names that are ordinary words too, and count only beside a family name or a position.
  static let ambiguous = Set(
    words: """
      april august ask bent bo dag dan eja else fie frede gry held ib ingen jul kim kit liv lykke ro
      maj may mai mark per rolf rose sol sky storm tage tue vibe ming wei li thi dung hai van long
      ana said salah sultan sabah roza nur noor iman
      """)

  private static let all = Set(
    words: """
      aage adam agnes agnete albert alberte alex alexander alfred alice allan alma amalie anders andrea
      andreas ane anette anita anja ann anna annabeth anne annelise annette annemarie anni annie anton
      arne arthur asger asbjørn asta astrid august aksel axel balder beate bente bent benjamin benny
      berit bert bertha bertil betina bettina birger birgit birgitte birte birthe bjarke bjarne bjørk
      bjørn bo bodil boris brian britt britta bruno camilla carina carl carla carlo carsten caroline
      casper cathrine cecilie charlotte christel christian christina christine christoffer claes clara
      claus conny connie dagmar dan daniel dann david dennis diana ditte ditlev dora dorte dorthe dorte
      ebba ebbe eddie edith edvard egon einar ejnar ejvind elin elina elinor elisa elisabeth ella
      ellen else elsebeth elvira emil emilie emma emmy erik erika erling ernst esben eskild ester
      esther eva evald evy fabian felix ferdinand fie filip filippa finn flemming folmer freddy frede
      frederik frederikke freja frida frode gerda gert gertrud gina gitte gorm grete grethe gry gudrun
      gunhild gunnar gunvor gustav hanne hanna hannah hannibal hans harald harriet hedvig heidi helen
      helena helene helga helge helle hella henning henny henriette henrik herdis herman hilda hilde
      hjalmar holger hugo ib ida ilse inga inge ingeborg ingelise inger ingrid irene iris irma isabella
      ivan ivar iver jack jacob jakob jan jane janne janni jannie jannik jasmin jeanette jeanne jens
      jeppe jesper jette jim jimmy joachim joan joakim johan johanne johannes john johnny jon jonas
      jonathan jonna josefine judith julian julie jytte jørgen jørn kai kaj kamilla karen karin karina
      karl karla karna karoline karsten kasper kate katharina kathrine katja katrine keld kenneth kent
      kenny kim kira kirsten kirstine kit kjeld klara klaus knud konrad kristian kristina kristine
      kristoffer kurt lars lasse laura laurits lauritz laust lea leif lena lene leo leon leonora lilian
      lillian lilly lily linda line lis lisa lisbet lisbeth lise lissi liv liva lizzi lizzie lone
      lotta lotte louis louise lucas ludvig lukas luna lykke lærke mads magda magne magnus mai maiken
      maj maja majbritt malene malou malte malthe manfred marcus maren margit margrete margrethe maria
      mariann marianne marie marina mark markus martha marthe martin mary mathias mathilde matilde mats
      maya melanie merete mette mia michael michala michelle mie mikael mikkel milla minna mogens mona
      monica monika morten naja nanna natasja nete nick nicolai nicolaj nicoline niels nikolaj nikoline
      nils nina nis noah nora oda olav ole olga oline olivia oliver oluf orla oscar oskar otto palle
      pauli paul paula peder per pernille peter petra philip pia poul preben ragnhild randi rasmus
      regitze regnar renate rie rikke rita robert rolf ronni ronnie ronja rosa rose ruben runa rune
      ruth sabina sabine sander sandra sanne sara sarah sebastian selma sidsel signe sigrid sigurd silas
      silje simon simone sine siv sofia sofie solveig sonja sophia sophie stefan steen sten stig stine
      storm susan susanne svend svenning sven søren tage tania tanja tenna teresa terese
      thea theis theodor therese thilde thomas thor thora thorkild thyra tim tina tine tobias tom tommy
      tony torben tore torkild torsten tove trine troels tue tove ture ulf ulla ulrik ulrikke uffe
      ursula vagn valdemar vera verner vibe vibeke victor victoria vidar viggo viktor villads villy
      vilhelm vilma vita vivi vivian vivianne walther werner wilhelm william willy winnie yvonne yrsa
      åge åse øjvind ørjan
      abdi abdul abdullah abdulkadir adnan ahmad ahmed aisha aida ali alia amina amir amira anwar arif
      asma aya ayan ayse aysel ayşe aziz bahar bashir bilal burak cem deniz dilan ebru elif emine emre
      esra fadime farah farid faris fatemeh fatih fatima fatma fatme fawzia ferhat filiz gul gülsen
      habib hadi hakan halima hamid hamza hana hasan hassan hatice hawa hiba hussain hussein huseyin
      ibrahim idris iman imran inas ismail jamal jamila kadir kamal karim khaled khadija khalid laila
      lamia layla leyla maha mahmoud mahmut malak mariam maryam mehdi mehmet mehmed mohamad mohamed
      mohammad mohammed muhammad muhammed mona murat mustafa musa nabil nadia nadim najat nasrin nasser
      nawal nermin nilufar noor nour nur omar orhan osman özlem parvin rabia rahim rami rana rania
      rashid reza roza saad sabah sadia safiya said salah salem salim salma samir samira sana selim
      selin sevda shabana shirin sibel soran sultan sumaya süleyman tahir tarek tariq umar ümit usman
      wafa wael yasemin yasin yasmin yasmina yousef youssef yusuf yusra zahra zainab zaki zara zeynep
      zohra zübeyde agnieszka aleksandar aleksandra ana andrzej beata bogdan bozena dragan dorota elena
      ewa goran grzegorz igor irina ivana iwona jelena jerzy joanna jovana katarzyna krzysztof ljiljana
      magdalena malgorzata marek mariusz marta milan milena mirjana natalia natasha oksana olena olga
      pawel piotr radoslav slavica snezana svetlana tatjana tomasz vesna vladimir wojciech yulia zbigniew
      zoran anh binh chi dung hai hoa huong lan linh long mai minh nam ngoc nguyen phuong quang thanh
      thao thi thu trang tuan tuyet van arun anil deepa kumar lakshmi priya rajesh ravi sanjay sunita
      suresh vijay chen li mei ming wei xiao yan ying carlos diego fernando jose josé juan luis manuel
      miguel pablo pedro antonio bianca carmen francesca giovanni giulia marco paolo sofía jean pierre
      françois george james lucy emily jennifer jessica matthew sean andrew kevin brian ryan ivo aviaja
      malik inuk nivi pipaluk ivalu angutimmarik naja minik
      """)
}
