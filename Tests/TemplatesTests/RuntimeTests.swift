import JSON
import Testing

@testable import Templates

@Suite struct RuntimeTests {
  /// A template in which `b` asks about `a`.
  private func asking(_ expression: String, more: [JSONValue] = []) throws -> DeploymentPlan {
    try plan([
      "parameters": ["yes": ["type": "bool", "defaultValue": true]],
      "resources": .array(
        [
          ["type": "Microsoft.X/a", "apiVersion": "2025-01-01", "name": "a"],
          [
            "type": "Microsoft.X/b", "apiVersion": "1", "name": "b", "location": "x",
            "properties": ["k": .null, "v": .string(expression)],
          ],
        ] + more),
    ])
  }

  private let document: JSONValue = [
    "id": .string(id("Microsoft.X/a/a")), "name": "a", "type": "Microsoft.X/a", "location": "westeurope",
    "sku": ["name": "S"], "properties": ["ip": "10.0.0.1", "list": [1]],
  ]

  @Test(
    arguments: [
      "[reference('a').ip]", "[reference('Microsoft.X/a/a').ip]", "[reference(resourceId('Microsoft.X/a', 'a')).ip]",
      "[concat(REFERENCE('a').ip)]", "[reference(resourceId('Microsoft.X/a', 'a'), '2025-01-01').IP]",
      "[reference('a', '2025-01-01', 'full').properties.ip]", "[if(parameters('yes'), reference('a').ip, 'no')]",
      "[first(map(createArray(1), lambda('x', reference('a').ip)))]",
    ]) func `a reference waits for what it refers to`(expression: String) throws
  {
    let plan = try asking(expression)
    #expect(plan.resources.map(\.dependsOn) == [[], [0]])
    let waiting = plan.resources[1]
    #expect(waiting.needsRuntime)
    #expect(waiting.document.at("properties", "v") == .string(expression))
    var calls: [RuntimeCall] = []
    let body = try plan.body(of: 1) { call in
      calls.append(call)
      return document
    }
    #expect(body == ["location": "x", "properties": ["k": .null, "v": "10.0.0.1"]])
    let wanted = RuntimeCall(
      function: "reference", resourceID: id("Microsoft.X/a/a"), apiVersion: "2025-01-01", body: nil)
    #expect(calls == [wanted])
  }

  @Test func `only the branch that is taken counts`() throws {
    let plan = try asking("[if(not(parameters('yes')), reference('a').ip, 'no')]")
    #expect(plan.resources.map(\.dependsOn) == [[], []])
    #expect(try plan.body(of: 1) { _ in nil }.at("properties", "v") == "no")
  }

  @Test func `Full gives nearly all of a resource`() throws {
    let plan = try asking("[reference('a', '2024-01-01', 'Full')]")
    let full = try plan.body(of: 1) { _ in document }.at("properties", "v")
    #expect(full["sku"] == ["name": "S"])
    #expect(full["apiVersion"] == "2024-01-01")
    #expect(full["resourceId"] == "Microsoft.X/a/a")
    #expect(full["resourceGroupName"] == "rg1")
    #expect(full["subscriptionId"] == "00000000-1111-2222-3333-444444444444")
    #expect(full["isTemplateResource"] == true)
    #expect(full["id"].isNull && full["name"].isNull && full["type"].isNull)
  }

  @Test func `list functions ask with their name and body`() throws {
    let plan = try asking(
      "[listServiceSas(resourceId('Microsoft.X/a', 'a'), '2023-01-01', createObject('x', 1)).token]")
    #expect(plan.resources[1].dependsOn == [0])
    let body = try plan.body(of: 1) { call in
      #expect(call.function == "listServiceSas" && !call.isReference)
      #expect(call.body == ["x": 1])
      return ["token": "t"]
    }
    #expect(body.at("properties", "v") == "t")
  }

  @Test func `a reference to something outside needs an id and a version, and waits for nothing`() throws {
    let plan = try asking("[reference(resourceId('rg9', 'Microsoft.X/z', 'z'), '1').p]")
    #expect(plan.resources[1].dependsOn == [])
    let body = try plan.body(of: 1) { call in
      #expect(call.resourceID == id("Microsoft.X/z/z", group: "rg9"))
      return ["properties": ["p": 5]]
    }
    #expect(body.at("properties", "v") == 5)
    #expect(throws: TemplateError.self) { try asking("[reference(resourceId('rg9', 'Microsoft.X/z', 'z')).p]") }
  }

