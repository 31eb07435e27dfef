package import Interviews
package import Wording

extension Wording {
  /// What the answers to a question that belong to no item are called, such as "datakilde uden tegn".
  ///
  /// Nil for a question that is not asked of the items of a list.
  package func unpairedLabel(of question: Question, in template: Template) -> String? {
    let list = question.path.list.flatMap { template.question($0, inList: nil) }
    return list.map { list in
      self(
        DocumentPhrase.unpaired, ["label": question.label[language], "list": list.label[language]])
    }
  }
}
