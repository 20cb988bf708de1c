package dev.verbgraph.reader.backstage;

/** The fields of a catalog entity that name other entities. */
enum BackstageRelation {
  DEPENDS_ON("dependsOn", "depends on", "component"),
  DEPENDENCY_OF("dependencyOf", "dependency of", "component"),
  PROVIDES_APIS("providesApis", "provides", "api"),
  CONSUMES_APIS("consumesApis", "consumes", "api"),
  PART_OF("partOf", "part of", "system"),
  SUBCOMPONENT_OF("subcomponentOf", "part of", "component"),
  SYSTEM("system", "part of", "system"),
  DOMAIN("domain", "part of", "domain");

  /** The name in {@code spec}. */
  final String field;

  final String phrase;

  /** The kind that Backstage takes a reference without a kind for. */
  final String defaultKind;

  BackstageRelation(String field, String phrase, String defaultKind) {
    this.field = field;
    this.phrase = phrase;
    this.defaultKind = defaultKind;
  }
}
