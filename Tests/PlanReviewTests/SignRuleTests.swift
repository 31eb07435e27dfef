import PlanReview
import Plans
import Testing

/// What the rules say about signs and their data, in many voices and fields.
struct SignRuleTests {
  struct Answer: CustomTestStringConvertible {
    let text: String
    let rules: [String]

    var testDescription: String { text }
  }

  static let signs =
    observable.map { Answer(text: $0, rules: []) }
    + aboutStaff.map { Answer(text: $0, rules: ["sign-about-staff"]) }
    + activities.map { Answer(text: $0, rules: ["sign-is-activity"]) }
    + intentions.map { Answer(text: $0, rules: ["sign-is-intention"]) }
    + inner.map { Answer(text: $0, rules: ["sign-not-observable"]) }

  @Test(arguments: signs)
  func `a sign is something others can see or hear the target group do`(_ sign: Answer) throws {
    var plan = SketchedPlan()
    plan.add(sign.text, to: "signs", ["data": ["Vagtens streger hver fredag"]])
    plan.add("Der er kø ved døren.", to: "signs", ["data": ["Vagtens streger hver mandag"]])
    #expect(try plan.findings(at: "signs") == sign.rules.map { "signs[1] \($0)" })
  }

  static let data =
    sources.map { Answer(text: $0, rules: []) }
    + watching.map { Answer(text: $0, rules: ["data-vague"]) }

  @Test(arguments: data)
  func `data are something one can look up`(_ data: Answer) throws {
    var plan = SketchedPlan()
    plan.add("Der er kø ved døren.", to: "signs", ["data": [data.text]])
    plan.add("Døren går i ét.", to: "signs", ["data": ["Vagtens streger hver mandag"]])
    #expect(try plan.findings(at: "signs") == data.rules.map { "signs[1].data \($0)" })
  }

  @Test func `a question asked makes what is felt observable`() throws {
    for (source, rules) in [
      ("Spørgeskema til alle i maj", []), ("Interview med otte unge", []),
      ("Den årlige tilfredshedsundersøgelse", []),
      ("Vagtens streger hver fredag", ["signs[1] sign-not-observable"]),
    ] {
      var plan = SketchedPlan()
      plan.add("De unge er gladere.", to: "signs", ["data": [source]])
      plan.add("Der er kø ved døren.", to: "signs", ["data": ["Billetsalget"]])
      #expect(try plan.findings(at: "signs") == rules, "\(source)")
    }
  }

  @Test func `one good source is enough, and data without a sign leave it open`() throws {
    var plan = SketchedPlan()
    plan.add("Der er kø ved døren.", to: "signs", ["data": ["Vi holder øje", "Billetsalget"]])
    plan.add("Døren går i ét.", to: "signs")
    #expect(try plan.findings(at: "signs") == ["signs[2].data sign-without-data"])
    plan.add("Dørtælleren", to: "unpaired.data")
    #expect(try plan.findings(at: "signs").isEmpty)
    #expect(try plan.findings(at: "unpaired") == ["unpaired.data data-without-sign"])
  }

  @Test func `the staff may be those the goal is for`() throws {
    var plan = SketchedPlan()
    plan.answer("targetGroup", "Arbejdsliv: medarbejdere i køkkenet med tunge løft")
    plan.add("Medarbejderne bruger vognen.", to: "signs", ["data": ["Køkkenets skema"]])
    plan.add("Der er kø ved liften.", to: "signs", ["data": ["Køkkenets skema"]])
    #expect(try plan.findings(at: "signs").isEmpty)
  }

  @Test func `signs that are alone, repeated, the goal again or long`() throws {
    var plan = SketchedPlan()
    plan.answer("goal", "I 2029 cykler halvdelen af eleverne til skole.")
    plan.add("Halvdelen af eleverne cykler til skole.", to: "signs", ["data": ["Tælling"]])
    #expect(
      try plan.findings(at: "signs") == ["signs signs-too-few", "signs[1] sign-repeats-goal"])
    plan.add("Stativet er fyldt.", to: "signs", ["data": ["Fotos"]])
    plan.add("Stativet er fyldt", to: "signs", ["data": ["Fotos"]])
    #expect(
      try plan.findings(at: "signs") == ["signs sign-repeated", "signs[1] sign-repeats-goal"])
  }
}
