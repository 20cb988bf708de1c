package dev.verbgraph.query;

/** A name that stands for no entity, or for more than one. */
public abstract sealed class NameException extends RuntimeException
    permits UnknownName, AmbiguousName {

  private static final long serialVersionUID = 1L;

  private final String name;

  NameException(String name, String message) {
    super(message);
    this.name = name;
  }

  /** The name as it was asked for. */
  public String name() {
    return name;
  }
}
