import Commands
import JSON

extension Recording {
  /// Runs the command line here, in strict mode, as the recorder ran it.
  ///
  /// - Parameter world: what the recorder's store held.
  package func run(in world: RecordedWorld) -> RecordingRun {
    let store = RecordedStore(world: world.document, responses: facts["responses"].array ?? [])
    let run = RecordingRun(words, setting, on: store, profile: profile(in: world.document))
    return run.masked(by: RecordingMasks(world: world, typed: typed))
  }

  private var setting: RecordingRun.Setting {
    var setting = RecordingRun.Setting()
    for (name, value) in facts["env"].object?.pairs ?? JSONObject().pairs {
      setting.environment[name] = value.string
    }
    setting.files["\(RecordingMasks.home)/.ssh/id_rsa.pub"] = Array((PublicKey.ofThisMachine + "\n").utf8)
    for (name, content) in facts["files"].object?.pairs ?? JSONObject().pairs {
      setting.files[name] = content.string.map { Array($0.utf8) }
      setting.files["\(RecordingMasks.workingFolder)/\(name)"] = setting.files[name]
    }
    let settings = "[core]\nfirst_run = yes\ncollect_telemetry = no\nsurvey_message = no\n"
    let configuration = Array((settings + (facts["config"].string ?? "")).utf8)
    setting.files["\(RecordingMasks.configurationFolder)/config"] = configuration
    setting.input = facts["stdin"].string
    setting.isOnTerminal = isOnTerminal
    return setting
  }
}

extension RecordingRun {
  /// The run as the recorder would have written it down.
  fileprivate func masked(by masks: RecordingMasks) -> RecordingRun {
    var run = self
    run.stdout = masks.apply(to: stdout)
    (run.stderr, run.stderrTail) = Self.withoutTail(Self.withoutHints(masks.apply(to: stderr)))
    run.trace = trace.map(masks.apply)
    if let terminal {
      let (shown, tail) = Self.withoutTail(
        Self.withoutHints(masks.apply(to: terminal.replacing("\r\n", with: "\n"))))
      run.terminal = shown.replacing("\n", with: "\r\n")
      run.stderrTail = tail
    }
    return run
  }

  /// Cuts off the examples and references that follow an error of the parser: they are prose of the help.
  private static func withoutTail(_ text: String) -> (text: String, tail: String?) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let hasExamples = line == "Examples from command's help:"
      guard hasExamples || line == "https://aka.ms/cli_ref" else { continue }
      var kept = lines[..<index]
      while kept.last?.isEmpty == true { kept.removeLast() }
      return (kept.map { $0 + "\n" }.joined(), hasExamples ? "examples+reference" : "reference")
    }
    return (text, nil)
  }

  /// Takes out the line of azsim's own that `az` never prints.
  private static func withoutHints(_ text: String) -> String {
    guard text.contains("HINT: ") else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix("HINT: ") && !$0.hasPrefix("\u{1B}[96mHINT: ") }.joined(separator: "\n")
  }
}
