package org.openmash.form.web;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.page.Languages;
import org.openmash.page.Moments;
import org.openmash.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the script of a page is told after it saved what somebody typed. */
@Component
class Saved {

  private final Languages languages;
  private final Clock clock;

  Saved(Languages languages, Clock clock) {
    this.languages = languages;
    this.clock = clock;
  }

  /**
   * The answer to the page's script.
   *
   * @param version of the page as it now is; null where there are none, or nothing was kept
   * @param message for the reader, in their language
   */
  record Answer(@Nullable Integer version, @Nullable String savedAt, String message) {}

  /** A page of a journey: saved where it belongs. */
  ResponseEntity<Answer> saved(Instant when, int version) {
    return at(when, version, "journey.saved.at");
  }

  /** A form outside a journey: kept for its typist, and recorded nowhere yet. */
  ResponseEntity<Answer> kept() {
    return at(clock.instant(), null, "journey.saved.typed");
  }

  private ResponseEntity<Answer> at(Instant when, @Nullable Integer version, String key) {
    Words words = words();
    Moments moments = new Moments(words, clock);
    return ResponseEntity.ok(
        new Answer(version, moments.machine(when), words.say(key, moments.time(when))));
  }

  ResponseEntity<Answer> refused(String key) {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .body(new Answer(null, null, words().say(key)));
  }

  private Words words() {
    return languages.words(LocaleContextHolder.getLocale());
  }
}
