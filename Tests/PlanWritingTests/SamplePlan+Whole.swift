import Interviews
import Plans

extension SamplePlan {
  /// A whole plan as a team might write it, for documents that are looked at.
  static func whole(of template: Template) -> Plan { log(of: template).plan }

  /// All that happened to the whole plan.
  static func log(of template: Template) -> PlanLog {
    PlanLog(
      id: PlanID(rawValue: "kom-glad-i-skole"),
      changes: [
        Change(at: Moment(seconds: 1_785_000_000), [.began(template: template.reference)]),
        Change(at: Moment(seconds: 1_785_086_399), wholeEvents),
      ])
  }

  private static var wholeEvents: [PlanEvent] {
    [
      .titled("Kom glad i skole"),
      .added(ItemID(1), to: Slot("workplaces"), at: 0, "Egelundskolen"),
      .added(ItemID(2), to: Slot("workplaces"), at: 1, "PPR"),
      .answered(Slot("owner"), "Skolechef Lone Madsen"),
      .answered(Slot("targetGroup"), "Skoleliv: elever i 4.-6. klasse på Egelundskolen"),
      .answered(Slot("policy"), "Børne- og skolepolitikken"),
      .answered(Slot("objective"), "Alle børn hører til i et fællesskab, hvor de trives og lærer."),
      .answered(
        Slot("goal"),
        "I juni 2028 har højst 8 procent af eleverne mere end 10 procents fravær. I dag er det 14."),
      .answered(
        Slot("relevance"),
        "Fraværet er vokset tre år i træk.\nForældrene fortæller, at det begynder med de tunge morgener."
      ),
      .added(ItemID(3), to: Slot("signs"), at: 0, "Flere elever møder til tiden"),
      .added(ItemID(4), to: Slot("data", of: ItemID(3)), at: 0, "Fraværstal, hver måned"),
      .added(ItemID(5), to: Slot("data", of: ItemID(3)), at: 1, "Morgenværtens afkrydsning"),
      .added(ItemID(6), to: Slot("signs"), at: 1, "Forældre ringer selv, før fraværet vokser"),
      .added(ItemID(7), to: Slot("data", of: ItemID(6)), at: 0, "Kontorets telefonliste"),
      .added(
        ItemID(8), to: Slot("actions"), at: 0,
        "Morgenvært: en voksen tager imod eleverne hver morgen fra kl. 7.45"),
      .added(ItemID(9), to: Slot("owners", of: ItemID(8)), at: 0, "Pædagogisk leder Lis Friis"),
      .answered(Slot("start", of: ItemID(8)), "uge 34, 2026"),
      .added(ItemID(10), to: Slot("actions"), at: 1, "Femdagesopkald til forældre"),
      .added(ItemID(11), to: Slot("owners", of: ItemID(10)), at: 0, "Klasselærerne i 4.-6. klasse"),
      .answered(Slot("start", of: ItemID(10)), "januar 2027"),
      .added(ItemID(12), to: Slot("actions"), at: 2, "Cykelbus fra Nordvangen"),
      .added(ItemID(13), to: Slot("owners", of: ItemID(12)), at: 0, "SSP-konsulent Bo Juul"),
      .answered(Slot("start", of: ItemID(12)), "når foråret kommer"),
      .answered(Slot("milestones.start"), "august 2026"),
      .answered(Slot("milestones.achieved"), "juni 2028"),
      .added(ItemID(14), to: Slot("milestones.interim"), at: 0, "januar 2027"),
      .added(ItemID(15), to: Slot("milestones.interim"), at: 1, "januar 2028"),
    ]
  }
}
