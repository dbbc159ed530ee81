import JSON
import Testing

@testable import Templates

/// Templates made to cost much, or to nest deep: each is refused, none takes long or stops the program.
@Suite struct HostileTemplateTests {
  /// Why a template is refused; empty when it is not. Tests run without optimisation, so they may spend but a part of
  /// what a deployment may.
  private func refused(_ sections: JSONObject, work: Int = TemplateLimit.work / 60) throws -> String {
    do {
      _ = try DeploymentPlan(DeploymentTemplate(template(sections)), parameters: [:], in: scope(), work: work)
      return ""
    } catch {
      return error.message
    }
  }

  private func nest(_ open: String, _ middle: String, _ close: String, _ count: Int) -> String {
    String(repeating: open, count: count) + middle + String(repeating: close, count: count)
  }

  @Test func `expressions nest only so deep`() {
    #expect(complaint("[" + nest("concat(", "'a'", ")", 1_000) + "]").contains("nested too deep"))
    #expect(complaint("[" + nest("createArray(", "1", ")", 99) + "]").contains("no error"))
    #expect(complaint("[deployment()" + String(repeating: ".a", count: 5_000) + "]").contains("nested too deep"))
    #expect(complaint("[" + nest("createArray(1)[", "0", "]", 1_000) + "]").contains("nested too deep"))
    #expect(complaint("[" + String(repeating: "(", count: 20_000) + "]").contains("expected token 'Identifier'"))
  }

  @Test func `expressions are only so long`() {
    let text = complaint("[concat('" + String(repeating: "a", count: 24_568) + "')]")
    #expect(text.contains("The language expression length limit exceeded. Limit: '24576' and actual: '24578'."))
    #expect(complaint("[concat('" + String(repeating: "a", count: 24_566) + "')]").contains("no error"))
  }

  @Test(
    arguments: [
      "[concat(variables('v#'), variables('v#'))]", "[createArray(variables('v#'), variables('v#'))]",
      "[createObject('a', variables('v#'), 'b', variables('v#'))]", "[format('{0}{0}', variables('v#'))]",
      "[join(createArray(variables('v#'), variables('v#')), '')]", "[replace(variables('v#'), 'a', 'aa')]",
      "[string(createArray(variables('v#'), variables('v#')))]",
      "[uriComponent(concat(variables('v#'), variables('v#')))]",
      "[base64(variables('v#'))]", "[map(range(0, 2), lambda('i', variables('v#')))]",
      "[reduce(range(0, 9), variables('v#'), lambda('s', 'x', concat(lambdaVariables('s'), lambdaVariables('s'))))]",
      "[padLeft(variables('v#'), 99999999)]", "[string(variables('v#'))]", "[array(createArray(variables('v#')))]",
    ]) func `variables that grow stop at a limit, or stay small`(expression: String) throws
  {
    var variables: JSONObject = ["v0": "aaaaaaaaaaaaaaaa"]
    for index in 1...255 {
      let before = expression.replacing("#", with: "\(index - 1)")
      variables["v\(index)"] = .string(before)
    }
    let message = try refused(["variables": .object(variables)])
    let isFlat = expression == "[string(variables('v#'))]"
    #expect(message.isEmpty == isFlat, "\(message.prefix(200))")
  }

  @Test func `literal values that hold each other grow no further`() throws {
    var variables: JSONObject = ["v0": ["x"]]
    for index in 1...255 {
      let before = JSONValue.string("[variables('v\(index - 1)')]")
      variables["v\(index)"] = [before, ["a": before]]
    }
    #expect(try refused(["variables": .object(variables)]) != "")
  }

  @Test func `a chain of variables, declared last to first, is no trouble`() throws {
    var variables = JSONObject()
    for index in (1...255).reversed() {
      variables["v\(index)"] = .string("[add(variables('v\(index - 1)'), 1)]")
    }
    variables["v0"] = 0
    let found = try plan([
      "variables": .object(variables), "outputs": ["o": ["type": "int", "value": "[variables('v255')]"]],
    ])
    #expect(try found.outputs { _ in nil }["o"]?["value"] == 255)
  }

