import ARM
import JSON
import World

/// What Image Builder asks of a template before it looks at anything that it refers to (image-builder.md §1, §2, §5).
enum ImageTemplateRules {
  static func check(_ properties: JSONValue, identity: JSONValue) throws(ServiceError) {
    guard identity["userAssignedIdentities"].object?.isEmpty == false else {
      throw .missingField("identity", of: "ImageTemplate")
    }
    guard identity["userAssignedIdentities"].object?.count == 1 else {
      throw .badField("userAssignedIdentities", "more than one identity", of: "ImageTemplate.identity")
    }
    try checkSource(properties["source"])
    try checkSteps(properties["customize"], "ImageTemplate.properties.customize", isValidation: false)
    try checkSteps(
      properties.at("validate", "inVMValidations"), "ImageTemplate.properties.validate.inVMValidations",
      isValidation: true)
    try checkDistribute(properties["distribute"])
    try checkRest(properties)
  }

  private static func checkSource(_ source: JSONValue) throws(ServiceError) {
    let path = "ImageTemplate.properties.source"
    guard source.object != nil else { throw .missingField("source", of: "ImageTemplate.properties") }
    let fields: [String]
    switch source["type"].string ?? "" {
    case "PlatformImage": fields = ["publisher", "offer", "sku", "version"]
    case "ManagedImage": fields = ["imageId"]
    case "SharedImageVersion": fields = ["imageVersionId"]
    case "": throw .missingField("type", of: path)
    case let other: throw .badField("type", other, of: path)
    }
    for field in fields where (source[field].string ?? "").isEmpty { throw .missingField(field, of: path) }
    for (field, type) in [("imageId", ManagedImages.type), ("imageVersionId", GalleryImageVersion.type)] {
      guard let text = source[field].string, fields.contains(field) else { continue }
      guard ResourceID(text)?.isType(type) == true else { throw .badField(field, text, of: path) }
    }
  }

  private static func checkSteps(_ steps: JSONValue, _ path: String, isValidation: Bool) throws(ServiceError) {
    for (position, step) in (steps.array ?? []).enumerated() {
      let path = "\(path)[\(position)]"
      switch step["type"].string ?? "" {
      case "Shell", "PowerShell":
        let isInline = step["inline"].array?.isEmpty == false
        let isScript = !(step["scriptUri"].string ?? "").isEmpty
        guard isInline || isScript else { throw .missingField("inline", of: path) }
        guard isInline != isScript else { throw .badField("scriptUri", step["scriptUri"].string ?? "", of: path) }
      case "File":
        for field in ["sourceUri", "destination"] where (step[field].string ?? "").isEmpty {
          throw .missingField(field, of: path)
        }
      case "WindowsRestart" where !isValidation, "WindowsUpdate" where !isValidation: break
      case "": throw .missingField("type", of: path)
      case let other: throw .badField("type", other, of: path)
      }
    }
  }

  static func checkDistribute(_ targets: JSONValue) throws(ServiceError) {
    let whole = "ImageTemplate.properties"
    guard let targets = targets.array, !targets.isEmpty else { throw .missingField("distribute", of: whole) }
    var names: [String] = []
    for (position, target) in targets.enumerated() {
      let path = "\(whole).distribute[\(position)]"
      guard let name = target["runOutputName"].string, !name.isEmpty else {
        throw .missingField("runOutputName", of: path)
      }
      guard isOutputName(name), !names.contains(where: { $0.equalsIgnoringCase(name) }) else {
        throw .badField("runOutputName", name, of: path)
      }
      names.append(name)
      try checkTarget(target, path)
    }
  }

