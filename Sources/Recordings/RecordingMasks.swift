import Commands
import JSON
import World

/// What the recorder wrote in place of texts that differ from run to run or from machine to machine.
///
/// Source: `build_cleaner` in drive_az.py; README.md of the recordings lists the masks.
struct RecordingMasks {
  /// The folders that a recorded command line runs in.
  static let home = "/sandbox/home"
  static let workingFolder = "/sandbox/cwd"
  static let configurationFolder = "/sandbox/home/.azure"

  /// GUIDs of the recorder's world, in lower case; they stay.
  private let known: Set<String>
  /// What the recorder was given; what stands in it stays.
  private let typed: String
  /// The days, `2026-01-01`, that count as now.
  private let today: Set<String>

  init(world: RecordedWorld, typed: String) {
    known = world.guids
    self.typed = typed
    today = Set((-2...1).map { Clock.beginning.adding(seconds: $0 * 86_400).date })
  }

  /// A text of ours as the recorder would have written it.
  func apply(to text: String) -> String {
    // Nothing that is masked is shorter.
    if text.utf8.count < Self.home.utf8.count { return text }
    var text = Self.withoutVersions(text)
    for (own, mask) in Self.ownTexts where text.utf8.count >= own.utf8.count {
      text = text.replacing(own, with: mask)
    }
    text = Self.replacing(in: text) { bytes, start in
      guard let end = Self.guidEnd(bytes, start) else { return nil }
      let guid = String(decoding: bytes[start..<end], as: UTF8.self)
      return known.contains(guid.lowercased()) || typed.contains(guid) ? (end, guid) : (end, "<GUID>")
    }
    text = Self.replacing(in: text) { bytes, start in
      guard let end = Self.timeEnd(bytes, start) else { return nil }
      let time = String(decoding: bytes[start..<end], as: UTF8.self)
      let isNow = today.contains(String(time.prefix(10))) && !typed.contains(time)
      return (end, isNow ? "<NOW>" : time)
    }
    text = Self.replacing(in: text, Self.deploymentName)
    text = Self.replacing(in: text, Self.automaticName)
    return Self.withoutTokens(text)
  }

  /// A document of ours as the recorder would have written it.
  func apply(to value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(apply(to: text))
    case .array(let elements): .array(elements.map(apply))
    case .object(let members): .object(JSONObject(members.pairs.map { (apply(to: $0), apply(to: $1)) }))
    case .null, .bool, .integer, .bigInteger, .double: value
    }
  }

  /// A recorded text without what only the recorder's stand-in for a login can have.
  static func withoutTokens(_ text: String) -> String {
    guard text.contains("\"accessToken\": ") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for name in ["accessToken", "expiresOn", "expires_on"] where line.contains("\"\(name)\": ") {
        return "  \"\(name)\": <TOKEN>"
      }
      return String(line)
    }.joined(separator: "\n")
  }

  /// Texts of azsim's own that stand for texts of `az`, or that name folders.
  private static let ownTexts =
    [(workingFolder, "<CWD>"), (home, "<HOME>")]
    + [true, false].map { (Base64.encode(Array(HealthPage.script(isLinux: $0).utf8)), "<SAMPLE-HEALTH-DATA>") }
    + [(PublicKey.ofThisMachine, "<SSH-KEY>")]
}

// MARK: - What is looked for

