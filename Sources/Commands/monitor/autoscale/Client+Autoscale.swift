import ARM
import Grammar
import JSON
import Shapes

extension Client {
  /// Where an autoscale setting is.
  func autoscalePath(group: String, _ name: String) -> String {
    "\(subscriptionPath)/resourcegroups/\(group)/providers/Microsoft.Insights/autoscalesettings/\(name)"
  }

  private static let autoscaleVersion = "2022-10-01"

  /// Gets a setting as `show` prints it, without `resourceGroup`.
  mutating func autoscaleSetting(_ name: String, group: String) throws(CommandError) -> JSONValue {
    DocumentShape.named("monitor autoscale show").printed(try autoscaleDocument(name, group: group))
  }

  /// Gets a setting as the service gives it.
  mutating func autoscaleDocument(_ name: String, group: String) throws(CommandError) -> JSONValue {
    try send(.generated(.get, autoscalePath(group: group, name), apiVersion: Self.autoscaleVersion))
  }

  /// Gives a setting other profiles, and puts it.
  ///
  /// - Parameter known: the setting as the service gave it; gotten again when it is not said.
  /// - Returns: the setting as it is printed.
  mutating func putAutoscaleProfiles(
    _ profiles: [JSONValue], of known: JSONValue? = nil, _ name: String, group: String
  ) throws(CommandError) -> JSONValue {
    let path = autoscalePath(group: group, name)
    let shape = DocumentShape.named("monitor autoscale update")
    let found = if let known { known } else { try autoscaleDocument(name, group: group) }
    var document = shape.held(found)
    document.set(.array(profiles), at: ["properties", "profiles"])
    document.set(.string(name), at: ["properties", "name"])
    // Only an update brings the notification that a setting has without being asked.
    if known == nil {
      let notifications = AutoscaleChanges.takeNotification(&document)
      document.set(.array(notifications.others + [notifications.own]), at: ["properties", "notifications"])
    }
    let body: JSONValue
    do {
      body = try shape.request(from: document)
    } catch {
      throw CommandError(error)
    }
    let result = try send(.generated(.put, path, apiVersion: Self.autoscaleVersion, body: body))
    return shape.printed(result)
  }

  /// Puts a new setting.
  mutating func createAutoscaleSetting(
    _ body: JSONValue, _ name: String, group: String
  ) throws(CommandError) -> JSONValue {
    try send(.generated(.put, autoscalePath(group: group, name), apiVersion: Self.autoscaleVersion, body: body))
  }
}

extension [JSONValue] {
  /// The place of a profile by its name.
  ///
  /// - Throws: when there is none.
  func profile(_ name: String) throws(CommandError) -> Int {
    guard let position = firstIndex(where: { $0["name"].string?.isIdentical(to: name) ?? false }) else {
      throw CommandError(
        .refused, "Cannot find profile \(name). Please double check the name of the autoscale profile.")
    }
    return position
  }
}
