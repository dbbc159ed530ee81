import Foundation
import JSON

@testable import Commands

/// What the recorder wrote in place of texts that differ from run to run, or that azsim has its own of.
enum RecordingMasks {
  /// A text as the recorder would have written it.
  static func apply(to text: String) -> String {
    var text = text
    if text.contains("forceUpdateTag") { text = masking(guidsAfter: "\"forceUpdateTag\": \"", in: text) }
    if text.contains("vmss_deploy_") {
      text = masking(after: "vmss_deploy_", count: 32, by: "<RANDOM>", in: text)
      for (own, mask) in ownTexts { text = text.replacingOccurrences(of: own, with: mask) }
    }
    if text.contains("roleAssignments") {
      text = masking(guidsAfter: "\"name\": \"", in: text)
      text = masking(guidsAfter: "/Microsoft.Authorization/", in: text)
    }
    if text.contains("accessToken") {
      text = text.replacing(/("accessToken"|"expiresOn"|"expires_on"): ("[^"]*"|[0-9]+)/) {
        "\($0.output.1): \"<TOKEN>\""
      }
    }
    if text.contains("HINT: ") { text = text.replacing(/(?m)^HINT: .*\n/, with: "") }
    return text
  }

  private static let ownTexts =
    [(PublicKey.ofThisMachine, "<SSH-KEY>")]
    + [true, false].map { (Base64.encode(Array(HealthPage.script(isLinux: $0).utf8)), "<SAMPLE-HEALTH-DATA>") }

  /// Replaces so many letters after each place where a text begins.
  private static func masking(after start: String, count: Int, by mask: String, in text: String) -> String {
    let pieces = text.components(separatedBy: start)
    return pieces.dropFirst().reduce(pieces[0]) { done, piece in
      done + start + (piece.hasPrefix(mask) ? piece : mask + piece.dropFirst(count))
    }
  }

  /// Replaces GUIDs of version 4 that follow a text and end a JSON text.
  private static func masking(guidsAfter start: String, in text: String) -> String {
    let pieces = text.components(separatedBy: start)
    return pieces.dropFirst().reduce(pieces[0]) { done, piece in
      let guid = Array(piece.prefix(37).utf8)
      let isGUID =
        guid.count == 37 && guid[36] == UInt8(ascii: "\"") && guid[14] == UInt8(ascii: "4")
        && [8, 13, 18, 23].allSatisfy { guid[$0] == UInt8(ascii: "-") }
      return done + start + (isGUID ? "<GUID>" + piece.dropFirst(36) : piece)
    }
  }
}
