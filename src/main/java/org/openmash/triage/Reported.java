package org.openmash.triage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.kernel.HubClock;
import org.openmash.person.Asked;
import org.openmash.person.IdentityForm;
import org.openmash.referral.ReferralView;
import org.openmash.referral.ReferredChild;

/** What a report says of one child, in the words the person index asks and writes in. */
final class Reported {

  private static final Pattern BABY_OF = Pattern.compile("Baby(?: \\d+)? of (.+)");
  private static final Pattern AGE = Pattern.compile("(?:about |aged? )?(\\d{1,2})\\b.*");

  private final ReferralView referral;
  private final ReferredChild child;

  Reported(ReferralView referral, ReferredChild child) {
    this.referral = referral;
    this.child = child;
  }

  Asked asked() {
    String mother = mother();
    return new Asked(
        isBabyOf() ? "" : child.name(),
        child.born(),
        child.expected(),
        about(),
        sex(),
        mother,
        child.nhsNumber() == null ? null : child.nhsNumber().value(),
        emptyToNull(page().text("schooling.upn.value")),
        emptyToNull(home().text("postcode.value")));
  }

  /** The first words of a record; what is not known is left for somebody to write. */
  Answers identity() {
    Map<String, Object> said = new HashMap<>();
    said.put("names", List.of(name()));
    said.put("sex", sex().name());
    if (child.born() != null) {
      said.put("start", "BORN");
      said.put("born", date(child.born()));
      said.put("precision", "DAY");
    } else {
      said.put("start", child.unborn() ? "UNBORN" : "NOT_KNOWN");
    }
    if (child.expected() != null) {
      said.put("expected", date(child.expected()));
    }
    if (mother() != null) {
      said.put("mother", mother());
    }
    if (child.nhsNumber() != null) {
      said.put("nhsNumber", child.nhsNumber().value());
    }
    return Answers.of(said);
  }

  /** The same child as answers to who was born. */
  Answers birth() {
    Map<String, Object> said = new HashMap<>(name());
    said.put("came", "ALIVE");
    said.put("sex", sex().name());
    if (child.born() != null) {
      said.put("born", date(child.born()));
      said.put("precision", "DAY");
    }
    if (child.nhsNumber() != null) {
      said.put("nhsNumber", child.nhsNumber().value());
    }
    return Answers.of(said);
  }

  private Map<String, String> name() {
    String given = page().text("names.first");
    String family = page().text("names.last");
    int space = child.name().lastIndexOf(' ');
    if (child.unborn() || (given.isEmpty() && space < 0)) {
      return Map.of("kind", "NAME", "given", child.name());
    }
    return given.isEmpty()
        ? Map.of(
            "kind", "NAME",
            "given", child.name().substring(0, space),
            "family", child.name().substring(space + 1))
        : Map.of("kind", "NAME", "given", given, "family", family);
  }

  private static Map<String, String> date(LocalDate day) {
    return Map.of(
        "day", String.valueOf(day.getDayOfMonth()),
        "month", String.valueOf(day.getMonthValue()),
        "year", String.valueOf(day.getYear()));
  }

  /** Only the mother's name is known of this baby. */
  private boolean isBabyOf() {
    return child.unborn() && BABY_OF.matcher(child.name()).matches();
  }

  /** By her an unborn baby is known, and found again while it is a baby. */
  private @Nullable String mother() {
    Matcher baby = BABY_OF.matcher(child.name());
    if (child.unborn()) {
      return baby.matches() ? baby.group(1) : null;
    }
    LocalDate born = child.born();
    return born == null || born.isBefore(aYearBefore()) ? null : motherOfTheFamily();
  }

  private LocalDate aYearBefore() {
    return LocalDate.ofInstant(referral.line().receivedAt(), HubClock.LONDON).minusYears(1);
  }

  private @Nullable String motherOfTheFamily() {
    return referral.pages().stream()
        .filter(page -> page.page().equals("family"))
        .map(page -> page.recorded().answers())
        .filter(member -> member.text("relationship").equals("MOTHER"))
        .map(member -> (member.text("first") + " " + member.text("last.value")).strip())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Integer about() {
    if (child.born() != null || child.ageEstimate() == null) {
      return null;
    }
    Matcher age = AGE.matcher(child.ageEstimate());
    return age.matches() ? Integer.valueOf(age.group(1)) : null;
  }

  private IdentityForm.Sex sex() {
    return switch (page().text("sex")) {
      case "FEMALE" -> IdentityForm.Sex.FEMALE;
      case "MALE" -> IdentityForm.Sex.MALE;
      default -> IdentityForm.Sex.NOT_KNOWN;
    };
  }

  /** Each born child of a referral has a page of its own, in order. */
  private Answers page() {
    List<Answers> pages =
        referral.pages().stream()
            .filter(page -> page.page().equals("child"))
            .map(page -> page.recorded().answers())
            .toList();
    int place = child.position() - 1;
    return child.unborn() || place >= pages.size() ? Answers.none() : pages.get(place);
  }

  private Answers home() {
    return referral.pages().stream()
        .filter(page -> page.page().equals("home"))
        .map(page -> page.recorded().answers())
        .filter(home -> !home.text("addressMustBeKeptSecret").equals("YES"))
        .findFirst()
        .orElse(Answers.none());
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
