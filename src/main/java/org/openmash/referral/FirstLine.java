package org.openmash.referral;

/** What lists show of a long text: its beginning, cut between two words. */
final class FirstLine {

  private static final int LONGEST = 140;

  private FirstLine() {}

  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST - 1);
    return line.substring(0, space > LONGEST / 2 ? space : LONGEST - 1) + "…";
  }
}
