import PlanReview
import Plans
import Testing

/// What the rules say about evaluation and learning, once they are due.
struct EvaluationRuleTests {
  struct Answer: CustomTestStringConvertible {
    let path: String
    let text: String
    let rules: [String]

    init(_ path: String, _ text: String, _ rules: String...) {
      self.path = path
      self.text = text
      self.rules = rules
    }

    var testDescription: String { text }
  }

  static let answers = [
    Answer("evaluation.effects", "Flere ældre kommer ud, men mændene bliver væk."),
    Answer(
      "evaluation.effects",
      "Der kom 40 til fællesspisningen hver gang. De enlige mænd nåede vi ikke."),
    Answer(
      "evaluation.effects",
      "Vi har lavet tre gårdfester, og 12 opgange har nu en nabogruppe. I højhusene er intet sket."),
    Answer(
      "evaluation.effects", "Ventetiden er faldet fra 14 til 6 dage. Klagerne er på samme niveau."),
    Answer("evaluation.effects", "Eleverne kommer til tiden. Forældrene har ikke ændret vaner."),
    Answer("evaluation.effects", "Opnået: bedre søvn. Ikke opnået: færre opkald."),
    Answer(
      "evaluation.effects", "Vi har afholdt seks kurser og udsendt fire nyhedsbreve.",
      "evaluation-only-activities", "evaluation-only-successes"),
    Answer(
      "evaluation.effects", "Alle prøvehandlinger er gennemført efter planen.",
      "evaluation-only-activities", "evaluation-only-successes"),
    Answer(
      "evaluation.effects", "Der er opsat 12 bænke og lavet en folder. Kurset er afholdt to gange.",
      "evaluation-only-activities", "evaluation-only-successes"),
    Answer(
      "evaluation.effects",
      "Medarbejderne har deltaget i undervisning, og der er holdt møder hver måned.",
      "evaluation-only-activities", "evaluation-only-successes"),
    Answer(
      "evaluation.effects",
      "Vi holdt fire dialogmøder og fik lavet en strategi. Et møde blev ikke til noget.",
      "evaluation-only-activities"),
    Answer(
      "learning.keepAndNew", "Morgenløb beholdes. Cafeen lukker. I maj begynder vi med fodbold."),
    Answer(
      "learning.keepAndNew", "Vi dropper spørgeskemaet. Opkaldene bliver en fast del af hverdagen."),
    Answer(
      "learning.keepAndNew", "Fastholdes: 1 og 3. Justeres: 2. Ny: en legegruppe om lørdagen."),
    Answer("learning.keepAndNew", "Mentorordningen kører videre med ti nye mentorer."),
    Answer("learning.keepAndNew", "Ladcyklen går videre til næste opgang."),
    Answer(
      "learning.keepAndNew", "Vi vil arbejde videre med det, der virker.",
      "learning-without-decision"),
    Answer(
      "learning.keepAndNew", "Der skal fortsat være fokus på trivsel.", "learning-without-decision"),
    Answer("learning.keepAndNew", "Vi fortsætter det gode arbejde.", "learning-without-decision"),
    Answer("learning.keepAndNew", "Det tages op i styregruppen.", "learning-without-decision"),
    Answer(
      "learning.keepAndNew", "Alt sammen har været godt, og vi er glade for det.",
      "learning-without-decision"),
    Answer(
      "learning.keepAndNew", "Vi vil bygge videre på de gode erfaringer.",
      "learning-without-decision"),
    Answer("learning.keepAndNew", "Vi fortsætter som hidtil.", "learning-without-decision"),
    Answer("learning.keepAndNew", "Det er for tidligt at sige.", "learning-without-decision"),
    Answer(
      "evaluation.effects", "Bænkene er sat op langs åen.",
      "evaluation-only-activities", "evaluation-only-successes"),
    Answer(
      "evaluation.effects", "Alle broer er efterset, og gravhøjene har fået skilte.",
      "evaluation-only-activities", "evaluation-only-successes"),
    Answer("evaluation.effects", "Hundene går i snor, kattene gør ikke."),
    Answer("evaluation.effects", "Kurset er holdt tre gange; ti af tolv fik ikke fast arbejde."),
    Answer("learning.keepAndNew", "Menuen: ja, videre på alle tre afsnit. Sang i elevatoren: nej."),
    Answer("learning.keepAndNew", "Hønsene bliver, fiskestængerne lægger vi væk."),
    Answer("learning.keepAndNew", "Byttehylden bliver stående."),
    Answer(
      "learning.keepAndNew", "Hestevognen var et hit.", "learning-without-decision"),
    Answer(
      "learning.keepAndNew", "Det tager tid at ændre vaner.", "learning-without-decision"),
    Answer("learning.insights", "Det var ikke prisen, men busforbindelsen, der holdt dem hjemme."),
    Answer(
      "learning.insights",
      "De unge vil hellere spørges om fredagen end i skoletiden, og de svarer mere ærligt, når vi går en tur."
    ),
    Answer("learning.insights", "Vi har lært en masse.", "learning-thin"),
    Answer("learning.insights", "Det har været en lærerig proces for alle.", "learning-thin"),
    Answer("learning.insights", "God dialog er vigtig.", "learning-thin"),
    Answer(
      "learning.cooperation",
      "Mødet hver anden fredag holdt os på sporet. Vi manglede en afløser, da Ole blev syg."),
    Answer(
      "learning.cooperation",
      "Det fungerede godt, at vi delte kontor. Til gengæld hørte foreningerne for sent fra os."),
    Answer("learning.cooperation", "Samarbejdet har fungeret fint.", "cooperation-one-sided"),
    Answer(
      "learning.cooperation", "Der var for lange svartider, og aftalerne blev glemt.",
      "cooperation-one-sided"),
    Answer("evaluation.degree", "Halvdelen er nået."),
    Answer("evaluation.degree", "Målet er indfriet."),
    Answer("evaluation.degree", "Ikke indfriet, vi er på 21 procent."),
    Answer(
      "evaluation.degree", "Vi har haft et godt forløb og mange gode snakke.",
      "evaluation-without-degree"),
    Answer("evaluation.degree", "Tre af de fire tegn ses tydeligt."),
  ]

  @Test(arguments: answers)
  func `an evaluation tells what came of it, and what follows`(_ answer: Answer) throws {
    var plan = SketchedPlan()
    plan.answer(answer.path, answer.text)
    let found = try plan.findings(at: answer.path, for: .status)
    #expect(found == answer.rules.map { "\(answer.path) \($0)" })
    #expect(try plan.findings(at: answer.path).isEmpty)
  }

  @Test func `the evaluation comes back to a sign`() throws {
    var plan = SketchedPlan()
    plan.add("Naboerne fejer selv trappen.", to: "signs")
    plan.answer("evaluation.degree", "Delvist: naboerne fejer trappen, når det er tørvejr.")
    #expect(try plan.findings(at: "evaluation", for: .status).isEmpty)
    plan.answer("evaluation.degree", "Delvist, og vi er glade.")
    #expect(
      try plan.findings(at: "evaluation", for: .status)
        == ["evaluation.degree evaluation-skips-signs"])
  }
}
