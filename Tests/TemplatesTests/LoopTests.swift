import JSON
import Testing

@testable import Templates

@Suite struct LoopTests {
  private func looped(_ copy: JSONValue, _ members: JSONObject = [:], outer: JSONValue? = nil) throws -> DeploymentPlan
  {
    var resource: JSONObject = [
      "type": "Microsoft.X/a", "apiVersion": "1", "name": "[concat('r', copyIndex(1))]", "copy": copy,
    ]
    for (name, value) in members.pairs { resource[name] = value }
    return try plan(["resources": .array([.object(resource)] + (outer.map { [$0] } ?? []))])
  }

  @Test func `a resource is made as often as its loop counts`() throws {
    let plan = try looped(
      ["name": "loop", "count": "[add(1, 2)]"],
      ["tags": ["n": "[string(copyIndex('LOOP', 10))]"], "properties": ["i": "[copyIndex()]"]],
      outer: ["type": "Microsoft.X/b", "apiVersion": "1", "name": "all", "dependsOn": ["loop"]])
    #expect(plan.resources.map(\.name) == ["r1", "r2", "r3", "all"])
    #expect(plan.resources[2].document == ["tags": ["n": "12"], "properties": ["i": 2]])
    #expect(plan.resources.map(\.dependsOn) == [[], [], [], [0, 1, 2]])
    #expect(try looped(["name": "loop", "count": 0]).resources.isEmpty)
  }

  @Test func `a serial loop goes batch by batch`() throws {
    let pairs = try looped(["name": "l", "count": 5, "mode": "Serial", "batchSize": 2])
    #expect(pairs.resources.map(\.dependsOn) == [[], [], [0, 1], [0, 1], [2, 3]])
    let single = try looped(["name": "l", "count": 3, "mode": "serial"])
    #expect(single.resources.map(\.dependsOn) == [[], [0], [1]])
    #expect(try looped(["name": "l", "count": 2, "mode": "parallel"]).resources.map(\.dependsOn) == [[], []])
  }

  @Test func `properties loop anywhere, inside of a resource's loop too`() throws {
    let plan = try looped(
      ["name": "r", "count": 2],
      [
        "properties": [
          "before": 1,
          "copy": [
            [
              "name": "disks", "count": 2,
              "input": [
                "lun": "[copyIndex('disks')]", "of": "[copyIndex()]",
                "copy": [["name": "parts", "count": 1, "input": "[concat(copyIndex('disks'), copyIndex('parts'))]"]],
              ],
            ]
          ], "after": ["copy": "not a loop"],
        ]
      ])
    #expect(
      plan.resources[1].document["properties"].text()
        == #"{"before":1,"disks":[{"lun":0,"of":1,"parts":["00"]},{"lun":1,"of":1,"parts":["10"]}],"after":{"copy":"not a loop"}}"#
    )
  }

  @Test func `variables and outputs loop`() throws {
    let plan = try plan([
      "variables": [
        "copy": [
          ["name": "names", "count": "[length(variables('plain'))]", "input": "[concat('n', copyIndex('names'))]"]
        ],
        "plain": [1, 2],
        "inner": ["copy": [["name": "list", "count": 2, "input": "[mul(copyIndex('list', 1), 10)]"]], "x": true],
      ],
      "outputs": [
        "names": ["type": "array", "value": "[variables('names')]"],
        "inner": ["type": "object", "value": "[variables('inner')]"],
        "loop": [
          "type": "array",
          "copy": ["count": "[length(variables('names'))]", "input": "[variables('names')[copyIndex()]]"],
        ],
        "not": ["type": "string", "condition": "[equals(1, 2)]", "value": "[div(1, 0)]"],
      ],
    ])
    let outputs = try plan.outputs { _ in nil }
    #expect(
      JSONValue.object(outputs).text()
        == #"{"names":{"type":"Array","value":["n0","n1"]},"inner":{"type":"Object","value":{"list":[10,20],"x":true}},"#
        + #""loop":{"type":"Array","value":["n0","n1"]}}"#)
  }

  @Test func `children of a looping resource loop with it`() throws {
    let plan = try looped(
      ["name": "l", "count": 2],
      ["resources": [["type": "c", "apiVersion": "1", "name": "k", "dependsOn": ["[concat('r', copyIndex(1))]"]]]])
    #expect(plan.resources.map(\.name) == ["r1", "r2", "r1/k", "r2/k"])
    #expect(plan.resources.map(\.dependsOn) == [[], [], [0], [1]])
  }

  @Test func `a variable does not see the loop around its use`() {
    #expect(throws: TemplateError.self) {
      try plan([
        "variables": [
          "a": ["copy": [["name": "l", "count": 1, "input": "[variables('z')]"]]], "z": "[copyIndex('l')]",
        ]
      ])
    }
    #expect(throws: TemplateError.self) {
      try plan([
        "variables": ["v": "[copyIndex()]"],
        "resources": [
          [
            "type": "Microsoft.X/a", "apiVersion": "1", "name": "[concat('n', variables('v'))]",
            "copy": ["name": "l", "count": 1],
          ]
        ],
      ])
    }
  }
}
