package import Plans
package import Wording

extension Interview {
  /// What an answer is called among people, such as "mål" or "tegn 2, datakilde"; nil where it is gone.
  package func label(of slot: Slot, in plan: Plan, _ language: Language) -> String? {
    guard let stop = stop(for: slot, in: plan) else { return nil }
    let question = question(at: stop)
    let label = question.label[language]
    guard let number = itemNumber(of: stop, in: plan), let list = question.path.list,
      let item = template.question(list, inList: nil)?.label[language]
    else { return label }
    return "\(item) \(number), \(label)"
  }
}
