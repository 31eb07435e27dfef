/// Words that hold sentences together and say nothing about what a plan is about.
enum FunctionWords {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs, folded.
  static let all = Set(
    words: """
      ad af al alene alle allerede alligevel alt altid altså anden andet andre at bag begge bl bla blandt
      ble blev blevet bliver blive bort både bør burde ca da de dem den denne dens der derefter deres
      derfor derfra deri dermed derpå derved des desuden det dets dette dig din dine disse dit dog du
      dvs efter egen eget egne ej eks ellers eller en end endnu endvidere ene engang enhver ens enten er
      et eventuelt evt f feks flest fleste for forbi fordi foran fra frem ft få får fået gennem gerne gjorde
      gjort gør gøre ham han hans har have havde haft hej hen hende hendes henholdsvis her heraf herefter
      herfra heri hermed herpå herved hhv hin hjem hos hun hvad hvem hver hverken hvert hvilke hvilken
      hvilket hvis hvor hvoraf hvordan hvorefter hvorfor hvorfra hvori hvormed hvornår hvorpå hvorved i
      iblandt idet ifm ift igen igennem ihht imellem imens imod ind inde inden indenfor indtil især ja
      jeg jer jeres jo kan kun kunne langs ligesom lige lignende løbende man mange med meget mellem men
      mens mere mest mfl mig min mine mit mm mod må måske måtte mv naturligvis ned nede nemlig nogen
      noget nogle nok nu nul ny når nær nærmere næsten og også om omkring op oppe os osv over overfor på
      per pga pr sammen samme samt selv selvom senere senest sig sin sine sit sidste sig skal skulle som
      stadig så sådan sådanne således til tidligere tilbage trods ud ude uden udenfor under undtagen
      ved vedr via vi vil ville være været vor vore vores vær å én ét
      """)

  /// The same words by the hash that words carry.
  static let hashes = Set(all.map { Word.hash(of: $0) })

  /// Words that stand in every plan, and so tell no two texts apart, as hashes of their stems.
  static let ofEveryPlan = stems(
    """
    albertslund arbejde arbejder fokus indsats kommune målplan mål målene målsætning plan
    prøvehandling tegn vision målet
    """)

  /// Words that stand in many plans, and so count half: ways of counting and of asking, and common verbs.
  static let ofManyPlans = stems(
    """
    andel andelen antal antallet deltager flere færre følger få gang giver interview kommer mange
    mindst højst måling observation oplever optælling samtale siger fortæller spørgeskema statistik
    tæller undersøgelse bruger tager går uge år dag måned
    """)

  private static func stems(_ words: String) -> Set<UInt64> {
    Set(
      words.split(whereSeparator: \.isWhitespace).map { word in
        let letters = Array(word.unicodeScalars)
        let own = Array(stem(of: String(word)).unicodeScalars)
        return (IrregularForms.stem(of: letters, regular: own) ?? own).letterHash
      })
  }
}
