extension Template {
  /// The questions asked of the plan itself, or of every item of the list named, in order.
  package func questions(in list: String?) -> [Question] {
    questions.filter { $0.path.list == list }
  }

  /// The questions whose answers may be known before the item they belong to.
  ///
  /// A draft may name data without saying which sign it is for. Such answers are kept in a list of
  /// the plan, ``Question/unpairedField``, until somebody pairs them; lists of the same field name
  /// share one.
  package var pairedQuestions: [Question] {
    var seen: Set<String> = []
    return questions.filter { question in
      question.unpairedField.map { seen.insert($0).inserted } ?? false
    }
  }

  /// Which question asks for what belongs to no item yet, by its path; nil for any other path.
  package func indexOfUnpaired(_ path: String) -> Int? {
    questions.firstIndex { question in
      question.unpairedField.map { path == $0 || path.hasPrefix($0 + "[") } ?? false
    }
  }
}

extension Question {
  /// The plan's list of answers that belong to no item yet, such as `unpaired.data`.
  ///
  /// Nil for questions asked of the plan, and for those with one answer per item.
  package var unpairedField: String? {
    path.list != nil && answer.isList ? "\(PlanFormat.unpaired).\(path.field)" : nil
  }
}
