import Plans
import Storage
import Testing

struct ClaimTests {
  private let folder: TemporaryFolder
  private let store: PlanStore
  private let plan = PlanID(rawValue: "p")

  init() throws {
    folder = try TemporaryFolder()
    store = try PlanStore(path: folder.store)
  }

  @Test func `a plan that another program works on is taken until that program is killed`() throws {
    let other = try StorageProcess(["claim", folder.store, "p"])
    #expect(other.line() == "claimed")
    #expect(try store.claim(plan) == true)
    #expect(try other.kill() == [])
    #expect(try store.claim(plan) == false)
  }

  @Test func `another program sees the claim of this one`() throws {
    #expect(try store.claim(plan) == false)
    #expect(try StorageProcess(["claim", folder.store, "p"]).finish() == ["taken"])
  }

  @Test func `claims of different plans are independent`() throws {
    let other = try StorageProcess(["claim", folder.store, "q"])
    #expect(other.line() == "claimed")
    #expect(try store.claim(plan) == false)
    #expect(try store.claim(PlanID(rawValue: "q")) == true)
    #expect(try other.finish() == [])
  }

  @Test func `claiming again what is claimed changes nothing`() throws {
    #expect(try store.claim(plan) == false)
    #expect(try store.claim(plan) == false)
    #expect(try StorageProcess(["claim", folder.store, "p"]).finish() == ["taken"])
  }

  @Test func `a claim ends with the store that made it`() throws {
    do {
      let other = try PlanStore(path: folder.store)
      #expect(try other.claim(plan) == false)
      #expect(try store.claim(plan) == true)
    }
    #expect(try store.claim(plan) == false)
  }

  @Test func `a plan somebody works on can still be read and written by others`() throws {
    let other = try StorageProcess(["claim", folder.store, "p"])
    #expect(other.line() == "claimed")
    try store.append(Change(at: Moment(seconds: 0), [.titled("a")]), to: plan, after: 0)
    #expect(try store.log(of: plan).plan.title == "a")
    #expect(try other.finish() == [])
  }
}
