import OfficePackages

/// A relationship from a part of a package to another.
struct Relationship {
  /// The last word of its type, as `styles`.
  let kind: String
  let id: String
  /// The name of the entry it leads to; nil for what is outside of the package.
  let target: String?
}

/// A package with its parts found by relationship, since their names are only a habit.
struct OfficeParts {
  let zip: ZipArchive
  /// The name of the part with the text.
  let mainName: String
  /// The part with the text.
  let main: XMLPart
  /// What leads from the package, and from the main part.
  let packageRelationships: [Relationship]
  let relationships: [Relationship]

  /// Finds the text of a package by its relationships.
  init(_ zip: ZipArchive) throws(PackageError) {
    guard zip.entry("_rels/.rels") != nil else { throw PackageError(.noDocument) }
    packageRelationships = try Self.relationships(of: "", in: zip)
    let target = packageRelationships.first { $0.kind == "officeDocument" }?.target
    guard let target, let bytes = try zip.contents(target) else { throw PackageError(.noDocument) }
    self.zip = zip
    mainName = zip.entry(target)?.name ?? target
    main = try XMLPart(bytes, name: mainName)
    relationships = try Self.relationships(of: mainName, in: zip)
    switch main.root.name.local {
    case "document" where main.root.name.transitionalNamespace == wordNamespace: break
    case "workbook": throw PackageError(.spreadsheet)
    case "presentation": throw PackageError(.presentation)
    default: throw PackageError(.noDocument, part: mainName)
    }
  }

  /// The name of the part that the main part has for a purpose.
  func name(of kind: String) -> String? {
    relationships.first { $0.kind == kind && $0.target != nil }?.target
  }

  /// Where the relationships of a part stand.
  static func relationshipsName(of part: String) -> String {
    let (folder, name) = split(part)
    return folder + "_rels/" + name + ".rels"
  }

  static func relationships(
    of part: String, in zip: ZipArchive
  ) throws(PackageError) -> [Relationship] {
    let name = relationshipsName(of: part)
    guard let bytes = try zip.contents(name) else { return [] }
    let folder = split(part).folder
    return try XMLPart(bytes, name: name).root.children.map { element in
      let type = element.attribute("Type") ?? ""
      let target = element.attribute("Target") ?? ""
      let isOutside = element.attribute("TargetMode") == "External"
      return Relationship(
        kind: type.split(separator: "/").last.map(String.init) ?? "",
        id: element.attribute("Id") ?? "",
        target: isOutside || target.isEmpty ? nil : resolved(target, in: folder))
    }
  }

  /// The folder of a part, with its slash, and its name there.
  static func split(_ part: String) -> (folder: String, name: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }

  /// The name of the entry that an address means, seen from a folder.
  private static func resolved(_ target: String, in folder: String) -> String {
    let path = target.hasPrefix("/") ? target : folder + target
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}

/// The main namespace of Word's parts, by the first edition of the standard.
let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
