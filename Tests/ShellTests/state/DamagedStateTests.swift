import Shell
import Testing

/// State files that cannot be used: what is wrong is said, and the file stays as it is.
@Suite struct DamagedStateTests {
  /// Commands that read the state, and such that would change it.
  static let commands = [
    "group list", "group create -n another -l westeurope", "vmss list", "vmss list-instances -g rg -n web",
    "vmss scale -g rg -n web --new-capacity 4", "vm list", "tick 1h", "clock", "fault list",
    "fault add unhealthy --on set=web",
    "state show",
  ]

  /// A state with a group, a fleet that is being upgraded, and a fault.
  static let whole: [UInt8] = {
    let sandbox = Sandbox()
    for line in [
      "group create -n rg -l westeurope",
      "vmss create -g rg -n web --image Ubuntu2204 --upgrade-policy-mode Manual --instance-count 3 --zones 1 2 "
        + "--platform-fault-domain-count 1 --admin-username joe --generate-ssh-keys --orchestration-mode Uniform",
      "vmss extension set --vmss-name web -g rg -n ApplicationHealthLinux --publisher Microsoft.ManagedServices "
        + "--version 2.0 --settings {\"protocol\":\"tcp\",\"port\":80}",
      "vmss update-instances -g rg -n web --instance-ids *",
      "vmss update -g rg -n web --set upgradePolicy.mode=Rolling",
      "fault add slow-boot=10m --on set=web --probability 0.5",
      "vmss update -g rg -n web --set sku.name=Standard_D4s_v5",
      "tick --until batch=1",
    ] {
      let outcome = sandbox.run(line)
      if outcome.exitCode != 0 { Issue.record("\(line): \(outcome.errors)") }
    }
    return sandbox.bytes(sandbox.state) ?? []
  }()

  /// Runs every command on a state; none may change it, and each has to say what is wrong.
  private func refuse(_ bytes: [UInt8], _ reason: String, place: Bool = true) {
    let sandbox = Sandbox()
    sandbox.write(bytes, to: sandbox.state)
    for line in Self.commands.prefix(4) {
      let outcome = sandbox.run(line)
      #expect(outcome.exitCode == 1, "\(line): \(outcome)")
      #expect(outcome.output == "")
      #expect(outcome.complaint.hasPrefix("ERROR: The state file '\(sandbox.state)' cannot be read: "), "\(outcome)")
      #expect(outcome.complaint.contains(reason), "\(outcome.complaint)")
      if place { #expect(outcome.complaint.contains(#/\(line \d+, column \d+\)\.$/#), "\(outcome.complaint)") }
      #expect(outcome.errors.contains("\nHINT: It was left as it is. Mend it, move it away, or begin anew with"))
      #expect(sandbox.bytes(sandbox.state) == bytes)
    }
    #expect(sandbox.tree(sandbox.folder + "/state") == ["state.json", "state.json.lock"])
  }

  @Test func `a whole one is not refused`() {
    let sandbox = Sandbox()
    #expect(Self.whole.count > 5_000)
    sandbox.write(Self.whole, to: sandbox.state)
    for line in Self.commands {
      let outcome = sandbox.run(line)
      #expect(outcome.exitCode == 0, "\(line): \(outcome)")
    }
    let status = sandbox.run("vmss rolling-upgrade get-latest -g rg -n web --query runningStatus.code -o tsv")
    #expect(status.output != "")
  }

  @Test func `an empty one`() { refuse([], "Expecting an object") }

  @Test func `a truncated one`() {
    for part in 1..<12 { refuse(Array(Self.whole.prefix(Self.whole.count * part / 12)), "") }
    refuse(Self.whole.dropLast(2), "")
  }

  @Test(arguments: [
    ("hello", "Expecting an object"), ("[]", "Expecting an object"), ("{\"version\": 1,}", "Expecting property name"),
    ("{\"version\": 1} {}", "Extra data"), ("{\"version\": 1, \"a\": \"\u{1}\"}", ""), ("{}", "no member 'version'"),
  ])
  func `one that is no state`(text: String, reason: String) { refuse(Array(text.utf8), reason) }

  @Test func `one whose text is not UTF-8`() {
    var bytes = Self.whole
    bytes.replaceSubrange(40..<42, with: [0x22, 0xFF])
    refuse(bytes, "")
  }

  @Test func `one that is nested without end`() {
    let deep = String(repeating: "[", count: 200_000)
    refuse(Array("{\"version\": 1, \"seed\": \(deep)".utf8), "")
    refuse(Array("{\"version\": 1, \"fleets\": {\"/x\": {\"next\": null, \"a\": \(deep)".utf8), "")
  }

  @Test func `one of a newer azsim`() throws {
    let text = String(decoding: Self.whole, as: UTF8.self)
    for version in ["2", "99", "9223372036854775807"] {
      let newer = text.replacing("\"version\": 1,", with: "\"version\": \(version),")
      refuse(
        Array(newer.utf8), "It was written by a newer azsim (layout \(version); this one reads up to 1)", place: false)
    }
    for version in ["0", "-1", "\"1\"", "1.5", "1e3", "null", "99999999999999999999"] {
      let other = text.replacing("\"version\": 1,", with: "\"version\": \(version),")
      refuse(Array(other.utf8), "version", place: false)
    }
  }

  /// Members of the state, and values that they cannot have.
  @Test(arguments: [
    ("\"seed\": \"1\"", "\"seed\": 1"), ("\"seed\": \"1\"", "\"seed\": \"-1\""),
    ("\"mode\":\"step\"", "\"mode\":\"hop\""), ("\"mode\": \"step\"", "\"mode\": \"hop\""),
    ("\"stepSeconds\": 30", "\"stepSeconds\": -30"), ("\"stepSeconds\":30", "\"stepSeconds\":1e30"),
    ("\"resources\": [", "\"resources\": {}, \"x\": ["), ("\"fleets\": {", "\"fleets\": [], \"x\": {"),
    ("\"faults\": [", "\"faults\": [1, "), ("\"operations\": [", "\"operations\": [null, "),
  ])
  func `one with members of another kind`(member: String, other: String) throws {
    let text = String(decoding: Self.whole, as: UTF8.self)
    // The state is written in one of both manners.
    guard text.contains(member) else { return }
    refuse(Array(text.replacing(member, with: other).utf8), "", place: false)
  }

  @Test func `a folder in its place`() {
    let sandbox = Sandbox()
    sandbox.makeFolder(sandbox.state)
    for line in Self.commands + ["state reset"] {
      let outcome = sandbox.run(line)
      #expect(outcome.exitCode == 1 || line == "state reset")
      if line == "state reset" { continue }
      #expect(
        outcome.complaint
          == "ERROR: The state file '\(sandbox.state)' cannot be used: read '\(sandbox.state)': Is a directory.")
      #expect(outcome.errors.contains("\nHINT: "))
    }
  }

