package import Interviews
package import Plans
package import Wording

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

/// The minutes of the meetings in which a plan was made, as Markdown: to send to those who were there.
///
/// Who took part, the answers there are, what was decided, parked and voted on, the bids that were not
/// chosen, and what is still to be done. Parts in which there is nothing are left out.
package struct MinutesMarkdown: Sendable {
  private let template: Template
  private let wording: Wording

  /// Makes a writer of minutes of plans that answer `template`, in the language of `wording`.
  package init(_ template: Template, _ wording: Wording) {
    self.template = template
    self.wording = wording
  }

  /// The minutes as a file, with one final newline; `day` is YYYY-MM-DD.
  ///
  /// `remarks` are the open findings, `missing` the names of the answers that are still to be given, and
  /// `accepted` the findings that are let stand, each with its place for people.
  package func text(
    of plan: Plan, on day: String, remarks: [MinutesRemark], missing: [String],
    accepted: [(place: String, acceptance: Acceptance)]
  ) -> String {
    let said = plan.deliberation
    let parts = [
      [heading(1, title(of: plan)), opening(of: plan, on: day)],
      participants(said.participants),
      answers(of: plan),
      list(.decisions, said.notes(.decided).map { note($0, in: plan) }),
      list(.parked, said.notes(.parked).map { note($0, in: plan) }),
      votes(in: plan), bids(in: plan), open(remarks, missing),
      list(.accepted, accepted.map(line)),
      list(.comments, said.notes(.comment).map { note($0, in: plan) }),
    ]
    return parts.joined().joined(separator: "\n\n") + "\n"
  }

  private func title(of plan: Plan) -> String {
    plan.title.isEmpty
      ? wording(MinutesPhrase.titleUntitled) : wording(MinutesPhrase.title, ["title": plan.title])
  }

  private func opening(of plan: Plan, on day: String) -> String {
    let phase = wording(DocumentPhrase(plan.phase))
    let words = [date(day), template.title[wording.language], phase].joined(separator: " · ")
    return MarkdownText(words).paragraphs()
  }

  private func participants(_ names: [String]) -> [String] {
    let text = names.isEmpty ? wording(MinutesPhrase.nobody) : names.joined(separator: ", ")
    return [heading(.participants), MarkdownText(text).paragraphs()]
  }

  private func answers(of plan: Plan) -> [String] {
    let blocks = PlanMarkdown(template, wording, below: 1).answers(of: plan)
    let none = MarkdownText(wording(MinutesPhrase.noAnswers)).paragraphs()
    return [heading(.answers)] + (blocks.isEmpty ? [none] : blocks)
  }

  private func open(_ remarks: [MinutesRemark], _ missing: [String]) -> [String] {
    let lines = remarks.map { remark in
      let place = MarkdownText(remark.place).onOneLine
      return "**\(place)** (\(remark.level)): " + MarkdownText(remark.text).paragraphs(indent: 2)
    }
    let names = missing.joined(separator: ", ")
    let rest = missing.isEmpty ? [] : [paragraph(.missing, ["names": names])]
    let none = remarks.isEmpty && missing.isEmpty ? [paragraph(.noRemarks)] : []
    return [heading(.remarks)] + (lines.isEmpty ? [] : [bullets(lines)]) + rest + none
  }

  private func line(_ place: String, _ acceptance: Acceptance) -> String {
    var words = ["reason": acceptance.reason, "on": date(acceptance.on)]
    words["until"] = acceptance.until.map(date)
    let text = wording(acceptance.until == nil ? MinutesPhrase.because : .until, words)
    return "**\(MarkdownText(place).onOneLine)** (`\(acceptance.rule)`): "
      + MarkdownText(text).paragraphs(indent: 2)
  }

  /// A note, and the answer it belongs to.
  private func note(_ note: Note, in plan: Plan) -> String {
    let label = note.slot.flatMap { self.label(of: $0, in: plan) }
    let place = label.map { " (\(MarkdownText($0).onOneLine))" } ?? ""
    return MarkdownText(note.text).paragraphs(indent: 2) + place
  }
}

// MARK: - Votes and bids

extension MinutesMarkdown {
  private func votes(in plan: Plan) -> [String] {
    let ballots = plan.deliberation.ballots.filter { $0.voters > 0 }
    guard !ballots.isEmpty else { return [] }
    return [heading(.votes)] + ballots.flatMap { vote($0, in: plan) }
  }

  private func vote(_ ballot: Ballot, in plan: Plan) -> [String] {
    let label = label(of: ballot.slot, in: plan) ?? wording(MinutesPhrase.wholePlan)
    let arguments = ["label": label.capitalizedSentence, "count": "\(ballot.voters)"]
    let tally = Tally(ballot, in: plan.deliberation)
    // Bids made later were not voted on: those without dots say nothing about the vote.
    let rows = tally.rows.filter { $0.dots > 0 }
    let lines = rows.map { row in
      let text = row.proposal?.text ?? wording(MinutesPhrase.withdrawnBid)
      let dots = wording(MinutesPhrase.dots, ["count": "\(row.dots)"])
      let chosen = row.proposal?.isChosen ?? false ? ", " + wording(MinutesPhrase.chosen) : ""
      return MarkdownText(text).paragraphs(indent: 2) + " (\(dots)\(chosen))"
    }
    let list = lines.isEmpty ? paragraph(.noDots) : bullets(lines)
    return [heading(3, wording(MinutesPhrase.vote, arguments)), list]
  }

  /// The bids that did not become answers, by the answer they were made for.
  private func bids(in plan: Plan) -> [String] {
    let rest = plan.deliberation.proposals.filter { !$0.isChosen }
    var slots: [Slot] = []
    for bid in rest where !slots.contains(bid.slot) { slots.append(bid.slot) }
    guard !slots.isEmpty else { return [] }
    return [heading(.bids)]
      + slots.flatMap { slot in
        let label = label(of: slot, in: plan) ?? wording(MinutesPhrase.wholePlan)
        let own = rest.filter { $0.slot == slot }
        return [
          heading(3, label.capitalizedSentence),
          bullets(own.map { MarkdownText($0.text).paragraphs(indent: 2) }),
        ]
      }
  }
}

// MARK: - Forms

extension MinutesMarkdown {
  private func heading(_ level: Int, _ text: String) -> String {
    String(repeating: "#", count: level) + " " + MarkdownText(text).onOneLine
  }

  private func heading(_ phrase: MinutesPhrase) -> String { heading(2, wording(phrase)) }

  private func paragraph(_ phrase: MinutesPhrase, _ arguments: [String: String] = [:]) -> String {
    MarkdownText(wording(phrase, arguments)).paragraphs()
  }

  private func bullets(_ lines: [String]) -> String {
    lines.map { "- " + $0 }.joined(separator: "\n")
  }

  private func list(_ phrase: MinutesPhrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [heading(phrase), bullets(lines)]
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
