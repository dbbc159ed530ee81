import JSON
import Testing

@testable import Templates

/// A resource of type `Microsoft.X/a` with further members.
private func resource(_ name: String, _ members: JSONObject = [:], type: String = "Microsoft.X/a") -> JSONValue {
  var resource: JSONObject = ["type": .string(type), "apiVersion": "2025-01-01", "name": .string(name)]
  for (name, value) in members.pairs { resource[name] = value }
  return .object(resource)
}

@Suite struct ResourceExpansionTests {
  @Test func `names, keys and values are evaluated, escapes and nulls stay what they mean`() throws {
    let plan = try plan(
      [
        "parameters": ["p": ["type": "string"], "identity": ["type": "string", "defaultValue": "id1"]],
        "variables": ["v": "[concat(parameters('P'), '-v')]", "o": ["list": ["[variables('V')]", .null]]],
        "resources": [
          resource(
            "[variables('v')]",
            [
              "location": "[resourceGroup().location]", "comments": "[not evaluated",
              "identity": [
                "type": "UserAssigned",
                "userAssignedIdentities": [
                  "[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', parameters('identity'))]": [:]
                ],
              ],
              "properties": [
                "a": "[[not an expression]", "b": "[variables('o').list]", "c": .null, "d": "[null()]", "e": "[x",
                "f": 1.5, "g": "['it''s']",
              ],
            ])
        ],
      ], parameters: ["P": ["value": "x"]])
    let found = plan.resources[0]
    #expect(found.id == id("Microsoft.X/a/x-v"))
    #expect(found.apiVersion == "2025-01-01")
    #expect(found.location == "westeurope")
    #expect(!found.needsRuntime)
    let identity = id("Microsoft.ManagedIdentity/userAssignedIdentities/id1")
    #expect(
      found.document.text() == #"{"location":"westeurope","identity":{"type":"UserAssigned","#
        + #""userAssignedIdentities":{"\#(identity)":{}}},"properties":{"a":"[not an expression]","#
        + #""b":["x-v",null],"c":null,"d":null,"e":"[x","f":1.5,"g":"it's"}}"#)
  }

