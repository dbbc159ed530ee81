import JSON

// From the resources that a template declares to those that a deployment makes.

extension Evaluator {
  /// Evaluates all variables, so that every fault in them shows.
  mutating func evaluateVariables() throws(TemplateError) {
    for (position, name) in template.variables.names.enumerated() {
      do {
        if !name.equalsIgnoringCase("copy") { _ = try variable(at: position) }
      } catch { throw template.variableError(name, error) }
    }
    for (position, declaration) in template.copiedVariables.enumerated() {
      do { _ = try copiedVariable(at: position) } catch {
        throw template.variableError(declaration.object?.value(of: "name")?.string ?? "", error)
      }
    }
  }

  /// All resources, each turn of a loop by itself, not yet linked to those they depend on.
  mutating func expandedResources() throws(TemplateError) -> [PlannedResource] {
    var resources: [PlannedResource] = []
    var weight = 0
    for definition in template.resources {
      for loops in try turns(of: definition) {
        let resource = try planned(definition, loops: loops)
        try refuseDouble(resource)
        directory.append(
          ResourceDirectory.Entry(
            id: resource.id, name: resource.name, type: resource.type, apiVersion: resource.apiVersion,
            symbolicName: resource.symbolicName, loopName: resource.loopName, isDeployed: resource.isDeployed))
        resources.append(resource)
        guard resources.count <= TemplateLimit.resources else {
          throw .limit("resources", TemplateLimit.resources, actual: resources.count)
        }
        do { weight += try weigh(resource.document) } catch {
          throw template.resourceError(definition, id: resource.id, error)
        }
        guard weight <= TemplateLimit.templateBytes else {
          throw TemplateError(
            code: "JobSizeExceeded",
            message: "The size of the deployment exceeds the maximum of \(TemplateLimit.templateBytes) bytes.")
        }
      }
    }
    return resources
  }

  private func refuseDouble(_ resource: PlannedResource) throws(TemplateError) {
    guard resource.isDeployed, directory.isDeployed(id: resource.id) else { return }
    let place = template.text.place(of: resource.definition.steps)
    throw .invalid(
      "The resource '\(ResourcePath(resource.id).relative)' at line '\(place.line)' and column '\(place.column)' is "
        + "defined multiple times in a template. "
        + "Please see https://aka.ms/arm-syntax-resources for usage details.", at: place)
  }

  // MARK: - Loops

  /// The loops around each resource that a definition makes: one turn for every index, of every parent's loop too.
  private mutating func turns(of definition: ResourceDefinition) throws(TemplateError) -> [[Loop]] {
    var turns: [[Loop]] = [[]]
    for members in definition.parents + [definition.members] {
      guard let copy = members.value(of: "copy") else { continue }
      let loop: (name: String, count: Int)
      do { loop = try self.loop(copy) } catch { throw template.resourceError(definition, error) }
      guard turns.count * loop.count <= TemplateLimit.resources else {
        throw .limit("resources", TemplateLimit.resources, actual: turns.count * loop.count)
      }
      turns = turns.flatMap { outer in
        (0..<loop.count).map { index in outer + [Loop(name: loop.name, index: index, isUnnamed: true)] }
      }
    }
    return turns
  }

  private mutating func loop(_ copy: JSONValue) throws(ExpressionError) -> (name: String, count: Int) {
    guard let declaration = copy.object, let name = try resolved(declaration.value(of: "name") ?? .null).string
    else { throw ExpressionError("The template 'copy' definition has no name.") }
    return (name, try copyCount(declaration.value(of: "count") ?? .null))
  }

  // MARK: - One resource

  /// What a resource is called and when it is deployed.
  private struct Head {
    var type: String
    var name: String
    var apiVersion: String
    var id: String
    var isDeployed: Bool
    var dependsOn: [String]
  }

  private mutating func planned(_ definition: ResourceDefinition, loops: [Loop]) throws(TemplateError)
    -> PlannedResource
  {
    let head: Head
    do { head = try self.head(of: definition, loops: loops) } catch {
      throw template.resourceError(definition, error)
    }
    var document: JSONValue = [:]
    deferred = []
    leavesRuntime = false
    defer { deferred = nil }
    if head.isDeployed {
      do { document = try self.document(of: definition, loops: loops) } catch {
        throw template.resourceError(definition, id: head.id, error)
      }
    }
    return PlannedResource(
      id: head.id, type: head.type, name: head.name, apiVersion: head.apiVersion,
      symbolicName: definition.symbolicName, loopName: definition.member("copy") == nil ? nil : loops.last?.name,
      isDeployed: head.isDeployed, document: document, needsRuntime: leavesRuntime, dependsOn: [],
      definition: definition, loops: loops, declaredDependencies: head.dependsOn, references: deferred ?? [])
  }

