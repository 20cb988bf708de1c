package dev.verbgraph.map;

/**
 * A rectangle.
 *
 * @param x its left
 * @param y its top
 */
record Box(double x, double y, double width, double height) {

  Box moved(double right, double down) {
    return new Box(x + right, y + down, width, height);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double area() {
    return width * height;
  }
}
