import Foundation
import Glibc
import Shell
import Testing
import World

/// Writing the state: whole or not at all, one at a time, and nowhere else.
@Suite struct SavingTests {
  private let sandbox = Sandbox()
  private var folder: String { sandbox.folder + "/state" }

  private func groups() -> [String] {
    sandbox.run("group list --query [].name -o tsv").output.split(separator: "\n").map(String.init)
  }

  // MARK: - What cannot be written

  /// Has a change fail; the old state stands.
  private func expectRefusal(_ call: String, _ path: String, _ reason: String) {
    let before = sandbox.bytes(sandbox.state)
    for line in ["group create -n two -l westeurope", "fault add unhealthy --on set=x", "clock --step 7"] {
      let outcome = sandbox.run(line)
      #expect(outcome.exitCode == 1 && outcome.output == "", "\(line): \(outcome)")
      #expect(
        outcome.errors.contains(
          "ERROR: The state file '\(sandbox.state)' cannot be used: \(call) '\(path)': \(reason).\n"), "\(outcome)")
      #expect(outcome.errors.hasSuffix("HINT: Nothing was changed. AZSIM_STATE names another place for it.\n"))
    }
    #expect(sandbox.bytes(sandbox.state) == before)
  }

  @Test func `a folder where the new file is to be written`() {
    sandbox.run("group create -n one -l westeurope")
    // The sibling that is written first has the number of the process in its name.
    let sibling = "\(sandbox.state).\(getpid()).new"
    sandbox.makeFolder(sibling)
    expectRefusal("open", sibling, "Is a directory")
    #expect(groups() == ["one"])
  }

  @Test func `a folder where the lock is to be`() {
    sandbox.makeFolder(sandbox.state + ".lock")
    expectRefusal("open", sandbox.state + ".lock", "Is a directory")
  }

  @Test func `a link where the lock is to be is not followed`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    sandbox.write("precious", to: sandbox.folder + "/precious")
    symlink(sandbox.folder + "/precious", sandbox.state + ".lock")
    expectRefusal("open", sandbox.state + ".lock", "Too many levels of symbolic links")
    #expect(sandbox.text(sandbox.folder + "/precious") == "precious")
  }

  @Test func `a file where the folder is to be`() {
    sandbox.write("", to: folder)
    let outcome = sandbox.run("group create -n one -l westeurope")
    #expect(outcome.exitCode == 1)
    #expect(outcome.complaint.contains("cannot be used: "))
  }

  @Test func `no room for the new file`() throws {
    sandbox.run("group create -n one -l westeurope")
    let before = sandbox.bytes(sandbox.state)
    // A limit on the size of files stands for the full disk; the signal that comes with it is ignored, or not.
    for start in ["trap '' XFSZ; ulimit -f 0", "ulimit -f 0"] {
      let (status, text) = try sandbox.script(
        "(\(start); exec \"$AZ\" group create -n two -l westeurope 2>&1; echo) | cat; exit 3")
      #expect(status == 3)
      if start.hasPrefix("trap") { #expect(text.contains("File too large"), "\(text)") }
      #expect(sandbox.bytes(sandbox.state) == before)
    }
    // Nothing is left lying about but the file of a process that was killed.
    #expect(sandbox.tree(folder).subtracting(["state.json", "state.json.lock"]).count <= 1)
    #expect(groups() == ["one"])
  }

  @Test func `a reader that is full`() throws {
    let (status, text) = try sandbox.script("\"$AZ\" account show > /dev/full; echo \"exit $?\"")
    #expect(status == 0)
    #expect(text == "exit 1\n")
  }

  @Test func `a reader that goes away`() throws {
    let (_, text) = try sandbox.script("{ \"$AZ\" account show; echo \"exit $?\" >&2; } | true")
    #expect(!text.contains("rror"), "\(text)")
  }

  // MARK: - Several at once

  @Test func `many processes at once all have their change`() throws {
    let names = (0..<10).map { "group\($0)" }
    let running = try names.map { name in
      try Program.start(
        [Program.path, "group", "create", "-n", name, "-l", "westeurope"], sandbox.variables,
        in: sandbox.workingFolder)
    }
    for each in running {
      let (status, text) = each.end()
      #expect(status == 0, "\(text)")
    }
    #expect(Set(groups()) == Set(names))
    #expect(sandbox.tree(folder) == ["state.json", "state.json.lock"])
  }

  @Test func `who waits too long hears for whom`() throws {
    sandbox.run("group create -n one -l westeurope")
    let before = sandbox.bytes(sandbox.state)
    let lock = try FileLock(path: sandbox.state + ".lock", waitingUpTo: 0)
    var outside = sandbox.outside()
    outside.lockSeconds = 0
    for words in [
      ["group", "list"], ["group", "create", "-n", "two", "-l", "westeurope"], ["tick"], ["state", "reset"],
    ] {
      let outcome = sandbox.run(words, outside)
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.errors
          == "ERROR: The state file '\(sandbox.state)' is in use by process \(getpid()), which did not let go "
          + "of it within 0 seconds.\nHINT: Wait for that command to end, or use another world: "
          + "AZSIM_STATE=/path/to/other.json\n")
    }
    lock.release()
    #expect(sandbox.bytes(sandbox.state) == before)
    #expect(sandbox.run(["group", "list"], outside).exitCode == 0)
  }

  @Test func `who waits gets the lock when it is free`() throws {
    sandbox.run("group create -n one -l westeurope")
    let lock = try FileLock(path: sandbox.state + ".lock", waitingUpTo: 0)
    let running = try Program.start(
      [Program.path, "group", "create", "-n", "two", "-l", "westeurope"], sandbox.variables, in: sandbox.workingFolder)
    usleep(200_000)
    #expect(sandbox.text(sandbox.state)?.contains("\"two\"") == false)
    lock.release()
    #expect(running.end().status == 0)
    #expect(groups() == ["one", "two"])
  }

  @Test func `a process that is killed leaves the state whole`() throws {
    sandbox.run("group create -n one -l westeurope")
    for turn in 0..<12 {
      let running = try Program.start(
        [Program.path, "group", "create", "-n", "g\(turn)", "-l", "westeurope"], sandbox.variables,
        in: sandbox.workingFolder)
      usleep(UInt32(turn) * 1_000)
      running.kill()
      _ = running.end()
      #expect(groups().contains("one"))
    }
    #expect(sandbox.run("group create -n last -l westeurope").exitCode == 0)
  }

  // MARK: - Where

  @Test func `nothing is written outside of the state's folder`() throws {
    sandbox.write("mine", to: sandbox.home + "/.azure/azureProfile.json")
    let home = sandbox.tree(sandbox.home)
    let work = sandbox.tree(sandbox.workingFolder)
    sandbox.makeFolder(sandbox.folder + "/tmp")
    for words in [
      ["login"], ["group", "create", "-n", "rg", "-l", "westeurope"],
      [
        "vmss", "create", "-g", "rg", "-n", "web", "--image", "Ubuntu2204", "--admin-username", "joe",
        "--generate-ssh-keys", "--orchestration-mode", "Uniform",
      ], ["config", "set", "core.output=json", "strict=true", "logging.enable_log_file=true"], ["tick", "1h"],
      ["activate"], ["state", "reset"], ["nonsense"], ["vmss", "create", "-h"],
    ] {
      let (status, text) = try sandbox.program(words)
      #expect(status >= 0, "\(words): \(text)")
    }
    #expect(sandbox.tree(sandbox.home) == home)
    #expect(sandbox.tree(sandbox.workingFolder) == work)
    #expect(sandbox.tree(sandbox.folder + "/tmp").isEmpty)
    let top = sandbox.tree(folder).filter { !$0.contains("/") }
    #expect(top == ["state.json", "state.json.lock", "state.json.previous", "config", "logs", "bin"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    for file in ["state.json", "state.json.lock", "config", "logs/az.log"] {
      let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(file)")[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(file)")
    }
  }

  @Test func `reading writes nothing`() throws {
    sandbox.run("group create -n one -l westeurope")
    let before = try FileManager.default.attributesOfItem(atPath: sandbox.state)[.modificationDate] as? Date
    for line in ["group list", "account show", "tick", "clock", "fault list", "state show", "vmss list"] {
      sandbox.run(line)
    }
    let after = try FileManager.default.attributesOfItem(atPath: sandbox.state)[.modificationDate] as? Date
    #expect(before == after)
  }

  // MARK: - Secrets

  @Test func `passwords and keys are never written`() throws {
    let secrets = ["Pa55word-Secret1", "Pr0tected-Secret2", "Cl1ent-Secret3", "PRIVATE-KEY-Secret4"]
    let key = "-----BEGIN OPENSSH PRIVATE KEY-----\n\(secrets[3])\n-----END OPENSSH PRIVATE KEY-----\n"
    sandbox.write(key, to: sandbox.workingFolder + "/id_rsa")
    sandbox.write(key, to: sandbox.home + "/.ssh/id_rsa")
    let outside = sandbox.outside(["AZURE_LOGGING_ENABLE_LOG_FILE": "1"])
    let create = ["vmss", "create", "-g", "rg", "--image", "Ubuntu2204", "--orchestration-mode", "Uniform", "-n"]
    for words in [
      ["login", "--service-principal", "-u", "app", "-p", secrets[2], "--tenant", "t"], ["login"],
      ["group", "create", "-n", "rg", "-l", "westeurope"],
      create + ["web", "--admin-username", "joe", "--admin-password", secrets[0], "--authentication-type", "password"],
      create + ["keys", "--admin-username", "joe", "--ssh-key-values", "id_rsa"],
      create + ["more", "--admin-username", "joe", "--ssh-key-values", key],
      [
        "vmss", "extension", "set", "-g", "rg", "--vmss-name", "web", "-n", "CustomScript", "--publisher",
        "Microsoft.Azure.Extensions", "--version", "2.1", "--protected-settings",
        "{\"commandToExecute\":\"\(secrets[1])\"}",
      ],
      [
        "vmss", "update", "-g", "rg", "-n", "web", "--set",
        "virtualMachineProfile.osProfile.adminPassword=\(secrets[0])",
      ],
      ["tick", "2h"], ["state", "reset"],
    ] {
      _ = sandbox.run(words, outside)
    }
    #expect(sandbox.bytes(sandbox.state + ".previous")?.count ?? 0 > 3_000)
    for name in sandbox.tree(folder) {
      let text = sandbox.text("\(folder)/\(name)") ?? ""
      for secret in secrets { #expect(!text.contains(secret), "\(name) holds \(secret)") }
    }
  }
}
