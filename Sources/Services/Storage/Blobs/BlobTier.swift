import ARM
import JSON

extension BlobService {
  /// Moves a blob to another tier.
  mutating func setTier(_ container: String, _ name: String) throws(BlobError) -> Response {
    guard var holder = containers[container] else { throw .noContainer }
    guard !holder.at("blobs", name).isNull else { throw .noBlob }
    var blob = holder.at("blobs", name)
    blob["tier"] = .string(request.header("x-ms-access-tier") ?? accountTier)
    var blobs = holder["blobs"].object ?? JSONObject()
    blobs[name] = blob
    holder["blobs"] = .object(blobs)
    containers[container] = holder
    return Response(200)
  }
}
