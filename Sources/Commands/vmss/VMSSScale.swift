package import Grammar
import JSON

extension VMSSGroup {
  /// `az vmss scale`: changes how many instances a scale set has.
  package static func scale() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss scale", "Change the number of instances of a scale set.")
    let scaleSet = command.scaleSet()
    let capacity = command.argument(
      "--new-capacity", "The number of instances to have.", of: String.self, required: true)
    let noWait = command.noWait()
    command.example("Scale to five instances.", "az vmss scale -g MyGroup -n MyScaleSet --new-capacity 5")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let present = try client.scaleSet(target)
      var change: JSONValue = [:]
      if let location = present.object?["location"] { change["location"] = location }
      change["sku"] = present["sku"].object.map(JSONValue.object) ?? [:]
      // A word, not a number: whether it is one is only found out when the body is made.
      change["sku"]["capacity"] = .string(try call.required(capacity))
      return try client.putScaleSet(change, target, waits: !call.isSet(noWait))
    }
    return command
  }
}
