package org.openmash.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openmash.contact.ShortForm;
import org.openmash.contact.Step;
import org.openmash.form.Answers;
import org.openmash.kernel.HubClock;

/** Fills in the short forms as somebody in a hurry does. */
final class Shorts {

  private final Plan.Planned plan;
  private final Brief brief;

  Shorts(Plan.Planned plan, Brief brief) {
    this.plan = plan;
    this.brief = brief;
  }

  ShortForm form() {
    return switch (plan.kind()) {
      case CALL, ADVICE -> ShortForm.CALL;
      case RIGHT_CARE -> ShortForm.RIGHT_CARE;
      case MISSING -> ShortForm.MISSING;
      case FOR_INFORMATION -> ShortForm.FOR_INFORMATION;
      case PRIVATE_FOSTERING -> ShortForm.PRIVATE_FOSTERING;
      case TRANSFER_IN -> ShortForm.TRANSFER_IN;
      case SCHOOL, POLICE, HEALTH_VISITOR, GP, MIDWIFE, DOMESTIC_ABUSE, PUBLIC_REPORT ->
          throw new IllegalStateException(plan.kind() + " has a form of its own");
    };
  }

  Answers answers() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("worries", plan.said(brief.worries()));
    all.put("inDanger", "NO");
    if (plan.kind() != Kind.ADVICE) {
      all.put("children", children());
      all.put("address", Map.of("value", plan.family().address()));
    }
    switch (form()) {
      case CALL -> call(all);
      case RIGHT_CARE -> rightCare(all);
      case MISSING -> missing(all);
      case FOR_INFORMATION -> all.put("topic", brief.choice());
      case PRIVATE_FOSTERING -> fostering(all);
      case TRANSFER_IN -> transfer(all);
    }
    return Answers.of(all);
  }

  private List<Map<String, String>> children() {
    List<Map<String, String>> children = new ArrayList<>();
    for (Family.Child child : plan.family().children()) {
      long years = ChronoUnit.YEARS.between(child.born(), plan.day());
      children.add(
          Map.of(
              "name",
              child.name() + " " + plan.family().surname(),
              "age",
              plan.number() % 3 == 0 ? "about " + years : child.bornInOneBox()));
    }
    return children;
  }

  private void call(Map<String, Object> all) {
    boolean advice = plan.kind() == Kind.ADVICE;
    Invented invented = new Invented(plan.random());
    all.put("caller", advice ? "WOULD_NOT_SAY" : brief.choice());
    all.put("about", advice ? "NOBODY_NAMED" : "CHILDREN");
    all.put("advice", brief.toReferrer());
    all.put("at", time(plan.at().minusSeconds(240)));
    if (!advice) {
      all.put("callerName", invented.woman() + " " + invented.surname());
      all.put("phone", invented.phone());
      all.put("family", "DOES_NOT_KNOW");
    }
    if (brief.choice().equals("PROFESSIONAL") && plan.number() % 3 == 0) {
      all.put("agency", County.SCHOOL.name());
      all.put("promised", "true");
    }
  }

  private void rightCare(Map<String, Object> all) {
    boolean went = plan.number() % 3 == 0;
    all.put("situation", brief.choice());
    all.put("police", went ? "ATTENDED" : "DECLINED");
    if (!went) {
      all.put("reason", plan.number() % 2 == 0 ? "NO_IMMEDIATE_RISK" : "ANOTHER_AGENCYS_DUTY");
    }
    all.put("responder", plan.number() % 2 == 0 ? "HEALTH_VISITOR_OR_NURSE" : "AMBULANCE");
    all.put("harm", "NOT_KNOWN_YET");
  }

  private void missing(Map<String, Object> all) {
    Invented invented = new Invented(plan.random());
    all.remove("address");
    all.put("lastSeenOn", Written.date(plan.day().minusDays(1)));
    all.put("lastSeenAt", "16:%02d".formatted(plan.number() % 60));
    all.put("lastSeenWhere", Map.of("value", invented.street() + " bus stop"));
    all.put("lookedAfter", "NO");
    all.put("toldPolice", "YES");
    all.put("policeReference", "AP/M%06d".formatted(plan.number()));
    all.put("risks", List.of(brief.choice()));
  }

  private void fostering(Map<String, Object> all) {
    Invented invented = new Invented(plan.random());
    all.put("notifier", "SOMEBODY_ELSE");
    all.put("carer", invented.woman() + " " + invented.surname());
    all.put("carerIs", Map.of("value", "A friend of the family"));
    all.put("parents", Written.NOT_KNOWN);
    all.put("startsOn", Written.date(plan.day().minusDays(20)));
    all.put("twentyEightDays", "YES");
    all.put("disabled", "NO");
    all.put("arrangement", brief.choice());
  }

  private void transfer(Map<String, Object> all) {
    Invented invented = new Invented(plan.random());
    all.put("fromCouncil", invented.street() + "shire Council");
    all.put("worker", Map.of("value", invented.woman() + " " + invented.surname()));
    all.put("plan", brief.choice());
    all.put("movedOn", Written.date(plan.day().minusDays(12)));
    all.put("forGood", "YES");
    all.put("papers", List.of("CURRENT_PLAN"));
  }

  /** What is written down later, in their order; none for most kinds. */
  List<Later> later() {
    return switch (plan.kind()) {
      case MISSING ->
          List.of(
              new Later(
                  Step.RETURNED, 5, at -> Map.of("returnedOn", date(at), "returnedAt", time(at))),
              new Later(Step.INTERVIEWED, 30 + Math.floorMod(plan.number(), 60), this::interview));
      case RIGHT_CARE ->
          List.of(
              new Later(
                  Step.HARM,
                  20,
                  at -> Map.of("harm", "NONE", "whatBecame", "Seen, and nobody came to harm.")));
      case PRIVATE_FOSTERING -> List.of(new Later(Step.VISITED, 24 * 6, this::visit));
      case TRANSFER_IN ->
          List.of(
              new Later(
                  Step.TAKEN_ON, 26, at -> Map.of("done", List.of("ANSWERED"), "on", date(at))));
      case SCHOOL,
          POLICE,
          HEALTH_VISITOR,
          GP,
          MIDWIFE,
          DOMESTIC_ABUSE,
          CALL,
          ADVICE,
          PUBLIC_REPORT,
          FOR_INFORMATION ->
          List.of();
    };
  }

  /** Something written down so many hours after the contact came. */
  record Later(Step step, int hours, Function<Instant, Map<String, ?>> says) {}

  private Map<String, ?> interview(Instant at) {
    boolean declined = plan.number() % 5 == 0;
    return Map.of(
        "offer",
        declined ? "DECLINED" : "ACCEPTED",
        "on",
        date(at),
        "at",
        time(at),
        "by",
        "Return interview team",
        "independent",
        "YES",
        "told",
        declined ? "Did not want to talk." : "Was with friends and lost the last bus.");
  }

  private Map<String, ?> visit(Instant at) {
    return Map.of(
        "on",
        date(at),
        "by",
        "Private fostering team",
        "childSeenAlone",
        "YES",
        "suitable",
        "YES",
        "found",
        "A room of their own, in touch with the parents by telephone each week.");
  }

  private static Map<String, String> date(Instant at) {
    return Written.date(at.atZone(HubClock.LONDON).toLocalDate());
  }

  private static String time(Instant at) {
    LocalTime time = at.atZone(HubClock.LONDON).toLocalTime();
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }
}
