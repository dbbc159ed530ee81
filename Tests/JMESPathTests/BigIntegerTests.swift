import JSON
import Testing

@testable import JMESPath

/// Numbers that Python reckoned.
@Suite struct BigIntegerTests {
  /// Quotients that lie closer to the middle between two floating-point numbers than nine decimals show.
  @Test(arguments: [
    (4_611_739_037_006_866_656, 1_073_754_169.6000001), (4_611_739_036_147_872_993, 1_073_754_169.3999999),
    (144_168_212_715_264_943, 33_566_777.800000004), (2_305_896_031_336_520_671, 536_883_257.8000001),
  ]) func `division rounds once`(dividend: Int, quotient: Double) {
    #expect(BigInteger(dividend).divided(by: 4_294_967_291) == quotient)
    #expect(BigInteger(-dividend).divided(by: 4_294_967_291) == -quotient)
  }

  @Test func `large numbers divide too`() {
    let number = BigInteger(digits: "1" + String(repeating: "0", count: 40))
    #expect(number.divided(by: 7) == 1.4285714285714284e+39)
    #expect(BigInteger(digits: String(repeating: "9", count: 400)).divided(by: 2) == .infinity)
  }

  @Test func `floating-point numbers are taken whole`() {
    #expect(BigInteger(0x1p64).description == "18446744073709551616")
    #expect(BigInteger(-0x1p64).description == "-18446744073709551616")
    #expect(
      BigInteger(1e100).description
        == "10000000000000000159028911097599180468360808563945281389781327557747838772170381"
        + "060813469985856815104")
    #expect(BigInteger(1e300).double == 1e300)
  }

  @Test func `groups keep their zeros`() {
    #expect(BigInteger(digits: "-1000000000000000000000").description == "-1000000000000000000000")
    #expect(BigInteger(digits: "000").description == "0")
    #expect(BigInteger(digits: "-0").description == "0")
    let sum = BigInteger(digits: "999999999999999999").adding(BigInteger(1))
    #expect(sum.description == "1000000000000000000")
    #expect(sum.adding(BigInteger(digits: "-999999999999999999")).description == "1")
    #expect(BigInteger(1).adding(BigInteger(digits: "-1000000000000000000")).description == "-999999999999999999")
  }

  @Test func `order goes by value`() {
    let ascending = ["-1000000000000000000000", "-2", "0", "1", "999999999", "1000000000", "1000000000000000000000"]
    for (place, digits) in ascending.enumerated() {
      for (otherPlace, other) in ascending.enumerated() {
        let order = BigInteger(digits: digits).order(BigInteger(digits: other))
        #expect(order.signum() == (place - otherPlace).signum(), "\(digits) and \(other)")
      }
    }
  }
}
