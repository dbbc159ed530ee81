import JSON
import Testing

@testable import Templates

/// Each function, as the documentation of the language tells what it does.
@Suite struct FunctionTests {
  private func expect(_ expression: String, _ wanted: JSONValue, _ location: SourceLocation = #_sourceLocation) {
    do {
      let found = try value("[" + expression + "]")
      #expect(found.text() == wanted.text(), "\(expression)", sourceLocation: location)
    } catch {
      Issue.record("\(expression): \(error.details.first?.message ?? error.message)", sourceLocation: location)
    }
  }

  @Test(
    arguments: [
      ("concat('a', 'b', 1, true())", "ab1True"), ("concat('')", ""), ("concat('a', null())", "a"),
      ("concat(createArray(1), createArray('b'))", [1, "b"]),
      ("format('{0}, {1}. {{x}} {0}', 'Hello', 5)", "Hello, 5. {x} Hello"), ("format('{0}', true())", "True"),
      ("format('[{0,5}|{0,-5}|{1:D4}|{1:N0}|{1:X}]', 'ab', 12)", "[   ab|ab   |0012|12|C]"),
      (
        "format('{0:N0} {0:N2} {0:#,##0} {0:00000000} {0:x8}', 1234567)",
        "1,234,567 1,234,567.00 1,234,567 01234567 0012d687"
      ),
      ("format('{0:000}-{1:#}', -7, 0)", "-007-"), ("format('{0}', createArray(1, 'b'))", "[1,\"b\"]"),
      ("string(5)", "5"), ("string(true())", "True"), ("string('x')", "x"),
      ("string(createArray('a', 1, true()))", "[\"a\",1,true]"), ("string(createObject('a', null()))", "{\"a\":null}"),
      ("toLower('One TWO')", "one two"), ("toUpper('One two')", "ONE TWO"), ("trim('  a b\t')", "a b"),
      ("replace('123-123-1234', '-', '')", "1231231234"), ("replace('aXbX', 'X', 'YY')", "aYYbYY"),
      ("split('one,two,three', ',')", ["one", "two", "three"]), ("split('abc', '')", ["abc"]),
      ("split('one;two,three', createArray(',', ';'))", ["one", "two", "three"]), ("split('', ',')", [""]),
      ("join(createArray('a', 'b', 3), '; ')", "a; b; 3"), ("join(createArray(), ',')", ""),
      ("substring('one two three', 4, 3)", "two"), ("substring('abc', 1)", "bc"), ("substring('abc', 3, 0)", ""),
      ("startsWith('abcdef', 'AB')", true), ("startsWith('abcdef', 'b')", false), ("endsWith('abcdef', 'EF')", true),
      ("endsWith('abcdef', 'e')", false), ("indexOf('test', 'ST')", 2), ("indexOf('test', 'x')", -1),
      ("lastIndexOf('test', 't')", 3), ("lastIndexOf('abcdef', 'z')", -1), ("indexOf('abc', '')", 0),
      ("indexOf('aabaabaaa', 'aabaaa')", 3), ("split('aaa', 'aa')", ["", "a"]), ("replace('aaaab', 'aab', '-')", "aa-"),
      ("padLeft('123', 10, '0')", "0000000123"), ("padLeft(7, 3)", "  7"), ("padLeft('abcd', 2, 'x')", "abcd"),
    ] as [(String, JSONValue)]
  ) func `functions of text`(expression: String, wanted: JSONValue) { expect(expression, wanted) }

  @Test(
    arguments: [
      ("base64('one, two, three')", "b25lLCB0d28sIHRocmVl"), ("base64('a')", "YQ=="), ("base64('')", ""),
      ("base64ToString('b25lLCB0d28sIHRocmVl')", "one, two, three"), ("base64ToString('w6Q=')", "ä"),
      ("base64ToJson('eyJvbmUiOiAiYSJ9').one", "a"),
      ("uriComponent('http://contoso.com/a b')", "http%3A%2F%2Fcontoso.com%2Fa%20b"),
      ("uriComponentToString('http%3A%2F%2Fcontoso.com%2Fa%20b%zz')", "http://contoso.com/a b%zz"),
      ("uri('http://contoso.org/firstpath', 'myscript.sh')", "http://contoso.org/myscript.sh"),
      ("uri('http://contoso.org/firstpath/', '/myscript.sh')", "http://contoso.org/firstpath/myscript.sh"),
      ("uri('http://contoso.org', 'a')", "http://contoso.org/a"),
      ("dataUri('Hello')", "data:text/plain;charset=utf8;base64,SGVsbG8="),
      ("dataUriToString('data:;base64,SGVsbG8sIFdvcmxkIQ==')", "Hello, World!"),
      ("dataUriToString('data:,a%20b')", "a b"),
      ("json('{\"a\": [1, null]}')", ["a": [1, .null]]), ("json('null')", .null), ("json('\"x\"')", "x"),
      ("guid('a', 'b')", "2d796349-8c7e-55ec-9624-54ece82ed031"), ("length(uniqueString('a'))", 13),
      ("equals(uniqueString('a', 'b'), uniqueString('a', 'c'))", false),
      ("equals(uniqueString('a', 'b'), uniqueString('a', 'b'))", true),
    ] as [(String, JSONValue)]
  ) func `functions that write text another way`(expression: String, wanted: JSONValue) { expect(expression, wanted) }

