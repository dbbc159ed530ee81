import Glibc

/// Reading and writing whole files: every call that azsim makes on them.
package enum Files {
  /// The largest file that is read: 2 GiB.
  package static let sizeLimit = 1 << 31
  /// The most that is read of what is no file and has no size: a pipe, a device. 32 MiB.
  package static let streamLimit = 1 << 25

  /// The bytes of a file; `nil` when there is none.
  ///
  /// - Parameter limit: how many bytes there may be.
  package static func read(_ path: String, limit: Int = sizeLimit) throws(SystemError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let error = SystemError.last("open", path)
      if error.number == ENOENT { return nil }
      throw error
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last("fstat", path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw SystemError(call: "read", path: path, number: EISDIR) }
    guard status.st_size < limit else { throw SystemError(call: "read", path: path, number: EFBIG) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    return try readAll(
      descriptor, path, expecting: Int(status.st_size), limit: isFile ? limit : min(limit, streamLimit))
  }

  /// All that a descriptor gives until its end: a file, a pipe, standard input.
  package static func readAll(
    _ descriptor: CInt, _ path: String, expecting size: Int = 0, limit: Int = streamLimit
  ) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(size, 4096))
    var count = 0
    while true {
      if count == bytes.count {
        // The file was exactly as long as it said: one more look tells that it is over.
        guard bytes.count < limit else { throw SystemError(call: "read", path: path, number: EFBIG) }
        if count == size {
          var byte: UInt8 = 0
          if Glibc.read(descriptor, &byte, 1) == 0 { return bytes }
          bytes.append(byte)
          count += 1
        }
        bytes.append(contentsOf: repeatElement(0, count: max(bytes.count, 4096)))
      }
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got < 0 {
        let error = SystemError.last("read", path)
        if error.number == EINTR { continue }
        throw error
      }
      if got == 0 {
        bytes.removeLast(bytes.count - count)
        return bytes
      }
      count += got
    }
  }

  /// How many bytes a file has; `nil` when there is none.
  package static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  package static func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw .last("opendir", folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
        place.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Replaces a file so that at any moment either the old bytes or the new ones are there, whole and durable: a sibling is
  /// written, flushed and renamed, and the folder flushed.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    let sibling = "\(path).\(getpid()).new"
    let descriptor = open(sibling, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .last("open", sibling) }
    do throws(SystemError) {
      try writeAll(bytes, to: descriptor, sibling)
      guard fsync(descriptor) == 0 else { throw .last("fsync", sibling) }
    } catch {
      close(descriptor)
      unlink(sibling)
      throw error
    }
    close(descriptor)
    guard rename(sibling, path) == 0 else {
      let error = SystemError.last("rename", path)
      unlink(sibling)
      throw error
    }
    let folder = parent(of: path)
    let folderDescriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folderDescriptor >= 0 else { throw .last("open", folder) }
    defer { close(folderDescriptor) }
    guard fsync(folderDescriptor) == 0 else { throw .last("fsync", folder) }
  }

  /// Writes a file that anybody may read, from its beginning; whoever reads it meanwhile may see half of it.
  package static func overwrite(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last("open", path) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, path)
  }

  /// The names in a folder in order, those of folders with a slash behind them; none when it cannot be read.
  package static func completions(in folder: String) -> [String] {
    let found: [String]
    do throws(SystemError) { found = try names(in: folder) } catch { return [] }
    return found.map { name in
      var status = stat()
      return stat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR ? name + "/" : name
    }
  }

  /// Adds bytes to the end of a file, making it if needed.
  package static func append(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .last("open", path) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, path)
  }

  /// Writes all bytes to a descriptor.
  package static func writeAll(_ bytes: [UInt8], to descriptor: CInt, _ path: String) throws(SystemError) {
    var count = 0
    while count < bytes.count {
      let wrote = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if wrote < 0 {
        let error = SystemError.last("write", path)
        if error.number == EINTR { continue }
        throw error
      }
      count += wrote
    }
  }

  /// Makes a folder, and those that it lies in, readable by the user alone unless `mode` says otherwise.
  package static func makeFolder(_ path: String, mode: UInt32 = 0o700) throws(SystemError) {
    if mkdir(path, mode) == 0 { return }
    let error = SystemError.last("mkdir", path)
    if error.number == EEXIST { return }
    guard error.number == ENOENT, parent(of: path) != path else { throw error }
    try makeFolder(parent(of: path), mode: mode)
    if mkdir(path, mode) != 0, errno != EEXIST { throw .last("mkdir", path) }
  }

  /// Makes a symbolic link, replacing one that is there.
  package static func link(_ target: String, as path: String) throws(SystemError) {
    try remove(path)
    guard symlink(target, path) == 0 else { throw .last("symlink", path) }
  }

  /// Gives a file another name; nothing happens when there is none.
  package static func move(_ path: String, to other: String) throws(SystemError) {
    if rename(path, other) != 0, errno != ENOENT { throw .last("rename", path) }
  }

  /// Takes a file away; nothing happens when there is none.
  package static func remove(_ path: String) throws(SystemError) {
    if unlink(path) != 0, errno != ENOENT { throw .last("unlink", path) }
  }

  /// The folder that a path lies in.
  package static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