  @Test func `what never ends in its place`() throws {
    let (status, text) = try Program.start(
      [Program.path, "group", "list"], ["AZSIM_STATE": "/dev/zero", "HOME": "/"], in: "/"
    ).end()
    #expect(status == 1)
    #expect(text.hasPrefix("ERROR: The state file '/dev/zero' cannot be used: "), "\(text)")
  }

  @Test func `a new world can be begun, and the damaged one is kept`() {
    let sandbox = Sandbox()
    sandbox.write("damaged", to: sandbox.state)
    #expect(sandbox.run("state reset").exitCode == 0)
    #expect(sandbox.text(sandbox.state + ".previous") == "damaged")
    #expect(sandbox.run("group list").output == "[]\n")
  }

  @Test func `whatever is in it, a command ends`() {
    let sandbox = Sandbox()
    var state: UInt64 = 11
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let values = [
      "null", "-1", "0", "1e300", "99999999999999999999", "\"\"", "[]", "{}", "true", "9223372036854775807",
    ]
    let whole = Self.whole
    // Places of values: behind a colon.
    let places = whole.indices.filter { whole[$0] == 0x3A }
    for turn in 0..<300 {
      var bytes = whole
      if turn % 3 == 0 {
        bytes[draw(bytes.count)] = UInt8(draw(256))
      } else {
        let start = places[draw(places.count)] + 1
        let end = whole[start...].firstIndex { [0x2C, 0x7D, 0x5D, 0x0A].contains($0) } ?? start
        bytes.replaceSubrange(start..<end, with: Array(values[draw(values.count)].utf8))
      }
      sandbox.write(bytes, to: sandbox.state)
      let line = Self.commands[draw(Self.commands.count)]
      let outcome = sandbox.run(line)
      #expect((0...3).contains(outcome.exitCode))
      if outcome.complaint.contains("cannot be read") { #expect(sandbox.bytes(sandbox.state) == bytes) }
    }
  }
}
