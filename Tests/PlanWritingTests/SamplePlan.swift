import Interviews
import Plans

/// A plan with something of everything, for documents to be written of.
enum SamplePlan {
  static func plan(of template: Template) -> Plan {
    var plan = Plan(id: PlanID(rawValue: "kom-glad-i-skole"))
    for event in events(template) { plan.apply(event) }
    return plan
  }

  private static func events(_ template: Template) -> [PlanEvent] {
    [
      .began(template: template.reference), .titled("Kom glad i skole #1"),
      .added(ItemID(1), to: Slot("workplaces"), at: 0, "Egelundskolen"),
      .added(ItemID(2), to: Slot("workplaces"), at: 1, "PPR"),
      .answered(Slot("owner"), "Skolechef Lone Madsen"),
      .answered(
        Slot("goal"),
        "I juni 2028 har højst 8 procent mere end 10 procents fravær.\nI dag er det 14."),
      .answered(
        Slot("relevance"), "1. Fraværet vokser.\n- 12 % i år\n\n# Og derfor nu.\n\n\n> 3 år"),
      .added(ItemID(3), to: Slot("signs"), at: 0, "Flere elever møder til tiden"),
      .added(ItemID(4), to: Slot("data", of: ItemID(3)), at: 0, "Fraværstal | månedligt"),
      .added(
        ItemID(5), to: Slot("data", of: ItemID(3)), at: 1, "<b>Interviews</b> & samtaler\nto gange"),
      .added(ItemID(6), to: Slot("signs"), at: 1, "Færre opkald *hjemmefra*\n\nmålt hver uge"),
      .added(ItemID(7), to: Slot("unpaired.data"), at: 0, "Trivselsmåling"),
      .added(ItemID(8), to: Slot("actions"), at: 0, "Morgenvært"),
      .added(ItemID(9), to: Slot("owners", of: ItemID(8)), at: 0, "L. Friis"),
      .answered(Slot("start", of: ItemID(8)), "uge 34, 2026"),
      .answered(Slot("milestones.start"), "2026."),
      .added(ItemID(10), to: Slot("milestones.augustStatus"), at: 0, "august 2026"),
      .added(ItemID(11), to: Slot("milestones.augustStatus"), at: 1, "august 2027"),
    ]
  }
}
