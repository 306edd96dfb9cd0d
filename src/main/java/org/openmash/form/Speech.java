package org.openmash.form;

import org.jspecify.annotations.Nullable;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** Finds words in both languages at once, by the first of several keys that has any. */
@Component
class Speech {

  private final Words english;
  private final Words welsh;

  Speech(Languages languages) {
    this.english = languages.english();
    this.welsh = languages.welsh();
  }

  /** The words; where nobody wrote any the key itself shows, which a test finds. */
  Said said(String... keys) {
    Said found = saidOrNull(keys);
    return found == null ? Said.both(keys[0]) : found;
  }

  @Nullable Said saidOrNull(String... keys) {
    for (String key : keys) {
      if (english.knows(key)) {
        return with(key);
      }
    }
    return null;
  }

  Said with(String key, Object... arguments) {
    return new Said(english.say(key, arguments), welsh.say(key, arguments));
  }

  boolean knows(String key) {
    return english.knows(key);
  }
}
