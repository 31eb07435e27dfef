import Interviews
package import PlanReview
package import Plans
import Wording

/// Something the rules have to say about a plan, as it stands in its minutes.
package struct MinutesRemark: Sendable, Hashable {
  /// How much it weighs, in a word.
  package let level: String
  /// Where it is, for people.
  package let place: String
  /// What is the matter.
  package let text: String

  /// Makes a remark.
  package init(level: String, place: String, text: String) {
    self.level = level
    self.place = place
    self.text = text
  }
}

/// The minutes of the meetings in which a plan was made: to send to those who were there.
///
/// Who took part, the answers there are, what was decided, parked and voted on, the bids that were not
/// chosen, and what is still to be done. Parts in which there is nothing are left out.
package struct Minutes: Sendable {
  private let reviewer: Reviewer
  private var template: Template { reviewer.template }
  private var wording: Wording { reviewer.wording }

  /// Makes minutes of the plans that a reviewer reads.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// The minutes; `day` is YYYY-MM-DD.
  ///
  /// `remarks` are the open findings, `missing` the names of the answers that are still to be given, and
  /// `accepted` the findings that are let stand, each with its place for people.
  package func document(
    of plan: Plan, on day: String, remarks: [MinutesRemark], missing: [String],
    accepted: [(place: String, acceptance: Acceptance)]
  ) -> OutlineDocument {
    let said = plan.deliberation
    let sections = [
      participants(said.participants), answers(of: plan),
      entries(.decisions, said.notes(.decided).map { note($0, in: plan) }),
      entries(.parked, said.notes(.parked).map { note($0, in: plan) }),
      votes(in: plan), bids(in: plan), open(remarks, missing),
      entries(.accepted, accepted.map(entry)),
      entries(.comments, said.notes(.comment).map { note($0, in: plan) }),
    ]
    let outline = PlanOutline(
      title: title(of: plan), subtitle: subtitle(of: plan, on: day),
      sections: sections.compactMap(\.self))
    return OutlineDocument(outline, reviewer)
  }

  private func title(of plan: Plan) -> String {
    plan.title.isEmpty
      ? wording(MinutesPhrase.titleUntitled) : wording(MinutesPhrase.title, ["title": plan.title])
  }

  private func subtitle(of plan: Plan, on day: String) -> String {
    let phase = wording(DocumentPhrase(plan.phase))
    return [date(day), template.title[wording.language], phase].joined(separator: " · ")
  }

  private func participants(_ names: [String]) -> PlanOutline.Section {
    let text = names.isEmpty ? wording(MinutesPhrase.nobody) : names.joined(separator: ", ")
    return section(.participants, [.text(text)])
  }

  private func answers(of plan: Plan) -> PlanOutline.Section {
    let maker = OutlineMaker(template: template, wording: wording)
    if maker.answers(of: plan).isEmpty {
      return section(.answers, [.text(wording(MinutesPhrase.noAnswers))])
    }
    var section = section(.answers, parts: [])
    section.plan = plan
    return section
  }

  private func open(_ remarks: [MinutesRemark], _ missing: [String]) -> PlanOutline.Section {
    let entries = remarks.map { remark in
      PlanOutline.Line.placed(remark.place, "(\(remark.level)): \(remark.text)")
    }
    let names = ["names": missing.joined(separator: ", ")]
    let rest = missing.isEmpty ? [] : [PlanOutline.Line.text(wording(MinutesPhrase.missing, names))]
    let none = [PlanOutline.Line.text(wording(MinutesPhrase.noRemarks))]
    let parts = [entries, rest].filter { !$0.isEmpty }.map { part("", $0) }
    return section(.remarks, parts: parts.isEmpty ? [part("", none)] : parts)
  }

  private func entry(_ place: String, _ acceptance: Acceptance) -> PlanOutline.Line {
    var words = ["reason": acceptance.reason, "on": date(acceptance.on)]
    words["until"] = acceptance.until.map(date)
    let text = wording(acceptance.until == nil ? MinutesPhrase.because : .until, words)
    return .placed(place, "(\(acceptance.rule)): \(text)")
  }

  /// A note, and the answer it belongs to.
  private func note(_ note: Note, in plan: Plan) -> PlanOutline.Line {
    let label = note.slot.flatMap { self.label(of: $0, in: plan) }
    return .bullet(note.text + (label.map { " (\($0))" } ?? ""))
  }
}