  @Test(
    arguments: [
      ("int('4')", 4), ("int(4)", 4), ("int(float('4.0'))", 4), ("float('1.5')", 1.5), ("float(2)", 2.0),
      ("add(5, 3)", 8), ("sub(3, 5)", -2), ("mul(-5, 3)", -15), ("div(8, 3)", 2), ("div(-8, 3)", -2), ("mod(7, 3)", 1),
      ("mod(-9223372036854775808, -1)", 0),
      ("min(0, 3, 2)", 0), ("max(createArray(0, 3, 2))", 3), ("range(5, 3)", [5, 6, 7]), ("range(1, 0)", []),
      ("bool('TRUE')", true), ("bool(0)", false), ("bool('1')", true), ("bool(false())", false),
      ("if(true(), 'y', div(1, 0))", "y"), ("if(equals(1, 2), 'y', 'n')", "n"),
      ("and(true(), true(), false())", false), ("and(false(), equals(div(1, 0), 1))", false),
      ("or(false(), true())", true), ("or(false(), false())", false), ("not(false())", true),
      ("equals('a', 'A')", false), ("equals(createObject('a', 1, 'b', 2), createObject('b', 2, 'a', 1))", true),
      ("equals(createArray(1), createArray(1, 1))", false), ("equals(null(), 'a')", false),
      ("equals(null(), null())", true), ("equals(1, float('1'))", true),
      ("greater(2, 1)", true), ("greater('a', 'b')", false), ("greaterOrEquals(1, 1)", true), ("less(1, 1)", false),
      ("lessOrEquals('a', 'b')", true), ("coalesce(null(), null(), 'x', div(1, 0))", "x"), ("coalesce(null())", .null),
    ] as [(String, JSONValue)]
  ) func `functions of numbers and truth`(expression: String, wanted: JSONValue) { expect(expression, wanted) }

  @Test(
    arguments: [
      ("contains('OneTwo', 'Two')", true), ("contains('OneTwo', 'two')", false), ("contains('a1', 1)", true),
      ("contains(createArray('a', 2), 2)", true), ("contains(createArray('a'), 'A')", false),
      ("contains(createObject('One', 1), 'one')", true), ("contains(createObject('One', 1), 'two')", false),
      ("empty('')", true), ("empty(createArray(1))", false), ("empty(createObject())", true), ("empty(null())", true),
      ("length('a😀')", 3), ("length(createArray(1, 2))", 2), ("length(createObject('a', 1))", 1),
      ("first('One')", "O"), ("first(createArray(7, 8))", 7), ("first(createArray())", .null), ("last('One')", "e"),
      ("last(createArray(7, 8))", 8), ("array('a')", ["a"]), ("array(createArray(1))", [1]),
      ("createArray()", []), ("createObject('a', createArray(1), 'b', null())", ["a": [1], "b": .null]),
      ("createObject('a', 1, 'a', 2)", ["a": 2]),
      ("union(createArray('one', 'two'), createArray('two', 'three'))", ["one", "two", "three"]),
      (
        "union(json('{\"a\": {\"x\": 1, \"y\": [1]}, \"b\": 1}'), json('{\"a\": {\"y\": [2]}, \"c\": 3}'))",
        ["a": ["x": 1, "y": [2]], "b": 1, "c": 3]
      ),
      ("intersection(createArray(1, 2, 2, 3), createArray(3, 2), createArray(2))", [2]),
      (
        "intersection(json('{\"one\": \"a\", \"two\": \"b\"}'), json('{\"one\": \"a\", \"two\": \"z\"}'))", ["one": "a"]
      ),
      ("take(createArray(1, 2, 3), 2)", [1, 2]), ("take('abc', 9)", "abc"), ("take('abc', -1)", ""),
      ("skip(createArray(1, 2, 3), 2)", [3]), ("skip('abc', 1)", "bc"), ("skip(createArray(1), 5)", []),
      ("items(json('{\"b\": 1, \"A\": 2}'))", [["key": "A", "value": 2], ["key": "b", "value": 1]]),
      ("objectKeys(json('{\"b\": 1, \"A\": 2}'))", ["A", "b"]),
      ("flatten(createArray(createArray(1), createArray(2, createArray(3))))", [1, 2, [3]]),
      ("shallowMerge(createArray(json('{\"a\": {\"x\": 1}}'), json('{\"a\": {\"y\": 2}}')))", ["a": ["y": 2]]),
      ("tryGet(json('{\"a\": [{\"b\": 5}]}'), 'a', 0, 'B')", 5), ("tryGet(createObject(), 'a', 'b')", .null),
      ("indexFromEnd(createArray(1, 2, 3), 1)", 3), ("tryIndexFromEnd(createArray(1), 2)", .null),
      ("indexOf(createArray('a', 'b', 'a'), 'a')", 0), ("lastIndexOf(createArray('a', 'b', 'a'), 'a')", 2),
      ("indexOf(createArray('a'), 'A')", -1),
    ] as [(String, JSONValue)]
  ) func `functions of arrays and objects`(expression: String, wanted: JSONValue) { expect(expression, wanted) }

