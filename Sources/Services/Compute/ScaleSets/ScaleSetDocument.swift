import JSON
import World

/// The document of a scale set: what is kept, and what is shown of it.
enum ScaleSetDocument {
  /// Members that azsim keeps for itself inside a profile: a count that goes up whenever a secret is given, so that a new
  /// password is a change although the password itself is never kept.
  static let secretRevision = "azsim.secretRevision"

  /// The document as a GET answers it: without what is only ever written (vmss.md §1.1).
  static func shown(_ document: JSONValue) -> JSONValue {
    var shown = document
    let profile = ["properties", "virtualMachineProfile"]
    shown.remove(at: profile + ["osProfile", "customData"])
    shown.remove(at: profile + ["osProfile", secretRevision])
    shown.remove(at: profile + ["userData"])
    guard
      case .array(let extensions) = document.at("properties", "virtualMachineProfile", "extensionProfile", "extensions")
    else { return shown }
    let clean = extensions.map { one in
      var one = one
      one.remove(at: ["properties", secretRevision])
      return one
    }
    shown.set(.array(clean), at: profile + ["extensionProfile", "extensions"])
    return shown
  }

  /// Takes passwords and protected settings out of a document; each one given counts the revision of its place up.
  static func takeSecrets(from document: inout JSONValue, earlier: JSONValue) {
    let path = ["properties", "virtualMachineProfile", "osProfile"]
    var osProfile = document.at("properties", "virtualMachineProfile", "osProfile")
    if osProfile.object != nil {
      let before = earlier.at("properties", "virtualMachineProfile", "osProfile", secretRevision).integer ?? 0
      let isGiven = osProfile.remove(at: ["adminPassword"]).map { !$0.isNull } ?? false
      osProfile.remove(at: [secretRevision])
      if before > 0 || isGiven { osProfile[secretRevision] = .integer(before + (isGiven ? 1 : 0)) }
      document.set(osProfile, at: path)
    }
    let place = ["properties", "virtualMachineProfile", "extensionProfile", "extensions"]
    guard
      case .array(let extensions) = document.at("properties", "virtualMachineProfile", "extensionProfile", "extensions")
    else { return }
    let earlierExtensions =
      earlier.at("properties", "virtualMachineProfile", "extensionProfile", "extensions").array ?? []
    let clean = extensions.map { one in
      var one = one
      let before = earlierExtensions.first { $0["name"] == one["name"] }?.at("properties", secretRevision).integer ?? 0
      let isGiven = one.remove(at: ["properties", "protectedSettings"]).map { !$0.isNull } ?? false
      one.remove(at: ["properties", secretRevision])
      if before > 0 || isGiven { one.set(.integer(before + (isGiven ? 1 : 0)), at: ["properties", secretRevision]) }
      return one
    }
    document.set(.array(clean), at: place)
  }

  /// The document without the members that are null, at any depth: a template may say `null` for "whatever you like".
  static func withoutNulls(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(members.filter { !$1.isNull }.mapValues { withoutNulls($0) })
    case .array(let elements): .array(elements.map { withoutNulls($0) })
    default: value
    }
  }
}
