import java.util.Random;

/** How words are mistyped and misspelt. */
final class Letters {

  private static final String[] NEIGHBOURS = {
    "qwsz", "vghn", "xdfv", "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko", "huikmn", "jiolm", "kop",
    "njk", "bhjm", "iklp", "ol", "wa", "edft", "awedxz", "rfgy", "yhji", "cfgb", "qase", "zsdc", "tghu", "asx"
  };
  private static final String[][] SPELLINGS = {
    {"ph", "f"}, {"f", "ph"}, {"ck", "k"}, {"c", "k"}, {"k", "c"}, {"ee", "ea"}, {"ie", "y"}, {"y", "ie"},
    {"ou", "oo"}, {"ll", "l"}, {"tt", "t"}, {"n", "nn"}, {"a", "ah"}, {"i", "y"}, {"y", "i"}, {"u", "oo"},
    {"s", "z"}, {"z", "s"}, {"o", "u"}, {"e", "a"}, {"sh", "s"}, {"v", "w"}, {"w", "v"}, {"j", "y"}, {"h", ""}
  };

  private Letters() {}

  static String typo(String word, Random random) {
    if (word.length() < 3) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 1);
    char c = word.charAt(at);
    String near = c >= 'a' && c <= 'z' ? NEIGHBOURS[c - 'a'] : "1234567890";
    char wrong = near.charAt(random.nextInt(near.length()));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + wrong + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + wrong + word.substring(at);
      default ->
          word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
    };
  }

  static String respelt(String word, Random random) {
    int start = random.nextInt(SPELLINGS.length);
    for (int i = 0; i < SPELLINGS.length; i++) {
      String[] way = SPELLINGS[(start + i) % SPELLINGS.length];
      int at = word.indexOf(way[0], 1);
      if (at > 0) {
        return word.substring(0, at) + way[1] + word.substring(at + way[0].length());
      }
    }
    return word;
  }

  /** One digit wrong. */
  static String digit(String date, Random random) {
    if (date.isEmpty()) {
      return date;
    }
    int at = DIGITS[random.nextInt(DIGITS.length)];
    return at < date.length()
        ? date.substring(0, at) + random.nextInt(10) + date.substring(at + 1)
        : date;
  }

  /** The last two of the year, and the second of month and day: yyyy-mm-dd. */
  private static final int[] DIGITS = {2, 3, 6, 9};
}
