import ARM
package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm list-usage`: how much of its quotas a subscription uses in a region.
  package static func listUsage() -> Command<Client> {
    var command = Command<Client>(.classic, "vm list-usage", "List how much of its quotas a subscription uses.")
    let location = command.location(required: true)
    command.table("[].{Name:localName, CurrentValue:currentValue, Limit:limit}")
    command.example("Show the quotas.", "az vm list-usage -l eastus -o table")
    command.run { (call, client) throws(CommandError) in
      let region: String = try client.location(try call.required(location))
      let path = "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(region)/usages"
      let usages = try client.list(
        .generated(.get, path, apiVersion: "2024-11-01"), shape: .named("vm list-usage"), window: .everything)
      return .listed(
        usages.map { usage in
          // az prints the numbers as text, and the name once more where everybody looks for it.
          var shown = usage
          shown["localName"] = usage["name"]["localizedValue"]
          for member in ["currentValue", "limit"] where !usage[member].isNull {
            shown[member] = .string(usage[member].text())
          }
          return shown
        })
    }
    return command
  }
}
