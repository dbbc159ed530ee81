import Glibc

/// What the disk itself takes: writing as many bytes as a state file has, flushed and renamed.
struct DurableWrite {
  let folder: String

  /// Milliseconds of the median of several writes.
  func median(of count: Int, bytes: Int) -> Double {
    let content = [UInt8](repeating: 0x20, count: bytes)
    var times: [Double] = []
    for _ in 0..<count {
      let start = Stopwatch.now()
      write(content)
      times.append((Stopwatch.now() - start) * 1000)
    }
    return times.sorted()[count / 2]
  }

  private func write(_ content: [UInt8]) {
    let path = "\(folder)/durable"
    let file = open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { return }
    _ = content.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    fsync(file)
    close(file)
    rename(path + ".new", path)
    let directory = open(folder, O_RDONLY | O_DIRECTORY)
    fsync(directory)
    close(directory)
  }
}
