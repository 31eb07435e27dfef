import PlanReview
import ReviewReports
import TextLayout

extension SampleReview {
  /// A faulty plan, a sound one and a file that could not be read.
  var outcomes: [ReviewOutcome] {
    [
      .read(faulty),
      .unreadable(
        UnreadableDraft(name: "udkast/låst plan.docx", reason: "fejl: filen er <låst>\nGem den.")),
      .read(sound),
    ]
  }

  /// The report in a form.
  func report(_ format: ReviewFormat) -> any ReviewReport {
    let json = ReviewJSON(reviewer, version: "1.2.3")
    return switch format {
    case .text: LetterReport(ReviewText(reviewer, explains: true), Layout(width: 80))
    case .json: JSONReport(json, isLines: false)
    case .jsonl: JSONReport(json, isLines: true)
    case .sarif: SarifReport(reviewer, version: "1.2.3")
    case .junit: JUnitReport(reviewer)
    case .markdown: MarkdownReport(reviewer)
    case .html: HTMLReport(reviewer, version: "1.2.3")
    }
  }

  /// The text of a whole report.
  func text(
    _ format: ReviewFormat, of outcomes: [ReviewOutcome], gone: [String] = []
  ) -> String {
    var report = report(format)
    let opening = report.opening()
    let parts = outcomes.map { report.text(of: $0) }
    return opening + parts.joined() + report.closing(gone: gone)
  }
}

extension ReviewFormat {
  /// How files of the form end.
  var ending: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .jsonl: "jsonl"
    case .sarif: "sarif.json"
    case .junit: "junit.xml"
    case .markdown: "md"
    case .html: "html"
    }
  }
}
