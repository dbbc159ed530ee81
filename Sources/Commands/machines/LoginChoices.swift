import ARM
import Grammar
import JSON

/// Who may log in to the machines, and how.
struct LoginChoices: Sendable {
  var username: String?
  var password: String?
  var type: AuthenticationType?
  /// Public keys, or the files that hold them; the keys themselves once they are checked.
  var keys: [String]
  var keyPath: String?
  var generatesKeys: Bool
  var keyType: SSHKeyType
  /// A public key that Azure keeps; machines only.
  var keyName: String?

  /// Whether the command line asks for anything that needs checking in a Flexible set without an image.
  var isAskedFor: Bool {
    !(password ?? "").isEmpty || !(keyPath ?? "").isEmpty || generatesKeys || type != nil
  }
}

extension TemplateRequest {
  /// Works out who may log in.
  mutating func checkLogin(_ client: inout Client) throws(CommandError) {
    // A disk that is attached has its users already.
    if !(disks.attachedSystem ?? "").isEmpty { return }
    if login.username == nil {
      // The client would take the name of the person at the machine, unless that is one like `root`.
      client.warn("Default username root is a reserved username. Use azureuser instead.")
      login.username = "azureuser"
    }
    if let username = login.username, !username.isEmpty, let system = image.operatingSystem, !system.isEmpty {
      try AdministratorName.check(username, isLinux: image.isLinux)
    }
    let hasPassword = !(login.password ?? "").isEmpty
    if login.type == nil {
      let infersBoth = !login.keys.isEmpty && hasPassword
      login.type = infersBoth ? .all : image.isWindows || hasPassword ? .password : .ssh
    }
    switch login.type {
    case .ssh where image.isWindows: throw CommandError(.refused, "SSH not supported for Windows VMs.")
    case .all where image.isWindows:
      throw CommandError(.refused, "SSH not supported for Windows VMs. Use password authentication.")
    case .password:
      if !login.keys.isEmpty || !(login.keyPath ?? "").isEmpty {
        throw CommandError(.refused, "SSH key cannot be used with password authentication type.")
      }
      try checkPassword()
    case .ssh:
      if hasPassword { throw CommandError(.refused, "Admin password cannot be used with SSH authentication type.") }
      try checkKeys(&client)
    default:
      try checkPassword()
      try checkKeys(&client)
    }
  }

  private func checkPassword() throws(CommandError) {
    guard let password = login.password, !password.isEmpty else {
      throw CommandError(.refused, "Please specify password in non-interactive mode.")
    }
    guard image.operatingSystem != nil else {
      throw CommandError(.usage, "'NoneType' object has no attribute 'lower'")
    }
    try AdministratorPassword.check(password, isLinux: image.isLinux)
  }

  private mutating func checkKeys(_ client: inout Client) throws(CommandError) {
    if let name = login.keyName {
      try takeKey(named: name, &client)
    } else if login.keys.isEmpty {
      let isRSA = login.keyType == .rsa
      login.keys = [(isRSA ? PublicKey.ofThisMachine : PublicKey.ofThisMachineInEd25519) + "\n"]
    } else {
      if login.generatesKeys, login.keys.count > 1 {
        client.warn("Ignoring --generate-ssh-keys as multiple ssh key values have been specified.")
        login.generatesKeys = false
      }
      for position in login.keys.indices {
        login.keys[position] = try PublicKey.read(
          login.keys[position], generates: login.generatesKeys, readFile: client.readFile)
      }
    }
    if (login.keyPath ?? "").isEmpty { login.keyPath = "/home/\(login.username ?? "")/.ssh/authorized_keys" }
  }
}

extension TemplateRequest {
  /// Takes a key that Azure keeps, or has it keep a new one.
  private mutating func takeKey(named name: String, _ client: inout Client) throws(CommandError) {
    let path = client.path(group: group, "Microsoft.Compute/sshPublicKeys/\(name)")
    if !login.keys.isEmpty {
      throw CommandError(.refused, "--ssh-key-name and --ssh-key-values cannot be used together")
    }
    if login.generatesKeys {
      let isRSA = login.keyType == .rsa
      let key = (isRSA ? PublicKey.ofThisMachine : PublicKey.ofThisMachineInEd25519) + "\n"
      let body: JSONValue = [
        "location": location.map(JSONValue.string) ?? .null, "properties": ["publicKey": .string(key)],
      ]
      _ = try client.send(.generated(.put, path, apiVersion: "2025-04-01", body: body))
      login.keys = [key]
      return
    }
    let response = client.answer(.generated(.get, path, apiVersion: "2025-04-01"))
    guard response.isSuccess else { throw CommandError(.refused, "SSH key \(name) does not exist!") }
    login.keys = (response.body?.at("properties", "publicKey").string).map { [$0] } ?? []
  }
}

/// The rules for names of administrators.
enum AdministratorName {
  static func check(_ name: String, isLinux: Bool) throws(CommandError) {
    let forbidden = isLinux ? "\\/\"[]:|<>+=;,?*@#()!" : "\\/\"[]:|<>+=;,?*@"
    let linuxRule =
      "admin user name cannot contain upper case character A-Z, special characters \\/\"[]:|<>+=;,?*@#()! or start with $ or -"
    let windowsRule = "admin user name cannot contain special characters \\/\"[]:|<>+=;,?*@# or ends with ."
    let hasForbidden = name.utf8.contains { byte in
      forbidden.utf8.contains(byte) || isLinux && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
    let first = name.utf8.first
    let breaksEnds =
      isLinux
      ? first == UInt8(ascii: "$") || first == UInt8(ascii: "-") : name.utf8.last == UInt8(ascii: ".")
    if hasForbidden || breaksEnds { throw CommandError(.refused, isLinux ? linuxRule : windowsRule) }
    guard !taken.description.split(separator: " ").contains(where: { String($0) == name.lowercased() }) else {
      throw CommandError(
        .refused,
        "This user name '\(name)' meets the general requirements, but is specifically disallowed for this image. Please try a different value."
      )
    }
  }

  /// Names that systems have or that attackers try first.
  private static var taken: StaticString {
    "administrator admin user user1 test user2 test1 user3 admin1 1 123 a actuser adm admin2 aspnet backup console guest owner root server sql support support_388945a0 sys test2 test3 user4 user5"
  }
}

/// The rules for passwords of administrators.
enum AdministratorPassword {
  static func check(_ password: String, isLinux: Bool) throws(CommandError) {
    let longest = isLinux ? 72 : 123
    let special = Array(" `~!@#$%^&*()=+_[]{}|;:./'\",<>?".utf8)
    let kinds: [(UInt8) -> Bool] = [
      { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) },
      { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) },
      { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) },
      { special.contains($0) },
    ]
    let count = kinds.count { password.utf8.contains(where: $0) }
    guard (12...longest).contains(password.unicodeScalars.count), count >= 3 else {
      throw CommandError(
        .refused,
        "The password length must be between 12 and \(longest). Password must have the 3 of the following: 1 lower case character, 1 upper case character, 1 number and 1 special character."
      )
    }
  }
}
