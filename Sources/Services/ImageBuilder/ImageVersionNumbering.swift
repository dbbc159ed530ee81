import ARM
import JSON
import World

/// What number the next version of a gallery image gets (image-builder.md §2.5).
struct ImageVersionNumbering {
  private let followsSource: Bool
  /// The major part that all versions of this build have; `nil` for whatever is highest.
  private let major: Int?

  /// Reads `versioning` of a target.
  init(_ versioning: JSONValue) {
    followsSource = versioning["scheme"] == "Source"
    major = versioning["major"].integer.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The number of the next version; `nil` when there is none left.
  ///
  /// - Parameter source: the version of the image that the build started from.
  func next(after definition: ResourceID, source: String, in world: World) -> ImageVersionNumber? {
    let taken = world.resources.inside(definition).filter { $0.id.isType(GalleryImageVersion.type) }
      .compactMap { ImageVersionNumber($0.id.name) }
    return next(after: taken, source: source)
  }

  func next(after taken: [ImageVersionNumber], source: String) -> ImageVersionNumber? {
    if followsSource, let own = Self.number(of: source) {
      guard taken.contains(own) else { return own }
      return taken.filter { ($0.major, $0.minor) == (own.major, own.minor) }.max()?.nextPatch
    }
    guard let highest = taken.filter({ major == nil || $0.major == major }).max() else {
      return ImageVersionNumber(major: major ?? 0, minor: 0, patch: major == nil ? 1 : 0)
    }
    return highest.nextPatch
  }

  /// The number that a version of any form means: its first three numbers.
  private static func number(of version: String) -> ImageVersionNumber? {
    let numbers = version.split(separator: ".").compactMap { Int($0) }
    guard numbers.count >= 2 else { return nil }
    return ImageVersionNumber(major: numbers[0], minor: numbers[1], patch: numbers.count > 2 ? numbers[2] : 0)
  }
}