  @Test func `a chain of parameters that nests too deep is refused`() throws {
    var parameters = JSONObject()
    for index in 0..<255 {
      let value = "[" + nest("first(createArray(", "parameters('p\(index + 1)')", "))", 40) + "]"
      parameters["p\(index)"] = ["type": "int", "defaultValue": .string(value)]
    }
    parameters["p255"] = ["type": "int", "defaultValue": 1]
    #expect(try refused(["parameters": .object(parameters)]).contains("nested too deep"))
  }

  @Test(
    arguments: [
      "union(range(0, 10000), range(10000, 10000))",
      "intersection(range(0, 10000), range(10000, 10000))",
      "filter(range(0, 10000), lambda('i', contains(range(0, 10000), 10001)))",
      "map(range(0, 10000), lambda('i', map(range(0, 10000), lambda('j', 1))))",
      "sort(range(0, 10000), lambda('a', 'b', equals(range(0, 10000), range(0, 10000))))",
      "toObject(range(0, 10000), lambda('i', concat('k', lambdaVariables('i'))))",
      "json(concat('{', join(map(range(0, 10000), lambda('i', format('\"k{0}\":1', lambdaVariables('i')))), ','), '}'))",
      "split(padLeft('a', 100000, 'a'), createArray('a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a'))",
      "indexOf(padLeft('b', 100000, 'a'), padLeft('b', 50000, 'a'))",
      "replace(padLeft('a', 100000, 'a'), 'a', padLeft('a', 100000, 'a'))",
      "base64(padLeft('a', 400000, 'a'))",
    ]) func `work on large values ends`(expression: String) throws
  {
    // Twenty times the same, so that a cost that is not counted shows.
    var variables = JSONObject()
    for index in 0..<20 { variables["v\(index)"] = .string("[length(\(expression))]") }
    _ = try refused(["variables": .object(variables)])
  }

  @Test func `loops of loops stop at a limit`() throws {
    var input: JSONValue = "x"
    for level in 0..<10 { input = ["copy": [["name": .string("l\(level)"), "count": 800, "input": input]]] }
    #expect(try refused(["variables": ["v": input]]) != "")
    let big = JSONValue.string(String(repeating: "x", count: 50_000))
    let resource: JSONValue = [
      "type": "Microsoft.X/a", "apiVersion": "1", "name": "[string(copyIndex())]",
      "copy": ["name": "l", "count": 800], "properties": ["big": big],
    ]
    let message = try refused(["resources": [resource]], work: TemplateLimit.work)
    #expect(message.contains("size of the deployment"))
  }

  @Test func `more turns of loops than resources are refused`() throws {
    let child: JSONValue = [
      "type": "c", "apiVersion": "1", "name": "[string(copyIndex())]", "copy": ["name": "k", "count": 800],
    ]
    let parent: JSONValue = [
      "type": "Microsoft.X/a", "apiVersion": "1", "name": "[string(copyIndex())]",
      "copy": ["name": "l", "count": 800], "resources": [child],
    ]
    #expect(try refused(["resources": [parent]]) != "")
  }

  @Test func `all may depend on all`() throws {
    var resources: [JSONValue] = [
      [
        "type": "Microsoft.X/a", "apiVersion": "1", "name": "[string(copyIndex())]",
        "copy": ["name": "l", "count": 400],
      ]
    ]
    resources.append([
      "type": "Microsoft.X/b", "apiVersion": "1", "name": "[string(copyIndex())]",
      "copy": ["name": "m", "count": 400], "dependsOn": ["l"],
    ])
    let plan = try plan(["resources": .array(resources)])
    #expect(plan.resources[799].dependsOn.count == 400)
  }

  @Test func `names that look alike are not the same`() throws {
    let plan = try plan([
      "variables": ["e\u{301}": 1, "\u{e9}": 2],
      "resources": [
        ["type": "Microsoft.X/a", "apiVersion": "1", "name": "e\u{301}"],
        ["type": "Microsoft.X/a", "apiVersion": "1", "name": "\u{e9}"],
        ["type": "Microsoft.X/b", "apiVersion": "1", "name": "x", "dependsOn": ["Microsoft.X/a/\u{e9}"]],
      ],
      "outputs": ["o": ["type": "int", "value": "[variables('\u{e9}')]"]],
    ])
    #expect(plan.resources[2].dependsOn == [1])
    #expect(try plan.outputs { _ in nil }["o"]?["value"] == 2)
  }