  private static func checkTarget(_ target: JSONValue, _ path: String) throws(ServiceError) {
    switch target["type"].string ?? "" {
    case "SharedImage":
      guard let text = target["galleryImageId"].string else { throw .missingField("galleryImageId", of: path) }
      guard let id = ResourceID(text), id.isType(GalleryImage.definitionType) || isFixedVersion(id) else {
        throw .badField("galleryImageId", text, of: path)
      }
      let regions = target["targetRegions"].array ?? []
      let older = target["replicationRegions"].array ?? []
      if !regions.isEmpty, !older.isEmpty {
        throw .badField("replicationRegions", "targetRegions is given too", of: path)
      }
      for region in regions.map({ $0["name"] }) + older where Region.named(region.string ?? "") == nil {
        throw .badField(regions.isEmpty ? "replicationRegions" : "targetRegions", region.string ?? "", of: path)
      }
      let scheme = target.at("versioning", "scheme").string ?? "Latest"
      guard ["Latest", "Source"].contains(scheme) else { throw .badField("scheme", scheme, of: "\(path).versioning") }
    case "ManagedImage":
      guard let text = target["imageId"].string else { throw .missingField("imageId", of: path) }
      guard ResourceID(text)?.isType(ManagedImages.type) == true else { throw .badField("imageId", text, of: path) }
      guard let location = target["location"].string else { throw .missingField("location", of: path) }
      guard Region.named(location) != nil else { throw .badField("location", location, of: path) }
    case "VHD": break
    case "": throw .missingField("type", of: path)
    case let other: throw .badField("type", other, of: path)
    }
  }

  /// Whether an id names the version that a build is to make.
  private static func isFixedVersion(_ id: ResourceID) -> Bool {
    id.isType(GalleryImageVersion.type) && ImageVersionNumber(id.name) != nil
  }

  /// `^[A-Za-z0-9-_.]{1,64}$`
  private static func isOutputName(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0.lowercasedASCII) || "-_.".utf8.contains($0)
      }
  }

  private static func checkRest(_ properties: JSONValue) throws(ServiceError) {
    let path = "ImageTemplate.properties"
    let minutes = properties["buildTimeoutInMinutes"]
    if !minutes.isNull {
      guard let number = minutes.integer, number == 0 || (6...960).contains(number) else {
        throw .badField("buildTimeoutInMinutes", minutes.string ?? minutes.text(), of: path)
      }
    }
    let handling = properties["errorHandling"]
    for field in ["onCustomizerError", "onValidationError"] {
      guard let word = handling[field].string, !["cleanup", "abort"].contains(word) else { continue }
      throw .badField(field, word, of: "\(path).errorHandling")
    }
    let state = properties.at("optimize", "vmBoot", "state").string ?? "Disabled"
    guard ["Enabled", "Disabled"].contains(state) else {
      throw .badField("state", state, of: "\(path).optimize.vmBoot")
    }
    let size = properties.at("vmProfile", "vmSize").string ?? ""
    if !size.isEmpty, MachineSize(size) == nil { throw .badField("vmSize", size, of: "\(path).vmProfile") }
    let staging = properties["stagingResourceGroup"].string ?? ""
    if !staging.isEmpty, ResourceID(staging)?.isType("Microsoft.Resources/resourceGroups") != true {
      throw .badField("stagingResourceGroup", staging, of: path)
    }
  }
}

extension ServiceError {
  private static let fieldsPage =
    "http://aka.ms/azvmimagebuildertmplref for details on fields required in the Image Builder Template."

  /// A template lacks a field (image-builder.md §5).
  fileprivate static func missingField(_ field: String, of path: String) -> ServiceError {
    ServiceError(
      400, "ValidationFailed",
      "Validation failed: '\(path)': Missing field \(field). Please review \(fieldsPage)")
  }

  /// A field of a template has a value that does not do; the two blanks are in the real text.
  fileprivate static func badField(_ field: String, _ value: String, of path: String) -> ServiceError {
    ServiceError(
      400, "ValidationFailed",
      "Validation failed: '\(path)': Field '\(field)' has a bad value: '\(value)'. Please review  \(fieldsPage)")
  }
}
