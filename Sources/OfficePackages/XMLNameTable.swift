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
  /// A number for each set of bindings that was in force, the present one last.
  private var scopes: [Int32] = [0]
  private var scopeCount: Int32 = 0
  /// Names looked up lately, by a hash of their bytes; most names of a part are met again at once.
  private var recent = [Recent?](repeating: nil, count: 256)

  /// A name that was looked up, as it stands in the part.
  private struct Recent {
    let range: Range<Int>
    let isAttribute: Bool
    let scope: Int32
    let place: Int32
  }

  mutating func enter() {
    levels.append(declared.count)
  }

  mutating func leave() {
    guard let level = levels.popLast(), level < declared.count else { return }
    scopes.removeLast(declared.count - level)
    for prefix in declared[level...] { _ = bindings[prefix]?.popLast() }
    declared.removeSubrange(level...)
  }

  /// Binds a prefix for the element just entered; false where it has bound it before.
  mutating func declare(_ prefix: String, _ address: String) -> Bool {
    guard let level = levels.last, prefix != "xmlns", prefix != "xml" || list.isEmpty,
      declared.count - level < 256, !declared[level...].contains(prefix)
    else { return false }
    declared.append(prefix)
    scopeCount += 1
    scopes.append(scopeCount)
    bindings[prefix, default: []].append(address)
    return true
  }

  /// The place of a name as it stands in a part; nil where its prefix stands for nothing.
  mutating func place(of range: Range<Int>, in bytes: [UInt8], isAttribute: Bool) -> Int32? {
    var hash = isAttribute ? 1 : 0
    for at in range { hash = (hash &* 31 &+ Int(bytes[at])) & 0xFFFF_FFFF }
    let slot = (hash ^ hash >> 8) & 0xFF
    let scope = scopes[scopes.count - 1]
    if let last = recent[slot], last.scope == scope, last.isAttribute == isAttribute,
      last.range.count == range.count, isSame(last.range.lowerBound, range, bytes)
    {
      return last.place
    }
    let colon = bytes[range].firstIndex(of: UInt8(ascii: ":"))
    let prefix = colon.map { String(decoding: bytes[range.lowerBound..<$0], as: UTF8.self) } ?? ""
    let start = colon.map { $0 + 1 } ?? range.lowerBound
    let local = String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
    guard let place = place(prefix: prefix, local: local, isAttribute: isAttribute) else {
      return nil
    }
    recent[slot] = Recent(range: range, isAttribute: isAttribute, scope: scope, place: place)
    return place
  }

  private func isSame(_ start: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < range.count {
      if bytes[start + offset] != bytes[range.lowerBound + offset] { return false }
      offset += 1
    }
    return true
  }

  /// The place of a name in the list; nil where its prefix stands for nothing.
  ///
  /// An attribute without a prefix is in no namespace, whatever the default is.
  private mutating func place(prefix: String, local: String, isAttribute: Bool) -> Int32? {
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
