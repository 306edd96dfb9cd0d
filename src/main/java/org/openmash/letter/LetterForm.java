package org.openmash.letter;

import java.util.List;
import java.util.Locale;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.Suggested;
import org.openmash.form.TextArea;

/** What somebody writes themselves, and readers who are not on record. */
@Form("letter.letter")
public record LetterForm(
    @Limit(150) String subject,
    @TextArea(limit = 20_000, rows = 14) String words,
    Language language,
    @Rows(max = 6) List<Other> others) {

  /** The language of the words that every letter has. */
  public enum Language {
    ENGLISH("en"),
    WELSH("cy");

    private final String tag;

    Language(String tag) {
      this.tag = tag;
    }

    public Locale locale() {
      return Locale.of(tag);
    }
  }

  /** Somebody by name. */
  public record Other(Whom whom, @Suggested("agencies") @Limit(200) String name) {}

  /** What they are. */
  public enum Whom {
    PERSON,
    AGENCY
  }
}
