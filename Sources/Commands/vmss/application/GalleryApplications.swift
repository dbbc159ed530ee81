import Grammar
import JSON

/// The gallery applications that machines get; the same options for a machine and a scale set.
struct GalleryApplicationKeys: Sendable {
  let versions: Key<[String]>
  let orders: Flag
  let overrides: Key<[String]>
  let failures: Key<[String]>
  let upgrades: Key<[String]>

  init(declaredIn command: inout Command<Client>) {
    versions = command.list(
      "--app-version-ids", "The ids of versions of gallery applications, with spaces between.", of: String.self,
      required: true)
    orders = command.flag("--order-applications", "Install them in the order given.")
    overrides = command.list(
      "--app-config-overrides", "For each application the address of its configuration, or null.", of: String.self)
    failures = command.list(
      "--treat-deployment-as-failure", "For each application whether its failure is that of the machine.",
      of: String.self)
    upgrades = command.list(
      "--enable-automatic-upgrade --enable-auto-upgrade", "For each application whether newer versions are taken.",
      of: String.self)
  }

  /// The member `galleryApplications` of the document.
  ///
  /// - Throws: az's complaint when a list has not as many words as there are applications.
  func list(_ call: Call) throws(CommandError) -> JSONValue {
    let versions = try call.required(versions)
    let overrides = try words(overrides, call, count: versions.count, "--app-config-overrides")
    let failures = try words(failures, call, count: versions.count, "--treat-deployment-as-failure")
    guard failures.allSatisfy({ ["true", "false"].contains($0.lowercased()) }) else {
      throw CommandError(
        .refused,
        "usage error: --treat-deployment-as-failure only accepts a list of \"true\" or \"false\" values")
    }
    let upgrades = try words(upgrades, call, count: versions.count, "--enable-automatic-upgrade")
    return .array(
      versions.enumerated().map { position, version in
        var application: JSONObject = ["packageReferenceId": .string(version)]
        if call.isSet(orders) { application["order"] = .integer(position + 1) }
        if !overrides.isEmpty { application["configurationReference"] = .string(overrides[position]) }
        if !failures.isEmpty {
          application["treatFailureAsDeploymentFailure"] = .bool(failures[position].lowercased() == "true")
        }
        if !upgrades.isEmpty {
          application["enableAutomaticUpgrade"] = .bool(upgrades[position].lowercased() == "true")
        }
        return .object(application)
      })
  }

  private func words(
    _ key: Key<[String]>, _ call: Call, count: Int, _ option: String
  ) throws(CommandError) -> [String] {
    let words = call.optional(key) ?? []
    guard words.isEmpty || words.count == count else {
      throw CommandError(
        .refused, "usage error: \(option) should have the same number of items as --application-version-ids")
    }
    return words
  }
}