extension RecordingMasks {
  private static func withoutVersions(_ text: String) -> String {
    guard text.contains("Python ") || text.contains("Extensions directory") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("Python (Linux) ") { return "Python (Linux) <VERSION>" }
      for label in ["Python location", "Extensions directory"] where line.hasPrefix("\(label) '") {
        return "\(label) '<PATH>'"
      }
      return String(line)
    }.joined(separator: "\n")
  }

  /// Goes through a text word by word and replaces what `match` finds at the beginning of one.
  fileprivate static func replacing(
    in text: String, _ match: (_ bytes: [UInt8], _ start: Int) -> (end: Int, text: String)?
  ) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if index == 0 || !isOfWord(bytes[index - 1]), let found = match(bytes, index) {
        result += Array(found.text.utf8)
        index = found.end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where a GUID that begins here ends.
  fileprivate static func guidEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    let end = start + 36
    guard end <= bytes.count, bytes[start + 8] == UInt8(ascii: "-") else { return nil }
    for offset in 0..<36 {
      let byte = bytes[start + offset]
      guard [8, 13, 18, 23].contains(offset) ? byte == UInt8(ascii: "-") : isHexadecimal(byte) else { return nil }
    }
    return end == bytes.count || !isOfWord(bytes[end]) ? end : nil
  }

  /// Where a moment of this century that begins here ends: `2026-01-01T08:00:00.123Z` and the like.
  private static func timeEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    let form = Array("20dd-dd-ddTdd:dd:dd".utf8)
    var end = start + form.count
    guard end <= bytes.count, bytes[start] == UInt8(ascii: "2") else { return nil }
    for (offset, letter) in form.enumerated() {
      let byte = bytes[start + offset]
      switch letter {
      case UInt8(ascii: "d"): guard isDigit(byte) else { return nil }
      case UInt8(ascii: "T"): guard byte == letter || byte == UInt8(ascii: " ") else { return nil }
      default: guard byte == letter else { return nil }
      }
    }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), isDigit(bytes[end + 1]) {
      end += 1
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    }
    return zoneEnd(bytes, end) ?? end
  }

  private static func zoneEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    if bytes[start] == UInt8(ascii: "Z") { return start + 1 }
    guard bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-") else { return nil }
    let hours = start + 3
    guard hours <= bytes.count, bytes[(start + 1)..<hours].allSatisfy(isDigit) else { return nil }
    let minutes = hours < bytes.count && bytes[hours] == UInt8(ascii: ":") ? hours + 1 : hours
    guard minutes + 2 <= bytes.count, bytes[minutes..<(minutes + 2)].allSatisfy(isDigit) else { return nil }
    return minutes + 2
  }

  /// The name of a deployment that the client makes up.
  private static func deploymentName(_ bytes: [UInt8], _ start: Int) -> (Int, String)? {
    let kinds = ["vmss_deploy", "vm_deploy", "lb_deploy", "ag_deploy", "pip_deploy", "av_set_deploy", "vnet_deploy"]
    for kind in kinds where bytes[start...].starts(with: (kind + "_").utf8) {
      let first = start + kind.utf8.count + 1
      let end = first + 32
      guard end <= bytes.count, bytes[first..<end].allSatisfy(isLetterOrDigit),
        end == bytes.count || !isOfWord(bytes[end])
      else { continue }
      return (end, "\(kind)_<RANDOM>")
    }
    return nil
  }

  /// The name of a deployment of `az group export` and the like: `azurecli1700000000.123456`.
  private static func automaticName(_ bytes: [UInt8], _ start: Int) -> (Int, String)? {
    guard bytes[start...].starts(with: "azurecli".utf8) else { return nil }
    let whole = bytes[(start + 8)...].prefix(while: isDigit)
    guard !whole.isEmpty, whole.endIndex < bytes.count, bytes[whole.endIndex] == UInt8(ascii: ".") else { return nil }
    let fraction = bytes[(whole.endIndex + 1)...].prefix(while: isDigit)
    return fraction.isEmpty ? nil : (fraction.endIndex, "azurecli<RANDOM>")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte < 0x80
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  /// Whether a byte belongs to a word as Python sees it; letters outside of ASCII do.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || isLetterOrDigit(byte)
  }
}

extension RecordedWorld {
  /// The GUIDs that stand in a text, in lower case.
  static func guids(in text: String) -> Set<String> {
    var found: Set<String> = []
    _ = RecordingMasks.replacing(in: text) { bytes, start in
      guard let end = RecordingMasks.guidEnd(bytes, start) else { return nil }
      let guid = String(decoding: bytes[start..<end], as: UTF8.self)
      found.insert(guid.lowercased())
      return (end, guid)
    }
    return found
  }
}
