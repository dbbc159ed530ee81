import Glibc
import JSON

/// A call of a function, its arguments evaluated.
struct FunctionCall {
  let function: TemplateFunction
  /// As the template spells it.
  let name: String
  let arguments: [JSONValue]

  /// The sentence about this call.
  func failure(_ reason: String) -> ExpressionError { .function(name, reason) }

  /// An argument, which the arity has made sure of.
  subscript(index: Int) -> JSONValue { arguments.indices.contains(index) ? arguments[index] : .null }

  private func mismatch(_ index: Int, _ wanted: String) -> ExpressionError {
    failure(
      "argument '\(index + 1)' must be of type '\(wanted)', the provided value is of type '\(self[index].kindName)'.")
  }

  /// The text of an argument that must be a string.
  func string(_ index: Int) throws(ExpressionError) -> String {
    guard let text = self[index].string else { throw mismatch(index, "String") }
    return text
  }

  /// The text of an argument that may also be a number or a truth value.
  func text(_ index: Int) throws(ExpressionError) -> String {
    switch self[index] {
    case .string, .integer, .bigInteger, .double, .bool: return self[index].plainText
    default: throw mismatch(index, "String")
    }
  }

  /// The number of an argument that must be a whole one.
  func integer(_ index: Int) throws(ExpressionError) -> Int {
    switch self[index] {
    case .integer(let number): return number
    case .double(let number):
      guard let whole = Int(exactly: number) else { throw mismatch(index, "Integer") }
      return whole
    default: throw mismatch(index, "Integer")
    }
  }

  /// An argument that must be `true` or `false`.
  func bool(_ index: Int) throws(ExpressionError) -> Bool {
    guard let flag = self[index].bool else { throw mismatch(index, "Boolean") }
    return flag
  }

  /// The elements of an argument that must be an array.
  func array(_ index: Int) throws(ExpressionError) -> [JSONValue] {
    guard let elements = self[index].array else { throw mismatch(index, "Array") }
    return elements
  }

  /// The members of an argument that must be an object.
  func object(_ index: Int) throws(ExpressionError) -> JSONObject {
    guard let members = self[index].object else { throw mismatch(index, "Object") }
    return members
  }

  /// The sentence about an argument of a kind that the function does not take.
  func unfit(_ index: Int, _ wanted: String) -> ExpressionError { mismatch(index, wanted) }

  /// The result of arithmetic that may not overflow.
  func exact(_ result: (partialValue: Int, overflow: Bool)) throws(ExpressionError) -> Int {
    guard !result.overflow else { throw failure("the result is out of the range of integers.") }
    return result.partialValue
  }
}

extension JSONValue {
  /// What the resource manager calls this kind of value.
  var kindName: String {
    switch self {
    case .null: "Null"
    case .bool: "Boolean"
    case .integer, .bigInteger: "Integer"
    case .double: "Float"
    case .string: "String"
    case .array: "Array"
    case .object: "Object"
    }
  }

  /// The value as part of a text: a string as it is, a truth value capitalised, `null` as nothing.
  var plainText: String {
    switch self {
    case .string(let text): text
    case .bool(let flag): flag ? "True" : "False"
    case .null: ""
    default: text(.compact)
    }
  }
}
