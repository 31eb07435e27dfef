package import Interviews
package import WordDocuments

/// Understands a document as a plan that answers a template.
///
/// The template is known by its headings, prompts, guidance and questions, as they stand or reworded;
/// what stands below them is answers.
package func readDraft(_ document: Document, _ template: Template) -> ReadDraft {
  ReadDraft(plan: DraftPlan(template: template.reference))
}