  @Test func `children take type and name from their parents, and do not wait for them by themselves`() throws {
    let plan = try plan([
      "resources": [
        resource(
          "net",
          [
            "resources": [
              resource("front", ["dependsOn": ["net"]], type: "subnets"),
              resource(
                "back", ["dependsOn": ["net/front"], "resources": [resource("deep", type: "c")]], type: "subnets"),
            ]
          ], type: "Microsoft.N/nets"),
        resource("net/Microsoft.A/lock", type: "Microsoft.N/nets/providers/locks"),
      ]
    ])
    #expect(
      plan.resources.map(\.id) == [
        id("Microsoft.N/nets/net"), id("Microsoft.N/nets/net/subnets/front"), id("Microsoft.N/nets/net/subnets/back"),
        id("Microsoft.N/nets/net/subnets/back/c/deep"), id("Microsoft.N/nets/net/providers/Microsoft.A/locks/lock"),
      ])
    #expect(plan.resources.map(\.dependsOn) == [[], [0], [1], [], []])
    #expect(plan.resources[3].type == "Microsoft.N/nets/subnets/c")
    #expect(plan.resources[3].name == "net/back/deep")
    #expect(plan.resources[0].document == [:])
  }

  @Test(
    arguments: [
      "b", "[concat('B')]", "Microsoft.X/b/b", "microsoft.x/B/b", "[resourceId('Microsoft.X/b', 'b')]",
      "[if(true(), resourceId('Microsoft.X/b', 'b'), '')]",
    ]) func `a dependency is an id, a type with a name, or a name`(reference: String) throws
  {
    let plan = try plan([
      "resources": [
        resource("a", ["dependsOn": [.string(reference), .string(reference), .null]]),
        resource("b", type: "Microsoft.X/b"),
      ]
    ])
    #expect(plan.resources.map(\.dependsOn) == [[1], []])
  }

  @Test func `a name that two resources have is no dependency`() {
    let resources: JSONValue = [
      resource("a", ["dependsOn": ["b"]]), resource("b", type: "Microsoft.X/b"), resource("b", type: "Microsoft.X/c"),
    ]
    let error = #expect(throws: TemplateError.self) { try plan(["resources": resources]) }
    #expect(error?.message.contains("more than one template resource has this name") == true)
  }

  @Test func `resources that wait for each other are refused, the first of the circle is named`() throws {
    let resources: JSONValue = [
      resource("first", ["dependsOn": ["b"]]), resource("a", ["dependsOn": ["c"]]),
      resource("b", ["properties": ["x": "[reference('a').y]"]]), resource("c", ["dependsOn": ["b", "last"]]),
      resource("last"),
    ]
    let error = #expect(throws: TemplateError.self) { try plan(["resources": resources]) }
    #expect(error?.code == "InvalidTemplateCircularDependency")
    #expect(
      error?.message == "Deployment template validation failed: 'Circular dependency detected on resource: "
        + "'\(id("Microsoft.X/a/a"))'. Please see https://aka.ms/arm-template/#resources for usage details.'.")
    #expect(throws: TemplateError.self) { try plan(["resources": [resource("a", ["dependsOn": ["a"]])]]) }
  }

  @Test func `what is not deployed is not waited for, nor evaluated`() throws {
    let plan = try plan([
      "parameters": ["with": ["type": "bool", "defaultValue": false]],
      "resources": [
        resource("a", ["condition": "[parameters('with')]", "properties": ["x": "[div(1, 0)]"]]),
        resource("a", ["condition": "[not(parameters('with'))]", "dependsOn": ["b"]]),
        resource("b", ["condition": "false"]), resource("c", ["dependsOn": ["Microsoft.X/a/a"], "condition": true]),
      ],
    ])
    #expect(plan.resources.map(\.isDeployed) == [false, true, false, true])
    #expect(plan.resources.map(\.dependsOn) == [[], [], [], [1]])
    #expect(plan.deployed == [1, 3])
    #expect(throws: TemplateError.self) {
      try DeploymentPlan(
        DeploymentTemplate(
          template(["resources": [resource("a", ["condition": false]), resource("a"), resource("a")]])),
        parameters: [:], in: scope())
    }
    #expect(plan.ready(finished: []) == [1])
  }

  @Test func `a resource elsewhere has the id of its scope`() throws {
    let plan = try plan([
      "resources": [
        resource("a", ["scope": "Microsoft.Y/b/c"]), resource("a", ["scope": "/subscriptions/s"]),
        resource("a", ["scope": "/"]),
        resource("d", ["resourceGroup": "rg2", "properties": [:]], type: "Microsoft.Resources/deployments"),
        resource("d", ["subscriptionId": "s", "properties": [:]], type: "Microsoft.Resources/deployments"),
      ]
    ])
    #expect(
      plan.resources.map(\.id) == [
        id("Microsoft.Y/b/c/providers/Microsoft.X/a/a"), "/subscriptions/s/providers/Microsoft.X/a/a",
        "/providers/Microsoft.X/a/a", id("Microsoft.Resources/deployments/d", group: "rg2"),
        "/subscriptions/s/providers/Microsoft.Resources/deployments/d",
      ])
    let group = try DeploymentPlan(
      DeploymentTemplate(
        template(["resources": [resource("new", type: "Microsoft.Resources/resourceGroups")]])),
      parameters: [:], in: scope(group: nil))
    #expect(group.resources[0].id == "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/new")
  }

  @Test func `resources may be an object whose names others refer to`() throws {
    let plan = try plan([
      "languageVersion": "2.0",
      "resources": [
        "net": resource("n1", type: "Microsoft.N/nets"),
        "old": resource("n2", ["existing": true], type: "Microsoft.N/nets"),
        "vms": resource(
          "[concat('vm', copyIndex())]", ["copy": ["name": "loop", "count": 2], "dependsOn": ["net", "old"]]),
        "last": resource("z", ["dependsOn": ["vms"]]),
      ],
      "outputs": ["o": ["type": "array", "value": "[references('vms')]"]],
    ])
    #expect(plan.resources.map(\.symbolicName) == ["net", "old", "vms", "vms", "last"])
    #expect(plan.resources.map(\.dependsOn) == [[], [], [0], [0], [2, 3]])
    let outputs = try plan.outputs { ["properties": ["id": .string($0.resourceID)]] }
    #expect(outputs["o"]?["value"][1] == ["id": .string(id("Microsoft.X/a/vm1"))])
  }

  @Test func `providers and dependencies are shown`() throws {
    let plan = try plan([
      "resources": [
        resource("a", ["location": "West Europe"]), resource("b", ["dependsOn": ["a"]]),
        resource("n/s", type: "Microsoft.N/nets/subnets"),
      ]
    ])
    #expect(
      plan.shownProviders.text() == #"[{"namespace":"Microsoft.X","resourceTypes":[{"resourceType":"a","#
        + #""locations":["westeurope",null]}]},{"namespace":"Microsoft.N","resourceTypes":[{"resourceType":"#
        + #""nets/subnets","locations":[null]}]}]"#)
    #expect(
      plan.shownDependencies == [
        [
          "dependsOn": [
            ["id": .string(id("Microsoft.X/a/a")), "resourceType": "Microsoft.X/a", "resourceName": "a"]
          ], "id": .string(id("Microsoft.X/a/b")), "resourceType": "Microsoft.X/a", "resourceName": "b",
        ]
      ])
  }

  @Test func `functions that a template declares see their own parameters only`() throws {
    let functions: JSONValue = [
      [
        "namespace": "contoso",
        "members": [
          "tag": [
            "parameters": [["name": "name", "type": "string"], ["name": "n", "type": "int"]],
            "output": ["type": "object", "value": ["[parameters('name')]": "[add(parameters('n'), 1)]"]],
          ]
        ],
      ]
    ]
    let parameters: JSONValue = ["name": ["type": "string", "defaultValue": "outer"]]
    let good = try plan([
      "functions": functions, "parameters": parameters,
      "variables": [
        "v": "[Contoso.TAG(concat(parameters('name'), '!'), 4)]",
        "w": "[createArray(contoso.tag('x', 1), parameters('name'))]",
      ],
      "outputs": [
        "o": ["type": "object", "value": "[variables('v')]"], "p": ["type": "array", "value": "[variables('w')]"],
      ],
    ])
    let outputs = try good.outputs { _ in nil }
    #expect(outputs["o"]?["value"] == ["outer!": 5])
    #expect(outputs["p"]?["value"] == [["x": 2], "outer"])
    for wrong in ["[contoso.tag('a')]", "[contoso.tug('a', 1)]"] {
      #expect(throws: TemplateError.self) {
        try plan(["functions": functions, "variables": ["v": .string(wrong)]])
      }
    }
  }

  @Test func `types of parameters may be declared apart`() throws {
    let sections: JSONObject = [
      "definitions": [
        "size": ["$ref": "#/definitions/word"], "word": ["type": "string", "allowedValues": ["S", "M"]],
        "round": ["$ref": "#/definitions/round"],
      ],
      "parameters": [
        "p": ["$ref": "#/definitions/size"], "q": ["type": "string", "nullable": true],
      ],
    ]
    let good = try plan(sections, parameters: ["p": ["value": "M"]])
    #expect(good.shownParameters["p"] == ["type": "String", "value": "M"])
    #expect(good.shownParameters["q"] == ["type": "String", "value": .null])
    #expect(throws: TemplateError.self) { try plan(sections, parameters: ["p": ["value": "L"]]) }
    var circular = sections
    circular["parameters"] = ["p": ["$ref": "#/definitions/round"]]
    #expect(throws: TemplateError.self) { try plan(circular, parameters: ["p": ["value": "M"]]) }
  }

  @Test func `one bare resource is told from a template and can be made one`() throws {
    let bare: JSONValue = ["type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "2024-02-01"]
    #expect(DeploymentTemplate.isBareResource(bare))
    #expect(!DeploymentTemplate.isBareResource(template([:])))
    #expect(throws: TemplateError.self) { try DeploymentTemplate(bare) }
    let wrapped = try DeploymentTemplate(DeploymentTemplate.document(wrapping: bare, named: "t"))
    let plan = try DeploymentPlan(wrapped, parameters: [:], in: scope())
    #expect(plan.resources.map(\.id) == [id("Microsoft.VirtualMachineImages/imageTemplates/t")])
  }

  @Test func `templates are told apart by their hash, whatever the order of members`() throws {
    let first = try DeploymentTemplate(template(["variables": ["a": 1, "b": 2]]))
    let same = try DeploymentTemplate(template(["variables": ["b": 2, "a": 1]]))
    let other = try DeploymentTemplate(template(["variables": ["a": 1, "b": 3]]))
    #expect(first.hash == same.hash)
    #expect(first.hash != other.hash)
  }

  @Test func `deployments nest only so deep`() {
    #expect(throws: Never.self) { try plan([:], in: scope(nesting: 5)) }
    #expect(throws: TemplateError.self) { try plan([:], in: scope(nesting: 6)) }
  }
}
