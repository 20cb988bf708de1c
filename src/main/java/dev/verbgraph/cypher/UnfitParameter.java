package dev.verbgraph.cypher;

/** A value does not fit the parameter of a saved query, or one is missing. */
public final class UnfitParameter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String next;

  private UnfitParameter(String message, String next) {
    super(message);
    this.next = next;
  }

  static UnfitParameter of(String message) {
    return new UnfitParameter(
        message, "-P NAME=VALUE; verbgraph query --format json lists parameters");
  }

  static UnfitParameter missing(String query, QueryParameter parameter) {
    String about = parameter.meaning().isEmpty() ? "" : ", " + parameter.meaning();
    return new UnfitParameter(
        "%s needs the parameter %s (%s)%s"
            .formatted(query, parameter.name(), parameter.type(), about),
        "for example -P \"%s=%s\"".formatted(parameter.name(), parameter.example()));
  }

  /** What to do about it. */
  public String next() {
    return next;
  }
}
