/// The functions of the template language. A raw value is the name as the documentation spells it.
///
/// Source: platform.md §9.8.
enum TemplateFunction: String, Sendable, CaseIterable {
  // Values of the template.
  case parameters, variables, copyIndex, deployment
  // Text.
  case concat, format, string, toLower, toUpper, trim, replace, split, join, substring, startsWith, endsWith, indexOf,
    lastIndexOf, padLeft, base64, base64ToString, base64ToJson, uri, uriComponent, uriComponentToString, dataUri,
    dataUriToString, uniqueString, guid, newGuid, json
  // Numbers.
  case int, float, add, sub, mul, div, mod, min, max, range
  // Truth.
  case bool, `if`, and, or, not, equals, greater, greaterOrEquals, less, lessOrEquals, coalesce, `true`, `false`,
    `null`,
    fail
  // Arrays and objects.
  case contains, empty, length, first, last, array, createArray, createObject, union, intersection, take, skip, items,
    objectKeys, flatten, shallowMerge, tryGet, indexFromEnd, tryIndexFromEnd
  // Functions of elements.
  case lambda, lambdaVariables, map, filter, reduce, sort, toObject, groupBy, mapValues
  // Time.
  case utcNow, dateTimeAdd, dateTimeFromEpoch, dateTimeToEpoch
  // Scope.
  case resourceGroup, subscription, environment, tenant
  // Resources.
  case resourceId, subscriptionResourceId, tenantResourceId, extensionResourceId, managementGroupResourceId, providers,
    pickZones, reference, references
  /// Every function whose name begins so: `listKeys`, `listSecrets`, …
  case list

  private static let byLowercasedName: [String: TemplateFunction] = {
    var table: [String: TemplateFunction] = [:]
    for function in allCases { table[function.rawValue.lowercased()] = function }
    return table
  }()

  /// The function of a name, in whatever case; `nil` when there is none.
  init?(named name: String) {
    let lower = name.lowercased()
    if let known = Self.byLowercasedName[lower] {
      self = known
    } else if lower.utf8.starts(with: "list".utf8) {
      self = .list
    } else {
      return nil
    }
  }

  /// Whether it has a value only when resources exist.
  var isRuntime: Bool {
    switch self {
    case .reference, .references, .list: true
    default: false
    }
  }

  /// Whether it decides itself which of its arguments are evaluated.
  var isLazy: Bool {
    switch self {
    case .if, .and, .or, .coalesce, .lambda, .map, .filter, .reduce, .sort, .toObject, .groupBy, .mapValues: true
    default: false
    }
  }

  /// How many arguments it takes.
  var arity: ClosedRange<Int> {
    switch self {
    case .deployment, .newGuid, .true, .false, .null, .resourceGroup, .subscription, .environment, .tenant: 0...0
    case .parameters, .variables, .string, .toLower, .toUpper, .trim, .base64, .base64ToString, .base64ToJson,
      .uriComponent, .uriComponentToString, .dataUri, .dataUriToString, .json, .int, .float, .bool, .not, .empty,
      .length, .first, .last, .array, .items, .objectKeys, .flatten, .shallowMerge, .lambdaVariables,
      .dateTimeFromEpoch, .dateTimeToEpoch, .fail, .references:
      1...1
    case .startsWith, .endsWith, .indexOf, .lastIndexOf, .split, .join, .uri, .add, .sub, .mul, .div, .mod, .range,
      .equals, .greater, .greaterOrEquals, .less, .lessOrEquals, .contains, .take, .skip, .map, .filter, .sort,
      .groupBy, .mapValues, .indexFromEnd, .tryIndexFromEnd:
      2...2
    case .replace, .if, .reduce: 3...3
    case .substring, .padLeft, .dateTimeAdd, .toObject: 2...3
    case .copyIndex: 0...2
    case .utcNow: 0...1
    case .concat, .format, .uniqueString, .guid, .min, .max, .coalesce, .union, .intersection, .lambda, .reference,
      .list, .and, .or:
      self == .reference ? 1...3 : 1...Self.many
    case .createArray, .createObject: 0...Self.many
    case .tryGet: 2...Self.many
    case .resourceId, .subscriptionResourceId, .tenantResourceId: 2...Self.many
    case .managementGroupResourceId: 2...Self.many
    case .extensionResourceId: 3...Self.many
    case .providers: 1...2
    case .pickZones: 3...5
    }
  }

  /// As many as an expression can hold.
  private static let many = TemplateLimit.expressionLength

  /// The sentence for a wrong number of arguments; `nil` when the number is right.
  func arityError(name: String, count: Int) -> ExpressionError? {
    if arity.contains(count) { return nil }
    let wanted =
      arity.upperBound == Self.many
      ? "at least \(arity.lowerBound)"
      : arity.count == 1 ? "\(arity.lowerBound)" : "\(arity.lowerBound) to \(arity.upperBound)"
    return .function(name, "function requires \(wanted) argument(s) while \(count) were provided.")
  }
}

extension ExpressionError {
  /// The sentence about a function that cannot be evaluated.
  static func function(_ name: String, _ reason: String) -> ExpressionError {
    ExpressionError(
      "Unable to evaluate template language function '\(name)': \(reason) "
        + "Please see https://aka.ms/arm-template-expressions/#\(name.lowercased()) for usage details.")
  }

  /// The sentence about a function that may not stand where it stands.
  static func misplaced(_ name: String) -> ExpressionError {
    ExpressionError(
      "The template function '\(name)' is not expected at this location. "
        + "Please see https://aka.ms/arm-template-expressions for usage details.")
  }

  /// The sentence about `copyIndex` outside of the loop it means.
  static let misplacedCopyIndex = ExpressionError(
    "The template function 'copyIndex' is not expected at this location. The function can only be used in a resource "
      + "with copy specified. Please see https://aka.ms/arm-copy for usage details.")

  /// The sentence about a name with parentheses that is no function.
  static func unknownFunction(_ name: String) -> ExpressionError {
    ExpressionError(
      "The template function '\(name)' is not valid. "
        + "Please see https://aka.ms/arm-template-expressions for usage details.")
  }

  /// The sentence about a parameter that the template does not declare.
  static func unknownParameter(_ name: String) -> ExpressionError {
    ExpressionError(
      "The template parameter '\(name)' is not found. "
        + "Please see https://aka.ms/arm-syntax-parameters for usage details.", .template)
  }

  /// The sentence about a variable that the template does not declare.
  static func unknownVariable(_ name: String) -> ExpressionError {
    ExpressionError(
      "The template variable '\(name)' is not found. "
        + "Please see https://aka.ms/arm-syntax-variables for usage details.", .template)
  }
}
