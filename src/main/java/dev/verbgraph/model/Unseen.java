package dev.verbgraph.model;

/**
 * Characters that show nothing themselves: Unicode's property Default_Ignorable_Code_Point
 * (DerivedCoreProperties.txt of Unicode 16), which Java does not offer.
 */
final class Unseen {

  private static final int FIRST = 0x00AD;

  private Unseen() {}

  /** Such as soft hyphens, zero-width blanks, marks of the direction of writing, fillers. */
  static boolean is(int character) {
    return character >= FIRST && isOne(character);
  }

  private static boolean isOne(int character) {
    return switch (character) {
      case FIRST, 0x034F, 0x061C, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default ->
          isIn(character, 0x115F, 0x1160)
              || isIn(character, 0x17B4, 0x17B5)
              || isIn(character, 0x180B, 0x180F)
              || isIn(character, 0x200B, 0x200F)
              || isIn(character, 0x202A, 0x202E)
              || isIn(character, 0x2060, 0x206F)
              || isIn(character, 0xFE00, 0xFE0F)
              || isIn(character, 0xFFF0, 0xFFF8)
              || isIn(character, 0x1BCA0, 0x1BCA3)
              || isIn(character, 0x1D173, 0x1D17A)
              || isIn(character, 0xE0000, 0xE0FFF);
    };
  }

  /** Joiners, selectors of variants and the tags of flags: letters and emoji look so by them. */
  static boolean joins(int character) {
    return isIn(character, 0x200C, 0x200D)
        || (isIn(character, 0x180B, 0x180F) && character != 0x180E)
        || isIn(character, 0xFE00, 0xFE0F)
        || isIn(character, 0xE0020, 0xE007F)
        || isIn(character, 0xE0100, 0xE01EF);
  }

  private static boolean isIn(int character, int first, int last) {
    return first <= character && character <= last;
  }
}
