/// The name of a draft as an address: its file as a URI, and the line of a file with a plan a line.
package struct ReportAddress: Hashable {
  /// The path, percent-encoded; relative as it was given, `file:` where it begins at the root.
  package let uri: String
  /// The line, counted from 1; nil where the plan is the whole file.
  package let line: Int?

  /// Reads a name such as `udkast/plan.docx` or `planer.jsonl:12`.
  package init(_ name: String) {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    let number = parts.count > 1 ? parts.last.flatMap { Int($0) } : nil
    let path = parts.dropLast().joined(separator: ":")
    let isLine = number.map { $0 > 0 } ?? false && path.lowercased().hasSuffix(".jsonl")
    line = isLine ? number : nil
    uri = Self.encoded(isLine ? path : name)
  }

  private static func encoded(_ path: String) -> String {
    let encoded = path.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        return String(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }.joined()
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
