import Foundation
import JSON

@testable import Templates

/// A scope like that of the recorded command lines.
func scope(
  group: String? = "rg1", nesting: Int = 0, time: Int = 1_769_860_800, seed: String = "seed"
) -> DeploymentScope {
  let path = "/subscriptions/00000000-1111-2222-3333-444444444444"
  let resourceGroup: JSONValue? = group.map { name in
    [
      "id": .string(path + "/resourceGroups/" + name), "name": .string(name),
      "type": "Microsoft.Resources/resourceGroups", "location": "westeurope", "tags": ["env": "lab"],
      "properties": ["provisioningState": "Succeeded"],
    ]
  }
  return DeploymentScope(
    subscriptionID: "00000000-1111-2222-3333-444444444444", subscriptionName: "Rehearsal",
    tenantID: "99999999-1111-2222-3333-444444444444", resourceGroup: resourceGroup, deploymentName: "d1",
    secondsSince1970: time, guidSeed: seed, nesting: nesting,
    provider: { namespace in
      guard namespace.lowercased() == "microsoft.compute" else { return nil }
      return [
        "namespace": "Microsoft.Compute",
        "resourceTypes": [
          [
            "resourceType": "virtualMachineScaleSets", "locations": ["West Europe"],
            "apiVersions": ["2026-04-01", "2024-07-01"],
            "zoneMappings": [["location": "West Europe", "zones": ["3", "1", "2"]]],
          ]
        ],
      ]
    })
}

/// The id of a resource in that scope.
func id(_ relative: String, group: String = "rg1") -> String {
  "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/\(group)/providers/\(relative)"
}

/// A template of these sections.
func template(_ sections: JSONObject) -> JSONValue {
  var document: JSONObject = [
    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "contentVersion": "1.0.0.0", "resources": [],
  ]
  for (name, value) in sections.pairs { document[name] = value }
  return .object(document)
}

/// The plan of a template of these sections.
func plan(
  _ sections: JSONObject, parameters: JSONObject = [:], in place: DeploymentScope = scope()
) throws(TemplateError) -> DeploymentPlan {
  try DeploymentPlan(DeploymentTemplate(template(sections)), parameters: parameters, in: place)
}

/// What an expression is worth in an output, where all functions but those of defaults may stand.
func value(
  _ expression: String, variables: JSONObject = [:], in place: DeploymentScope = scope(),
  answers: RuntimeAnswers = { _ in nil }
) throws(TemplateError) -> JSONValue {
  let plan = try plan(
    ["outputs": ["o": ["type": "object", "value": ["v": .string(expression)]]], "variables": .object(variables)],
    in: place)
  return try plan.outputs(answers: answers)["o"]?.at("value", "v") ?? .null
}

/// The innermost sentence of an error of an output.
func complaint(_ expression: String, variables: JSONObject = [:]) -> String {
  do {
    return "no error but \(try value(expression, variables: variables).text())"
  } catch {
    return error.details.first?.message ?? error.message
  }
}

/// The text of a fixture.
func fixture(_ path: String) throws -> JSONValue {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  return try JSONParser.parse(Array(Data(contentsOf: folder.appending(path: path))))
}

/// The names of the files in a folder of fixtures, in order.
func fixtureNames(in folder: String) throws -> [String] {
  let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").appending(path: folder)
  return try FileManager.default.contentsOfDirectory(atPath: path.path).sorted()
}
