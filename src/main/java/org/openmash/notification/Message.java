package org.openmash.notification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Subject;
import org.openmash.page.Words;

/**
 * Something to tell somebody outside. There is no room in it for a name or a word about anybody: a
 * reference, a day and a link that asks for sign-in are all it can carry (DCB1596).
 *
 * @param words the start of two message keys of the module that tells: <code>….subject</code> and
 *     <code>….body</code>; {0} in them is the reference, {1} the day it is due
 * @param due the day something is due, when the words name one
 * @param about the record this tells of
 * @param language English or Welsh
 */
public record Message(
    EmailAddress to,
    String words,
    Reference reference,
    @Nullable LocalDate due,
    Link link,
    Subject about,
    Locale language) {

  private static final Pattern KEY = Pattern.compile("[a-z]+(?:[.-][a-z]+)*");

  public Message {
    if (!KEY.matcher(words).matches()) {
      throw new IllegalArgumentException("the words of a message are a message key");
    }
    language = "cy".equals(language.getLanguage()) ? Words.WELSH : Locale.UK;
  }

  /** In English, with nothing due. */
  public Message(EmailAddress to, String words, Reference reference, Link link, Subject about) {
    this(to, words, reference, null, link, about, Locale.UK);
  }
}
