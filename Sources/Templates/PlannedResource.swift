package import JSON

/// One resource of a deployment: one turn of a loop, one child.
package struct PlannedResource: Sendable {
  /// The whole id, from `/subscriptions` on.
  package let id: String
  /// With its parents' types: `Microsoft.Network/virtualNetworks/subnets`.
  package let type: String
  /// With its parents' names: `net/front`.
  package let name: String
  package let apiVersion: String
  /// The name it has in a template whose resources are an object.
  package let symbolicName: String?
  /// The name of the loop that made it.
  package let loopName: String?
  /// Whether it is to be deployed; one that is not counts as done at once.
  package let isDeployed: Bool
  /// What is sent to the provider, as far as it is known now: expressions that need the world are still there.
  package let document: JSONValue
  /// Whether ``document`` still holds such expressions.
  package let needsRuntime: Bool
  /// Positions of the resources that must be done before, in order, each once; only such as are deployed.
  package internal(set) var dependsOn: [Int]

  let definition: ResourceDefinition
  let loops: [Evaluator.Loop]
  /// What the template says that it depends on, evaluated.
  let declaredDependencies: [String]
  let references: [DeferredReference]

  /// Where it is put, if the template says so and it is known.
  package var location: String? { document.object?.value(of: "location")?.string }
}
