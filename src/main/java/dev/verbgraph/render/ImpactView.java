package dev.verbgraph.render;

import dev.verbgraph.model.Entity;
import dev.verbgraph.model.Strength;
import dev.verbgraph.query.Dependencies;
import java.util.Comparator;
import java.util.List;

/**
 * Shows what a failure reaches: what fails with it first, then what only loses something, each by
 * distance.
 */
public record ImpactView(List<Entity> of, DependenciesView reached)
    implements ListView<Dependencies.Reached> {

  /**
   * @param of what fails
   * @param dependents by distance
   */
  public static ImpactView of(List<Entity> of, List<Dependencies.Reached> dependents) {
    return new ImpactView(
        of,
        new DependenciesView(
            dependents.stream()
                .sorted(Comparator.comparing(Dependencies.Reached::strength))
                .toList()));
  }

  @Override
  public List<Dependencies.Reached> found() {
    return reached.found();
  }

  @Override
  public Object row(Dependencies.Reached dependent) {
    return reached.row(dependent);
  }

  @Override
  public Grid grid() {
    return reached.grid();
  }

  @Override
  public List<TextBlock> text() {
    String summary =
        "if "
            + Entity.names(of, " and ")
            + (of.size() == 1 ? " fails: " : " fail: ")
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
