import ARM
import JSON
import World

/// Who may do what with the blobs of an account: with a key all, with a signature what it says, as a user what roles allow.
struct BlobRights {
  let request: Request
  let account: Resource

  /// - Parameter words: the container and the blob that the path names, if any.
  func check(_ words: [String], in world: World) throws(BlobError) {
    if let header = request.header("Authorization"), header.hasPrefix("SharedKey ") {
      let key = header.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1).last.map { String(Substring($0)) } ?? ""
      guard account.document.at("properties", "allowSharedKeyAccess") != false else {
        throw BlobError(
          403, "KeyBasedAuthenticationNotPermitted",
          "Key based authentication is not permitted on this storage account.")
      }
      guard StorageDocuments.keys(of: account).contains(where: { $0["value"].string == key }) else {
        throw Self.unknown
      }
    } else if request[parameter: "sig"] != nil {
      try checkSignature(words, in: world)
    } else if request.audience != nil {
      try checkRoles(words, in: world)
    } else {
      try checkAnonymous(words, in: world)
    }
  }

  private static let unknown = BlobError(
    403, "AuthenticationFailed",
    "Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature."
  )
  private static let notAllowed = BlobError(
    403, "AuthorizationPermissionMismatch",
    "This request is not authorized to perform this operation using this permission.")

  private func checkSignature(_ words: [String], in world: World) throws(BlobError) {
    let expiry = request[parameter: "se"].flatMap { Self.time($0) }
    let start = request[parameter: "st"].flatMap { Self.time($0) }
    if let expiry, expiry <= world.now { throw Self.unknown }
    if let start, start > world.now { throw Self.unknown }
    let letters = request[parameter: "sp"] ?? ""
    let isEnough: Bool =
      switch request.method {
      case .get, .head: request[parameter: "comp"] == "list" ? letters.contains("l") : letters.contains("r")
      case .delete: letters.contains("d")
      default: letters.contains("w") || letters.contains("c")
      }
    guard isEnough || request[parameter: "si"] != nil else { throw Self.notAllowed }
  }

  /// Times in the four forms that signatures have.
  private static func time(_ text: String) -> VirtualTime? {
    let digits = text.hasSuffix("Z") ? String(text.dropLast()) : text
    let rest = ["T00:00:00", "", ":00:00", ":00", ""]
    let forms = [10, 11, 13, 16, 19]
    guard let place = forms.firstIndex(of: digits.utf8.count) else { return nil }
    return VirtualTime("\(digits)\(rest[place])Z")
  }

  private func checkRoles(_ words: [String], in world: World) throws(BlobError) {
    let prefix = "Microsoft.Storage/storageAccounts/blobServices"
    let container = words.first.map { account.id.child("blobServices", "default").child("containers", $0) }
    let isListOfBlobs = words.count == 1 && request[parameter: "comp"] == "list"
    let (action, onData): (String, Bool) =
      if words.isEmpty {
        (request.method == .post ? "\(prefix)/generateUserDelegationKey/action" : "\(prefix)/containers/read", false)
      } else if words.count == 1, !isListOfBlobs {
        switch request.method {
        case .get, .head: ("\(prefix)/containers/read", false)
        case .delete: ("\(prefix)/containers/delete", false)
        default: ("\(prefix)/containers/write", false)
        }
      } else {
        switch request.method {
        case .get, .head: ("\(prefix)/containers/blobs/read", true)
        case .delete: ("\(prefix)/containers/blobs/delete", true)
        default: ("\(prefix)/containers/blobs/write", true)
        }
      }
    guard VaultRights.user(of: world, may: action, at: container ?? account.id, onData: onData) else {
      throw Self.notAllowed
    }
  }

  private func checkAnonymous(_ words: [String], in world: World) throws(BlobError) {
    let access = words.first.map { world.contents[request.host].at("containers", $0, "access").string } ?? nil
    let reads = request.method == .get || request.method == .head
    guard reads, words.count == 2, access != nil, request[parameter: "comp"] == nil else {
      throw BlobError(
        404, "ResourceNotFound", "The specified resource does not exist.")
    }
  }
}
