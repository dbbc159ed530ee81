// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled alike: strict, and with warnings as errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A floor of the house: it sees only the floors named in `on`.
func floor(_ name: String, on lower: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: lower, swiftSettings: strict)
}

/// The tests of a floor, with its fixtures beside them.
func tests(of name: String, with others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + others, exclude: ["Fixtures"],
    swiftSettings: strict)
}

let package = Package(
  name: "azsim",
  products: [.executable(name: "azsim", targets: ["azsim"])],
  targets: [
    floor("JSON"),
    floor("JMESPath", on: ["JSON"]),
    floor("Formats", on: ["JSON"]),
    floor("ARM", on: ["JSON"]),
    floor("Templates", on: ["JSON"]),
    floor("Shapes", on: ["JSON"]),
    floor("Grammar", on: ["Shapes", "JSON"]),
    floor("Lesson"),
    floor("World", on: ["Lesson", "ARM", "JSON"]),
    floor("Orchestration", on: ["World", "ARM", "JSON"]),
    floor("Services", on: ["Orchestration", "World", "Templates", "ARM", "JSON"]),
    floor("Commands", on: ["Grammar", "JMESPath", "Shapes", "Templates", "Lesson", "ARM", "JSON"]),
    floor("Rehearsal", on: ["Grammar", "Services", "Orchestration", "World", "ARM", "JSON"]),
    floor(
      "Shell",
      on: [
        "Commands", "Rehearsal", "Formats", "JMESPath", "Grammar", "Services", "Orchestration", "World", "Lesson",
        "ARM", "JSON",
      ]),
    floor("Recordings", on: ["Shell", "Commands", "Grammar", "World", "Lesson", "ARM", "JSON"]),
    .executableTarget(name: "conformance", dependencies: ["Recordings", "World", "JSON"], swiftSettings: strict),
    .executableTarget(name: "azsim", dependencies: ["Shell"], swiftSettings: strict),
    tests(of: "JSON"),
    .executableTarget(name: "bench", path: "Benchmarks/Bench", swiftSettings: strict),
    .executableTarget(name: "nothing", path: "Benchmarks/Nothing", swiftSettings: strict),
    .testTarget(
      name: "Runbooks", dependencies: ["azsim"], exclude: ["Books"], swiftSettings: strict),
    tests(of: "Lesson"),
    tests(of: "World", with: ["ARM", "JSON", "Lesson"]),
    tests(of: "Orchestration", with: ["Services", "World", "ARM", "JSON", "Lesson"]),
    tests(of: "JMESPath", with: ["JSON"]),
    tests(of: "Formats", with: ["JSON", "JMESPath"]),
    tests(of: "Grammar", with: ["JSON"]),
    tests(of: "Templates", with: ["JSON"]),
    tests(of: "Shapes", with: ["JSON"]),
    tests(of: "Services", with: ["Orchestration", "World", "Templates", "Lesson", "ARM", "JSON"]),
    tests(of: "Shell", with: ["azsim", "Formats", "Rehearsal", "Grammar", "World", "ARM", "JSON"]),
    tests(
      of: "Commands", with: ["Recordings", "Formats", "Grammar", "JMESPath", "Shapes", "Lesson", "ARM", "JSON"]),
    tests(of: "Recordings", with: ["JSON"]),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Shell", "Commands", "Formats", "JMESPath", "Grammar", "Shapes", "Services", "Orchestration", "World", "ARM",
        "JSON",
      ],
      path: "Tests/Fuzz/Targets", swiftSettings: strict),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Replay", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer's driver links only with its own flags (README), so it is there only when asked for.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Driver", swiftSettings: strict))
}
