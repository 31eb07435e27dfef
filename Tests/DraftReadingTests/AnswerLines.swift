import Plans

/// Answers as lines to be compared: each with its path, without the numbers of items.
func answerLines(_ record: Record, _ path: String = "") -> [String] {
  let texts = record.texts.map { "\(path)\($0.key) = \($0.value)" }
  let lists = record.lists.flatMap { field, items in
    items.enumerated().flatMap { index, item in
      let name = "\(path)\(field)[\(index + 1)]"
      return ["\(name) = \(item.text)"] + answerLines(item.details, name + ".")
    }
  }
  return (texts + lists).sorted()
}
