import ARM

extension BlobService {
  /// Some of the names, and where to go on.
  struct Page {
    var names: [String]
    var marker = ""

    init(_ all: [String], _ request: Request) {
      let start = request[parameter: "marker"] ?? ""
      let rest = all.filter { $0 >= start }
      let most = min(5000, request[parameter: "maxresults"].flatMap { Int($0) } ?? 5000)
      names = Array(rest.prefix(max(0, most)))
      if rest.count > names.count, most > 0 { marker = rest[names.count] }
    }
  }
}
