import Foundation
import Grammar
import Shell
import Testing

/// What settings do.
@Suite struct SettingTests {
  private let sandbox = Sandbox()

  private func run(_ line: String, isTerminal: Bool, _ environment: [String: String] = [:]) -> Outcome {
    sandbox.run(line.split(separator: " ").map(String.init), sandbox.outside(environment, isTerminal: isTerminal))
  }

  // MARK: - Strictness

  /// `true` beside others in a row of tsv is written as the service's client writes it in strict mode only.
  private func isStrict(_ environment: [String: String] = [:], _ more: String = "") -> Bool? {
    let outcome = sandbox.run("account show --query [[isDefault,name]] -o tsv \(more)", environment)
    switch outcome.output.prefix(5) {
    case "True\t": return outcome.errors.isEmpty ? true : nil
    case "true\t": return outcome.errors.hasPrefix("NOTE: ") ? false : nil
    default: return nil
    }
  }

  @Test func `strict comes from the command line, the environment, the file`() {
    #expect(isStrict() == false)
    #expect(isStrict([:], "--strict") == true)
    #expect(isStrict(["AZSIM_STRICT": "1"]) == true)
    #expect(sandbox.run("config set strict=true").exitCode == 0)
    #expect(sandbox.text(sandbox.config)?.hasSuffix("[azsim]\nstrict = true\n\n") == true)
    #expect(isStrict() == true)
    #expect(isStrict(["AZSIM_STRICT": "no"]) == false)
    #expect(isStrict(["AZSIM_STRICT": ""]) == true)
    #expect(isStrict(["AZSIM_STRICT": "off"], "--strict") == true)
    #expect(sandbox.run("config set strict=false").exitCode == 0)
    #expect(isStrict() == false)
  }

  @Test func `strict can be looked at and taken away`() {
    #expect(sandbox.run("config get strict").exitCode == 1)
    #expect(sandbox.run("config get strict").errors.hasSuffix("ERROR: Configuration 'strict' is not set.\n"))
    sandbox.run("config set strict=on")
    let shown = sandbox.run("config get strict -o tsv --only-show-errors")
    #expect(shown == Outcome(output: "strict\t\(sandbox.config)\ton\n", errors: "", exitCode: 0))
    #expect(sandbox.run("config unset strict").exitCode == 0)
    #expect(isStrict() == false)
    #expect(sandbox.run("config get strict").exitCode == 1)
  }

