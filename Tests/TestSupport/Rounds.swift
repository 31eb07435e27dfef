import Foundation

/// How often a test with random input tries: fewer times usually, and all of them where the
/// environment asks for it with `MAALPLAN_WHOLE=1`.
package func rounds(usually: Int, whole: Int) -> Int {
  ProcessInfo.processInfo.environment["MAALPLAN_WHOLE"] == "1" ? whole : usually
}
