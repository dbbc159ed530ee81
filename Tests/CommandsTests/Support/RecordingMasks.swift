import Foundation

@testable import Commands

/// What the recorder wrote in place of texts that differ from run to run, or that azsim has its own of.
enum RecordingMasks {
  /// A text as the recorder would have written it.
  static func apply(to text: String) -> String {
    var text = text
    if text.contains("forceUpdateTag") {
      text = text.replacing(
        /("forceUpdateTag": ")[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/
      ) { "\($0.output.1)<GUID>\"" }
    }
    if text.contains("vmss_deploy_") {
      text = text.replacing(/vmss_deploy_[A-Za-z0-9]{32}/, with: "vmss_deploy_<RANDOM>")
      text = text.replacingOccurrences(of: PublicKey.ofThisMachine, with: "<SSH-KEY>")
      for isLinux in [true, false] {
        let script = Base64.encode(Array(HealthPage.script(isLinux: isLinux).utf8))
        text = text.replacingOccurrences(of: script, with: "<SAMPLE-HEALTH-DATA>")
      }
    }
    if text.contains("roleAssignments") {
      text = text.replacing(
        /("name": "(?:[^"\/]*\/Microsoft.Authorization\/)?)[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/
      ) { "\($0.output.1)<GUID>\"" }
    }
    if text.contains("accessToken") {
      text = text.replacing(/("accessToken"|"expiresOn"|"expires_on"): ("[^"]*"|[0-9]+)/) {
        "\($0.output.1): \"<TOKEN>\""
      }
    }
    if text.contains("HINT: ") { text = text.replacing(/(?m)^HINT: .*\n/, with: "") }
    return text
  }
}
