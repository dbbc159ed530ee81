package import Grammar
import Shapes

extension VMGroup {
  /// `az vm show`: a virtual machine.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vm show", "Show a virtual machine.")
    let machine = command.machine()
    let showsDetails = command.flag("--show-details -d", "Also show power state and addresses.")
    let includesUserData = command.flag("--include-user-data -u", "Also show the user data.")
    command.table(named: "transform_vm")
    command.example("Show a machine with its power state.", "az vm show -g MyGroup -n MyMachine -d")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let includesUserData = call.isSet(includesUserData)
      guard call.isSet(showsDetails) else {
        return .value(addingResourceGroup(try client.machine(target, expand: includesUserData ? "userData" : nil)))
      }
      return .value(addingResourceGroup(try client.machineDetails(target, includesUserData: includesUserData)))
    }
    return command
  }
}
