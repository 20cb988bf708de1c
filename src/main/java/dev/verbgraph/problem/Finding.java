package dev.verbgraph.problem;

/**
 * What an examination has found.
 *
 * @param subject what was looked at, such as {@code disk}
 */
public record Finding(String subject, Result result) {

  /** How it is. */
  public sealed interface Result {

    /**
     * As it should be.
     *
     * @param what how it is, as a clause
     */
    record Fine(String what) implements Result {}

    /** Something is to be done. */
    record Wrong(UserProblem problem) implements Result {}

    /**
     * Nobody can tell.
     *
     * @param why as a clause
     */
    record Unknown(String why) implements Result {}
  }

  public static Finding fine(String subject, String what) {
    return new Finding(subject, new Result.Fine(what));
  }

  public static Finding wrong(String subject, UserProblem problem) {
    return new Finding(subject, new Result.Wrong(problem));
  }

  public static Finding unknown(String subject, String why) {
    return new Finding(subject, new Result.Unknown(why));
  }
}
