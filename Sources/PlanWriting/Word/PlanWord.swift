import Interviews
import OfficePackages
package import PlanReview
package import Plans
import Wording

/// A plan as a Word file that looks like the template, and reads back as the same plan.
///
/// One table with a head that is shown again on each page, headings in real styles, and fields to fill
/// in where there is no answer yet. The timeline stands on a page of its own, as a picture and as a
/// table, and is marked as read from the plan: a reader leaves it out.
package struct PlanWord: Sendable {
  private let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }

  /// Makes a writer of the plans that a reviewer reads.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// The tag of the control round what is read from the plan and no part of it.
  package static let derivedTag = PlanFormat.derivedTag

  /// The plan as a file; the same plan gives the same bytes.
  package func bytes(of plan: Plan) -> [UInt8] {
    let outline = OutlineMaker(template: reviewer.template, wording: wording).outline(of: plan)
    let timeline = reviewer.timeline(of: plan)
    let picture = TimelinePicture.picture(
      TimelineRows(timeline, wording), titled: "", wording)
    let body = WordBody(
      outline: outline, timeline: timeline, picture: picture, wording: wording,
      templateTitle: reviewer.template.title[wording.language],
      years: YearsOutline(reviewer: reviewer).sections(of: plan))
    let frame = WordFrame(outline: outline, wording: wording)
    let language = wording.language == .danish ? "da-DK" : "en-GB"
    let parts: [(String, String)] = [
      ("[Content_Types].xml", WordParts.contentTypes),
      ("_rels/.rels", WordParts.packageRelationships), ("word/document.xml", body.document),
      (
        "word/_rels/document.xml.rels",
        WordParts.textRelationships(hasPicture: picture != nil)
      ),
      ("word/styles.xml", WordStyle.part(language: language)),
      ("word/settings.xml", WordParts.settings(language: language)),
      ("word/numbering.xml", WordParts.numbering), ("word/fontTable.xml", WordParts.fonts),
      ("word/theme/theme1.xml", WordParts.theme), ("word/header1.xml", frame.header),
      ("word/footer1.xml", frame.footer),
      (
        "docProps/core.xml",
        WordParts.properties(
          title: plan.title.isEmpty ? reviewer.template.title[wording.language] : plan.title,
          language: language, id: plan.id.rawValue, template: plan.template,
          phase: plan.phase.rawValue)
      ), ("docProps/app.xml", WordParts.application),
    ]
    let drawn = picture.map { [ZipPart("word/media/image1.emf", $0.emf)] } ?? []
    return zipFile(parts.map { ZipPart($0.0, Array($0.1.utf8)) } + drawn)
  }
}
