import Diagnostics
import PlanReview
import PlanWriting
import TextLayout
import Wording

extension Dialogue {
  /// `:minutter`: what was said and decided, as a file.
  mutating func writeMinutes(_ argument: String) -> [DialogueEffect] {
    let review = review
    let said = review.findings.filter { !isAboutMissing($0) }.map { finding in
      MinutesRemark(
        level: wording(DiagnosticPhrase(finding.level)), place: finding.place.label,
        text: finding.message)
    }
    let missing = review.findings.filter(isAboutMissing).map(\.place.labelInSection)
    let accepted = review.accepted.map { ($0.finding.place.label, $0.acceptance) }
    let minutes = Minutes(reviewer)
      .document(of: stored, on: today, remarks: said, missing: missing, accepted: accepted)
    return write(.minutes, minutes, to: argument)
  }

  /// Writes a page in the format that the end of the file's name tells.
  ///
  /// A name that tells none gets Markdown; one that tells a form that no page has is refused.
  mutating func write(
    _ kind: DialoguePage.Kind, _ document: OutlineDocument, to path: String
  ) -> [DialogueEffect] {
    guard let ending = FileName(path).ending else {
      let page = DialoguePage(kind: kind, document: document)
      return [.write(page, path: path.isEmpty ? nil : path)]
    }
    guard let format = ExportFormat(ending: ending), ExportFormat.ofNotes.contains(format) else {
      return [.show([noSuchForm(kind, ending, path)])] + ask()
    }
    return [.write(DialoguePage(kind: kind, document: document, format: format), path: path)]
  }

  private func noSuchForm(
    _ kind: DialoguePage.Kind, _ ending: String, _ path: String
  ) -> Block {
    let endings = ExportFormat.ofNotes.map { ".\($0.fileExtension)" }
    let known = [endings.dropLast().joined(separator: ", "), endings.last ?? ""]
    let arguments = [
      "ending": ".\(ending)", "example": FileName(path).with(.docx),
      "endings": known.joined(separator: " \(wording(DialoguePhrase.or)) "),
    ]
    return switch kind {
    case .minutes: tell(.minutesNoSuchForm, arguments, .hint)
    case .lessons: say(CoachPhrase.noSuchForm, arguments, .hint)
    }
  }

  /// What came of writing a page, and of writing it once more beside the plan's Word file.
  func said(
    of outcomes: [DialogueRunner.ExportOutcome], _ kind: DialoguePage.Kind
  ) -> [Block] {
    if case .minutes = kind, outcomes.count == 2, case .written(let path) = outcomes[0],
      case .written(let word) = outcomes[1]
    {
      return [tell(.minutesWrittenTwice, ["path": path, "word": word], .success)]
    }
    return outcomes.map { outcome in
      switch (outcome, kind) {
      case (.written(let path), .minutes): tell(.minutesWritten, ["path": path], .success)
      case (.written(let path), .lessons): say(CoachPhrase.written, ["path": path], .success)
      case (.failed(let path, let reason), .minutes):
        tell(.minutesNotWritten, ["path": path, "reason": reason], .error)
      case (.failed(let path, let reason), .lessons):
        say(CoachPhrase.notWritten, ["path": path, "reason": reason], .error)
      }
    }
  }
}

// MARK: - A plan under a name of another form

extension Dialogue {
  /// That the name given for a plan's file is that of another form, and both ways out.
  func said(asked: ExportFormat, told: ExportFormat, path: String) -> Block {
    let export = ":" + Command.export.name(in: language)
    let arguments = [
      "path": path, "asked": asked.rawValue, "told": told.rawValue,
      "other-form": "\(export) \(told.rawValue) \(path)",
      "other-name": "\(export) \(asked.rawValue) \(FileName(path).with(asked))",
    ]
    return say(.otherForm, arguments, .hint)
  }
}
