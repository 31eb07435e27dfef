/// Forms whose stem cannot be had by taking an ending off, and words that plans use for one another.
enum IrregularForms {
  /// The stem that stands for a word with a regular stem: that of its first form, or nil.
  static func stem(of letters: [Unicode.Scalar], regular: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    stems[letters.letterHash] ?? stems[regular.letterHash]
  }

  private static let stems: [UInt64: [Unicode.Scalar]] = {
    var stems: [UInt64: [Unicode.Scalar]] = [:]
    for line in table.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      let shared = Array(DanishText.stem(of: forms[0]).unicodeScalars)
      for form in forms {
        stems[form.unicodeScalars.letterHash] = shared
        // "personalets" is found by its stem.
        let own = DanishText.stem(of: form).unicodeScalars
        if own.count >= 4, stems[own.letterHash] == nil { stems[own.letterHash] = shared }
      }
    }
    return stems
  }()

  /// A word and its other forms on each line; then words that say the same in a plan.
  private static let table = """
    barn børn børnene børns børnenes
    mand mænd mændene
    kvinde kvinder kvinderne
    mor mødre mødrene moderen
    far fædre fædrene faderen
    bror brødre
    datter døtre
    bog bøger bøgerne
    hånd hænder
    nat nætter
    by byer byen byerne
    ung yngre yngst unge unges
    gammel gamle ældre ældst ældste ældres
    stor store stort større størst største
    lille små mindre mindst mindste
    god gode godt bedre bedst bedste
    lang lange langt længere længst længste
    få færre færrest
    mange flere
    går gå gik gået
    kommer komme kom kommet kommes
    ser se så set
    siger sige sagde sagt siges
    spørger spørge spurgte spurgt spørges
    fortæller fortælle fortalte fortalt fortælles
    vælger vælge valgte valgt vælges valg
    hjælper hjælpe hjalp hjulpet hjælpes hjælp
    giver give gav givet gives
    tager tage tog taget tages
    skriver skrive skrev skrevet skrives
    læser læse læste læst læses læsning
    løber løbe løb løbet
    spiser spise spiste spist
    sover sove sov sovet søvn
    deltager deltage deltog deltaget deltagelse
    finder finde fandt fundet
    synes syntes
    ved vide vidste vidst viden
    følger følge fulgte fulgt følges
    bruger bruge brugte brugt bruges benytter benytte benyttet benyttes anvender anvende anvendt anvendes
    sprog sproget sprogene sproglig sproglige sprogligt
    tryg tryghed tryghede trygge trygt
    medarbejder medarbejdere medarbejderne personale personalet ansat ansatte
    samtale samtaler samtalen samtalerne dialog dialoger dialogen
    spørgeskema spørgeskemaer spørgeskemaet survey surveys spørgeskemaundersøgelse
    snakker snakke snakket taler tale tales
    skole skoler skolen skolerne
    hjem hjemme hjemmet
    interview interviews interviewet interviewene interviewer
    dag dage dagen dagene daglig dagligt daglige
    uge ugen uger ugerne ugentlig ugentligt ugentlige
    måned måneden måneder månedlig månedligt månedlige
    år året årlig årligt årlige
    tæller tælle talt tælles optælling optællinger optællingen tælling tællinger
    fritid fritiden
    """
}
