import Grammar
import Shell
import Testing

/// Configuration files that nobody should have written.
@Suite struct HostileConfigurationTests {
  private let sandbox = Sandbox()

  @Test func `a value that grows without end is refused in time`() {
    var text = "[x]\na0 = 0123456789\n"
    for level in 1...9 { text += "a\(level) = " + String(repeating: "%(a\(level - 1))s", count: 60) + "\n" }
    sandbox.write(text, to: sandbox.config)
    let clock = ContinuousClock()
    let time = clock.measure {
      let outcome = sandbox.run("config get x")
      #expect(outcome.exitCode == 1 && outcome.errors.contains("Recursion limit exceeded"))
    }
    #expect(time < .seconds(5))
  }

  @Test func `a file of many options is read in time`() {
    var text = "[x]\n"
    for number in 0..<20_000 { text += "o\(number)=1\n" }
    sandbox.write(text, to: sandbox.config)
    #expect(sandbox.run("config get x.o19999 --query value -o tsv").output == "1\n")
    #expect(sandbox.run("config unset x.o5").exitCode == 0)
  }

  @Test func `a value of many percent signs is read in time`() {
    let value = String(repeating: "%%", count: 200_000)
    sandbox.write("[x]\na = \(value)\n", to: sandbox.config)
    #expect(sandbox.run("config get x.a --query value -o tsv").output.utf8.count == 200_001)
  }

  @Test func `a file that is too large is refused and left as it is`() {
    let bytes = Array("[x]\na = ".utf8) + Array(repeating: 0x61, count: 1 << 20)
    sandbox.write(bytes, to: sandbox.config)
    #expect(sandbox.run("group list").exitCode == 1)
    #expect(sandbox.run("config set a.b=c").exitCode == 1)
    #expect(sandbox.bytes(sandbox.config) == bytes)
  }

  /// Bytes that are no text, and the place of the first that is not.
  static let broken: [(bytes: [UInt8], place: Int)] = [
    ([0xFF, 0xFE, 0x5B], 0),
    ([0x5B, 0x78, 0x5D, 0x0A, 0x61, 0x3D, 0xC3], 6),
    ([0x5B, 0xC3, 0xA9, 0x5D, 0x0A, 0x80, 0x80, 0x80, 0x80], 5),
    ([0x5B, 0x78, 0x5D, 0x0A, 0xF0, 0x9F, 0x98, 0x0A], 4),
  ]

  @Test(arguments: broken)
  func `bytes that are no text are refused with their place`(bytes: [UInt8], place: Int) {
    sandbox.write(bytes, to: sandbox.config)
    let outcome = sandbox.run("group list")
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.complaint.hasPrefix(
        "ERROR: 'utf-8' codec can't decode byte 0x\(String(bytes[place], radix: 16)) in position \(place)"))
    #expect(sandbox.bytes(sandbox.config) == bytes)
  }

  @Test func `a folder in its place counts as no file, and cannot be written`() {
    sandbox.makeFolder(sandbox.config)
    #expect(sandbox.run("group list").exitCode == 0)
    let outcome = sandbox.run("config set a.b=c")
    #expect(outcome.exitCode == 1 && outcome.errors.contains("[Errno 21] Is a directory"))
    #expect(sandbox.tree(sandbox.folder + "/state").allSatisfy { !$0.hasSuffix(".new") })
  }

  @Test func `whatever is in the file, a command ends`() {
    let pieces = [
      "[", "]", "[x]", "[DEFAULT]", "=", ":", " ", "\n", "\n\n", "\t", "a", "%", "%(a)s", "%%", "#", ";", "é", "\u{0}",
      "\u{2028}", "\r",
    ]
    var state: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      sandbox.write(text, to: sandbox.config)
      let outcome = sandbox.run("config get x")
      #expect([0, 1].contains(outcome.exitCode))
      #expect(outcome.exitCode == 0 || outcome.errors.contains("ERROR: "))
      // What is read and written again reads the same.
      guard let read = try? ConfigurationDocument(Array(text.utf8), path: "x") else { continue }
      guard let again = try? ConfigurationDocument(Array(read.text.utf8), path: "x") else {
        Issue.record("\(text.debugDescription) was written as \(read.text.debugDescription)")
        continue
      }
      #expect(again.sections == read.sections, "\(text.debugDescription)")
    }
  }
}
