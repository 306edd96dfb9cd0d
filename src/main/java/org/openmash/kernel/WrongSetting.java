package org.openmash.kernel;

/**
 * A setting the program cannot start with: which, what it got and what it wants, in one sentence.
 */
public class WrongSetting extends RuntimeException {

  public WrongSetting(String setting, String got, String wants) {
    super("The setting %s is \"%s\", but must be %s.".formatted(setting, got, wants));
  }

  public WrongSetting(String sentence) {
    super(sentence);
  }
}
