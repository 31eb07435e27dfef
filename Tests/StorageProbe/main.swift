import Glibc
import Plans
import Storage

/// A second program for the tests of the store: it is killed, limited and made to run as others.
///
/// ```
/// StorageProbe append PATH PLAN COUNT LABEL
/// StorageProbe work PATH PLAN COUNT LABEL
/// StorageProbe claim PATH PLAN
/// StorageProbe visit PATH PLAN
/// ```
///
/// Before the command may stand `user=NUMBER`, `umask=NUMBER` and `file-size=NUMBER`.
struct Probe {
  let command: String
  let path: String
  let plan: PlanID
  let rest: [String]

  /// Appends changes one after the other, and tells the revision of each once it is kept.
  func append(count: Int, label: String) throws(RepositoryError) {
    say("opening")
    let store = try PlanStore(path: path)
    var revision = try storedRevision(in: store)
    for number in 0..<count {
      let change = Change(
        at: Moment(seconds: Int64(number)), [.answered(Slot("goal"), "\(label) \(number)")])
      while true {
        do throws(RepositoryError) {
          try store.append(change, to: plan, after: revision)
          break
        } catch {
          guard error.code == .changedElsewhere else { throw error }
          revision = try storedRevision(in: store)
        }
      }
      revision += 1
      say("\(revision)")
    }
  }

  /// Works as a team does, once a line comes.
  ///
  /// Each text is half typed, then an answer that makes the half-typed one good. It tells of each that
  /// was kept, and that it was told when somebody else was first.
  func work(count: Int, label: String) throws(RepositoryError) {
    let store = try PlanStore(path: path)
    var revision = try storedRevision(in: store)
    say("ready")
    _ = readLine()
    for number in 0..<count {
      let text = "\(label) \(number)"
      let half = try store.keepDraft(Draft(slot: nil, text: label), of: plan, insteadOf: nil)
      let whole = try store.keepDraft(Draft(slot: nil, text: text), of: plan, insteadOf: half)
      while true {
        do throws(RepositoryError) {
          let change = Change(at: Moment(seconds: Int64(number)), [.answered(Slot("goal"), text)])
          try store.append(change, to: plan, after: revision, forgetting: [whole])
          break
        } catch {
          guard error.code == .changedElsewhere else { throw error }
          say("told")
          revision = try storedRevision(in: store)
        }
      }
      revision += 1
      say("\(revision)")
    }
  }

  /// Claims the plan, tells whether another program has it, and stays until its input ends.
  func claim() throws(RepositoryError) {
    let store = try PlanStore(path: path)
    say(try store.claim(plan) ? "taken" : "claimed")
    while readLine() != nil {}
  }

  /// Opens, lists, reads and writes, and tells how each went.
  func visit() throws(RepositoryError) {
    let store = try PlanStore(path: path)
    say("opened")
    report("list") { () throws(RepositoryError) in "\(try store.plans().count)" }
    report("log") { () throws(RepositoryError) in "\(try store.log(of: plan).revision)" }
    report("claim") { () throws(RepositoryError) in try store.claim(plan) ? "taken" : "claimed" }
    report("append") { () throws(RepositoryError) in
      let change = Change(at: Moment(seconds: 0), [.titled(String(repeating: "x", count: 100_000))])
      try store.append(change, to: plan, after: try storedRevision(in: store))
      return "kept"
    }
    report("log") { () throws(RepositoryError) in "\(try store.log(of: plan).revision)" }
  }

  private func storedRevision(in store: PlanStore) throws(RepositoryError) -> Int {
    do throws(RepositoryError) {
      return try store.log(of: plan).revision
    } catch {
      guard error.code == .noSuchPlan else { throw error }
      return 0
    }
  }

  private func report(_ name: String, _ work: () throws(RepositoryError) -> String) {
    do throws(RepositoryError) {
      say("\(name): \(try work())")
    } catch {
      say("\(name): \(error.code.rawValue)")
    }
  }
}

/// Writes a line at once, without a buffer that a kill would take along.
func say(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = unsafe write(STDOUT_FILENO, bytes, bytes.count)
}

/// Takes on the user or the limit that an argument `name=N` asks for; false for other arguments.
func adopt(_ argument: String) -> Bool {
  let parts = argument.split(separator: "=")
  guard parts.count == 2, let number = UInt32(parts[1]) else { return false }
  switch parts[0] {
  case "user":
    guard setgid(number) == 0, setuid(number) == 0 else { exit(3) }
  case "umask":
    umask(number)
  case "file-size":
    var limit = rlimit(rlim_cur: rlim_t(number), rlim_max: rlim_t(number))
    guard unsafe setrlimit(__rlimit_resource_t(1), &limit) == 0 else { exit(3) }
    signal(SIGXFSZ, SIG_IGN)
  default: return false
  }
  return true
}

let arguments = CommandLine.arguments.dropFirst().drop(while: adopt)
guard arguments.count >= 3 else { exit(64) }
let words = Array(arguments)
let probe = Probe(
  command: words[0], path: words[1], plan: PlanID(rawValue: words[2]), rest: Array(words[3...]))
do throws(RepositoryError) {
  switch probe.command {
  case "append": try probe.append(count: Int(probe.rest[0]) ?? 0, label: probe.rest[1])
  case "work": try probe.work(count: Int(probe.rest[0]) ?? 0, label: probe.rest[1])
  case "claim": try probe.claim()
  default: try probe.visit()
  }
} catch {
  say("\(error.code.rawValue) \(error.path) \(error.detail)")
  exit(1)
}
