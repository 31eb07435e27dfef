import Diagnostics
package import DraftReading
package import PlanReview
package import Plans
import TextLayout
package import WordDocuments
import Wording

/// Findings as a reviewer's comments in the margin of the Word file that the plan was read from.
///
/// Each finding is one comment, on the words it quotes where they can be found. What is accepted
/// gets none; what no rule could judge gets one only where the team can answer something about it.
package struct WordMargin: Sendable {
  /// Who comments, and when.
  package struct Signature: Sendable, Hashable {
    /// The name that stands over each comment.
    package let author: String
    /// When, as `2026-11-25T09:30:00` by the clock of the place; nil for no time.
    package let time: String?

    /// Names who comments.
    package init(author: String, time: String? = nil) {
      self.author = author
      self.time = time
    }

    /// The first letters of the author's words, at most three.
    var initials: String {
      let words = author.split { !$0.isLetter && !$0.isNumber }
      let letters = words.prefix(3).compactMap(\.first)
      return letters.isEmpty ? "?" : String(letters).uppercased()
    }
  }

  private let reviewer: Reviewer
  private let signature: Signature
  private var wording: Wording { reviewer.wording }

  /// Makes comments in the reviewer's language.
  package init(_ reviewer: Reviewer, _ signature: Signature) {
    self.reviewer = reviewer
    self.signature = signature
  }

  /// The comments on a plan that was read from a document, in the template's order of places.
  ///
  /// What others have remarked is not among them: it stands in their document.
  package func comments(
    on reviewed: ReviewedPlan, in document: Document, read draft: ReadDraft
  ) -> [WordComment] {
    let finder = AnchorFinder(document, draft, reviewer.template)
    let review = reviewed.review
    let found = review.findings.map { finding in
      comment(
        WordNote(
          paragraphs: [finding.message] + reasons(of: finding, in: review),
          smallPrint: smallPrint(wording(DiagnosticPhrase(finding.level)), finding)),
        at: finder.anchor(of: finding), in: document)
    }
    let open = questions(in: review, finder).map { question in
      comment(question.note, at: question.anchor, in: document)
    }
    return found + open
  }

  /// What somebody has remarked on a plan, as comments in a document that holds it.
  ///
  /// Each has the time that is told of it, or else that of the signature.
  package func remarks(
    on plan: Plan, in document: Document, read draft: ReadDraft, times: [ItemID: String] = [:]
  ) -> [WordComment] {
    let finder = AnchorFinder(document, draft, reviewer.template)
    return reviewer.comments(on: plan).map { remark in
      let note = WordNote(paragraphs: [remark.note.text], smallPrint: remark.note.rule ?? "")
      var comment = comment(note, at: finder.anchor(ofAnswerAt: remark.place.path), in: document)
      comment.date = times[remark.note.id] ?? signature.time
      return comment
    }
  }

  /// What a comment says.
  fileprivate struct WordNote {
    let paragraphs: [String]
    let smallPrint: String
  }
}

// MARK: - Words

extension WordMargin {
  /// The question that leads on, the template's sentence, and an old acceptance.
  private func reasons(of finding: Finding, in review: Review) -> [String] {
    let source = finding.source.map { wording(ReportPhrase.templateSays, ["source": $0]) }
    let expired = review.expiredAcceptance(of: finding).map { acceptance in
      let day = acceptance.until.map(reviewer.dayText) ?? ""
      return wording(ReportPhrase.expired, ["day": day, "reason": acceptance.reason])
    }
    return [finding.ask, source ?? "", expired ?? ""]
  }

  private func smallPrint(_ level: String, _ finding: Finding) -> String {
    "\(level) · \(finding.ruleID)"
  }

  /// What a rule cannot tell but the team can, asked once where it is the same at several items.
  private func questions(
    in review: Review, _ finder: AnchorFinder
  ) -> [(note: WordNote, anchor: Range<TextPoint>)] {
    var groups: [(findings: [Finding], anchor: Range<TextPoint>)] = []
    for finding in review.unknowns where finding.isOpenQuestion {
      let anchor = finder.anchor(of: finding)
      let same = groups.firstIndex {
        $0.anchor == anchor && $0.findings[0].ruleID == finding.ruleID
      }
      if let same {
        groups[same].findings.append(finding)
      } else {
        groups.append(([finding], anchor))
      }
    }
    return groups.map { group in
      let first = group.findings[0]
      let title = wording(ReportPhrase.notDecided, ["title": reviewer.title(of: first)])
      let places = group.findings.map(\.place.labelInSection).joined(separator: ", ")
      let note = WordNote(
        paragraphs: ["\(title) (\(places))"] + reasons(of: first, in: review),
        smallPrint: smallPrint(wording(ReportPhrase.verdictUnknown), first))
      return (note, group.anchor)
    }
  }

  fileprivate func comment(
    _ note: WordNote, at anchor: Range<TextPoint>, in document: Document
  ) -> WordComment {
    let lead = words(outsideOfText: anchor, in: document, saidIn: note.paragraphs)
    var comment = WordComment(
      from: anchor.lowerBound, to: anchor.upperBound, author: shown(signature.author),
      initials: signature.initials, date: signature.time,
      paragraphs: (lead + note.paragraphs).map(shown).filter { !$0.isEmpty })
    comment.smallPrint = shown(note.smallPrint)
    return comment
  }

  /// The words of a text box or a footnote, which Word cannot point at.
  private func words(
    outsideOfText anchor: Range<TextPoint>, in document: Document, saidIn paragraphs: [String]
  ) -> [String] {
    let block =
      document.blocks.indices.contains(anchor.lowerBound.block)
      ? document.blocks[anchor.lowerBound.block] : nil
    guard let block, block.place.story != .body, anchor.lowerBound.block == anchor.upperBound.block
    else { return [] }
    let bytes = Array(block.text.utf8)
    let end = min(anchor.upperBound.offset, bytes.count)
    let words = String(
      decoding: bytes[min(anchor.lowerBound.offset, end)..<end], as: UTF8.self)
    if words.isEmpty || paragraphs.contains(where: { $0.contains(words) }) { return [] }
    return [wording(ReportPhrase.quote, ["text": shortened(words, to: 80)])]
  }

  /// The most characters of a paragraph of a comment.
  private static let limit = 700

  /// A text on one line, without what would turn or hide words, and not longer than a comment.
  private func shown(_ text: String) -> String {
    let lines = HarmlessText.of(text, controls: .shown).split { $0.isNewline }
    return shortened(lines.joined(separator: " "), to: Self.limit)
  }

  private func shortened(_ text: String, to limit: Int) -> String {
    text.count <= limit ? text : text.prefix(limit - 1) + "…"
  }
}
