package dev.verbgraph.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Puts rectangles next to each other, so that together they have the shape of a screen. */
final class Packing {

  /** How much wider than high a screen is, beside and below what tells about things. */
  static final double WIDE = 1.35;

  /** That of a telephone. */
  static final double HIGH = 0.6;

  /** Widths that are tried, as parts of the one that would do if nothing was left empty. */
  private static final double[] TRIED = {0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.45, 1.6, 1.8};

  private final List<Box> placed = new ArrayList<>();
  private final double widest;

  /** How far down the columns are taken, from here to where the next begin. */
  private final NavigableMap<Double, Double> taken = new TreeMap<>(Map.of(0.0, 0.0));

  private Packing(double widest) {
    this.widest = widest;
  }

  /**
   * @param boxes those to place, the first ones where one looks first
   * @param space how much is left empty between two of them
   * @param shape the width of the screen by its height
   * @return where each is, in the same order
   */
  static List<Box> of(List<Box> boxes, double space, double shape) {
    double area =
        boxes.stream().mapToDouble(box -> (box.width() + space) * (box.height() + space)).sum();
    double widest = boxes.stream().mapToDouble(Box::width).max().orElse(0);
    return DoubleStream.of(TRIED)
        .map(part -> Math.max(widest, part * Math.sqrt(area * shape)))
        .mapToObj(width -> packed(boxes, width, space))
        .min(Comparator.comparingDouble(packed -> waste(packed, shape)))
        .orElseThrow();
  }

  private static List<Box> packed(List<Box> boxes, double width, double space) {
    Packing packing = new Packing(width);
    boxes.forEach(
        box -> packing.place(new Box(0, 0, box.width() + space, box.height() + space), space));
    return IntStream.range(0, boxes.size())
        .mapToObj(i -> {
          Box place = packing.placed.get(i);
          return new Box(place.x(), place.y(), boxes.get(i).width(), boxes.get(i).height());
        })
        .toList();
  }

  /** The area of the smallest screen that shows all of them. */
  private static double waste(List<Box> boxes, double shape) {
    double width = boxes.stream().mapToDouble(Box::right).max().orElse(0);
    double height = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
    double screen = Math.max(width, height * shape);
    return screen * screen;
  }

  /** As high up as it fits, and there as far left. */
  private void place(Box box, double space) {
    Box best =
        taken.keySet().stream()
            .filter(x -> x + box.width() <= widest + space)
            .map(x -> box.moved(x, top(x, box.width())))
            .min(Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x))
            .orElseThrow();
    placed.add(best);
    double behind = taken.floorEntry(best.right()).getValue();
    taken.subMap(best.x(), best.right()).clear();
    taken.put(best.x(), best.bottom());
    taken.putIfAbsent(best.right(), behind);
  }

  /** Below everything that is in these columns. */
  private double top(double x, double width) {
    return Collections.max(taken.subMap(x, x + width).values());
  }
}
