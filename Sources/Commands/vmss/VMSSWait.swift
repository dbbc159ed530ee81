package import Grammar

extension VMSSGroup {
  /// `az vmss wait`: returns when a scale set, or an instance of it, is as wanted.
  package static func wait() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss wait", "Wait until a scale set is as wanted.")
    command.ignore("--cmd --__INCLUDE_USER_DATA")
    let scaleSet = command.scaleSet()
    let instanceID = command.instanceID("The instance to look at instead of the scale set.")
    let conditions = command.waitConditions()
    command.example(
      "Wait until a scale set has been updated.", "az vmss wait -g MyGroup -n MyScaleSet --updated")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let id = call.optional(instanceID)
      return try client.wait(conditions, of: call) { (client) throws(CommandError) in
        if let id { return try client.scaleSetInstance(id, of: target) }
        return try client.scaleSet(target)
      }
    }
    return command
  }
}
