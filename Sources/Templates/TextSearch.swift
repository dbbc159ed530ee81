/// Finds texts in texts, in time that grows with their lengths only (Knuth, Morris and Pratt).
struct TextSearch<Unit: Equatable> {
  private let wanted: [Unit]
  /// For each prefix of what is wanted, how much of its end is a beginning too.
  private var borders: [Int] = []

  init(for wanted: [Unit]) {
    self.wanted = wanted
    var border = 0
    for (index, unit) in wanted.enumerated() {
      if index == 0 {
        borders.append(0)
        continue
      }
      while border > 0, wanted[border] != unit { border = borders[border - 1] }
      if wanted[border] == unit { border += 1 }
      borders.append(border)
    }
  }

  /// Where it begins for the first time; what is empty begins at the beginning.
  func first(in text: [Unit]) -> Int? {
    if wanted.isEmpty { return 0 }
    return all(in: text, limit: 1).first
  }

  /// Where it begins each time, without overlaps, at most so often. What is empty begins nowhere.
  func all(in text: [Unit], limit: Int = .max) -> [Int] {
    guard !wanted.isEmpty else { return [] }
    var found: [Int] = []
    var matched = 0
    for (index, unit) in text.enumerated() {
      while matched > 0, wanted[matched] != unit { matched = borders[matched - 1] }
      if wanted[matched] == unit { matched += 1 }
      if matched == wanted.count {
        found.append(index + 1 - matched)
        if found.count == limit { return found }
        matched = 0
      }
    }
    return found
  }

  /// Where it begins for the last time; what is empty begins at the end.
  static func last(of wanted: [Unit], in text: [Unit]) -> Int? {
    if wanted.isEmpty { return text.count }
    let reversed = TextSearch(for: wanted.reversed())
    return reversed.first(in: text.reversed()).map { text.count - $0 - wanted.count }
  }
}

extension String {
  /// The UTF-16 units, by which the resource manager counts characters.
  var units: [UInt16] { Array(utf16) }

  /// The same with the case of letters taken away, unit by unit, so that places stay the same.
  var foldedUnits: [UInt16] {
    utf16.map { unit in
      if unit < 0x80 { return unit >= 0x41 && unit <= 0x5A ? unit | 0x20 : unit }
      guard let scalar = Unicode.Scalar(unit) else { return unit }
      let lower = scalar.properties.lowercaseMapping.utf16
      return lower.count == 1 ? lower.first ?? unit : unit
    }
  }

  init(units: some Collection<UInt16>) {
    self.init(decoding: Array(units), as: UTF16.self)
  }
}
