package org.openmash.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.AccessSettings;
import org.openmash.kernel.EmailAddress;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts a message into the words of its language. */
@Component
class MailWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");

  private final Languages languages;
  private final Pages pages;
  private final AccessSettings settings;
  private final ObjectProvider<CodeOutbox> codes;

  MailWriter(
      Languages languages, Pages pages, AccessSettings settings, ObjectProvider<CodeOutbox> codes) {
    this.languages = languages;
    this.pages = pages;
    this.settings = settings;
    this.codes = codes;
  }

  Mail write(Queued message) {
    Words words = languages.words(message.language());
    Optional<String> code = codes.getObject().of(message);
    Object[] said = {message.reference(), day(message.due(), words), code.orElse("")};
    String subject = words.say(message.words() + ".subject", said);
    Map<String, Object> facts =
        Map.of(
            "words",
            words,
            "subject",
            subject,
            "body",
            words.say(message.words() + ".body", said),
            "address",
            code.isPresent() ? "" : settings.address() + message.link());
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
