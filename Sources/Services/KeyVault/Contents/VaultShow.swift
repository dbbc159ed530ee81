import ARM
import JSON

extension VaultService {
  /// A version, the newest unless one is wanted.
  func show(_ kind: Kind, _ name: String, _ wanted: String?) throws(ServiceError) -> Response {
    let all = versions(kind, name)
    let version = wanted.map { id in all.last { $0["version"].string == id } } ?? all.last
    guard let version else { throw notFound(kind, wanted.map { "\(name)/\($0)" } ?? name) }
    if kind.name == "secrets", version.at("attributes", "enabled") == false {
      var error = ServiceError(403, "Forbidden", "Operation get is not allowed on a disabled secret.")
      error.inner = "SecretDisabled"
      throw error
    }
    return Response(200, shown(kind, found(kind, name), version))
  }
}
