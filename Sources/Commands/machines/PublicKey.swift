import Grammar
import JSON

/// Public SSH keys.
package enum PublicKey {
  /// The key of the pair that everybody at this make-believe machine has; nobody has its private half.
  ///
  /// azsim neither reads nor writes files in anybody's home, so that the same commands always give the same fleet.
  package static let ofThisMachine =
    "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQD7tDdSup2iEE9GU6LPqAQ1OMFf5I+eNuT11yeLyWIiZ+KV6KS9kglbmM9yuTNHhGnNEy5wzCMruFBD4UoXKGywBY9Om2xa7HHndfUqD3s603NAlB4yA/OV+Xen5G+eXnalo7t52LGOKWjyXbE7xeDljdAEq+V/3ghVR4Y0jh0aDSEFLMUbzq/DZLs7iWu3m1vBhVRqC2p5+WiFX4VNTP9wYFRZhSsxBTyZwmJj/0gr+8/4870D8tPHIcXf3RXhjl7UA2gg/g8wTiU+dg707pwgvjSOXguKqG0fcDMujxOimAll0o3hXl2q1eqDLHqibVfnKHN76BYAih1PgizY5Sxh azsim"

  /// The same for `--ssh-key-type Ed25519`.
  static let ofThisMachineInEd25519 =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIM3I0qvMUm99EsLJxIT/+LeewN4I2st6IoDdQN2hfOym azsim"

  /// The key that a word stands for: itself, or the content of the file that it names.
  ///
  /// - Throws: ``CommandError`` when it is neither.
  static func read(
    _ word: String, generates: Bool, readFile: (String) -> [UInt8]?
  ) throws(CommandError) -> String {
    if let bytes = readFile(word) { return String(decoding: bytes, as: UTF8.self) }
    if try isKey(word) { return word }
    guard generates else {
      throw CommandError(
        .refused,
        "An RSA key file or key value must be supplied to SSH Key Value. You can use --generate-ssh-keys to let CLI generate one for you"
      )
    }
    // The client makes the folder of the new file first, and cannot make one without a name.
    guard word.utf8.contains(UInt8(ascii: "/")) else {
      throw CommandError(.usage, "[Errno 2] No such file or directory: ''")
    }
    return ofThisMachine
  }

  /// Whether a text is a key: its kind, then base 64 in which the kind stands again.
  ///
  /// - Throws: Python's complaint about what cannot be decoded, as the client shows it.
  private static func isKey(_ text: String) throws(CommandError) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 2 else { return false }
    guard let bytes = Base64.decode(String(words[1])) else { throw CommandError(.usage, "Incorrect padding") }
    guard bytes.count >= 4 else { throw CommandError(.usage, "unpack requires a buffer of 4 bytes") }
    let length = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
    return bytes[4...].prefix(length).elementsEqual(words[0].utf8)
  }
}
