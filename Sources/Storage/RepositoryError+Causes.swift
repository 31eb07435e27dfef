import GRDB
import Glibc
import Plans

/// Does work and turns whatever fails into a `RepositoryError`.
///
/// SQLite tells that a file failed it and rarely why: on a failed commit `sqlite3_system_errno` is
/// not set. What the system answered is read from `errno`, which is cleared first, so that it is
/// an answer to this work. No error holds a statement's arguments or a column's value: those are
/// people's words.
func reporting<Value>(
  _ path: String, _ work: () throws -> Value
) throws(RepositoryError) -> Value {
  errno = 0
  do {
    return try work()
  } catch let error as RepositoryError {
    throw error
  } catch let error as DatabaseError {
    throw RepositoryError(error, systemError: errno, path: path)
  } catch let error as Damage {
    throw RepositoryError(.damaged, path: path, detail: error.detail)
  } catch is RowDecodingError {
    throw RepositoryError(.damaged, path: path, detail: "a column of another kind")
  } catch {
    throw RepositoryError(.other, path: path, detail: "\(type(of: error))")
  }
}

extension RepositoryError {
  /// Makes the error of a failed system call.
  ///
  /// A place that may not be written is ``Code/readOnly`` and one that may not even be opened is
  /// ``Code/notPermitted``; the system says EACCES for both.
  init(systemError: CInt, path: String, writing: Bool) {
    let text = unsafe String(cString: strerror(systemError))
    self.init(Code(systemError: systemError, writing: writing), path: path, detail: text)
  }

  /// Makes the error of a failed SQLite call, given what the system answered SQLite.
  fileprivate init(_ error: DatabaseError, systemError: CInt, path: String) {
    let message = error.message ?? ""
    switch error.resultCode {
    case .SQLITE_IOERR, .SQLITE_CANTOPEN:
      let cause = RepositoryError(systemError: systemError, path: path, writing: true)
      let detail = systemError == 0 ? message : "\(message): \(cause.detail)"
      self.init(cause.code, path: path, detail: detail)
    default:
      self.init(Code(error.resultCode), path: path, detail: message)
    }
  }
}

extension RepositoryError.Code {
  fileprivate init(systemError: CInt, writing: Bool) {
    switch systemError {
    case EACCES, EPERM: self = writing ? .readOnly : .notPermitted
    case EROFS: self = .readOnly
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull
    case EISDIR: self = .notAStore
    default: self = .other
    }
  }

  fileprivate init(_ code: ResultCode) {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_NOTADB: self = .notAStore
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted
    // The program's SQL is fixed and fits its schema: where SQLite finds fault with it, the schema
    // in the file is not the one that was written.
    case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH:
      self = .damaged
    default: self = .other
    }
  }
}