// MARK: - Votes and bids

extension Minutes {
  private func votes(in plan: Plan) -> PlanOutline.Section? {
    let ballots = plan.deliberation.ballots.filter { $0.voters > 0 }
    return ballots.isEmpty ? nil : section(.votes, parts: ballots.map { vote($0, in: plan) })
  }

  private func vote(_ ballot: Ballot, in plan: Plan) -> PlanOutline.Part {
    let label = label(of: ballot.slot, in: plan) ?? wording(MinutesPhrase.wholePlan)
    let arguments = ["label": label.capitalizedSentence, "count": "\(ballot.voters)"]
    let tally = Tally(ballot, in: plan.deliberation)
    // Bids made later were not voted on: those without dots say nothing about the vote.
    let rows = tally.rows.filter { $0.dots > 0 }
    let lines = rows.map { row in
      let text = row.proposal?.text ?? wording(MinutesPhrase.withdrawnBid)
      let dots = wording(MinutesPhrase.dots, ["count": "\(row.dots)"])
      let chosen = row.proposal?.isChosen ?? false ? ", " + wording(MinutesPhrase.chosen) : ""
      return PlanOutline.Line.bullet("\(text) (\(dots)\(chosen))")
    }
    let none = [PlanOutline.Line.text(wording(MinutesPhrase.noDots))]
    return part(wording(MinutesPhrase.vote, arguments), lines.isEmpty ? none : lines)
  }

  /// The bids that did not become answers, by the answer they were made for.
  private func bids(in plan: Plan) -> PlanOutline.Section? {
    let rest = plan.deliberation.proposals.filter { !$0.isChosen }
    var slots: [Slot] = []
    for bid in rest where !slots.contains(bid.slot) { slots.append(bid.slot) }
    let parts = slots.map { slot in
      let label = label(of: slot, in: plan) ?? wording(MinutesPhrase.wholePlan)
      return part(
        label.capitalizedSentence, rest.filter { $0.slot == slot }.map { .bullet($0.text) })
    }
    return parts.isEmpty ? nil : section(.bids, parts: parts)
  }
}

// MARK: - Forms

extension Minutes {
  private func section(
    _ phrase: MinutesPhrase, parts: [PlanOutline.Part]
  ) -> PlanOutline.Section {
    PlanOutline.Section(
      id: "minutes-\(phrase.rawValue)", heading: wording(phrase), guidance: [], parts: parts)
  }

  private func section(
    _ phrase: MinutesPhrase, _ lines: [PlanOutline.Line]
  ) -> PlanOutline.Section {
    PlanOutline.Section("minutes-\(phrase.rawValue)", wording(phrase), lines: lines)
  }

  private func part(_ heading: String, _ lines: [PlanOutline.Line]) -> PlanOutline.Part {
    PlanOutline.Part(question: heading, place: .right, lines: lines)
  }

  private func entries(
    _ phrase: MinutesPhrase, _ lines: [PlanOutline.Line]
  ) -> PlanOutline.Section? {
    lines.isEmpty ? nil : section(phrase, lines)
  }

  /// What an answer is called, such as "mål" or "tegn 2, datakilde"; nil where it is gone.
  private func label(of slot: Slot, in plan: Plan) -> String? {
    Interview(template).label(of: slot, in: plan, wording.language)
  }

  /// A day, given as YYYY-MM-DD, as people write it; anything else as it stands.
  private func date(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return day }
    let isDanish = wording.language == .danish
    func digits(_ number: Int) -> String { isDanish || number > 9 ? "\(number)" : "0\(number)" }
    let arguments = [
      "year": "\(parts[0])", "month": digits(parts[1]), "day": digits(parts[2]),
    ]
    return wording(MinutesPhrase.date, arguments)
  }
}
