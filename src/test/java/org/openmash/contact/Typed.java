package org.openmash.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.form.Answers;

/** What somebody types into each short form; every name is invented. */
public final class Typed {

  private Typed() {}

  /** A simple call about one child. */
  public static Map<String, String> call() {
    return fields(
        "callerName=Nia Fielding",
        "caller=PUBLIC",
        "phone=01632 960123",
        "about=CHILDREN",
        "children.0.name=The older boy at number 7",
        "children.0.age=about 9",
        "address.value=7 Sample Row",
        "family=DOES_NOT_KNOW",
        "worries=Shouting and crying most nights since Friday.",
        "inDanger=NO",
        "advice=Ring 999 if it starts again tonight.",
        "at=09:12");
  }

  /** Advice, and nobody is named. */
  public static Map<String, String> advice() {
    return fields(
        "caller=WOULD_NOT_SAY",
        "about=NOBODY_NAMED",
        "worries=Asks what happens after a report is made.",
        "inDanger=NO",
        "advice=Explained the steps, and where the form is.",
        "at=09:50");
  }

  public static Map<String, String> rightCare() {
    return fields(
        "situation=WELFARE_CHECK",
        "children.0.name=Ada Bevan",
        "children.0.age=14",
        "address.value=12 Sample Street",
        "worries=Not seen since yesterday, the mother is unwell.",
        "inDanger=NOT_KNOWN",
        "police=DECLINED",
        "reason=NO_IMMEDIATE_RISK",
        "policeReference=0123-030326",
        "responder=HEALTH_VISITOR_OR_NURSE",
        "harm=NOT_KNOWN_YET");
  }

  public static Map<String, String> missing() {
    return fields(
        "children.0.name=Dev Holt",
        "children.0.age=2 9 2011",
        "lastSeenOn.day=1",
        "lastSeenOn.month=3",
        "lastSeenOn.year=2026",
        "lastSeenAt=16:30",
        "lastSeenWhere.value=At the bus station",
        "lookedAfter=NO",
        "toldPolice=YES",
        "risks=MISSING_BEFORE",
        "worries=Third time this month.",
        "inDanger=NO",
        "returned=true",
        "returnedOn.day=2",
        "returnedOn.month=3",
        "returnedOn.year=2026",
        "returnedAt=23:00");
  }

  public static Map<String, String> privateFostering() {
    return fields(
        "children.0.name=Ines Garside",
        "children.0.age=12",
        "notifier=CARER",
        "carer=Jo Cartmel",
        "carerIs.value=A friend of the family",
        "address.value=3 Example Close",
        "parents.notKnown=true",
        "startsOn.day=1",
        "startsOn.month=4",
        "startsOn.year=2026",
        "twentyEightDays=YES",
        "disabled=NO",
        "arrangement=WITHIN_THE_FAMILY",
        "worries=To finish the school year here.",
        "inDanger=NO");
  }

  public static Map<String, String> transferIn() {
    return fields(
        "fromCouncil=Elsewhere Council",
        "worker.value=Huw Ashdown",
        "children.0.name=Elin Davies",
        "children.0.age=5 6 2020",
        "plan=CHILD_PROTECTION",
        "movedOn.day=27",
        "movedOn.month=2",
        "movedOn.year=2026",
        "address.value=9 Sample Row",
        "forGood=YES",
        "papers=CURRENT_PLAN",
        "worries=Neglect; a review is due in April.",
        "inDanger=NO");
  }

  public static Map<String, String> forInformation() {
    return fields(
        "topic=HOSPITAL",
        "children.0.name=Grace Eastlake",
        "children.0.age=3",
        "address.notKnown=true",
        "worries=Came with a bruised arm; the account fits.",
        "inDanger=NO");
  }

  /** As a browser posts it: every radio, box and list by its name. */
  public static Map<String, String> fields(String... lines) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : lines) {
      int sign = line.indexOf('=');
      fields.put(line.substring(0, sign), line.substring(sign + 1));
    }
    return fields;
  }

  public static Map<String, String> with(Map<String, String> fields, String... lines) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.putAll(fields(lines));
    return more;
  }

  /** The same as the tree of answers that a facade takes. */
  public static Answers answers(Map<String, String> fields) {
    Map<String, Object> tree = new LinkedHashMap<>();
    fields.forEach((path, text) -> put(tree, List.of(path.split("\\.")), text));
    return Answers.of(tree);
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> into, List<String> steps, String text) {
    String step = steps.getFirst();
    if (steps.size() == 1) {
      into.put(step, step.matches("risks|papers|done") ? List.of(text) : text);
    } else if (steps.get(1).matches("\\d+")) {
      List<Object> rows = (List<Object>) into.computeIfAbsent(step, _ -> new ArrayList<>());
      int row = Integer.parseInt(steps.get(1));
      while (rows.size() <= row) {
        rows.add(new LinkedHashMap<String, Object>());
      }
      put((Map<String, Object>) rows.get(row), steps.subList(2, steps.size()), text);
    } else {
      put(
          (Map<String, Object>) into.computeIfAbsent(step, _ -> new LinkedHashMap<>()),
          steps.subList(1, steps.size()),
          text);
    }
  }
}
