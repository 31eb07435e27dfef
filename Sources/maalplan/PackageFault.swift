import OfficePackages

/// Why a document cannot be read or written, and what to do about it.
enum PackageFault {
  /// The fault in the language spoken.
  static func text(_ error: PackageError, path: String) -> String {
    spoken("package.\(key(error.code))", ["path": path, "part": error.part])
  }

  /// Many things can be wrong with a container, but people can do the same about them.
  private static func key(_ code: PackageError.Code) -> String {
    switch code {
    case .truncated, .contradiction, .duplicateName, .overlap, .damaged, .notUTF8, .documentType,
      .malformed, .unknownMethod, .otherContainer:
      "damaged"
    case .tooManyEntries, .tooBig, .tooDeep: "too-big"
    case .encryptedEntry: PackageError.Code.password.rawValue
    default: code.rawValue
    }
  }
}
