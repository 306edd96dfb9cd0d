package org.openmash.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.openmash.page.Words;

/** The same words in the two languages the hub speaks. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Said(String en, String cy) {

  public String in(Words words) {
    return Words.WELSH.equals(words.locale()) ? cy : en;
  }

  /** The same words in both languages: a name, a number. */
  static Said both(String text) {
    return new Said(text, text);
  }
}
