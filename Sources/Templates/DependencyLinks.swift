import JSON

extension Evaluator {
  /// Finds for each resource the resources that must be done before: those it names, those its expressions refer to, and
  /// in a serial loop those of the batch before.
  ///
  /// - Throws: ``TemplateError`` when something named is not in the template, or when resources wait for each other.
  mutating func link(_ resources: inout [PlannedResource]) throws(TemplateError) {
    for position in resources.indices where resources[position].isDeployed {
      let resource = resources[position]
      do {
        var found = try dependencies(of: resource)
        found.formUnion(try batchBefore(position, resources))
        resources[position].dependsOn = found.filter { directory.entries[$0].isDeployed }.sorted()
      } catch {
        throw template.resourceError(resource.definition, error)
      }
    }
    try refuseCircle(resources)
    try checkOutputReferences()
  }

  private mutating func dependencies(of resource: PlannedResource) throws(ExpressionError) -> Set<Int> {
    var found: Set<Int> = []
    for reference in resource.declaredDependencies {
      let positions = try directory.positions(of: reference)
      try budget.spend(1 + reference.utf8.count / 4 + positions.count)
      if positions.isEmpty { throw .notInTemplate(reference) }
      found.formUnion(positions)
    }
    for reference in resource.references {
      let positions = try positions(of: reference)
      try budget.spend(1 + reference.target.utf8.count / 4 + positions.count)
      found.formUnion(positions)
    }
    return found
  }

  /// In a serial loop, the resources of the batch before this one's.
  private mutating func batchBefore(
    _ position: Int, _ resources: [PlannedResource]
  ) throws(ExpressionError) -> Set<Int> {
    let resource = resources[position]
    guard let copy = resource.definition.member("copy")?.object, let loop = resource.loops.last,
      let mode = try resolved(copy.value(of: "mode") ?? "parallel").string, mode.equalsIgnoringCase("serial")
    else { return [] }
    let size = max(try resolved(copy.value(of: "batchSize") ?? 1).integer ?? 1, 1)
    let start = loop.index / size * size
    let earliest = max(start - size, 0)
    guard start > 0 else { return [] }
    try budget.spend(start - earliest)
    // The turns of a loop stand one after the other, so an index less is a position less.
    return Set((earliest..<start).map { position - loop.index + $0 })
  }

  private func refuseCircle(_ resources: [PlannedResource]) throws(TemplateError) {
    var waiting = Set(resources.indices.filter { resources[$0].isDeployed })
    // Away with all that depends on nothing, then with all that nothing depends on: what stays waits for itself.
    var waitsFor = resources.map(\.dependsOn.count)
    var isWaitedForBy = Array(repeating: [Int](), count: resources.count)
    for (position, resource) in resources.enumerated() {
      for other in resource.dependsOn { isWaitedForBy[other].append(position) }
    }
    var free = waiting.filter { waitsFor[$0] == 0 }.sorted()
    while let position = free.popLast() {
      waiting.remove(position)
      for other in isWaitedForBy[position] {
        waitsFor[other] -= 1
        if waitsFor[other] == 0 { free.append(other) }
      }
    }
    if waiting.isEmpty { return }
    var needed = isWaitedForBy.map { $0.count { waiting.contains($0) } }
    free = waiting.filter { needed[$0] == 0 }
    while let position = free.popLast() {
      waiting.remove(position)
      for other in resources[position].dependsOn where waiting.contains(other) {
        needed[other] -= 1
        if needed[other] == 0 { free.append(other) }
      }
    }
    guard let first = waiting.min() else { return }
    let place = template.text.place(of: resources[first].definition.steps)
    var error = TemplateError.invalid(
      "Circular dependency detected on resource: '\(resources[first].id)'. "
        + "Please see https://aka.ms/arm-template/#resources for usage details.", at: place)
    error.code = "InvalidTemplateCircularDependency"
    throw error
  }
}
