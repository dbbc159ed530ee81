import ARM
import JSON
import Lesson
import Templates
import World

/// What a request to deploy or to validate asks for, read and worked out.
struct DeploymentRequest {
  let id: ResourceID
  /// `Incremental` or `Complete`.
  let mode: String
  let plan: DeploymentPlan
  /// Whether providers are to look at their resources beforehand.
  let hasPreflight: Bool
  private let body: JSONValue

  /// Reads the body of a request and expands its template.
  ///
  /// - Parameter nesting: how many deployments the request comes from.
  /// - Throws: ``DeploymentRefusal`` in the words of the resource manager's validation.
  init(_ body: JSONValue, id: ResourceID, nesting: Int, in world: inout World) throws(DeploymentRefusal) {
    self.id = id
    self.body = body
    let properties = body["properties"]
    guard properties.object != nil else {
      throw .unreadable("Required property 'properties' not found in JSON. Path ''")
    }
    mode = try Self.mode(properties["mode"])
    let tracking = world.generator.guid()
    for link in ["templateLink", "parametersLink"] {
      let address = properties[link]["uri"].string ?? properties[link]["id"].string
      if let address { throw .unreachable(address, tracking: tracking) }
    }
    guard properties["onErrorDeployment"].isNull else {
      throw DeploymentRefusal(
        ServiceError(400, "InvalidDeployment", "Rolling back on error is not emulated by azsim."))
    }
    hasPreflight = nesting == 0 && !(properties["validationLevel"].string?.equalsIgnoringCase("Template") ?? false)
    let scope = try Self.scope(body, id: id, mode: mode, nesting: nesting, in: &world)
    do throws(TemplateError) {
      let template = try DeploymentTemplate(try Self.template(in: body, named: id.name, in: &world))
      plan = try DeploymentPlan(template, parameters: properties["parameters"].object ?? [:], in: scope)
    } catch {
      throw DeploymentRefusal(error)
    }
  }

  private static func mode(_ given: JSONValue) throws(DeploymentRefusal) -> String {
    guard let text = given.string else {
      throw .unreadable("Required property 'mode' not found in JSON. Path 'properties'")
    }
    guard let mode = ["Incremental", "Complete"].first(where: { $0.equalsIgnoringCase(text) }) else {
      throw .unreadable(
        "Error converting value \"\(text)\" to type 'Microsoft.WindowsAzure.ResourceStack.Frontdoor.Data.Definitions"
          + ".DeploymentMode'. Path 'properties.mode'")
    }
    return mode
  }

  /// The template with its places, which errors tell as lines and columns of the request.
  ///
  /// A client that has the template's own text sends that, comments and all; here such a template is a string.
  private static func template(
    in body: JSONValue, named name: String, in world: inout World
  ) throws(TemplateError) -> TemplateText {
    let template = body.at("properties", "template")
    do throws(JSONError) {
      let text: TemplateText
      if let string = template.string {
        text = try TemplateText(Array(string.utf8), columnsBefore: columnsBeforeText(in: body))
      } else {
        text = try TemplateText(Array(template.text(.spaced).utf8), columnsBefore: columnsBeforeObject(in: body))
      }
      guard world.strictness == .lesson, DeploymentTemplate.isBareResource(text.value) else { return text }
      world.note(.bareResourceTemplate)
      return TemplateText(rendering: DeploymentTemplate.document(wrapping: text.value, named: name))
    } catch {
      throw TemplateError(
        code: "InvalidRequestContent",
        message: "The request content was invalid and could not be deserialized: '\(error.description)'.")
    }
  }

  /// `az deployment group create` writes everything else first, and then `, template:` and the text.
  private static func columnsBeforeText(in body: JSONValue) -> Int {
    var rest = body
    rest.remove(at: ["properties", "template"])
    return columns(of: rest) - 2 + ", template:".utf8.count
  }

  /// A client that makes the template writes the members in their order.
  private static func columnsBeforeObject(in body: JSONValue) -> Int {
    columns(before: "properties", in: body) + columns(before: "template", in: body["properties"])
  }

  /// What stands before the value of a member: `{"a": 1, "properties": `.
  private static func columns(before name: String, in value: JSONValue) -> Int {
    var columns = 1
    for (member, value) in value.object?.pairs ?? JSONObject().pairs {
      columns += Self.columns(of: .string(member)) + 2
      if member == name { return columns }
      columns += Self.columns(of: value) + 2
    }
    return columns
  }

  /// How long a value is as Python writes it.
  private static func columns(of value: JSONValue) -> Int {
    var writer = JSONWriter(.spaced, escapesNonASCII: true)
    writer.write(value)
    return writer.bytes.count
  }

