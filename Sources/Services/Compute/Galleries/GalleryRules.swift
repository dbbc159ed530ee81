import ARM
import JSON
import World

/// Names and numbers that galleries obey (gallery.md §2.2, §3.2, §4.5, §8).
enum GalleryRules {
  /// Replicas of a version in one region, and in all of them.
  static let replicas = 1...100

  /// Letters, digits, underscores and periods, no dash; it begins and ends with a letter or digit.
  static func isGalleryName(_ name: String) -> Bool { isName(name, also: "_.") }

  /// As a gallery's, and dashes.
  static func isDefinitionName(_ name: String) -> Bool { isName(name, also: "_.-") }

  private static func isName(_ name: String, also others: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 80 else { return false }
    return isLetterOrDigit(first) && (isLetterOrDigit(last) || last == UInt8(ascii: "_"))
      && bytes.allSatisfy { isLetterOrDigit($0) || others.utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte.lowercasedASCII)
  }

  /// An end of life that is a time to come.
  static func checkEndOfLife(_ value: JSONValue, earlier: JSONValue, at now: VirtualTime) throws(ServiceError) {
    guard let text = value.string, value != earlier else { return }
    guard let time = VirtualTime(text) else {
      throw ServiceError(
        400, "InvalidParameter", "The value '\(text)' of parameter 'endOfLifeDate' is not a date.",
        target: "endOfLifeDate")
    }
    guard time > now else {
      throw ServiceError(
        400, "InvalidParameter", "EndOfLifeDate must be set to a future date.", target: "endOfLifeDate")
    }
  }
}

/// What galleries say when they refuse (gallery.md §2.2, §3.2, §4.1, §4.5, §6).
extension ServiceError {
  /// A parent is not there: it is called by its names alone.
  static func galleryParentNotFound(_ parent: ResourceID) -> ServiceError {
    .parentNotFound(parent.names.joined(separator: "/"))
  }

  /// A name does not follow the rule.
  static func invalidGalleryName(_ name: String, _ parameter: String) -> ServiceError {
    ServiceError(
      400, "InvalidParameter",
      "The entity name '\(parameter)' is invalid according to its validation rule: ^[^_\\W][\\w-._]{0,79}(?<![-.])$.",
      target: parameter)
  }

  static func galleryNameTaken(_ name: String, in subscription: String) -> ServiceError {
    ServiceError(
      409, "Conflict",
      "The gallery name \(name) is not unique within the subscription \(subscription). Please pick another gallery name."
    )
  }

  static let invalidImageVersionName = ServiceError(
    400, "InvalidParameter",
    "The image version name is invalid. The image version name should follow Major(int).Minor(int).Patch(int) format, "
      + "where int is between 0 and 2,147,483,647 (inclusive). For e.g: 1.0.0, 2018.12.1 etc.",
    target: "galleryImageVersionName")

  /// Something that cannot be changed is to be.
  static func galleryPropertyChange(_ path: String) -> ServiceError {
    ServiceError(409, "PropertyChangeNotAllowed", "Changing property '\(path)' is not allowed.", target: path)
  }

  static func missingParameter(_ path: String) -> ServiceError {
    ServiceError(400, "InvalidParameter", "Required parameter '\(path)' is missing (null).", target: path)
  }

  /// Others lie below what is to go.
  static func nestedResources(_ children: [ResourceID]) -> ServiceError {
    let paths = children.map { child in
      let types = child.type.split(separator: "/")
      let pairs = zip(types.dropFirst(), child.names).map { "\($0)/\($1)" }
      return "\(types.first ?? "")/\(pairs.joined(separator: "/"))"
    }
    return ServiceError(
      409, "CannotDeleteResource",
      "Cannot delete resource while nested resources exist. Some existing nested resource IDs include: "
        + "'\(paths.joined(separator: ", "))'. Please delete all nested resources before deleting this resource.")
  }

  /// A word or number does not fit (the service's usual text).
  static func galleryOutOfRange(_ value: Int, _ parameter: String, _ range: ClosedRange<Int>) -> ServiceError {
    ServiceError(
      400, "InvalidParameter",
      "The value \(value) of parameter \(parameter) is out of range. The value must be between \(range.lowerBound) and "
        + "\(range.upperBound), inclusive.", target: parameter)
  }
}
