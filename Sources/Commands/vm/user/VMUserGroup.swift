package import Grammar
import JSON

/// `az vm user`.
package enum VMUserGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm user", "Manage who may log in to a machine, through an extension.",
      verbs: [
        ("delete", { delete() }),
        ("reset-ssh", { resetSSH() }),
        ("update", { update() }),
      ])
  }

  /// `az vm user delete`: somebody may no longer log in.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "vm user delete", "Delete a user of a Linux machine.")
    let machine = command.machine()
    let user = command.argument("--username -u", "The name of the user.", of: String.self, required: true)
    let noWait = command.noWait()
    command.example("Delete a user.", "az vm user delete -g MyGroup -n MyMachine -u ann")
    command.run { (call, client) throws(CommandError) in
      let access = try AccessRequest(machine.target(of: call), &client)
      guard access.isLinux else { throw CommandError(.refused, "Deleting a user is not supported on Windows VM") }
      let settings: JSONObject = ["remove_user": .string(try call.required(user))]
      return try access.send(protected: settings, waits: !call.isSet(noWait), &client)
    }
    return command
  }

  /// `az vm user reset-ssh`: the settings of the SSH server are as in the beginning.
  package static func resetSSH() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm user reset-ssh", "Put the settings of the SSH server of a Linux machine back.")
    let machine = command.machine()
    let noWait = command.noWait()
    command.example("Reset SSH.", "az vm user reset-ssh -g MyGroup -n MyMachine")
    command.run { (call, client) throws(CommandError) in
      let access = try AccessRequest(machine.target(of: call), &client)
      guard access.isLinux else { throw CommandError(.refused, "Resetting SSH is not supported in Windows VM") }
      return try access.send(protected: ["reset_ssh": true], waits: !call.isSet(noWait), &client)
    }
    return command
  }

  /// `az vm user update`: a user gets a password or a key; one that is not there is made.
  package static func update() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm user update", "Give a user of a machine another password or key, or add a user.")
    let machine = command.machine()
    let user = command.argument("--username -u", "The name of the user.", of: String.self, required: true)
    let password = command.argument("--password -p", "The new password.", of: String.self)
    let key = command.argument(
      "--ssh-key-value", "The public key, or a file with it. Without a password, the default is ~/.ssh/id_rsa.pub.",
      of: String.self)
    let noWait = command.noWait()
    command.example(
      "Give a user another key.",
      "az vm user update -g MyGroup -n MyMachine -u ann --ssh-key-value \"ssh-ed25519 AAAA\"")
    command.run { (call, client) throws(CommandError) in
      let access = try AccessRequest(machine.target(of: call), &client)
      let user = try call.required(user)
      let key = call.optional(key).flatMap { $0.isEmpty ? nil : $0 }
      let waits = !call.isSet(noWait)
      guard access.isLinux else {
        if key != nil { throw CommandError(.refused, "SSH key is not appliable on a Windows VM") }
        let password = call.optional(password).map(JSONValue.string) ?? .null
        return try access.send(
          settings: ["UserName": .string(user)], protected: ["Password": password], waits: waits, &client)
      }
      var settings: JSONObject = ["username": .string(user)]
      let password = call.optional(password).flatMap { $0.isEmpty ? nil : $0 }
      if let password { settings["password"] = .string(password) }
      if let key {
        settings["ssh_key"] = .string(client.contentOrText(key))
      } else if password == nil {
        settings["ssh_key"] = .string(PublicKey.ofThisMachine + "\n")
      }
      return try access.send(protected: settings, waits: waits, &client)
    }
    return command
  }
}
