package dev.verbgraph.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who needs whom by a relation. */
public enum Dependency {
  @JsonProperty("subject-on-object")
  SUBJECT_ON_OBJECT,
  @JsonProperty("object-on-subject")
  OBJECT_ON_SUBJECT,
  @JsonProperty("none")
  NONE
}
