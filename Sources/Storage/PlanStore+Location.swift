extension PlanStore {
  /// Where the store lies unless somebody says otherwise; nil where the user has no home folder.
  ///
  /// Follows the XDG Base Directory Specification 0.8: `$XDG_DATA_HOME`, or `~/.local/share` where
  /// that is unset, empty or not absolute.
  package static func defaultPath(in environment: [String: String]) -> String? {
    path(of: "plans.sqlite", in: environment)
  }

  /// Where exercises are kept unless somebody says otherwise: beside the plans, in a file of their own.
  package static func practicePath(in environment: [String: String]) -> String? {
    path(of: "practice.sqlite", in: environment)
  }

  private static func path(of name: String, in environment: [String: String]) -> String? {
    let file = "maalplan/\(name)"
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/\(file)" }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return "\(home)/.local/share/\(file)"
  }
}
