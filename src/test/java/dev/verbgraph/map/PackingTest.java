package dev.verbgraph.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

  private static final double SPACE = 10;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 40, 200})
  void eachIsAsHighUpAsItFitsAndThereAsFarLeft(int count) {
    Random random = new Random(count);
    for (int round = 0; round < 20; round++) {
      List<Box> boxes =
          Stream.generate(() -> new Box(0, 0, side(random), side(random))).limit(count).toList();
      for (double shape : new double[] {Packing.WIDE, Packing.HIGH}) {
        List<Box> packed = Packing.of(boxes, SPACE, shape);
        assertThat(packed).hasSameSizeAs(boxes);
        double widest = packed.stream().mapToDouble(Box::right).max().orElse(0);
        for (int i = 0; i < count; i++) {
          assertThat(isFree(packed.get(i), packed.subList(0, i))).isTrue();
          assertThat(better(packed.get(i), packed.subList(0, i), widest)).isEmpty();
        }
      }
    }
  }

  /** Few lengths, so that many edges are in line. */
  private static double side(Random random) {
    return 20.0 * (1 + random.nextInt(6));
  }

  private static boolean isFree(Box box, List<Box> others) {
    return others.stream()
        .noneMatch(other ->
            other.x() < box.right()
                && box.x() < other.right()
                && other.y() < box.bottom()
                && box.y() < other.bottom());
  }

  /** Places further up, or as high and further left, with nothing but air above them. */
  private static List<Box> better(Box box, List<Box> others, double widest) {
    List<Box> better = new ArrayList<>();
    DoubleStream.concat(
            DoubleStream.of(0), others.stream().mapToDouble(other -> other.right() + SPACE))
        .filter(x -> x + box.width() <= widest)
        .forEach(x -> {
          double top =
              others.stream()
                  .filter(other -> other.x() < x + box.width() + SPACE && x < other.right() + SPACE)
                  .mapToDouble(other -> other.bottom() + SPACE)
                  .max()
                  .orElse(0);
          if (top < box.y() || (top == box.y() && x < box.x())) {
            better.add(new Box(x, top, box.width(), box.height()));
          }
        });
    return better;
  }
}
