import Foundation
import Subprocess

/// LibreOffice, which makes other kinds of file of a Word file, where it is installed.
package struct LibreOffice: Sendable {
  private let program: String

  /// What it is asked to make.
  package enum Target: String, Sendable {
    /// An OpenDocument text.
    case odt
    /// A PDF that is tagged for reading programs.
    case pdf
  }

  /// What came of it.
  package enum Outcome: Sendable, Hashable {
    /// The file it made.
    case made([UInt8])
    /// It did not make what was asked for.
    case failed
  }

  /// Finds the program in an environment; nil where it is not installed.
  package init?(environment: [String: String]) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let candidates = folders.flatMap { ["\($0)/soffice", "\($0)/libreoffice"] }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      return nil
    }
    program = found
  }

  /// How long it may take; a first start on a slow machine takes half a minute.
  private static let limit = Duration.seconds(120)

  /// Makes a file of a Word file.
  ///
  /// It works in a folder of its own that only its owner may read, with settings of its own: two
  /// programs on the same settings get in each other's way. It says success even where it made nothing,
  /// so that what counts is a new file of the right kind.
  package func file(_ target: Target, of word: [UInt8]) async -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "maalplan-\(UUID().uuidString)")
    let privately: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    guard
      (try? FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: privately)) != nil
    else { return .failed }
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "plan.docx")
    guard (try? Data(word).write(to: source, options: .withoutOverwriting)) != nil else {
      return .failed
    }
    await run(target, in: folder)
    let made = folder.appending(path: "plan.\(target.rawValue)")
    guard let bytes = try? [UInt8](Data(contentsOf: made)), bytes.starts(with: target.signature)
    else { return .failed }
    return .made(bytes)
  }

  private func run(_ target: Target, in folder: URL) async {
    let arguments = [
      "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
      "--norestore", "--convert-to", target.filter, "--outdir", folder.path,
      folder.appending(path: "plan.docx").path,
    ]
    var options = PlatformOptions()
    // The program starts others: all of them end together.
    options.processGroupID = 0
    options.teardownSequence = [
      .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(5))
    ]
    await withTaskGroup { [program, options] group in
      group.addTask {
        _ = try? await Subprocess.run(
          .name("env"), arguments: Arguments([program] + arguments), platformOptions: options,
          output: .discarded, error: .discarded)
      }
      group.addTask { try? await Task.sleep(for: Self.limit) }
      await group.next()
      group.cancelAll()
    }
  }
}

extension LibreOffice.Target {
  /// The name of LibreOffice's filter, and what it is told.
  fileprivate var filter: String {
    switch self {
    case .odt: "odt"
    case .pdf:
      """
      pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},\
      "PDFUACompliance":{"type":"boolean","value":"true"},\
      "ExportBookmarks":{"type":"boolean","value":"true"}}
      """
    }
  }

  /// How such a file begins.
  fileprivate var signature: [UInt8] {
    switch self {
    case .odt: Array("PK".utf8)
    case .pdf: Array("%PDF-".utf8)
    }
  }
}
