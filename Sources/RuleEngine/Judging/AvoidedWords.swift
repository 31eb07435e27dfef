/// Rules that want no more than that texts are without the words of a list, by the texts they want
/// that of.
///
/// In most texts there are none. So one look at all texts of a place tells which of these rules may
/// have something to say, and the others need not be judged at all.
struct AvoidedWords: Sendable {
  private let texts: Table<Texts>
  private let textsCount: Int
  private let lists: Table<List>

  /// Texts that must be without words: those of an operand at some places.
  fileprivate struct Texts: BitwiseCopyable, Sendable {
    /// The steps to the places.
    let firstStep: Int
    let endStep: Int
    let operand: Int32
    /// The lists they must be without.
    let firstList: Int
    let endList: Int
  }

  /// A list that texts must be without, and the bit of whoever wants it, each as a bit of some word.
  fileprivate struct List: BitwiseCopyable, Sendable {
    let list: UInt64
    let listWord: Int
    let bit: UInt64
    let bitWord: Int

    init(_ list: Int32, bit: Int) {
      let index = ListSet.index(list)
      (self.list, listWord) = (1 << UInt64(index % 64), index / 64)
      (self.bit, bitWord) = (1 << UInt64(bit % 64), bit / 64)
    }
  }

  /// Marks who must be judged, in bits that none of these has.
  func mark(_ bits: Slots<UInt64>, _ steps: Slots<Int32>, _ glance: Glance) {
    let (texts, lists) = (texts.slots, lists.slots)
    // The word of bits at hand; nearly always there is but one.
    var (word, marked) = (0, bits[0])
    for index in 0..<textsCount {
      let it = texts[index]
      let possible = glance.possibleLists(it, steps)
      for index in it.firstList..<it.endList {
        let list = lists[index]
        if list.bitWord != word {
          bits[word] = marked
          (word, marked) = (list.bitWord, bits[list.bitWord])
        }
        if possible.bits[list.listWord] & list.list != 0 { marked |= list.bit }
      }
    }
    bits[word] = marked
  }

  /// Puts them together.
  struct Builder {
    private var texts: [(firstStep: Int, endStep: Int, operand: Int32, lists: [List])] = []
    private var numbers: [[[Int32]]: Int] = [:]
    private let program: Program

    init(_ program: Program) {
      self.program = program
    }

    /// Adds a condition that wants no more, at places whose steps stand in a table from an index on.
    mutating func add(_ instruction: Instruction, _ steps: [Int32], _ first: Int, bit: Int) {
      let key = [steps] + program.key(of: instruction.operand)
      if numbers[key] == nil {
        texts.append((first, first + steps.count, instruction.operand, []))
      }
      let number = numbers[key, default: texts.count - 1]
      numbers[key] = number
      texts[number].lists.append(List(instruction.list, bit: bit))
    }

    func build() -> AvoidedWords {
      var all: [Texts] = []
      var end = 0
      for it in texts {
        let first = end
        end += it.lists.count
        all.append(
          Texts(
            firstStep: it.firstStep, endStep: it.endStep, operand: it.operand, firstList: first,
            endList: end))
      }
      return AvoidedWords(
        texts: Table(all), textsCount: all.count, lists: Table(texts.flatMap(\.lists)))
    }
  }
}

extension Glance {
  /// The lists that one of some texts may have words of; all, where at a place all of them are blank.
  fileprivate func possibleLists(_ it: AvoidedWords.Texts, _ steps: Slots<Int32>) -> ListSet {
    var lists = ListSet()
    let areSeen = visit(steps, it.firstStep, it.endStep, from: 0) { place in
      let only = onlyText(it.operand, from: place)
      if only >= 0, !texts[Int(only)].isBlank {
        lists.formUnion(sightings.all[Int(only)].possible)
        return true
      }
      var isBlank = true
      _ = visitTexts(it.operand, from: place) { text in
        lists.formUnion(sightings.all[Int(text)].possible)
        isBlank = false
        return true
      }
      return !isBlank
    }
    return areSeen ? lists : .all
  }
}
