import JSON
import Testing

@testable import Templates

/// The texts of errors, word for word.
@Suite struct TemplateErrorTests {
  /// The error of a template given as text, with these parameters.
  private func error(_ text: String, parameters: JSONObject = [:]) throws -> TemplateError? {
    do {
      let template = try DeploymentTemplate(TemplateText(Array(text.utf8)))
      _ = try DeploymentPlan(template, parameters: parameters, in: scope())
      return nil
    } catch let error as TemplateError {
      return error
    }
  }

  /// A template of four lines whose third is given.
  private func document(_ line: String, resources: String = "[]") -> String {
    """
    { "$schema": "s",
      "contentVersion": "1.0.0.0",
      \(line)
      "resources": \(resources) }
    """
  }

  @Test(arguments: try fixture("errors.json")["sections"].array ?? [])
  func `errors of parameters, variables and outputs`(given: JSONValue) throws {
    let line = try #require(given["line"].string)
    let error = try #require(try error(document(line), parameters: given["parameters"].object ?? [:]))
    #expect(error.code == "InvalidTemplate")
    let text = try #require(given["text"].string)
    #expect(error.message == "Deployment template validation failed: '\(text)'.")
    let place = try #require(error.place)
    #expect("\(place.line):\(place.column) \(place.path)" == given["place"].string)
  }

  @Test(arguments: try fixture("errors.json")["resources"].array ?? [])
  func `errors of resources`(given: JSONValue) throws {
    let resources = try #require(given["resources"].string)
    let error = try #require(try error(document("", resources: resources)))
    let text = try #require(given["text"].string)
    #expect(error.message == "Deployment template validation failed: '\(text)'.")
    #expect(error.code == "InvalidTemplate")
  }

  @Test(
    arguments: [
      (
        #"{"type": "Microsoft.X/a", "apiVersion": "1"}"#,
        "Could not find member 'type' on object of type 'Template'. Path 'properties.template.type', line 1, position 8."
      ),
      (
        #"{"$schema": "s", "resources": []}"#,
        "Required property 'contentVersion' not found in JSON. Path 'properties.template', line 1, position 33."
      ),
      (
        "{\"$schema\": \"s\", \"contentVersion\": \"1\",\n \"resources\": [{\"type\": \"a/b\", \"name\": \"n\"}]}",
        "Required property 'apiVersion' not found in JSON. Path 'properties.template.resources[0]', line 2, position 43."
      ),
    ]
  ) func `what is no template is refused by the reader`(text: String, reason: String) throws {
    let error = try #require(try error(text))
    #expect(error.code == "InvalidRequestContent")
    #expect(error.message == "The request content was invalid and could not be deserialized: '\(reason)'.")
    #expect(error.json.text(.spaced) == #"{"code": "InvalidRequestContent", "message": "\#(error.message)"}"#)
  }

  @Test func `an error tells its place as additional information`() throws {
    let error = try #require(try error(document(#""parameters": {"p": {"type": "string"}},"#)))
    #expect(
      error.json.text(.spaced).hasSuffix(
        #""additionalInfo": [{"type": "TemplateViolation", "info": {"lineNumber": 3, "linePosition": 23, "path": "properties.template.parameters.p"}}]}"#
      ))
  }

  @Test func `places on the first line count what stands before the template`() throws {
    let text = #"{"$schema": "s", "contentVersion": "1", "parameters": {"p": {"type": "int"}}, "resources": []}"#
    let template = try DeploymentTemplate(TemplateText(Array(text.utf8), columnsBefore: 100))
    let error = #expect(throws: TemplateError.self) { try DeploymentPlan(template, parameters: [:], in: scope()) }
    #expect(error?.place == TemplatePlace(line: 1, column: 161, path: "properties.template.parameters.p"))
  }

  @Test(arguments: [("parameters", 256), ("variables", 256), ("outputs", 64), ("resources", 800)])
  func `there are limits`(section: String, limit: Int) {
    var members = JSONObject()
    for index in 0...limit {
      members["m\(index)"] =
        section == "resources"
        ? ["type": "Microsoft.X/a", "apiVersion": "1", "name": .string("m\(index)")]
        : ["type": "int", "value": 1, "defaultValue": 1]
    }
    let text = "The number of template \(section) limit exceeded. Limit: '\(limit)' and actual: '\(limit + 1)'."
    do {
      _ = try plan([section: .object(members)])
      Issue.record("no error")
    } catch {
      #expect(error.message.contains(text))
    }
    members.remove("m0")
    #expect(throws: Never.self) { try plan([section: .object(members)]) }
  }

  @Test(arguments: try fixture("errors.json")["expressions"].array ?? [])
  func `errors of expressions`(given: JSONValue) throws {
    let expression = try #require(given["expression"].string)
    let text = try #require(given["text"].string)
    #expect(complaint(expression).contains(text), "\(complaint(expression))")
  }

  @Test func `what cannot be evaluated in a body is told with the id of the resource`() throws {
    let resources: JSONValue = [
      [
        "type": "Microsoft.X/a", "apiVersion": "1", "name": "n",
        "properties": ["x": "[resourceGroup().definition]"],
      ]
    ]
    do {
      _ = try plan(["resources": resources])
      Issue.record("no error")
    } catch {
      #expect(error.code == "InvalidTemplate")
      #expect(
        error.message == "Unable to process template language expressions for resource '\(id("Microsoft.X/a/n"))' at "
          + "line '1' and column '167'. 'The language expression property 'definition' doesn't exist, available "
          + "properties are 'id, name, type, location, tags, properties'.'")
    }
  }
}