  @Test(
    arguments: [
      ("map(range(0, 3), lambda('i', add(lambdaVariables('i'), 10)))", [10, 11, 12]),
      (
        "map(createArray('a', 'b'), lambda('x', 'i', concat(lambdaVariables('x'), lambdaVariables('I'))))",
        ["a0", "b1"]
      ),
      ("filter(range(0, 5), lambda('i', equals(mod(lambdaVariables('i'), 2), 0)))", [0, 2, 4]),
      ("reduce(range(1, 4), 0, lambda('sum', 'i', add(lambdaVariables('sum'), lambdaVariables('i'))))", 10),
      (
        "sort(createArray(3, 1, 2), lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))", [1, 2, 3]
      ),
      (
        "toObject(createArray('a', 'b'), lambda('x', lambdaVariables('x')), lambda('x', toUpper(lambdaVariables('x'))))",
        ["a": "A", "b": "B"]
      ),
      ("toObject(createArray('a'), lambda('x', concat('k', lambdaVariables('x'))))", ["ka": "a"]),
      (
        "groupBy(createArray('ab', 'c', 'ad'), lambda('x', first(lambdaVariables('x'))))",
        ["a": ["ab", "ad"], "c": ["c"]]
      ),
      ("mapValues(createObject('a', 1), lambda('v', add(lambdaVariables('v'), 1)))", ["a": 2]),
      (
        "map(range(0, 2), lambda('i', map(range(0, 2), lambda('j', add(mul(lambdaVariables('i'), 2), lambdaVariables('j'))))))",
        [[0, 1], [2, 3]]
      ),
    ] as [(String, JSONValue)]
  ) func `functions of elements`(expression: String, wanted: JSONValue) { expect(expression, wanted) }

  @Test(
    arguments: [
      ("dateTimeFromEpoch(1683040573)", "2023-05-02T15:16:13Z"),
      ("dateTimeToEpoch('2023-05-02T15:16:13Z')", 1_683_040_573),
      ("dateTimeToEpoch('20230502T151613Z')", 1_683_040_573),
      ("dateTimeToEpoch('2023-05-02 17:16:13+02:00')", 1_683_040_573),
      ("dateTimeToEpoch('1969-12-31T23:59:59Z')", -1), ("dateTimeToEpoch('5/2/2023 3:16:13 PM')", 1_683_040_573),
      ("dateTimeAdd('2020-04-07 14:53:14Z', 'P3Y')", "4/7/2023 2:53:14 PM"),
      ("dateTimeAdd('2020-04-07 14:53:14Z', '-P9D')", "3/29/2020 2:53:14 PM"),
      ("dateTimeAdd('2020-04-07 14:53:14Z', 'PT1H', 'u')", "2020-04-07 15:53:14Z"),
      ("dateTimeAdd('2024-02-28', 'P1DT1M', 'dddd, d MMM yy hh:mm tt')", "Thursday, 29 Feb 24 12:01 AM"),
      ("dateTimeAdd('2026-01-31T00:00:00Z', 'P2W', 'o')", "2026-02-14T00:00:00.0000000Z"),
    ] as [(String, JSONValue)]
  ) func `functions of time`(expression: String, wanted: JSONValue) { expect(expression, wanted) }

