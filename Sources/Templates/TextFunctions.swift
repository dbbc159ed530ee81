import JSON

extension Evaluator {
  /// Functions of text; `nil` for other functions.
  mutating func textValue(of call: FunctionCall) throws(ExpressionError) -> JSONValue? {
    switch call.function {
    case .concat: try concat(call)
    case .format: .string(try format(call))
    case .string: .string(try string(call))
    case .toLower: .string(try call.string(0).lowercased())
    case .toUpper: .string(try call.string(0).uppercased())
    case .trim: .string(try call.string(0).trimmed)
    case .replace: .string(try replace(call))
    case .split: try split(call)
    case .join: .string(try join(call))
    case .substring: .string(try substring(call))
    case .startsWith: .bool(try begins(call))
    case .endsWith: .bool(try ends(call))
    case .indexOf where call[0].array == nil: .integer(try index(call, isLast: false))
    case .lastIndexOf where call[0].array == nil: .integer(try index(call, isLast: true))
    case .padLeft: .string(try padLeft(call))
    default: nil
    }
  }

  /// Makes sure of the size of a text before it is made.
  mutating func allow(_ bytes: Int, _ call: FunctionCall) throws(ExpressionError) {
    guard bytes <= TemplateLimit.valueBytes else {
      throw call.failure("the result is longer than \(TemplateLimit.valueBytes) bytes.")
    }
    try budget.spend(bytes / 4)
  }

  private mutating func concat(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    let arrays = call.arguments.compactMap(\.array)
    if !arrays.isEmpty {
      guard arrays.count == call.arguments.count else {
        throw ExpressionError(
          "The provided parameters for template language function '\(call.name)' are not valid. Either all or none of "
            + "the parameters must be an array. "
            + "Please see https://aka.ms/arm-template-expressions/#concat for usage details.")
      }
      try budget.spend(arrays.reduce(0) { $0 + $1.count })
      return .array(arrays.flatMap(\.self))
    }
    var result = ""
    for index in call.arguments.indices {
      let part = call[index].isNull ? "" : try call.text(index)
      try allow(result.utf8.count + part.utf8.count, call)
      result += part
    }
    return .string(result)
  }

  private mutating func string(_ call: FunctionCall) throws(ExpressionError) -> String {
    try budget.spend(try weigh(call[0]) / 4)
    return call[0].isNull ? "" : call[0].plainText
  }

  private mutating func replace(_ call: FunctionCall) throws(ExpressionError) -> String {
    let text = Array(try call.string(0).utf8)
    let old = Array(try call.string(1).utf8)
    let new = Array(try call.string(2).utf8)
    guard !old.isEmpty else { throw call.failure("the string to be replaced must not be empty.") }
    try allow(text.count, call)
    let places = TextSearch(for: old).all(in: text)
    let (growth, overflow) = places.count.multipliedReportingOverflow(by: max(new.count - old.count, 0))
    try allow(overflow ? .max : text.count + growth, call)
    var result: [UInt8] = []
    var position = 0
    for place in places {
      result.append(contentsOf: text[position..<place])
      result.append(contentsOf: new)
      position = place + old.count
    }
    result.append(contentsOf: text[position...])
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func split(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    let text = Array(try call.string(0).utf8)
    var delimiters: [[UInt8]] = []
    let given = if let several = call[1].array { several } else { [JSONValue.string(try call.string(1))] }
    for value in given {
      guard let delimiter = value.string else { throw call.unfit(1, "String, Array") }
      if !delimiter.isEmpty { delimiters.append(Array(delimiter.utf8)) }
    }
    var cuts: [(start: Int, end: Int)] = []
    for delimiter in delimiters {
      try allow(text.count, call)
      for place in TextSearch(for: delimiter).all(in: text) { cuts.append((place, place + delimiter.count)) }
    }
    try budget.spend(cuts.count * 2)
    // Of delimiters that overlap the first counts, and of those that begin together the one given first.
    cuts.sort { $0.start < $1.start }
    var parts: [JSONValue] = []
    var position = 0
    for cut in cuts where cut.start >= position {
      parts.append(.string(String(decoding: text[position..<cut.start], as: UTF8.self)))
      position = cut.end
    }
    parts.append(.string(String(decoding: text[position...], as: UTF8.self)))
    return .array(parts)
  }

  private mutating func join(_ call: FunctionCall) throws(ExpressionError) -> String {
    let delimiter = try call.string(1)
    var result = ""
    for (index, element) in try call.array(0).enumerated() {
      let part = (index == 0 ? "" : delimiter) + element.plainText
      guard result.utf8.count + part.utf8.count <= TemplateLimit.valueBytes else {
        throw call.failure("the result is longer than \(TemplateLimit.valueBytes) bytes.")
      }
      try budget.spend(1 + part.utf8.count / 4)
      result += part
    }
    return result
  }

  private mutating func substring(_ call: FunctionCall) throws(ExpressionError) -> String {
    let units = try call.string(0).units
    try allow(units.count, call)
    let start = try call.integer(1)
    let length = call.arguments.count > 2 ? try call.integer(2) : max(units.count - max(start, 0), 0)
    guard start >= 0, length >= 0, start <= units.count, length <= units.count - start else {
      throw call.failure(
        "the index and length parameters must refer to a location within the string. The index parameter: '\(start)', "
          + "the length parameter: '\(length)', the length of the string parameter: '\(units.count)'.")
    }
    return String(units: units[start..<start + length])
  }

  private mutating func begins(_ call: FunctionCall) throws(ExpressionError) -> Bool {
    let (text, part) = (try call.string(0).foldedUnits, try call.string(1).foldedUnits)
    try allow(text.count + part.count, call)
    return text.starts(with: part)
  }

  private mutating func ends(_ call: FunctionCall) throws(ExpressionError) -> Bool {
    let (text, part) = (try call.string(0).foldedUnits, try call.string(1).foldedUnits)
    try allow(text.count + part.count, call)
    return text.suffix(part.count).elementsEqual(part)
  }

  private mutating func index(_ call: FunctionCall, isLast: Bool) throws(ExpressionError) -> Int {
    let (text, part) = (try call.string(0).foldedUnits, try call.string(1).foldedUnits)
    try allow(text.count + part.count, call)
    let found = isLast ? TextSearch.last(of: part, in: text) : TextSearch(for: part).first(in: text)
    return found ?? -1
  }

  private mutating func padLeft(_ call: FunctionCall) throws(ExpressionError) -> String {
    let text = try call.text(0)
    let total = try call.integer(1)
    let filler = call.arguments.count > 2 ? try call.string(2) : " "
    guard filler.utf16.count == 1 else { throw call.failure("the padding must be one character.") }
    guard total >= 0 else { throw call.failure("the total length must not be negative.") }
    let missing = max(total - text.utf16.count, 0)
    guard missing <= TemplateLimit.valueBytes else {
      throw call.failure("the result is longer than \(TemplateLimit.valueBytes) bytes.")
    }
    try allow(missing * filler.utf8.count + text.utf8.count, call)
    return String(repeating: filler, count: missing) + text
  }
}
