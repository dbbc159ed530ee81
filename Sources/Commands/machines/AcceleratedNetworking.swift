import ARM
import Grammar
import JSON

/// When the client asks for accelerated networking by itself, which it does for some sizes with some images.
extension TemplateRequest {
  mutating func checkAcceleratedNetworking(_ client: inout Client) throws(CommandError) {
    guard network.accelerates == nil, let size = size?.asciiLowercased, Self.canAccelerate(size) else { return }
    if !Self.isIn(Self.fourCores, size) {
      let path = "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(location ?? "")/vmSizes"
      let sizes = try client.validationList(path, apiVersion: "2024-11-01")
      let found = sizes.first { $0["name"].string?.equalsIgnoringCase(size) ?? false }
      guard let cores = found?["numberOfCores"].integer, cores >= 8 else { return }
    }
    guard case .marketplace(let marketplace) = image.source else { return }
    let publisher = marketplace.publisher.asciiLowercased
    let offer = marketplace.offer.asciiLowercased
    if publisher == "coreos" || offer == "coreos" {
      throw CommandError(
        .refused,
        "As CoreOS is deprecated and there is no image in the marketplace any more, please use Flatcar Container Linux instead."
      )
    }
    if Self.isSupported(publisher, offer, marketplace.sku.asciiLowercased) { network.accelerates = true }
  }

  /// Images that have the drivers, by beginnings of their SKUs.
  private static func isSupported(_ publisher: String, _ offer: String, _ sku: String) -> Bool {
    switch (publisher, offer) {
    case ("canonical", "ubuntuserver"): sku.hasPrefix("16.04") || sku.hasPrefix("18.04")
    case ("suse", "sles"): sku.hasPrefix("12-sp3")
    case ("redhat", "rhel"), ("openlogic", "centos"), ("oracle", "oracle-linux"): sku.hasPrefix("7.4")
    case ("kinvolk", "flatcar-container-linux-free"), ("kinvolk", "flatcar-container-linux"): true
    case ("credativ", "debian"): sku.hasPrefix("-backports")
    case ("microsoftwindowsserver", "windowsserver"): sku.hasPrefix("2016") || sku.hasPrefix("2012-r2")
    default: false
    }
  }

  private static func isIn(_ list: StaticString, _ size: String) -> Bool {
    guard size.hasPrefix("standard_") else { return false }
    let name = String(size.dropFirst("standard_".count))
    return list.description.split(whereSeparator: \.isWhitespace).contains { String($0) == name }
  }

  private static func canAccelerate(_ size: String) -> Bool { isIn(sizes, size) }

  /// Sizes of which four cores are enough.
  private static var fourCores: StaticString {
    "d3_v2 d3_v2_promo d3_v2_abc ds3_v2 ds3_v2_promo d12_v2 d12_v2_promo d12_v2_abc ds12_v2 ds12_v2_promo f8s_v2 f4 f4_abc f4s e8_v3 e8s_v3 d8_v3 d8s_v3"
  }

  /// Sizes that have it, without `Standard_`, as the client lists them.
  private static var sizes: StaticString {
    """
    b12ms b16ms b20ms ds2_v2 ds3_v2 ds4_v2 ds5_v2 ds11-1_v2 ds11_v2 ds12-1_v2 ds12-2_v2 ds12_v2 ds13-2_v2
    ds13-4_v2 ds13_v2 ds14-4_v2 ds14-8_v2 ds14_v2 ds15_v2 ds2_v2_promo ds3_v2_promo ds4_v2_promo ds5_v2_promo
    ds11_v2_promo ds12_v2_promo ds13_v2_promo ds14_v2_promo f2s f4s f8s f16s d4s_v3 d8s_v3 d16s_v3 d32s_v3 d2_v2
    d3_v2 d4_v2 d5_v2 d11_v2 d12_v2 d13_v2 d14_v2 d15_v2 d2_v2_promo d3_v2_promo d4_v2_promo d5_v2_promo
    d11_v2_promo d12_v2_promo d13_v2_promo d14_v2_promo f2 f4 f8 f16 d4_v3 d8_v3 d16_v3 d32_v3 d48_v3 d64_v3
    d48s_v3 d64s_v3 e4_v3 e8_v3 e16_v3 e20_v3 e32_v3 e48_v3 e64i_v3 e64_v3 e4-2s_v3 e4s_v3 e8-2s_v3 e8-4s_v3
    e8s_v3 e16-4s_v3 e16-8s_v3 e16s_v3 e20s_v3 e32-8s_v3 e32-16s_v3 e32s_v3 e48s_v3 e64-16s_v3 e64-32s_v3 e64is_v3
    e64s_v3 l8s_v2 l16s_v2 l32s_v2 l48s_v2 l64s_v2 l80s_v2 e4_v4 e8_v4 e16_v4 e20_v4 e32_v4 e48_v4 e64_v4 e4d_v4
    e8d_v4 e16d_v4 e20d_v4 e32d_v4 e48d_v4 e64d_v4 e4-2s_v4 e4s_v4 e8-2s_v4 e8-4s_v4 e8s_v4 e16-4s_v4 e16-8s_v4
    e16s_v4 e20s_v4 e32-8s_v4 e32-16s_v4 e32s_v4 e48s_v4 e64-16s_v4 e64-32s_v4 e64s_v4 e4-2ds_v4 e4ds_v4 e8-2ds_v4
    e8-4ds_v4 e8ds_v4 e16-4ds_v4 e16-8ds_v4 e16ds_v4 e20ds_v4 e32-8ds_v4 e32-16ds_v4 e32ds_v4 e48ds_v4 e64-16ds_v4
    e64-32ds_v4 e64ds_v4 d4d_v4 d8d_v4 d16d_v4 d32d_v4 d48d_v4 d64d_v4 d4_v4 d8_v4 d16_v4 d32_v4 d48_v4 d64_v4
    d4ds_v4 d8ds_v4 d16ds_v4 d32ds_v4 d48ds_v4 d64ds_v4 d4s_v4 d8s_v4 d16s_v4 d32s_v4 d48s_v4 d64s_v4 f4s_v2
    f8s_v2 f16s_v2 f32s_v2 f48s_v2 f64s_v2 f72s_v2 m208ms_v2 m208s_v2 m416-208s_v2 m416s_v2 m416-208ms_v2
    m416ms_v2 m64 m64m m128 m128m m8-2ms m8-4ms m8ms m16-4ms m16-8ms m16ms m32-8ms m32-16ms m32ls m32ms m32ts
    m64-16ms m64-32ms m64ls m64ms m64s m128-32ms m128-64ms m128ms m128s d4a_v4 d8a_v4 d16a_v4 d32a_v4 d48a_v4
    d64a_v4 d96a_v4 d4as_v4 d8as_v4 d16as_v4 d32as_v4 d48as_v4 d64as_v4 d96as_v4 e4a_v4 e8a_v4 e16a_v4 e20a_v4
    e32a_v4 e48a_v4 e64a_v4 e96a_v4 e4as_v4 e8as_v4 e16as_v4 e20as_v4 e32as_v4 e48as_v4 e64as_v4 e96as_v4
    """
  }
}