  /// A small generator of numbers, the same at every run.
  private struct Dice {
    var state: UInt64

    mutating func next(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  @Test func `expressions of random pieces end in a value or an error`() {
    let pieces =
      TemplateFunction.allCases.map { $0.rawValue + "(" } + [
        "'a'", "''", "-1", "0", "9223372036854775807", "createArray(1, 'b')", "createObject('a', null())", "null()",
        "variables('s')", "variables('o')", ")", ",", ".a", "[0]", "['a']", "(", "[", "]", "{0}", " ", "lambda('x', 1)",
        "'2020-01-01'", "'P1D'", "'Microsoft.X/a'", "'{0:N2}'", "'yyyy'",
      ]
    let variables: JSONObject = ["s": "text", "o": ["a": [1, ["b": .null]]]]
    var dice = Dice(state: 1)
    for _ in 0..<3_000 {
      var open = 0
      var text = "["
      for _ in 0..<(1 + dice.next(8)) {
        let piece = pieces[dice.next(pieces.count)]
        text += piece
        if piece.hasSuffix("(") { open += 1 } else if dice.next(2) == 0 { text += "," }
      }
      text += String(repeating: ")", count: open) + "]"
      _ = complaint(text, variables: variables)
    }
  }

  @Test func `recorded templates with random damage end in a plan or an error`() throws {
    let record = try fixture("parse/vmss-create-28.json")
    let requests = try #require(record["requests"].array)
    let body = try #require(requests.last { $0["method"] == "PUT" })
    let whole = Array(body.at("body", "properties", "template").text(.indented).utf8)
    let pieces = ["\"", "{", "}", "[", "]", ",", ":", "[concat('", "')]", "null", "1e9", "/*", "\u{0}", "copy", "\\"]
    var dice = Dice(state: 7)
    for _ in 0..<60 {
      var text = whole
      for _ in 0...dice.next(3) {
        let place = dice.next(text.count)
        let end = min(place + dice.next(4), text.count)
        text.replaceSubrange(place..<end, with: Array(pieces[dice.next(pieces.count)].utf8))
      }
      do {
        let template = try DeploymentTemplate(TemplateText(text))
        let plan = try DeploymentPlan(template, parameters: [:], in: scope())
        #expect(try DeploymentPlan(json: plan.json, provider: scope().provider).resources.count == plan.resources.count)
      } catch is JSONError {
        continue
      } catch let error as TemplateError {
        #expect(!error.message.isEmpty)
      }
    }
  }

  @Test func `every function takes every kind of arguments without a trap`() {
    let kinds: [Expression] = [
      .string(""), .string("é😀"), .integer(.min), .integer(.max), .integer(2), .call(.null, name: "null", []),
      .call(.createArray, name: "createArray", [.integer(1), .string("a")]),
      .call(.createArray, name: "createArray", []), .call(.true, name: "true", []),
      .call(.createObject, name: "createObject", [.string("a"), .integer(1)]),
    ]
    guard let template = try? DeploymentTemplate(template([:])) else { return }
    for function in TemplateFunction.allCases {
      let most = min(function.arity.upperBound, 3)
      for count in max(function.arity.lowerBound, 1)...max(most, function.arity.lowerBound, 1) {
        for choice in 0..<Int(pow(kinds.count, min(count, 3))) {
          var evaluator = Evaluator(template, in: scope())
          evaluator.isInDefaultValue = true
          evaluator.answers = { _ in ["properties": ["a": 1]] }
          let arguments = (0..<count).map { kinds[choice / Int(pow(kinds.count, $0 % 3)) % kinds.count] }
          _ = try? evaluator.value(of: .call(function, name: function.rawValue, arguments))
        }
      }
    }
  }

  private func pow(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
