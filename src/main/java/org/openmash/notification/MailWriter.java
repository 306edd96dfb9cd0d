package org.openmash.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.EmailAddress;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** Puts a message into the words of its language. */
@Component
class MailWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");

  private final Languages languages;
  private final Pages pages;
  private final MailSettings settings;

  MailWriter(Languages languages, Pages pages, MailSettings settings) {
    this.languages = languages;
    this.pages = pages;
    this.settings = settings;
  }

  Mail write(Queued message) {
    Words words = languages.words(message.language());
    String due = day(message.due(), words);
    String subject = words.say(message.words() + ".subject", message.reference(), due);
    Map<String, Object> facts =
        Map.of(
            "words",
            words,
            "subject",
            subject,
            "body",
            words.say(message.words() + ".body", message.reference(), due),
            "address",
            settings.site() + message.link());
    return new Mail(
        message.messageId(),
        new EmailAddress(message.recipient()),
        subject,
        pages.render("notification/mail_text", facts),
        pages.render("notification/mail", facts),
        message.link());
  }

  private static String day(@Nullable LocalDate due, Words words) {
    return due == null ? "" : DAY.withLocale(words.locale()).format(due);
  }
}
