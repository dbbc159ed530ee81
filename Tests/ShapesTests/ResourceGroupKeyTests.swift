import JSON
import Testing

@testable import Shapes

@Suite struct ResourceGroupKeyTests {
  private static let group = "/subscriptions/s/resourceGroups/MyGroup"

  @Test(arguments: [
    (group + "/providers/N/t/name", "MyGroup"), (group + "/providers/N/t/name/u/inner", "MyGroup"),
    ("/subscriptions/s/RESOURCEgroups/g/providers/N/t/", "g"), ("a/b/c/resourcegroups/g/e/f/g/h", "g"),
    (group, nil), (group + "/providers/N/t", nil), ("/subscriptions/s/providers/N/t/name/a/b/c", nil), ("", nil),
    ("////////", nil), ("/subscriptions/s/resourceGroups//providers/N/t/n", ""),
  ]) func `takes the group from ids of resources`(id: String, group: String?) {
    #expect(addingResourceGroup(["id": .string(id)])["resourceGroup"].string == group)
  }

  @Test func `goes through everything but source vaults`() {
    let resource: JSONValue = ["id": .string(Self.group + "/providers/N/t/n")]
    let named: JSONValue = ["id": .string(Self.group + "/providers/N/t/n"), "resourceGroup": "MyGroup"]
    #expect(addingResourceGroup([resource, ["a": [resource]]]) == [named, ["a": [named]]])
    #expect(addingResourceGroup(["sourceVault": resource, "b": resource]) == ["sourceVault": resource, "b": named])
    #expect(addingResourceGroup("text") == "text")
    #expect(addingResourceGroup([1, .null]) == [1, .null])
  }

  @Test(arguments: ["resourceGroup", "resourcegroup", "RESOURCEGROUP"])
  func `leaves alone what has the key in any case`(key: String) {
    let value = JSONValue.object(
      JSONObject([("id", .string(Self.group + "/providers/N/t/n")), (key, .null)]))
    #expect(addingResourceGroup(value) == value)
  }

  @Test func `puts the key last and needs a text for an id`() {
    let value: JSONValue = ["id": .string(Self.group + "/providers/N/t/n"), "b": 1]
    #expect(addingResourceGroup(value).object?.names == ["id", "b", "resourceGroup"])
    #expect(addingResourceGroup(["id": 5]) == ["id": 5])
  }
}
