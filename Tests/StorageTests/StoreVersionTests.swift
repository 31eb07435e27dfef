import Plans
import Storage
import Testing

struct StoreVersionTests {
  private let folder: TemporaryFolder
  private let plan = PlanID(rawValue: "kom-glad")

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a store of version 1 is read as it was written`() throws {
    try RawStore.execute(versionOne, at: folder.store)
    let store = try PlanStore(path: folder.store)
    let log = try store.log(of: plan)
    let signs = Slot("signs")
    #expect(
      log.changes == [
        Change(
          at: Moment(seconds: 1_790_000_000),
          [.began(template: "albertslund-maalplan@1"), .titled("Kom glad i skole")]),
        Change(at: Moment(seconds: 1_790_000_060), [.answered(Slot("goal"), "Æblegrød\n2 %")]),
        Change(at: Moment(seconds: 1_790_000_120), [.added(ItemID(1), to: signs, at: 0, "Tegn")]),
        Change(
          at: Moment(seconds: 1_790_000_180),
          [.answered(Slot("data", of: ItemID(1)), "a\u{0}b"), .reworded(ItemID(1), "Flere")]),
        Change(
          at: Moment(seconds: 1_790_000_240), [.moved(ItemID(1), to: 0), .removed(ItemID(1))]),
        Change(at: Moment(seconds: 1_790_000_300), [.undone]),
        Change(at: Moment(seconds: 1_790_000_360), [.redone]),
        Change(at: Moment(seconds: 1_790_000_420), [.entered(.approval)]),
      ])
    #expect(
      try store.drafts(of: plan).map(\.draft) == [
        Draft(slot: Slot("data", of: ItemID(1)), text: "halvt sk")
      ])
    try store.append(Change(at: Moment(seconds: 0), [.entered(.status)]), to: plan, after: 8)
    #expect(try PlanStore(path: folder.store).plans().map(\.plan.phase) == [.status])
  }

  @Test func `a store that has its mark and nothing more is brought up to date`() throws {
    try RawStore.execute("PRAGMA application_id = 1835098476", at: folder.store)
    let store = try PlanStore(path: folder.store)
    try store.append(Change(at: Moment(seconds: 0), [.titled("a")]), to: plan, after: 0)
    #expect(try PlanStore(path: folder.store).plans().map(\.plan.title) == ["a"])
  }

  @Test func `a store of a newer version is left alone`() throws {
    try RawStore.execute(versionOne + "PRAGMA user_version = 2;", at: folder.store)
    let before = try RawStore.bytes(of: folder.store)
    let detail = "2 > 1"
    #expect(throws: RepositoryError(.newerVersion, path: folder.store, detail: detail)) {
      try PlanStore(path: folder.store)
    }
    #expect(try RawStore.bytes(of: folder.store) == before)
  }

  @Test func `a new store has the form of version 1`() throws {
    _ = try PlanStore(path: folder.store)
    let old = folder.path + "/old.sqlite"
    try RawStore.execute(versionOne, at: old)
    #expect(try RawStore.schema(at: folder.store) == RawStore.schema(at: old))
  }
}

/// The first version of the store, as text; it must be read for as long as there are such files.
private let versionOne = #"""
  CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
  INSERT INTO grdb_migrations VALUES ('1');
  CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    plan TEXT NOT NULL,
    revision INTEGER NOT NULL,
    format INTEGER NOT NULL,
    time INTEGER NOT NULL,
    events TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    UNIQUE (plan, revision)
  ) STRICT;
  CREATE TRIGGER change_follows BEFORE INSERT ON change
  WHEN NEW.revision IS NOT
    (SELECT ifnull(max(revision), 0) + 1 FROM change WHERE plan = NEW.plan)
  BEGIN SELECT raise(ABORT, 'a change is the next of its plan'); END;
  CREATE TRIGGER change_is_kept BEFORE DELETE ON change
  BEGIN SELECT raise(ABORT, 'a change is never removed'); END;
  CREATE TRIGGER change_stands BEFORE UPDATE ON change
  BEGIN SELECT raise(ABORT, 'a change is never altered'); END;
  CREATE TABLE draft (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    plan TEXT NOT NULL,
    draft TEXT NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;
  PRAGMA application_id = 1835098476;
  PRAGMA user_version = 1;
  PRAGMA journal_mode = WAL;
  INSERT INTO change VALUES
  (1, 'kom-glad', 1, 1, 1790000000,
    '[{"began":{"template":"albertslund-maalplan@1"}},{"titled":{"title":"Kom glad i skole"}}]',
    1277809103817482912),
  (2, 'kom-glad', 2, 1, 1790000060,
    '[{"answered":{"slot":{"field":"goal"},"text":"Æblegrød\n2 %"}}]',
    -2019185096720776916),
  (3, 'kom-glad', 3, 1, 1790000120,
    '[{"added":{"index":0,"item":1,"slot":{"field":"signs"},"text":"Tegn"}}]',
    -6871260408669169759),
  (4, 'kom-glad', 4, 1, 1790000180,
    '[{"answered":{"slot":{"field":"data","item":1},"text":"a\u0000b"}},{"reworded":{"item":1,"text":"Flere"}}]',
    -5660450916481243970),
  (5, 'kom-glad', 5, 1, 1790000240,
    '[{"moved":{"index":0,"item":1}},{"removed":{"item":1}}]',
    -2106543907720259262),
  (6, 'kom-glad', 6, 1, 1790000300,
    '[{"undone":{}}]',
    5163695850062733710),
  (7, 'kom-glad', 7, 1, 1790000360,
    '[{"redone":{}}]',
    5833907605357803301),
  (8, 'kom-glad', 8, 1, 1790000420,
    '[{"entered":{"phase":"approval"}}]',
    8294399085643789803);
  INSERT INTO draft (plan, draft, checksum) VALUES
  ('kom-glad', '{"slot":{"field":"data","item":1},"text":"halvt sk"}', 6785425019781562151);
  """#
