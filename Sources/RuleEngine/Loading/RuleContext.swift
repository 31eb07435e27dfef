/// What rules are loaded for.
package struct RuleContext: Sendable {
  /// The facts that rules may speak of.
  package let schema: FactSchema
  /// The template that is filled in; files for another one are passed by.
  ///
  /// Nil takes all files.
  package let template: String?
  /// Word lists that the program uses itself; each must be in some file.
  package let neededLists: Set<String>
  /// Word lists that the program uses where some file has them.
  package let usefulLists: Set<String>

  /// Makes a context.
  package init(
    schema: FactSchema, template: String? = nil, neededLists: Set<String> = [],
    usefulLists: Set<String> = []
  ) {
    self.schema = schema
    self.template = template
    self.neededLists = neededLists
    self.usefulLists = usefulLists
  }
}
