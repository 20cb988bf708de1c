package dev.verbgraph.render;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Dependencies;
import dev.verbgraph.query.Verbs;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows what a failure reaches, and whom to call: what fails with it first, then what only loses
 * something, each by distance.
 */
public record ImpactView(
    List<Entity> of, List<Dependencies.Reached> found, boolean whole, Verbs verbs)
    implements ListView<Dependencies.Reached> {

  /**
   * @param of what fails
   * @param dependents by distance
   * @param whole whether these are all
   */
  public static ImpactView of(
      List<Entity> of, List<Dependencies.Reached> dependents, boolean whole, Verbs verbs) {
    return new ImpactView(
        of,
        dependents.stream().sorted(Comparator.comparing(Dependencies.Reached::strength)).toList(),
        whole,
        verbs);
  }

  @Override
  public Object row(Dependencies.Reached dependent) {
    return DependenciesView.rowWithOwners(dependent);
  }

  @Override
  public Optional<List<Map<String, Object>>> rows() {
    return Optional.of(DependenciesView.rowsOfPlaces(found, Dependencies.Reached::owners));
  }

  /** A column of owners would be empty in most notes. */
  @Override
  public Grid grid() {
    Grid reached = new DependenciesView(found, verbs).grid();
    return found.stream().allMatch(dependent -> dependent.owners().isEmpty())
        ? reached
        : reached.with("owner", found.stream().map(Dependencies.Reached::owners).toList());
  }

  @Override
  public List<TextBlock> text() {
    String summary =
        "if "
            + Entity.names(of, " and ")
            + (of.size() == 1 ? " fails: " : " fail: ")
            + (whole ? "" : "at least ")
            + counted(Strength.HARD, " stops working", " stop working")
            + " (hard), "
            + counted(Strength.SOFT, " degrades", " degrade")
            + " (soft)";
    return List.of(new TextBlock.Line(0, summary), grid());
  }

  private String counted(Strength strength, String one, String many) {
    long count = found().stream().filter(row -> row.strength() == strength).count();
    return count + (count == 1 ? one : many);
  }
}
