package org.openmash.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** The words of one language: every sentence a person reads comes from here, by key. */
public final class Words {

  /** The two languages the hub speaks. */
  public static final Locale WELSH = Locale.of("cy");

  private final MessageSource messages;
  private final Locale locale;

  Words(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The words behind a key.
   *
   * @throws NoSuchMessageException for a key nobody wrote words for: a defect, found by a test
   */
  public String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** The words behind a key, or nothing where none were written: hints and help are optional. */
  public @Nullable String sayOrNull(String key, Object... arguments) {
    return messages.getMessage(key, arguments, null, locale);
  }

  public boolean knows(String key) {
    return sayOrNull(key) != null;
  }
}
