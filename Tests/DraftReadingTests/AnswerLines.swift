import Plans

/// Answers as lines to be compared: each with its path, without the numbers of items.
///
/// Texts are shown as `shown` gives them.
func answerLines(
  _ record: Record, _ path: String = "", shown: (String) -> String = { $0 }
) -> [String] {
  let texts = record.texts.map { "\(path)\($0.key) = \(shown($0.value))" }
  let lists = record.lists.flatMap { field, items in
    items.enumerated().flatMap { index, item in
      let name = "\(path)\(field)[\(index + 1)]"
      return ["\(name) = \(shown(item.text))"]
        + answerLines(item.details, name + ".", shown: shown)
    }
  }
  return (texts + lists).sorted()
}

/// The paths of all answers, as findings have them.
func answerPaths(_ record: Record, _ path: String = "") -> [String] {
  record.texts.keys.map { path + $0 }
    + record.lists.flatMap { field, items in
      [path + field]
        + items.enumerated().flatMap { index, item in
          let name = "\(path)\(field)[\(index + 1)]"
          return [name] + answerPaths(item.details, name + ".")
        }
    }
}