  @Test func `what is not there, or has no such property, fails in the words of the service`() throws {
    let plan = try asking("[reference('a').definition]")
    let missing = #expect(throws: TemplateError.self) { try plan.body(of: 1) { _ in nil } }
    #expect(missing?.code == "ResourceNotFound")
    #expect(
      missing?.message == "The Resource 'Microsoft.X/a/a' under resource group 'rg1' was not found. "
        + "For more details please go to https://aka.ms/ARMResourceNotFoundFix")
    let error = #expect(throws: TemplateError.self) { try plan.body(of: 1) { _ in document } }
    let place = plan.template.text.place(of: [.member("resources"), .element(1)])
    #expect(
      error?.message == "Unable to process template language expressions for resource '\(id("Microsoft.X/b/b"))' at "
        + "line '\(place.line)' and column '\(place.column)'. 'The language expression property 'definition' doesn't "
        + "exist, available properties are 'ip, list'.'")
  }

  @Test func `outputs fail together, each with its own reason`() throws {
    let plan = try plan([
      "outputs": [
        "good": ["type": "int", "value": 1],
        "one": ["type": "string", "value": "[resourceGroup().nope]"], "two": ["type": "string", "value": 5],
        "secret": ["type": "securestring", "value": "s"],
      ]
    ])
    let error = #expect(throws: TemplateError.self) { try plan.outputs { _ in nil } }
    #expect(error?.code == "DeploymentOutputEvaluationFailed")
    #expect(
      error?.message == "Unable to evaluate template outputs: 'one,two'. Please see error details and deployment "
        + "operations. Please see https://aka.ms/arm-common-errors for usage details.")
    #expect(error?.details.map(\.target) == ["one", "two"])
    #expect(error?.details.last?.message.contains("Expected 'String, Uri'. Actual 'Integer'.") == true)
  }

  @Test func `a secret output has no value`() throws {
    let plan = try plan(["outputs": ["s": ["type": "secureString", "value": "x"]]])
    #expect(try plan.outputs { _ in nil } == ["s": ["type": "SecureString"]])
  }

  // MARK: - Deployments inside of deployments

  private func nested(scope: String?, _ inner: JSONValue) throws -> DeploymentPlan {
    var properties: JSONObject = ["mode": "Incremental", "template": inner]
    if let scope { properties["expressionEvaluationOptions"] = ["scope": .string(scope)] }
    properties["parameters"] = ["q": ["value": "[variables('v')]"]]
    return try plan([
      "variables": ["v": "[[outer]"],
      "resources": [
        [
          "type": "Microsoft.Resources/deployments", "apiVersion": "2025-04-01", "name": "d",
          "properties": .object(properties),
        ],
        [
          "type": "Microsoft.X/a", "apiVersion": "1", "name": "a",
          "properties": ["x": "[reference('d').outputs.o.value]"],
        ],
      ],
    ])
  }

  private let inner: JSONValue = [
    "resources": [
      ["name": "[concat(variables('v'), 'x')]", "copy": ["name": "l", "count": 1], "y": "[copyIndex()]", "z": "[[k]"]
    ]
  ]

  @Test(arguments: [nil, "outer"]) func `an inner template speaks of the outer one's variables`(scope: String?) throws {
    let plan = try nested(scope: scope, inner)
    let properties = plan.resources[0].document["properties"]
    #expect(
      properties.at("template", "resources")[0]
        == ["name": "[[outer]x", "copy": ["name": "l", "count": 1], "y": "[copyIndex()]", "z": "[[k]"])
    #expect(properties.at("parameters", "q", "value") == "[outer]")
    #expect(plan.resources[1].dependsOn == [0])
  }

  @Test func `or of its own`() throws {
    let plan = try nested(scope: "Inner", inner)
    let properties = plan.resources[0].document["properties"]
    #expect(properties["template"] == inner)
    #expect(properties.at("parameters", "q", "value") == "[outer]")
    #expect(try plan.body(of: 1) { _ in ["properties": ["outputs": ["o": ["value": 7]]]] } == ["properties": ["x": 7]])
  }

  @Test func `a deeper template with a scope of its own is left alone`() throws {
    let deeper: JSONValue = [
      "resources": [
        [
          "type": "Microsoft.Resources/deployments", "name": "[variables('v')]",
          "properties": [
            "expressionEvaluationOptions": ["scope": "inner"], "template": ["a": "[variables('own')]"],
          ],
        ]
      ]
    ]
    let found = try nested(scope: nil, deeper).resources[0].document.at("properties", "template", "resources")[0]
    #expect(found["name"] == "[[outer]")
    #expect(found.at("properties", "template", "a") == "[variables('own')]")
  }
}
