package dev.verbgraph.reader.backstage;

import dev.verbgraph.model.Statement;
import java.util.Optional;

/** The fields of a catalog entity that name other entities. */
enum BackstageRelation {
  DEPENDS_ON("dependsOn", "depends on", Optional.empty()),
  DEPENDENCY_OF("dependencyOf", "dependency of", Optional.empty()),
  PROVIDES_APIS("providesApis", "provides", Optional.of("api")),
  CONSUMES_APIS("consumesApis", "consumes", Optional.of("api")),
  PART_OF("partOf", "part of", Optional.of("system")),
  SUBCOMPONENT_OF("subcomponentOf", "part of", Optional.of("component")),
  // Who is a member does not need the others.
  SYSTEM("system", Statement.IN_CATEGORY, Optional.of("system")),
  DOMAIN("domain", Statement.IN_CATEGORY, Optional.of("domain")),
  SUBDOMAIN_OF("subdomainOf", Statement.IN_CATEGORY, Optional.of("domain")),
  OWNER("owner", "owned by", Optional.of("group"));

  /** The name in {@code spec}. */
  final String field;

  final String phrase;

  /** The kind that Backstage takes a reference without a kind for; empty where it must have one. */
  final Optional<String> defaultKind;

  BackstageRelation(String field, String phrase, Optional<String> defaultKind) {
    this.field = field;
    this.phrase = phrase;
    this.defaultKind = defaultKind;
  }
}
