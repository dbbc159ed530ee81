import JSON

extension Evaluator {
  /// The outputs as a deployment shows them.
  ///
  /// - Throws: ``TemplateError`` with one detail for each output that has no value.
  mutating func outputs() throws(TemplateError) -> JSONObject {
    var shown = JSONObject()
    var failures: [TemplateError] = []
    for (name, declared) in template.outputs.pairs {
      do {
        if let output = try output(declared.object ?? JSONObject(), named: name) { shown[name] = output }
      } catch {
        let place = template.text.place(of: [.member("outputs"), .member(name)])
        failures.append(
          TemplateError(
            code: "DeploymentOutputEvaluationFailed",
            message: "The template output '\(name)' is not valid: \(error.text).", place: place, target: name))
      }
    }
    if failures.isEmpty { return shown }
    let names = failures.compactMap(\.target).joined(separator: ",")
    throw TemplateError(
      code: "DeploymentOutputEvaluationFailed",
      message: "Unable to evaluate template outputs: '\(names)'. Please see error details and deployment operations. "
        + "Please see https://aka.ms/arm-common-errors for usage details.", details: failures)
  }

  /// One output: its type and value; `nil` when its condition does not hold.
  private mutating func output(_ declared: JSONObject, named name: String) throws(ExpressionError) -> JSONValue? {
    guard try isWanted(declared) else { return nil }
    let type = declared.value(of: "type")?.string?.lowercased() ?? ""
    let declaration = ParameterDeclaration(type: type, members: declared)
    let value: JSONValue
    if let copy = declared.value(of: "copy")?.object {
      value = .array(try copies(copy, named: name))
    } else {
      value = try resolved(declared.value(of: "value") ?? .null)
    }
    _ = try weigh(value)
    if declaration.isSecure { return ["type": .string(declaration.shownType)] }
    if let mismatch = declaration.mismatch(value) {
      throw ExpressionError(
        "Template output \(mismatch) Please see https://aka.ms/arm-syntax-outputs for usage details")
    }
    return ["type": .string(declaration.shownType), "value": value]
  }

  private mutating func isWanted(_ declared: JSONObject) throws(ExpressionError) -> Bool {
    guard let condition = declared.value(of: "condition") else { return true }
    guard let flag = try resolved(condition).bool else {
      throw ExpressionError("The property 'condition' must be of type 'Boolean'")
    }
    return flag
  }

  private mutating func copies(_ copy: JSONObject, named name: String) throws(ExpressionError) -> [JSONValue] {
    let count = try copyCount(copy.value(of: "count") ?? .null)
    var values: [JSONValue] = []
    for index in 0..<count {
      loops = [Loop(name: name, index: index, isUnnamed: true)]
      defer { loops = [] }
      values.append(try resolved(copy.value(of: "input") ?? .null))
    }
    return values
  }

  // MARK: - Before anything is deployed

  /// Refuses outputs that refer to resources by names that the template does not have.
  mutating func checkOutputReferences() throws(TemplateError) {
    deferred = []
    defer { deferred = nil }
    for (name, declared) in template.outputs.pairs {
      do {
        if declared.object?.value(of: "condition") != nil { continue }
        deferred = []
        try noteReferences(in: declared.object?.value(of: "value") ?? .null)
        for reference in deferred ?? [] { _ = try positions(of: reference) }
      } catch { throw template.outputError(name, error) }
    }
  }

  private mutating func noteReferences(in value: JSONValue) throws(ExpressionError) {
    switch value {
    case .string(let text):
      guard let source = Expression.source(of: text) else { return }
      try budget.spend(text.utf8.count / 2)
      try note(try ExpressionParser.parse(source))
    case .array(let elements):
      for element in elements { try noteReferences(in: element) }
    case .object(let members):
      for member in members.values { try noteReferences(in: member) }
    default:
      return
    }
  }
}