  private mutating func head(of definition: ResourceDefinition, loops: [Loop]) throws(ExpressionError) -> Head {
    self.loops = loops
    defer { self.loops = [] }
    var types: [String] = []
    var names: [String] = []
    for members in definition.parents + [definition.members] {
      types.append(try text("type", of: members) ?? "")
      guard let name = try text("name", of: members), !name.isEmpty else { throw template.nameless(definition) }
      names.append(name)
    }
    let (type, name) = (types.joined(separator: "/"), names.joined(separator: "/"))
    guard ResourcePath.segments(type).count == ResourcePath.segments(name).count + 1 else {
      throw template.misnamed(definition, type: type, name: name)
    }
    let isWanted = try condition(definition.member("condition"))
    let isExisting = definition.member("existing")?.bool ?? false
    return Head(
      type: type, name: name, apiVersion: try text("apiVersion", of: definition.members) ?? "",
      id: try id(of: definition, type: type, name: name), isDeployed: isWanted && !isExisting,
      dependsOn: try dependencies(definition.member("dependsOn")))
  }

  /// The text of a member that is evaluated before anything is deployed; `nil` when there is none.
  private mutating func text(_ name: String, of members: JSONObject) throws(ExpressionError) -> String? {
    guard let declared = members.value(of: name), !declared.isNull else { return nil }
    let value = try resolved(declared)
    if value.isNull { return nil }
    guard let text = value.string else {
      throw ExpressionError("The property '\(name)' must be of type 'String', it is of type '\(value.kindName)'")
    }
    return text
  }

  private mutating func condition(_ declared: JSONValue?) throws(ExpressionError) -> Bool {
    guard let declared else { return true }
    let value = try resolved(declared)
    if let flag = value.bool { return flag }
    if let word = value.string, word.equalsIgnoringCase("true") { return true }
    if let word = value.string, word.equalsIgnoringCase("false") { return false }
    throw ExpressionError("The property 'condition' must be of type 'Boolean', it is of type '\(value.kindName)'")
  }

  private mutating func dependencies(_ declared: JSONValue?) throws(ExpressionError) -> [String] {
    guard let declared else { return [] }
    let value = try resolved(declared)
    if value.isNull { return [] }
    guard let elements = value.array else {
      throw ExpressionError("The property 'dependsOn' must be of type 'Array', it is of type '\(value.kindName)'")
    }
    var references: [String] = []
    for element in elements where !element.isNull {
      guard let reference = element.string else {
        throw ExpressionError("The elements of 'dependsOn' must be of type 'String'")
      }
      references.append(reference)
    }
    return references
  }

  private mutating func id(
    of definition: ResourceDefinition, type: String, name: String
  ) throws(ExpressionError) -> String {
    var base = scope.path
    if let other = try text("scope", of: definition.members) {
      switch other.utf8.first {
      case UInt8(ascii: "/"): base = other.utf8.count == 1 ? "" : other
      default: base += "/providers/" + other
      }
    } else if definition.isDeployment {
      let subscription = try text("subscriptionId", of: definition.members)
      let group = try text("resourceGroup", of: definition.members)
      let subscriptionPath = subscription.map { "/subscriptions/" + $0 } ?? scope.subscriptionPath
      if let group {
        base = subscriptionPath + "/resourceGroups/" + group
      } else if subscription != nil {
        base = subscriptionPath
      }
    } else if type.equalsIgnoringCase("Microsoft.Resources/resourceGroups") {
      return scope.subscriptionPath + "/resourceGroups/" + name
    }
    return ResourcePath.id(scope: base, type: type, names: ResourcePath.segments(name))
  }

  // MARK: - What is sent

  /// What is sent to the provider. Without ``answers``, expressions that need the world stay as they are.
  mutating func document(of definition: ResourceDefinition, loops: [Loop]) throws(ExpressionError) -> JSONValue {
    self.loops = loops
    defer { self.loops = [] }
    var result = JSONObject()
    for (name, value) in definition.members.pairs where !ResourceMember(name).isHead {
      if definition.isDeployment, ResourceMember(name) == .properties, case .object(let properties) = value {
        result[name] = try deploymentProperties(properties, of: definition)
      } else {
        result[name] = try resolved(value)
      }
    }
    return .object(result)
  }

  /// The properties of a deployment inside of this one: its template is evaluated together with this one, or kept.
  private mutating func deploymentProperties(
    _ properties: JSONObject, of definition: ResourceDefinition
  ) throws(ExpressionError) -> JSONValue {
    var result = JSONObject()
    for (name, value) in properties.pairs {
      if !name.equalsIgnoringCase("template") {
        result[name] = try resolved(value)
      } else if definition.evaluatesTemplateItself {
        result[name] = value
      } else {
        result[name] = try resolvedTemplate(value)
      }
    }
    return .object(result)
  }
}

extension DeploymentTemplate {
  /// The sentence about a resource without a name.
  func nameless(_ definition: ResourceDefinition) -> ExpressionError {
    let place = text.place(of: definition.steps)
    return ExpressionError(
      "The template resource '' at line '\(place.line)' and column '\(place.column)' is not valid. The name property "
        + "cannot be null or empty. Please see https://aka.ms/arm-template/#resources for usage details.", .template)
  }

  /// The sentence about a resource whose name has not as many parts as its type wants.
  func misnamed(_ definition: ResourceDefinition, type: String, name: String) -> ExpressionError {
    let place = text.place(of: definition.steps)
    return ExpressionError(
      "The template resource '\(name)' for type '\(type)' at line '\(place.line)' and column '\(place.column)' has "
        + "incorrect segment lengths. A nested resource type must have identical number of segments as its resource "
        + "name. A root resource type must have segment length one greater than its resource name. "
        + "Please see https://aka.ms/arm-syntax-resources for usage details.", .template)
  }
}
