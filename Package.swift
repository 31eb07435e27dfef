// swift-tools-version: 6.2
import PackageDescription

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

// In layer order: a target depends only on targets that stand below it.
let package = Package(
  name: "maalplan",
  products: [.executable(name: "maalplan", targets: ["maalplan"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // 6 run: one file per command, and the wiring of edges to ports.
    .executableTarget(
      name: "maalplan",
      dependencies: [
        "Catalog", "DanishText", "Diagnostics", "Dialogues", "DraftReading", "ExternalPrograms",
        "FileWatching", "Interviews", "LocatedJSON", "OfficePackages", "PlanMerging", "PlanReview",
        "PlanWriting", "Plans", "ReviewReports", "RuleEngine", "Storage", "Terminal", "TextLayout",
        "WordDocuments", "Wording", argumentParser,
      ]),

    // 5 edge: the terminal, the disk, the built-in files, other programs.
    .target(name: "Terminal", dependencies: ["CEditLine", "Dialogues", "TextLayout"]),
    .target(name: "CEditLine", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "Storage", dependencies: ["Plans", grdb]),
    .target(name: "Catalog", dependencies: ["CBuiltin", "Diagnostics", "Wording"]),
    .target(name: "CBuiltin"),
    .target(name: "ExternalPrograms", dependencies: [subprocess]),
    .target(name: "FileWatching", dependencies: ["CWatch"]),
    .target(name: "CWatch"),

    // 4 flow: the talk with the team, and findings as reports.
    .target(
      name: "Dialogues",
      dependencies: [
        "DanishText", "Diagnostics", "Interviews", "PlanReview", "PlanWriting", "Plans",
        "ReviewReports", "RuleEngine", "TextLayout", "Wording",
      ]),
    .target(
      name: "ReviewReports",
      dependencies: [
        "DanishText", "Diagnostics", "DraftReading", "Interviews", "LocatedJSON", "PlanMerging",
        "PlanReview", "PlanWriting", "Plans", "RuleEngine", "TextLayout", "WordDocuments",
        "Wording",
      ]),

    // 3 plan: a plan judged, written, read and joined with another.
    .target(
      name: "PlanWriting",
      dependencies: [
        "DanishText", "DraftReading", "Interviews", "LocatedJSON", "OfficePackages", "PlanReview",
        "Plans", "TextLayout", "WordDocuments", "Wording",
      ]),
    .target(
      name: "PlanReview",
      dependencies: [
        "DanishText", "Diagnostics", "Interviews", "Plans", "RuleEngine", "TextLayout", "Wording",
      ]),
    .target(name: "PlanMerging", dependencies: ["DanishText", "Interviews", "Plans"]),
    .target(
      name: "DraftReading",
      dependencies: [
        "DanishText", "Diagnostics", "Interviews", "LocatedJSON", "OfficePackages", "Plans",
        "WordDocuments", "Wording",
      ]),

    // 2 engines: declarative rules, the template with its course of questions, and documents.
    .target(
      name: "RuleEngine",
      dependencies: ["CScan", "DanishText", "Diagnostics", "LocatedJSON", "Wording"]),
    .target(
      name: "Interviews", dependencies: ["Diagnostics", "LocatedJSON", "Plans", "Wording"]),
    .target(name: "WordDocuments", dependencies: ["OfficePackages"]),

    // 1 forms: JSON that knows its places, Danish words, numbers and periods of time, and packages.
    .target(name: "LocatedJSON", dependencies: ["Diagnostics", "Wording"]),
    .target(name: "DanishText"),
    .target(name: "OfficePackages", dependencies: ["CZlib"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // 0 ground: what everything speaks of.
    .target(name: "CScan"),
    .target(name: "Diagnostics", dependencies: ["TextLayout", "Wording"]),
    .target(name: "Plans"),
    .target(name: "TextLayout"),
    .target(name: "Wording"),

    // Tests: what they share, programs they start, then a target of tests for each target.
    .target(
      name: "TestSupport",
      dependencies: [
        "Catalog", "Diagnostics", "Dialogues", "DraftReading", "Interviews", "PlanReview", "Plans",
        "TextLayout", "Wording",
      ],
      path: "Tests/TestSupport"),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "PseudoTerminals", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminals"),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Dialogues", "Terminal", "TextLayout"],
      path: "Tests/TerminalProbe"),
    .executableTarget(
      name: "StorageProbe",
      dependencies: [
        "Plans", "Storage",
      ],
      path: "Tests/StorageProbe"),
    // What `make bench` measures the rule engine with; no product, so that users build none of it.
    .executableTarget(
      name: "RuleBench", dependencies: ["Diagnostics", "RuleEngine"],
      path: "Benchmarks/RuleBench"),
    .testTarget(name: "DanishTextTests", dependencies: ["DanishText"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport", "Wording"]),
    .testTarget(
      name: "DialoguesTests",
      dependencies: [
        "Dialogues", "Interviews", "PlanReview", "Plans", "TestSupport", "TextLayout", "Wording",
      ], exclude: ["Goldens"]),
    .testTarget(
      name: "DraftReadingTests",
      dependencies: [
        "DanishText", "Diagnostics", "DraftReading", "Interviews", "OfficePackages", "PlanReview",
        "PlanWriting", "Plans", "TestSupport", "WordDocuments", "Wording",
      ], exclude: ["Makers"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Catalog", "Diagnostics", "Dialogues", grdb, "Interviews", "OfficePackages", "PlanReview",
        "Plans", "PseudoTerminals", "Storage", "TestSupport", "TextLayout", "WordDocuments",
        "maalplan",
      ],
      exclude: ["Checkers", "Goldens"]),
    .testTarget(name: "FileWatchingTests", dependencies: ["FileWatching"]),
    .testTarget(
      name: "HouseTests",
      dependencies: [
        "Catalog", "Diagnostics", "Dialogues", "DraftReading", "Interviews", "LocatedJSON",
        "OfficePackages", "PlanReview", "PlanWriting", "Plans", "ReviewReports", "RuleEngine",
        "TestSupport", "Wording",
      ]),
    .testTarget(
      name: "InterviewsTests",
      dependencies: [
        "Diagnostics", "Interviews", "Plans", "TestSupport", "Wording",
      ]),
    .testTarget(
      name: "LocatedJSONTests",
      dependencies: [
        "Diagnostics", "LocatedJSON", "TestSupport", "Wording",
      ]),
    .testTarget(name: "OfficePackagesTests", dependencies: ["OfficePackages", "TestSupport"]),
    .testTarget(
      name: "PlanMergingTests",
      dependencies: ["Interviews", "PlanMerging", "Plans", "TestSupport"]),
    .testTarget(
      name: "PlanReviewTests",
      dependencies: [
        "Catalog", "DanishText", "Diagnostics", "DraftReading", "Interviews", "PlanReview", "Plans",
        "RuleEngine", "TestSupport", "TextLayout", "Wording",
      ]),
    .testTarget(
      name: "PlanWritingTests",
      dependencies: [
        "DraftReading", "Interviews", "OfficePackages", "PlanReview", "PlanWriting", "Plans",
        "TestSupport", "WordDocuments", "Wording",
      ], exclude: ["Goldens"]),
    .testTarget(name: "PlansTests", dependencies: ["Plans", "TestSupport"]),
    .testTarget(
      name: "ReviewReportsTests",
      dependencies: [
        "Diagnostics", "DraftReading", "LocatedJSON", "OfficePackages", "PlanReview",
        "PlanWriting", "Plans", "ReviewReports", "RuleEngine", "TestSupport", "TextLayout",
        "WordDocuments", "Wording",
      ], exclude: ["Goldens"]),
    .testTarget(
      name: "RuleEngineTests",
      dependencies: [
        "CScan", "Diagnostics", "LocatedJSON", "RuleEngine", "TestSupport", "Wording",
      ], exclude: ["Goldens"]),
    .testTarget(name: "StorageTests", dependencies: [grdb, "Plans", "Storage", "StorageProbe"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Dialogues", "PseudoTerminals", "Terminal", "TerminalProbe", "TextLayout",
      ]),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout"]),
    .testTarget(
      name: "WordDocumentsTests", dependencies: ["OfficePackages", "TestSupport", "WordDocuments"]),
    .testTarget(name: "WordingTests", dependencies: ["Wording"]),
  ]
)

// Every Swift target is held to the same: warnings are errors, memory is safe, imports are narrow.
for target in package.targets where !target.name.hasPrefix("C") || target.name == "Catalog" {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
