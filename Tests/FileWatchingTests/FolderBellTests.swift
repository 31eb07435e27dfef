import FileWatching
import Foundation
import Testing

/// Files saved in the ways that programs save them: the bell rings, and the stamp is another.
struct FolderBellTests {
  private let desk: Desk
  private var folder: String { desk.path }
  private var file: String { "\(folder)/udkast.docx" }

  init() throws {
    desk = try Desk()
    try Data("før".utf8).write(to: URL(filePath: file))
  }

  /// Ways to save a file, each by its name.
  static let ways = [
    "into the file", "a new one takes its name", "the old one is moved away first",
  ]

  private func save(_ way: String, _ text: String) throws {
    let manager = FileManager.default
    switch way {
    case "into the file":
      let handle = try #require(FileHandle(forWritingAtPath: file))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    case "a new one takes its name":
      try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
    default:
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/~WRD0001.tmp"))
      try manager.moveItem(atPath: file, toPath: "\(folder)/~WRL0002.tmp")
      try manager.moveItem(atPath: "\(folder)/~WRD0001.tmp", toPath: file)
      try manager.removeItem(atPath: "\(folder)/~WRL0002.tmp")
    }
  }

  @Test(arguments: ways, [true, false])
  func `a file that is saved is noticed, whether or not the kernel tells`(
    _ way: String, _ hears: Bool
  ) throws {
    let bell = FolderBell(hears: hears, pause: 1)
    bell.listen(to: [folder])
    let before = try #require(FileStamp(of: file))
    try save(way, "efter alt dette")
    #expect(bell.wait(orFor: -1) == .rang)
    #expect(FileStamp(of: file) != before)
  }

  @Test func `somebody else is heard at once, also while files are being saved`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data([0]))
    let other = pipe.fileHandleForReading.fileDescriptor
    let bell = FolderBell()
    bell.listen(to: [folder])
    #expect(bell.wait(orFor: other) == .other)
    try save("into the file", "efter")
    #expect(bell.wait(orFor: other) == .other)
  }

  @Test func `a folder that is not there is looked for now and then, and heard once it is`() throws
  {
    let bell = FolderBell(pause: 1)
    bell.listen(to: ["\(folder)/senere"])
    #expect(bell.wait(orFor: -1) == .rang)
    try FileManager.default.createDirectory(
      atPath: "\(folder)/senere", withIntermediateDirectories: false)
    bell.listen(to: ["\(folder)/senere"])
    try Data().write(to: URL(filePath: "\(folder)/senere/x.md"))
    #expect(bell.wait(orFor: -1) == .rang)
  }

  @Test func `a file that is not touched has the same stamp, and none where there is no file`()
    throws
  {
    #expect(FileStamp(of: file) == FileStamp(of: file))
    #expect(FileStamp(of: "\(folder)/nej") == nil)
  }
}

/// A folder of a test's own, which goes with it.
private final class Desk {
  let path = FileManager.default.temporaryDirectory
    .appending(path: "maalplan-bell-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
