/// The names of a part, and the namespaces that prefixes stand for where the reading is.
struct XMLNameTable {
  /// Every name met, once.
  private(set) var list: [XMLName] = []
  private var places: [XMLName: Int32] = [:]
  /// What each prefix stands for, the innermost last.
  private var bindings: [String: [String]] = ["xml": ["http://www.w3.org/XML/1998/namespace"]]
  /// The prefixes declared by the elements that are open, with a count for each element.
  private var declared: [String] = []
  private var levels: [Int] = []

  mutating func enter() {
    levels.append(declared.count)
  }

  mutating func leave() {
    guard let level = levels.popLast() else { return }
    for prefix in declared[level...] { _ = bindings[prefix]?.popLast() }
    declared.removeSubrange(level...)
  }

  /// Binds a prefix for the element just entered; false where it has bound it before.
  mutating func declare(_ prefix: String, _ address: String) -> Bool {
    guard let level = levels.last, prefix != "xmlns", prefix != "xml" || list.isEmpty,
      declared.count - level < 256, !declared[level...].contains(prefix)
    else { return false }
    declared.append(prefix)
    bindings[prefix, default: []].append(address)
    return true
  }

  /// The place of a name in the list; nil where its prefix stands for nothing.
  ///
  /// An attribute without a prefix is in no namespace, whatever the default is.
  mutating func place(prefix: String, local: String, isAttribute: Bool) -> Int32? {
    var namespace = ""
    if !prefix.isEmpty || !isAttribute {
      guard let bound = bindings[prefix]?.last ?? (prefix.isEmpty ? "" : nil) else { return nil }
      namespace = bound
    }
    let name = XMLName(namespace: namespace, local: local)
    if let place = places[name] { return place }
    let place = Int32(list.count)
    list.append(name)
    places[name] = place
    return place
  }
}
