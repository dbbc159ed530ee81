package import Grammar
import JSON
import Shapes

extension VMGroup {
  /// `az vm install-patches`: installs updates on a machine.
  package static func installPatches() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm install-patches", "Install updates of the operating system on a machine.")
    let machine = command.machine()
    let duration = command.argument(
      "--maximum-duration", "How long it may take, in ISO 8601: PT4H.", of: String.self, required: true)
    let reboot = command.argument(
      "--reboot-setting", "When the machine is restarted.", of: PatchRebootSetting.self, required: true)
    let windows = command.argument(
      "--classifications-to-include-win", "Kinds of updates of Windows, with spaces between.",
      of: [WindowsPatchKind].self)
    let linux = command.argument(
      "--classifications-to-include-linux", "Kinds of updates of Linux, with spaces between.", of: [LinuxPatchKind].self
    )
    let wanted = command.argument("--kb-numbers-to-include", "Updates of Windows to install.", of: [String].self)
    let unwanted = command.argument("--kb-numbers-to-exclude", "Updates of Windows to leave out.", of: [String].self)
    let withoutReboot = command.argument(
      "--exclude-kbs-requiring-reboot", "Leave out updates that need a restart.", of: Bool.self)
    let packages = command.argument(
      "--package-name-masks-to-include", "Packages of Linux to install.", of: [String].self)
    let noPackages = command.argument(
      "--package-name-masks-to-exclude", "Packages of Linux to leave out.", of: [String].self)
    let date = command.date(
      "--max-patch-publish-date", "Only updates published until then.",
      expected:
        "ISO 8601 time value for install patch that were published on or before this given max published date. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)"
    )
    let noWait = command.noWait()
    command.example(
      "Install what is critical.",
      "az vm install-patches -g MyGroup -n MyMachine --maximum-duration PT2H --reboot-setting IfRequired --classifications-to-include-linux Critical"
    )
    command.run { (call, client) throws(CommandError) in
      func list(_ words: [String]?) -> JSONValue { words.map { .array($0.map(JSONValue.string)) } ?? .null }
      var linuxMembers: JSONObject = [:]
      linuxMembers["classificationsToInclude"] = list(call.optional(linux)?.map(\.rawValue))
      linuxMembers["packageNameMasksToExclude"] = list(call.optional(noPackages))
      linuxMembers["packageNameMasksToInclude"] = list(call.optional(packages))
      var windowsMembers: JSONObject = [:]
      windowsMembers["classificationsToInclude"] = list(call.optional(windows)?.map(\.rawValue))
      windowsMembers["excludeKbsRequiringReboot"] = call.optional(withoutReboot).map(JSONValue.bool) ?? .null
      windowsMembers["kbNumbersToExclude"] = list(call.optional(unwanted))
      windowsMembers["kbNumbersToInclude"] = list(call.optional(wanted))
      windowsMembers["maxPatchPublishDate"] = client.moment(call, date).map(JSONValue.string) ?? .null
      func given(_ members: JSONObject) -> JSONValue { .object(JSONObject(members.pairs.filter { !$0.1.isNull })) }
      let body: JSONValue = [
        "linuxParameters": given(linuxMembers), "maximumDuration": .string(try call.required(duration)),
        "rebootSetting": .string(try call.required(reboot).rawValue), "windowsParameters": given(windowsMembers),
      ]
      return try client.askForRecord(
        machine.target(of: call), to: "/installPatches", apiVersion: "2024-11-01", body: body,
        shape: .named("vm install-patches"), waits: !call.isSet(noWait))
    }
    return command
  }
}
