import Storage
import Testing

struct DefaultPathTests {
  struct Case: CustomTestStringConvertible {
    let environment: [String: String]
    let path: String?
    var testDescription: String { "\(environment.sorted { $0.key < $1.key })" }
  }

  @Test(arguments: [
    Case(
      environment: ["XDG_DATA_HOME": "/data", "HOME": "/home/a"],
      path: "/data/maalplan/plans.sqlite"),
    Case(environment: ["HOME": "/home/a"], path: "/home/a/.local/share/maalplan/plans.sqlite"),
    Case(
      environment: ["XDG_DATA_HOME": "", "HOME": "/home/a"],
      path: "/home/a/.local/share/maalplan/plans.sqlite"),
    Case(
      environment: ["XDG_DATA_HOME": "data", "HOME": "/home/a"],
      path: "/home/a/.local/share/maalplan/plans.sqlite"),
    Case(environment: ["XDG_DATA_HOME": "/data"], path: "/data/maalplan/plans.sqlite"),
    Case(environment: ["HOME": ""], path: nil),
    Case(environment: [:], path: nil),
  ])
  func `the store lies in the data folder of the user`(_ row: Case) {
    #expect(PlanStore.defaultPath(in: row.environment) == row.path)
  }
}
