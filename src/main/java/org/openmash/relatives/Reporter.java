package org.openmash.relatives;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmash.agency.Agencies;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferralView;
import org.springframework.stereotype.Component;

/** Says by whom a family was reported and when, as the source of every fact taken over. */
@Component
class Reporter {

  private static final int LONGEST = 200;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(HubClock.LONDON);

  private final Agencies agencies;
  private final Words words;

  Reporter(Agencies agencies, Languages languages) {
    this.agencies = agencies;
    this.words = languages.english();
  }

  String of(Actor actor, ReferralView referral) {
    ReferralLine line = referral.line();
    String agency =
        Optional.ofNullable(line.from())
            .or(() ->
                Optional.ofNullable(
                    agencies.named(actor, List.of(line.agency())).get(line.agency())))
            .orElse("");
    String name =
        referral.pages().stream()
            .filter(page -> page.page().equals("referrer") || page.page().equals("you"))
            .map(page -> page.recorded().answers().text("name"))
            .filter(each -> !each.isBlank() && !agency.contains(each))
            .findFirst()
            .map(each -> each + ", ")
            .orElse("");
    String source =
        words.say(
            "relatives.source",
            line.reference().value(),
            DAY.format(line.receivedAt()),
            name + agency);
    return source.length() > LONGEST ? source.substring(0, LONGEST) : source;
  }
}
