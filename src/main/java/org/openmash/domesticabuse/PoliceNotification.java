package org.openmash.domesticabuse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.PhoneNumber;
import org.openmash.kernel.Postcode;

/**
 * What the police report of one incident. How the victim may be reached without danger is no part
 * of it: that is {@link SafeContact}.
 */
@Form("domesticabuse.incident")
record PoliceNotification(
    Incident incident,
    Dash dash,
    Victim victim,
    Suspect suspect,
    Home home,
    @Rows(max = 12) List<Child> children,
    Unborn unborn,
    Health health,
    Officer officer) {

  record Incident(
      @Limit(40) String reference,
      @Day(Day.When.TODAY_OR_PAST) LocalDate day,
      @Nullable LocalTime time,
      @Nullable @Limit(200) String where,
      @TextArea(limit = 5_000, rows = 5) String account,
      Answer crime,
      Answer arrest,
      Answer strangulation) {}

  /** Domestic Abuse, Stalking and Honour-Based Violence questions, asked by the officer. */
  record Dash(
      Grade grade,
      @Between(min = 0, max = 27) @Nullable Integer ticks,
      Answer marac,
      @When(question = "marac", is = "YES") @Nullable Set<Reason> why) {}

  record Victim(
      @Limit(100) String first,
      @Limit(100) String last,
      @Day(Day.When.PAST) Knowable<LocalDate> born,
      Relation relation) {}

  record Suspect(
      @Limit(100) Knowable<String> first,
      @Limit(100) Knowable<String> last,
      @Day(Day.When.PAST) Knowable<LocalDate> born,
      ToVictim toVictim,
      Relation relation,
      Answer livesThere) {}

  record Home(
      Knowable<String> address,
      Knowable<Postcode> postcode,
      Answer secret,
      @When(question = "secret", is = "YES", optional = true) @Limit(200)
          @Nullable String fromWhom) {}

  record Child(
      @Limit(100) String first,
      @Limit(100) String last,
      @Day(Day.When.TODAY_OR_PAST) Knowable<LocalDate> born,
      Sex sex,
      Answer present,
      Answer resident,
      Answer heard,
      Knowable<String> school) {}

  record Unborn(
      Answer pregnant,
      @When(question = "pregnant", is = "YES") @Nullable LocalDate expected,
      @When(question = "pregnant", is = "YES", optional = true) @Limit(200)
          @Nullable String maternity) {}

  record Health(@Nullable @Limit(200) String visiting, @Nullable @Limit(200) String gp) {}

  record Officer(
      @Limit(150) String name, @Limit(60) String number, PhoneNumber phone, EmailAddress email) {}

  enum Reason {
    JUDGEMENT,
    TICKS,
    ESCALATION,
    REPEAT
  }

  enum ToVictim {
    PARTNER,
    FORMER_PARTNER,
    RELATIVE,
    OTHER,
    NOT_KNOWN
  }

  /** What an adult is to the children of the household. */
  enum Relation {
    MOTHER,
    FATHER,
    STEP_PARENT,
    PARENTS_PARTNER,
    OTHER_RELATIVE,
    OTHER,
    NOT_KNOWN
  }

  enum Sex {
    FEMALE,
    MALE,
    NOT_KNOWN
  }

  /** Midday stands for a time nobody gave. */
  Instant happenedAt() {
    LocalTime time = incident.time() == null ? LocalTime.NOON : incident.time();
    return incident.day().atTime(time).atZone(HubClock.LONDON).toInstant();
  }

  /** The same incident about other children. */
  PoliceNotification about(List<Child> others) {
    return new PoliceNotification(
        incident, dash, victim, suspect, home, others, unborn, health, officer);
  }
}
