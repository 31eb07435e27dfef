import Diagnostics
import PlanReview
import Plans
import TestSupport
import Testing

/// What the rules say about goals in many voices.
struct GoalRuleTests {
  struct Goal: CustomTestStringConvertible {
    let level: Severity?
    let text: String

    init(_ level: Severity?, _ text: String) {
      self.level = level
      self.text = text
    }

    var testDescription: String { text }
  }

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
    "Sygefraværet i hjemmeplejen er under 6 procent i 2028.",
    "Familierne kender navnet på den, de skal ringe til.",
  ]

  static let directional = [
    "Børnene trives bedre.",
    "Vi vil styrke elevernes trivsel og have mere fokus på fravær.",
    "Flere unge får en uddannelse.",
    "Et tættere samarbejde mellem skole og hjem.",
    "Større tryghed i boligområderne.",
    "Øget livskvalitet for ældre.",
    "At udvikle børnenes sprog.",
    "Vi arbejder for, at borgerne oplever en god modtagelse.",
    "Erhvervslivet oplever bedre service.",
    "De unge har det godt.",
  ]

  static let vague = [
    "Vi vil styrke kvaliteten i det pædagogiske arbejde og skabe bedre rammer for børnenes trivsel og sproglige udvikling, så flere børn i højere grad oplever sig som en del af fællesskabet.",
    "Vi vil styrke kvaliteten i det pædagogiske arbejde og skabe bedre rammer for børnenes trivsel, så flere børn i højere grad oplever sig som en del af fællesskabet.",
    "Vi vil styrke kvaliteten og skabe bedre rammer på de to skoler, så flere børn i højere grad oplever sig som en del af fællesskabet.",
    "Flere borgere skal i højere grad opleve bedre sammenhæng i deres forløb.",
    "Vi skal understøtte og fremme de gode overgange.",
    "Øget fokus på tidlig indsats skal sikre, at flere unge får en god start på voksenlivet.",
    "At skabe bedre og mere sammenhængende forløb for ledige.",
    "Vi vil højne fagligheden, styrke samarbejdet og løfte trivslen.",
    "Vi bruger mere tid på at styrke borgernes muligheder og gode oplevelser.",
    "Medarbejderne hjælper i højere grad borgerne med at få et bedre og mere aktivt liv.",
    "Kommunen skal bidrage til at styrke et attraktivt erhvervsliv med gode rammer for flere virksomheder.",
    "Vi arbejder målrettet på at forbedre rammerne for et godt ældreliv.",
  ]

  static let goals =
    concrete.map { Goal(nil, $0) } + directional.map { Goal(.warning, $0) }
    + vague.map { Goal(.error, $0) }

  @Test(arguments: goals)
  func `a goal is held to being concrete, not to having figures`(_ goal: Goal) throws {
    let found = try ReviewFixture.findings(about: "goal", goal.text)
    let rule = goal.level.map { $0 == .error ? "goal-not-concrete" : "goal-direction-words" }
    #expect(found.map(\.ruleID) == [rule].compactMap(\.self), "\(found.map(\.message))")
    #expect(found.map(\.level) == [goal.level].compactMap(\.self))
  }
}
