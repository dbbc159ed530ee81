import ARM
package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm auto-shutdown`: has a machine switched off every day at a time.
  package static func autoShutdown() -> Command<Client> {
    var command = Command<Client>(.classic, "vm auto-shutdown", "Switch a machine off every day at a time.")
    let machine = command.machine()
    let off = command.flag("--off", "No longer switch it off.")
    let email = command.argument("--email", "Who is told before.", of: String.self)
    let webhook = command.argument("--webhook", "What is called before.", of: String.self)
    let time = command.argument("--time", "When, in UTC: 1730.", of: String.self)
    let location = command.location()
    command.example("Switch a machine off at 19:00.", "az vm auto-shutdown -g MyGroup -n MyMachine --time 1900")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let region: String
      if let given: String = try client.location(call.optional(location)) {
        region = given
      } else {
        region =
          try client.validationLook(
            "\(client.subscriptionPath)/resourcegroups/\(target.group)", apiVersion: "2024-11-01")["location"].string
          ?? ""
      }
      let path = client.path(
        group: target.group, "Microsoft.DevTestLab/schedules/shutdown-computevm-\(target.name)")
      let email = call.optional(email)
      let webhook = call.optional(webhook)
      if call.isSet(off) {
        if email != nil || webhook != nil || call.optional(time) != nil {
          client.warn("If --off, other parameters will be ignored.")
        }
        _ = try client.operate(.generated(.delete, path, apiVersion: "2018-09-15"), waits: true, deletes: true)
        return .nothing
      }
      guard let time = call.optional(time) else {
        throw CommandError(.refused, "usage error: --time is a required parameter")
      }
      var properties: JSONObject = ["dailyRecurrence": ["time": .string(time)]]
      if !(email ?? "").isEmpty || !(webhook ?? "").isEmpty {
        var notification: JSONObject = ["status": "Enabled", "timeInMinutes": 30]
        if let email, !email.isEmpty { notification["emailRecipient"] = .string(email) }
        if let webhook, !webhook.isEmpty { notification["webhookUrl"] = .string(webhook) }
        properties["notificationSettings"] = .object(notification)
      }
      properties["status"] = "Enabled"
      properties["targetResourceId"] = .string(client.path(of: target))
      properties["taskType"] = "ComputeVmShutdownTask"
      properties["timeZoneId"] = "UTC"
      let body: JSONValue = ["location": .string(region), "properties": .object(properties)]
      var shown = try client.send(.generated(.put, path, apiVersion: "2018-09-15", body: body))
      for (name, value) in (shown["properties"].object ?? [:]).pairs { shown[name] = value }
      shown.remove(at: ["properties"])
      return .value(addingResourceGroup(shown))
    }
    return command
  }
}
