import ArgumentParser
import Diagnostics
import DraftReading
import PlanReview
import Plans
import ReviewReports

/// What came of a draft, with what is to be said about it.
struct JudgedDraft: Sendable {
  let outcome: ReviewOutcome
  /// What is said beside the results, in order.
  let told: [String]
  /// What it was read from; nil where it could not be read.
  let opened: OpenedDraft?
}

/// Judges drafts, several at once, and hands them over in the order of the queue.
struct ParallelJudging {
  /// The most drafts that are judged at once.
  let jobs: Int
  let judge: @Sendable (QueuedDraft) -> JudgedDraft

  init(jobs: Int, _ judge: @escaping @Sendable (QueuedDraft) -> JudgedDraft) {
    self.jobs = jobs
    self.judge = judge
  }

  /// How far those that are ready may be ahead of one that takes long, for each job.
  private static let lead = 16

  /// Judges all drafts; `take` is called with each, in order, on the caller's own thread.
  func run(_ queue: inout DraftQueue, _ take: (JudgedDraft) -> Void) async {
    await withTaskGroup(of: (Int, JudgedDraft).self) { group in
      var ready: [Int: JudgedDraft] = [:]
      var (started, running, next) = (0, 0, 0)
      while true {
        while running < jobs, started - next < jobs * Self.lead, let draft = queue.pop() {
          let number = started
          let judge = self.judge
          group.addTask { (number, judge(draft)) }
          started += 1
          running += 1
        }
        guard let (number, judged) = await group.next() else { return }
        running -= 1
        ready[number] = judged
        while let judged = ready.removeValue(forKey: next) {
          take(judged)
          next += 1
        }
      }
    }
  }
}

extension QueuedDraft {
  /// Reads the draft and has it judged; nothing is said yet, so that drafts may be read at once.
  func judged(_ bench: Workbench, _ review: (Plan, String) -> Review) -> JudgedDraft {
    let told = Told()
    let reading = DraftFile(bench: bench, say: { told.texts.append($0) })
    do {
      let (opened, name) = try open(reading)
      let reviewed = ReviewedPlan(
        name: name, plan: opened.plan.plan, review: review(opened.plan.plan, name),
        id: opened.plan.id?.rawValue, notices: opened.notices)
      let notices = opened.notices.map { "\(name.onOneLine): \($0)" }
      return JudgedDraft(outcome: .read(reviewed), told: told.texts + notices, opened: opened)
    } catch {
      let reason = told.texts.map(\.trimmingLineBreak).joined(separator: "\n")
      let draft = UnreadableDraft(name: name, reason: reason)
      return JudgedDraft(outcome: .unreadable(draft), told: told.texts, opened: nil)
    }
  }

  private var name: String {
    switch self {
    case .file(_, let name), .unreadable(let name, _): name
    case .line(let source): source.name
    }
  }

  private func open(_ file: DraftFile) throws -> (OpenedDraft, String) {
    switch self {
    case .file(let path, let name): return (try file.open(path, name: name), name)
    case .line(let source): return (try file.readJSON(source), source.name)
    case .unreadable(_, let reason):
      file.say(reason)
      throw ExitStatus.failed
    }
  }
}

/// Gathers what is said while a draft is read, on the one thread that reads it.
private final class Told {
  var texts: [String] = []
}

extension String {
  fileprivate var trimmingLineBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