  @Test func `strict is refused where it says nothing`() {
    for line in [
      "config set strict=maybe", "config set strict=", "config set strict=true --local", "config set strict",
    ] {
      let outcome = sandbox.run(line)
      #expect(outcome.exitCode == 1 && outcome.errors.contains("\nERROR: "), "\(line)")
    }
    #expect(isStrict() == false)
    let outcome = sandbox.run("group list", ["AZSIM_STRICT": "perhaps"])
    #expect(outcome.errors == "ERROR: Not a boolean: perhaps\nHINT: Write true or false for AZSIM_STRICT.\n")
    #expect(outcome.exitCode == 1)
    // Other names without a section are no settings, as to az.
    #expect(
      sandbox.run("config set lesson=true").errors.hasSuffix("ERROR: usage error: [section].[name]=[value] ...\n"))
  }

  // MARK: - Colours

  @Test func `colours are for terminals and can be switched off`() {
    let red = "\u{1B}[91m(ResourceGroupNotFound)"
    #expect(run("group show -n x", isTerminal: true).errors.hasPrefix(red))
    #expect(run("group show -n x", isTerminal: false).errors.hasPrefix("ERROR: (Res"))
    #expect(run("group show -n x", isTerminal: true, ["NO_COLOR": "1"]).errors.hasPrefix("ERROR: (Res"))
    #expect(run("group show -n x", isTerminal: true, ["NO_COLOR": ""]).errors.hasPrefix(red))
    #expect(run("group show -n x", isTerminal: true, ["AZURE_CORE_NO_COLOR": "yes"]).errors.hasPrefix("ERROR: (Res"))
    #expect(run("group show -n x", isTerminal: true, ["AZURE_CORE_NO_COLOR": "no"]).errors.hasPrefix(red))
    sandbox.run("config set core.no_color=on")
    #expect(run("group show -n x", isTerminal: true).errors.hasPrefix("ERROR: (Res"))
    #expect(run("account show -o jsonc", isTerminal: true).output.hasPrefix("{\n  \"env"))
  }

  @Test(arguments: [
    ("dark", "\u{1B}[91m"), ("light", "\u{1B}[31m"), ("cloud-shell", "\u{1B}[38;2;245;93;92m"), ("none", "\u{1B}[91m"),
    ("pink", "Invalid theme 'pink'. Supported themes: dark, light, cloud-shell, none\n\u{1B}[91m"),
  ])
  func `themes have colours of their own`(theme: String, start: String) {
    sandbox.run("config set core.theme=\(theme)")
    #expect(run("group show -n x", isTerminal: true).errors.hasPrefix(start + "(Res"))
    #expect(run("group show -n x", isTerminal: false).errors.hasPrefix("ERROR: (Res"))
  }

  // MARK: - What is printed

  @Test func `help shows what is configured`() {
    sandbox.run("config set defaults.group=rg1 defaults.vmss=web core.output=tsv")
    let page = sandbox.run("vmss show -h").output.split(separator: "\n").joined()
      .replacing(/[ ]+/, with: " ")
    #expect(page.contains("Config: web."))
    #expect(page.contains("Config: rg1."))
    #expect(page.contains("Default: tsv."))
    let create = sandbox.run("vmss create -h").output
    #expect(create.contains("Config: rg1.") && !create.contains("Config: web."))
    sandbox.run("config set defaults.group=100%%")
    #expect(sandbox.run("vmss show -h").output.contains("Config: 100%."))
    sandbox.write("[defaults]\ngroup = 100%\n", to: sandbox.config)
    #expect(sandbox.run("vmss show -h").exitCode == 1)
  }

  @Test func `report of azsim's own commands stays text`() {
    sandbox.run("config set core.output=json")
    #expect(sandbox.run("state path").output == sandbox.state + "\n")
    #expect(sandbox.run("state path -o json").output == "\"\(sandbox.state)\"\n")
  }

  // MARK: - az configure asks

  @Test func `configure asks at a terminal`() throws {
    let answers = Answers(["maybe", "Y", "9", "3", "n"])
    let outside = sandbox.outside(isTerminal: true, ask: { answers.next($0) })
    let outcome = sandbox.run(["configure"], outside)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("You're all set"))
    #expect(answers.questions.count == 5)
    #expect(answers.questions[0].hasPrefix("\nWelcome to the Azure CLI!"))
    #expect(answers.questions[2].hasSuffix("Please enter a choice [Default choice(1)]: "))
    let text = try #require(sandbox.text(sandbox.config))
    #expect(text.contains("[core]\noutput = table\n") && text.contains("[logging]\nenable_log_file = no\n"))
    let refusal = Answers(["n"])
    #expect(sandbox.run(["configure"], sandbox.outside(isTerminal: true, ask: { refusal.next($0) })).exitCode == 0)
    #expect(sandbox.text(sandbox.config) == text)
  }

  // MARK: - az config param-persist

  @Test(arguments: [
    ("", "clear all parameter persistence values"), ("--purge", "delete parameter persistence file"),
  ])
  func `forgetting everything asks at a terminal`(option: String, act: String) {
    let words = ["config", "param-persist", "delete", "--all"] + (option.isEmpty ? [] : [option])
    let assent = Answers(["perhaps", "Y"])
    let outcome = sandbox.run(words, sandbox.outside(isTerminal: true, ask: { assent.next($0) }))
    #expect(outcome.exitCode == 0 && outcome.output.isEmpty && !outcome.errors.contains("Operation cancelled."))
    let question = "You are going to \(act). Are you sure you want to continue this operation ? (y/n): "
    #expect(assent.questions == [question, question])
    let refusal = Answers(["n"])
    let refused = sandbox.run(words, sandbox.outside(isTerminal: true, ask: { refusal.next($0) }))
    #expect(refused.exitCode == 1 && refused.errors.contains("Operation cancelled."))
    // With --yes nobody is asked.
    let nobody = Answers([])
    #expect(sandbox.run(words + ["--yes"], sandbox.outside(isTerminal: true, ask: { nobody.next($0) })).exitCode == 0)
    #expect(nobody.questions.isEmpty)
  }

  @Test func `remembering is refused`() {
    let outcome = sandbox.run("config param-persist on")
    #expect(outcome.exitCode == 1 && outcome.errors.contains("'az config param-persist on' is not emulated"))
  }
}

/// Somebody who answers questions.
private final class Answers: @unchecked Sendable {
  private let lock = NSLock()
  private var left: [String]
  private var asked: [String] = []

  init(_ answers: [String]) { left = answers }

  var questions: [String] { lock.withLock { asked } }

  func next(_ question: String) -> String? {
    lock.withLock {
      asked.append(question)
      return left.isEmpty ? nil : left.removeFirst()
    }
  }
}
