import JSON

/// Python's `difflib`, as far as "Did you mean" needs it.
package enum CloseMatches {
  /// The choice that is most like a word, if one is alike enough.
  ///
  /// - Parameter cutoff: the least ratio, from 0 to 1; `az` takes 0.7.
  /// - Returns: of equally good choices the last in order of code points, as Python's `nlargest` picks it.
  package static func best(for word: String, among choices: [String], cutoff: Double = 0.7) -> String? {
    let target = Array(word.unicodeScalars)
    var best: (ratio: Double, choice: String)?
    var index: [Unicode.Scalar: [Int]]?
    for choice in choices {
      let candidate = Array(choice.unicodeScalars)
      let total = candidate.count + target.count
      guard total == 0 || 2 * Double(min(candidate.count, target.count)) / Double(total) >= cutoff else { continue }
      let places = index ?? positions(of: target)
      index = places
      let ratio = total == 0 ? 1 : 2 * Double(matches(candidate, target, places)) / Double(total)
      guard ratio >= cutoff else { continue }
      if let found = best, found.ratio > ratio || (found.ratio == ratio && !found.choice.precedes(choice)) { continue }
      best = (ratio, choice)
    }
    return best?.choice
  }

  /// Where each code point stands; in a long text those that stand in more than one of a hundred places are left out.
  private static func positions(of text: [Unicode.Scalar]) -> [Unicode.Scalar: [Int]] {
    var places: [Unicode.Scalar: [Int]] = [:]
    for (position, scalar) in text.enumerated() { places[scalar, default: []].append(position) }
    if text.count >= 200 {
      let limit = text.count / 100 + 1
      places = places.filter { $0.value.count <= limit }
    }
    return places
  }

  /// How many code points the matching blocks of both have together.
  private static func matches(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], _ places: [Unicode.Scalar: [Int]]
  ) -> Int {
    var total = 0
    var open = [(first: 0..<first.count, second: 0..<second.count)]
    while let (left, right) = open.popLast() {
      let block = longestMatch(first, left, second, right, places)
      guard block.count > 0 else { continue }
      total += block.count
      if left.lowerBound < block.first, right.lowerBound < block.second {
        open.append((left.lowerBound..<block.first, right.lowerBound..<block.second))
      }
      let (firstEnd, secondEnd) = (block.first + block.count, block.second + block.count)
      if firstEnd < left.upperBound, secondEnd < right.upperBound {
        open.append((firstEnd..<left.upperBound, secondEnd..<right.upperBound))
      }
    }
    return total
  }

  /// The longest block that both ranges share, the first of equals, grown over code points that were left out.
  private static func longestMatch(
    _ first: [Unicode.Scalar], _ left: Range<Int>, _ second: [Unicode.Scalar], _ right: Range<Int>,
    _ places: [Unicode.Scalar: [Int]]
  ) -> (first: Int, second: Int, count: Int) {
    var best = (first: left.lowerBound, second: right.lowerBound, count: 0)
    var lengths: [Int: Int] = [:]
    for i in left {
      var next: [Int: Int] = [:]
      for j in places[first[i]] ?? [] where right.contains(j) {
        let count = (lengths[j - 1] ?? 0) + 1
        next[j] = count
        if count > best.count { best = (i - count + 1, j - count + 1, count) }
      }
      lengths = next
    }
    while best.first > left.lowerBound, best.second > right.lowerBound,
      first[best.first - 1] == second[best.second - 1]
    {
      best = (best.first - 1, best.second - 1, best.count + 1)
    }
    while best.first + best.count < left.upperBound, best.second + best.count < right.upperBound,
      first[best.first + best.count] == second[best.second + best.count]
    {
      best.count += 1
    }
    return best
  }
}
