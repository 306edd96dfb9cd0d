package org.openmash.page;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words of a language; anything but Welsh is English. */
@Component
public class Languages {

  private final MessageSource messages;

  Languages(MessageSource messages) {
    this.messages = messages;
  }

  public Words words(Locale locale) {
    return new Words(messages, "cy".equals(locale.getLanguage()) ? Words.WELSH : Locale.UK);
  }

  public Words english() {
    return words(Locale.UK);
  }

  public Words welsh() {
    return words(Words.WELSH);
  }
}
