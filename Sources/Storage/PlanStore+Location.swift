extension PlanStore {
  /// Where the store lies unless somebody says otherwise; nil where the user has no home folder.
  ///
  /// Follows the XDG Base Directory Specification 0.8: `$XDG_DATA_HOME`, or `~/.local/share` where
  /// that is unset, empty or not absolute.
  package static func defaultPath(in environment: [String: String]) -> String? {
    let file = "maalplan/plans.sqlite"
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/\(file)" }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return "\(home)/.local/share/\(file)"
  }
}
