import OfficePackages

/// Why a document cannot be read or written, and what to do about it.
enum PackageFault {
  /// The fault in the language spoken.
  static func text(_ error: PackageError, path: String) -> String {
    let part = error.part.isEmpty ? "" : spoken("package.part", ["part": error.part])
    return spoken("package.\(error.code.rawValue)", ["path": path, "part": part])
  }
}