  @Test(
    arguments: [
      ("resourceGroup().location", "westeurope"), ("resourceGroup().tags.env", "lab"), ("RESOURCEGROUP().Name", "rg1"),
      ("resourceGroup().id", "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/rg1"),
      ("subscription().subscriptionId", "00000000-1111-2222-3333-444444444444"),
      ("subscription().id", "/subscriptions/00000000-1111-2222-3333-444444444444"),
      ("subscription().displayName", "Rehearsal"), ("subscription().tenantId", "99999999-1111-2222-3333-444444444444"),
      ("tenant().tenantId", "99999999-1111-2222-3333-444444444444"), ("deployment().name", "d1"),
      ("deployment().properties.template.contentVersion", "1.0.0.0"),
      ("environment().suffixes.storage", "core.windows.net"), ("environment()['name']", "AzureCloud"),
      ("resourceId('Microsoft.X/a', 'n')", .string(id("Microsoft.X/a/n"))),
      ("resourceId('Microsoft.X/a/b', 'n', 'm')", .string(id("Microsoft.X/a/n/b/m"))),
      ("resourceId('rg2', 'Microsoft.X/a', 'n')", .string(id("Microsoft.X/a/n", group: "rg2"))),
      ("resourceId('s', 'rg2', 'Microsoft.X/a', 'n')", "/subscriptions/s/resourceGroups/rg2/providers/Microsoft.X/a/n"),
      (
        "subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'r')",
        "/subscriptions/00000000-1111-2222-3333-444444444444/providers/Microsoft.Authorization/roleDefinitions/r"
      ),
      ("subscriptionResourceId('s', 'Microsoft.X/a', 'n')", "/subscriptions/s/providers/Microsoft.X/a/n"),
      ("tenantResourceId('Microsoft.X/a', 'n')", "/providers/Microsoft.X/a/n"),
      ("extensionResourceId('/subscriptions/s', 'Microsoft.X/a', 'n')", "/subscriptions/s/providers/Microsoft.X/a/n"),
      (
        "managementGroupResourceId('mg', 'Microsoft.X/a', 'n')",
        "/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.X/a/n"
      ),
      ("providers('Microsoft.Compute', 'virtualMachineScaleSets').apiVersions[0]", "2026-04-01"),
      ("providers('microsoft.compute', 'VIRTUALMACHINESCALESETS').locations", ["West Europe"]),
      ("pickZones('Microsoft.Compute', 'virtualMachineScaleSets', 'westeurope')", ["1"]),
      ("pickZones('Microsoft.Compute', 'virtualMachineScaleSets', 'West Europe', 2, 1)", ["2", "3"]),
      ("pickZones('Microsoft.Compute', 'virtualMachineScaleSets', 'eastus')", []),
    ] as [(String, JSONValue)]
  ) func `functions of scope and ids`(expression: String, wanted: JSONValue) { expect(expression, wanted) }

  @Test func `ids of a deployment to a subscription`() throws {
    let place = scope(group: nil)
    let path = "/subscriptions/00000000-1111-2222-3333-444444444444"
    #expect(try value("[resourceId('Microsoft.X/a', 'n')]", in: place) == .string(path + "/providers/Microsoft.X/a/n"))
    #expect(
      try value("[resourceId('s', 'Microsoft.X/a', 'n')]", in: place) == "/subscriptions/s/providers/Microsoft.X/a/n")
    #expect(throws: TemplateError.self) { try value("[resourceGroup().name]", in: place) }
  }

  @Test func `every function is one that some group knows`() throws {
    for function in TemplateFunction.allCases {
      var evaluator = Evaluator(try DeploymentTemplate(template([:])), in: scope())
      let arguments = Array(repeating: Expression.string("a"), count: function.arity.lowerBound)
      do throws(ExpressionError) {
        _ = try evaluator.value(of: .call(function, name: function.rawValue, arguments))
      } catch {
        let isMisplaced = error.text.contains("is not expected at this location")
        #expect(isMisplaced || !error.text.hasPrefix("The template function"), "\(function)")
      }
    }
  }

  @Test func `new GUIDs and the time are for defaults, and the same seed gives the same`() throws {
    let parameters: JSONObject = [
      "a": ["type": "string", "defaultValue": "[newGuid()]"], "b": ["type": "string", "defaultValue": "[newGuid()]"],
      "t": ["type": "string", "defaultValue": "[utcNow()]"], "d": ["type": "string", "defaultValue": "[utcNow('d')]"],
      "c": ["type": "string", "defaultValue": "[utcNow('M d')]"],
      "k": ["type": "object", "defaultValue": ["[utcNow('yyyy')]": "[concat(parameters('c'), '!')]"]],
    ]
    func shown(seed: String) throws -> JSONObject {
      try plan(["parameters": .object(parameters)], in: scope(seed: seed)).shownParameters
    }
    let values = try shown(seed: "s")
    let guid = try #require(values["a"]?["value"].string)
    #expect(guid.utf8.count == 36 && Array(guid.utf8)[14] == UInt8(ascii: "4"))
    #expect(values["a"] != values["b"])
    #expect(try shown(seed: "s") == values)
    #expect(try shown(seed: "t")["a"] != values["a"])
    #expect(values["t"]?["value"] == "20260131T120000Z")
    #expect(values["d"]?["value"] == "01/31/2026")
    #expect(values["c"]?["value"] == "1 31")
    #expect(values["k"]?["value"] == ["2026": "1 31!"])
  }
}