  private static func scope(
    _ body: JSONValue, id: ResourceID, mode: String, nesting: Int, in world: inout World
  ) throws(DeploymentRefusal) -> DeploymentScope {
    var group: JSONValue?
    var location: String?
    if let groupID = id.groupID {
      guard let found = world.resources[groupID] else { throw DeploymentRefusal(.groupNotFound(groupID.name)) }
      group = found.document
    } else {
      do throws(ServiceError) {
        location = try ResourceLocation.checked(
          body["location"].string, of: id, existing: world.resources[id], in: world)
      } catch {
        throw DeploymentRefusal(error)
      }
    }
    let subscription = world.subscription
    return DeploymentScope(
      subscriptionID: subscription.id, subscriptionName: subscription.name, tenantID: subscription.tenantID,
      resourceGroup: group, location: location, deploymentName: id.name, mode: mode,
      secondsSince1970: Int(world.now.ticks / VirtualTime.ticksPerSecond), guidSeed: world.generator.guid(),
      nesting: nesting, provider: { ResourceProviders.document($0, in: subscription.id) })
  }
}

// MARK: - The document

extension DeploymentRequest {
  /// The deployment's document when it begins.
  func document(correlationID: String, state: String, at time: VirtualTime) -> JSONValue {
    var properties: JSONObject = [
      "templateHash": .string(plan.template.hash),
      "parameters": .object(DeploymentName.shown(plan.shownParameters)), "mode": .string(mode),
    ]
    let debug = body["properties"]["debugSetting"]
    if !debug.isNull { properties["debugSetting"] = debug }
    let level = body["properties"]["validationLevel"]
    if !level.isNull { properties["validationLevel"] = level }
    properties["provisioningState"] = .string(state)
    properties["timestamp"] = .string(time.zulu)
    properties["duration"] = "PT0S"
    properties["correlationId"] = .string(correlationID)
    properties["providers"] = .array(providers)
    properties["dependencies"] = .array(dependencies)
    var document: JSONObject = [
      "id": .string(id.text), "name": .string(id.name), "type": .string(Deployment.type),
    ]
    if id.group == nil { document["location"] = .string(plan.scope.location ?? "") }
    if body["tags"].object != nil { document["tags"] = body["tags"] }
    document["properties"] = .object(properties)
    return .object(document)
  }

  /// The document that a validation answers.
  func validated(correlationID: String, at time: VirtualTime) -> JSONValue {
    var document = document(correlationID: correlationID, state: "Succeeded", at: time)
    let resources = plan.deployed.map { ["id": .string(plan.resources[$0].id)] as JSONValue }
    document.set(.array(resources), at: ["properties", "validatedResources"])
    return document
  }

  /// The providers with the types that are deployed, and where.
  private var providers: [JSONValue] {
    var namespaces: [(name: String, types: [(name: String, locations: [JSONValue])])] = []
    for position in plan.deployed {
      let resource = plan.resources[position]
      let words = resource.type.split(separator: "/", maxSplits: 1).map(String.init)
      guard words.count == 2 else { continue }
      let place = resource.location.map { name in
        String(decoding: name.utf8.filter { $0 != UInt8(ascii: " ") }.map(\.lowercasedASCII), as: UTF8.self)
      }
      let location = place.map { JSONValue.string($0) } ?? .null
      let found = namespaces.firstIndex { $0.name.equalsIgnoringCase(words[0]) }
      let namespace = found ?? namespaces.count
      if found == nil { namespaces.append((words[0], [])) }
      if let type = namespaces[namespace].types.firstIndex(where: { $0.name.equalsIgnoringCase(words[1]) }) {
        if !namespaces[namespace].types[type].locations.contains(location) {
          namespaces[namespace].types[type].locations.append(location)
        }
      } else {
        namespaces[namespace].types.append((words[1], [location]))
      }
    }
    return namespaces.map { namespace in
      [
        "namespace": .string(namespace.name),
        "resourceTypes": .array(
          namespace.types.map { ["resourceType": .string($0.name), "locations": .array($0.locations)] }),
      ]
    }
  }

  private var dependencies: [JSONValue] {
    plan.deployed.compactMap { position in
      let resource = plan.resources[position]
      if resource.dependsOn.isEmpty { return nil }
      var entry: JSONObject = ["dependsOn": .array(resource.dependsOn.map { .object(basic(plan.resources[$0])) })]
      for (name, value) in basic(resource).pairs { entry[name] = value }
      return .object(entry)
    }
  }

  private func basic(_ resource: PlannedResource) -> JSONObject {
    [
      "id": .string(resource.id), "resourceType": .string(resource.type), "resourceName": .string(resource.name),
    ]
  }
}

/// Names of parameters and outputs as deployments show them.
enum DeploymentName {
  /// The members with their names begun by small letters: `VMSS` is shown as `vmss`, `IPAddress` as `ipAddress`.
  ///
  /// Source: vmss.md §1.2; the rule is that of the service's JSON library for keys.
  static func shown(_ members: JSONObject) -> JSONObject {
    JSONObject(members.pairs.map { (shown($0), $1) })
  }

  static func shown(_ name: String) -> String {
    var scalars = Array(name.unicodeScalars)
    for position in scalars.indices {
      guard scalars[position].properties.isUppercase else { break }
      let next = position + 1
      // The last capital before a small letter begins the next word, unless it is the first of all.
      if position > 0, next < scalars.count, !scalars[next].properties.isUppercase { break }
      guard scalars[position].properties.lowercaseMapping.unicodeScalars.count == 1 else { break }
      scalars[position] = scalars[position].properties.lowercaseMapping.unicodeScalars.first ?? scalars[position]
    }
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars)
    return String(shown)
  }
}
