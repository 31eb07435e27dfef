import CBuiltin
package import Diagnostics
import Foundation
package import Wording

/// Hands over the files the program works by: those built in, or those of a path given.
///
/// The built-in ones are part of the program itself, so it runs from any directory with no file
/// beside it.
package enum Catalog {
  /// The template: the built-in one, or the file at a path.
  package static func template(at path: String?) throws(CatalogError) -> Source {
    guard let path else { return builtin("Prompts/maalplan.json") }
    return try file(at: path)
  }

  /// The exercise: a poor plan to be made a good one.
  package static var exercise: Source { builtin("Prompts/exercise.json") }

  /// The program's own texts in a language.
  package static func interface(_ language: Language) -> Source {
    builtin("Prompts/interface.\(language.rawValue).json")
  }

  /// The rules: the built-in ones, or the JSON files of the folder, or the one file, at a path.
  package static func rules(at path: String?) throws(CatalogError) -> [Source] {
    guard let path else { return builtinFiles.filter { $0.name.hasPrefix("Rules/") } }
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CatalogError(path: path, reason: .missing)
    }
    guard isFolder.boolValue else { return [try file(at: path)] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let files = names.filter { $0.hasSuffix(".json") }.sorted()
    guard !files.isEmpty else { throw CatalogError(path: path, reason: .empty) }
    return try files.map { name throws(CatalogError) in try file(at: path + "/" + name) }
  }

  /// The layers of rules, the lowest first: the built-in ones, those of the person's own folder where
  /// it is there and holds some, and those at a path given.
  package static func ruleLayers(
    at path: String?, ownFolder: String?
  ) throws(CatalogError) -> [[Source]] {
    var layers = [try rules(at: nil)]
    if let ownFolder {
      do throws(CatalogError) {
        layers.append(try rules(at: ownFolder))
      } catch {
        guard error.reason == .missing || error.reason == .empty else { throw error }
      }
    }
    if let path { layers.append(try rules(at: path)) }
    return layers
  }

  /// The folder for a person's own rules, by the XDG Base Directory Specification: `maalplan/rules`
  /// below the configuration folder; nil where neither that nor a home is known.
  package static func ownRuleFolder(in environment: [String: String]) -> String? {
    let named = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.config" }
    return (named ?? home).map { $0 + "/maalplan/rules" }
  }

  /// The file at a path.
  package static func file(at path: String) throws(CatalogError) -> Source {
    do {
      return Source(name: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
      throw CatalogError(path: path, reason: .missing)
    } catch {
      throw CatalogError(path: path, reason: .unreadable)
    }
  }

  /// All built-in files, sorted by name.
  package static var builtinFiles: [Source] {
    (0..<builtin_file_count).map { index in
      let file = unsafe builtin_file_at(index)
      let name = unsafe String(cString: file.name)
      return unsafe Source(
        name: name, bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
  }

  private static func builtin(_ name: String) -> Source {
    builtinFiles.first { $0.name == name } ?? Source(name: name, bytes: [])
  }
}

/// Why a file could not be handed over.
package struct CatalogError: Error, Sendable, Hashable {
  /// The file or folder.
  package let path: String
  /// What is wrong with it.
  package let reason: Reason

  /// What can be wrong with a file or folder.
  package enum Reason: String, Sendable, CaseIterable {
    /// Nothing is there.
    case missing
    /// The folder holds no JSON file.
    case empty
    /// It cannot be read.
    case unreadable
  }
}
