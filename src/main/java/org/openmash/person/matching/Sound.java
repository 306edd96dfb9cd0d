package org.openmash.person.matching;

/**
 * How a name sounds, roughly, in English ears and across the usual transliterations: up to six
 * consonants of five bits, after a mark for a vowel that begins the name.
 */
final class Sound {

  private static final int LONGEST = 6;

  private final String name;
  private int code;
  private int length;
  private int last;

  private Sound(String name) {
    this.name = name;
  }

  /** Zero for what has no sound, such as a number or one letter. */
  static int of(String plain) {
    return plain.length() < 2 ? 0 : new Sound(plain).code();
  }

  private int code() {
    int at = silentStart();
    while (at < name.length() && length < LONGEST) {
      at += take(at);
    }
    return code;
  }

  private int silentStart() {
    if (name.startsWith("kn") || name.startsWith("gn") || name.startsWith("wr")) {
      return 1;
    }
    return name.startsWith("ps") || name.startsWith("pf") ? 1 : 0;
  }

  private char at(int i) {
    return i < name.length() ? name.charAt(i) : ' ';
  }

  private static boolean isSoft(char next) {
    return next == 'e' || next == 'i' || next == 'y';
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /** Says the letters at a place and answers how many they were. */
  private int take(int i) {
    char c = name.charAt(i);
    char next = at(i + 1);
    switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> vowel(i);
      case 'y' -> {
        if (i == 0 && isVowel(next)) {
          say('j');
        } else {
          vowel(i);
        }
      }
      case 'c' -> {
        return softOrHard(i, next);
      }
      case 'g' -> {
        return g(i, next);
      }
      case 's', 'z' -> {
        return sibilant(next, at(i + 2));
      }
      case 'p' -> {
        say(next == 'h' ? 'f' : 'p');
        return next == 'h' ? 2 : 1;
      }
      case 'd' -> say(next == 'g' && isSoft(at(i + 2)) || next == 'j' ? 'j' : 'd');
      case 't' -> say(next == 'c' && at(i + 2) == 'h' ? 'c' : 't');
      case 'h' -> {
        if (i == 0) {
          say('h');
        } else {
          last = 0;
        }
      }
      case 'w' -> {
        if (i == 0 || isVowel(next) && !isVowel(at(i - 1))) {
          say('v');
        }
      }
      case 'v', 'f' -> say('f');
      case 'k', 'q' -> say('k');
      case 'x' -> {
        if (i > 0) {
          say('k');
        }
        say('s');
      }
      default -> say(c);
    }
    return 1;
  }

  private int softOrHard(int i, char next) {
    if (next == 'h') {
      char after = at(i + 2);
      say(after == 'r' || after == 'l' ? 'k' : 'c');
      return 2;
    }
    if (next == 'z' || next == 's' && at(i + 2) == 'z') {
      say('c');
      return 2;
    }
    say(isSoft(next) ? 's' : 'k');
    return next == 'k' ? 2 : 1;
  }

  private int g(int i, char next) {
    if (next == 'h') {
      if (i == 0) {
        say('g');
      }
      return 2;
    }
    say(isSoft(next) && i > 0 || next == 'e' ? 'j' : 'g');
    return 1;
  }

  private int sibilant(char next, char after) {
    if (next == 'h' || next == 'z') {
      say('x');
      return 2;
    }
    if (next == 'c' && after == 'h') {
      say('x');
      return 3;
    }
    say('s');
    return 1;
  }

  private void vowel(int i) {
    if (i == 0) {
      say('a');
    } else {
      last = 0;
    }
  }

  private void say(char sound) {
    if (sound != last && length < LONGEST && sound >= 'a') {
      code = code << 5 | sound - 'a' + 1;
      length++;
    }
    last = sound;
  }
}
