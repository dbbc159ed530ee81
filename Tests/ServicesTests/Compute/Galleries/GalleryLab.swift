import ARM
import JSON
import Orchestration
import World

@testable import Services

/// A laboratory with a gallery `gal1`, its definition `def1` (Linux, V2) and a managed image `img1`, all in westeurope.
struct GalleryLab {
  var lab = Laboratory()

  static let compute = Laboratory.group + "/providers/Microsoft.Compute"
  static let gallery = compute + "/galleries/gal1"
  static let definition = gallery + "/images/def1"

  static func version(_ number: String) -> String { "\(definition)/versions/\(number)" }

  init() {
    done(ask(.put, Self.gallery, ["location": "westeurope"]))
    done(ask(.put, Self.definition, Self.definitionBody()))
    done(
      ask(
        .put, Self.compute + "/images/img1",
        [
          "location": "westeurope",
          "properties": [
            "hyperVGeneration": "V2",
            "storageProfile": [
              "osDisk": ["osType": "Linux", "osState": "Generalized", "blobUri": "https://a/b.vhd", "diskSizeGB": 30],
              "dataDisks": [["lun": 0, "blobUri": "https://a/c.vhd", "diskSizeGB": 10]],
            ],
          ],
        ]))
  }

  static func definitionBody(sku: String = "s", osType: String = "Linux") -> JSONValue {
    [
      "location": "westeurope", "tags": [:],
      "properties": [
        "osType": .string(osType), "osState": "Generalized", "hyperVGeneration": "V2",
        "identifier": ["publisher": "p", "offer": "o", "sku": .string(sku)],
        "features": [["name": "SecurityType", "value": "TrustedLaunchSupported"]],
      ],
    ]
  }

  /// The body of a version made from the managed image.
  static func versionBody(_ regions: [JSONValue] = [], _ profile: JSONObject = [:]) -> JSONValue {
    var profile = profile
    if !regions.isEmpty { profile["targetRegions"] = .array(regions) }
    return [
      "location": "westeurope", "tags": [:],
      "properties": [
        "publishingProfile": .object(profile),
        "storageProfile": ["source": ["id": .string(compute + "/images/img1")]],
      ],
    ]
  }

  mutating func ask(_ method: Request.Method, _ path: String, _ body: JSONValue? = nil) -> Response {
    lab.ask(method, path, body)
  }

  /// Looks at something.
  mutating func look(_ path: String, expand: String? = nil) -> JSONValue {
    let parameters = expand.map { [Request.Parameter("$expand", $0)] } ?? []
    let request = Request(.get, path, apiVersion: "2024-03-03", parameters: parameters)
    return lab.azure.answer(request, in: &lab.world).body ?? .null
  }

  /// Waits until what an answer has started is over.
  mutating func done(_ response: Response) { lab.wait(for: response) }

  /// Makes a version and waits until all its copies are there.
  mutating func publish(_ number: String, _ regions: [JSONValue] = [], _ profile: JSONObject = [:]) {
    done(ask(.put, Self.version(number), Self.versionBody(regions, profile)))
  }

  /// What `latest` means in a region.
  func newest(in region: String) -> String? {
    lab.world.newestImageVersion(of: ResourceID(trusted: Self.definition), in: region)?.description
  }

  /// Puts a fault into the world.
  mutating func fault(_ effect: FaultEffect, _ selectors: FaultSelector...) {
    lab.world.faults.append(
      Fault(
        number: lab.world.nextFaultNumber, effect: effect, selectors: selectors, from: lab.world.now, until: nil,
        probability: 1))
    lab.world.nextFaultNumber += 1
  }
}
