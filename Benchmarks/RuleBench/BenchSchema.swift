import RuleEngine

/// The facts of the benchmark's plans, in the order its generator writes them.
///
/// They are the benchmark's own and not the product's: the engine knows no plan.
enum BenchSchema {
  private typealias Field = FactSchema.Field

  static let schema = FactSchema(
    fields: [
      Field("id", .text), Field("workplaces", .list(.text)), Field("owner", .text),
      Field("targetGroup", .text), Field("policy", .text), Field("objective", .text),
      Field("goal", .text), Field("relevance", .text),
      Field("signs", .list(.record([Field("text", .text), Field("data", .text)]))),
      Field("actions", .list(.record(action))), Field("evaluation", .text),
      Field("effects", .text), Field("insights", .text), Field("keep", .text),
      Field("collaboration", .text), Field("milestones", .record(milestones)),
    ], phases: ["draft"])

  private static let action = [
    Field("text", .text), Field("owner", .text), Field("start", .date),
  ]

  private static let milestones = [
    Field("start", .date), Field("achieved", .date), Field("interim", .date),
    Field("status", .list(.record([Field("date", .date), Field("text", .text)]))),
  ]
}
