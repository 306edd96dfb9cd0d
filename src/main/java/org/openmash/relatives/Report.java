package org.openmash.relatives;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.family.FactKind;
import org.openmash.form.Answers;
import org.openmash.referral.ReferralView;
import org.openmash.referral.ReferredChild;

/** What one report says of a family, read from its pages. It concludes nothing. */
final class Report {

  static final String MOTHER = "mother";
  private static final Map<String, String> KINSHIP =
      Map.of(
          "MOTHER", "PARENT",
          "FATHER", "PARENT",
          "STEP_PARENT", "STEP_PARENT",
          "GRANDPARENT", "GRANDPARENT",
          "SIBLING", "SIBLING",
          "AUNT_OR_UNCLE", "AUNT_OR_UNCLE",
          "FOSTER_CARER", "FOSTER_CARER");
  private static final Map<String, String> CALLED =
      Map.of(
          "PARENTS_PARTNER", "Partner of a parent",
          "OTHER_RELATIVE", "Relative",
          "FRIEND", "Friend",
          "LODGER", "Lodger",
          "OTHER", "Not said what");

  private final ReferralView referral;
  private final List<ReportedPerson> people;

  Report(ReferralView referral) {
    this.referral = referral;
    this.people = read();
  }

  List<ReportedPerson> people() {
    return people;
  }

  /** Everything it says, in the order of its pages. */
  List<Relation> relations() {
    List<Relation> all = new ArrayList<>();
    for (ReportedPerson person : people) {
      children().forEach(child -> all.addAll(between(person, child)));
    }
    couple().ifPresent(all::add);
    List<ReferredChild> children = children();
    for (int one = 0; one < children.size(); one++) {
      for (int other = one + 1; other < children.size(); other++) {
        all.add(tie(children.get(one), key(children.get(other)), "SIBLING", "CHILDREN", null));
      }
    }
    List<String> together = household();
    if (together.size() > 1) {
      together.forEach(
          who -> all.add(new Relation(FactKind.HOME, who, who, "HOME", Map.of("share", "ALWAYS"))));
    }
    return all;
  }

  private List<Relation> between(ReportedPerson person, ReferredChild child) {
    List<Relation> all = new ArrayList<>();
    String called = CALLED.get(person.relationship());
    String kinship =
        called == null ? KINSHIP.getOrDefault(person.relationship(), "OTHER") : "OTHER";
    all.add(tie(child, person.place(), kinship, person.relationship(), called));
    // Before birth nobody has it.
    if (person.yes("parentalResponsibility") && !child.unborn()) {
      all.add(
          new Relation(
              FactKind.RESPONSIBILITY,
              key(child),
              person.place(),
              "RESPONSIBILITY",
              Map.of("held", "YES", "basis", "NOT_KNOWN", "seen", "TOLD_ONLY")));
    }
    return all;
  }

  /** The partner of a parent, where only one parent is named who can be meant. */
  private Optional<Relation> couple() {
    List<ReportedPerson> parents =
        people.stream().filter(each -> each.relationship().matches("MOTHER|FATHER")).toList();
    List<ReportedPerson> partners =
        people.stream().filter(each -> each.relationship().equals("PARENTS_PARTNER")).toList();
    if (parents.size() != 1 || partners.size() != 1) {
      return Optional.empty();
    }
    ReportedPerson parent = parents.getFirst();
    ReportedPerson partner = partners.getFirst();
    boolean together = parent.yes("livesHere") && partner.yes("livesHere");
    return Optional.of(
        new Relation(
            FactKind.COUPLE,
            parent.place(),
            partner.place(),
            together ? "COUPLE" : "COUPLE_APART",
            Map.of("union", together ? "LIVING_TOGETHER" : "LIVING_APART", "state", "TOGETHER")));
  }

  /** The children live at the address of the report unless it says that they do not. */
  private List<String> household() {
    List<String> all = new ArrayList<>();
    List<Answers> pages = pages("child");
    for (ReferredChild child : children()) {
      int place = child.position() - 1;
      boolean elsewhere =
          place < pages.size() && pages.get(place).text("status.livesElsewhere").equals("YES");
      if (!child.unborn() && !elsewhere) {
        all.add(key(child));
      }
    }
    people.stream()
        .filter(each -> each.yes("livesHere"))
        .map(ReportedPerson::place)
        .forEach(all::add);
    return all;
  }

  private List<ReportedPerson> read() {
    List<ReportedPerson> all = new ArrayList<>();
    List<Answers> family = pages("family");
    Answers mother =
        pages("unborn").stream().findFirst().map(page -> page.within("mother")).orElse(null);
    String hers =
        mother == null ? null : (mother.text("first") + " " + mother.text("last")).strip();
    if (mother != null && hers != null) {
      // A page of the family about her too says whether she lives there.
      Answers also =
          family.stream()
              .filter(member -> isMother(member) && nameOf(member).equalsIgnoreCase(hers))
              .findFirst()
              .orElse(mother);
      all.add(new ReportedPerson(MOTHER, hers, day(mother), "MOTHER", also));
    }
    for (int row = 0; row < family.size(); row++) {
      Answers member = family.get(row);
      if (hers == null || !isMother(member) || !nameOf(member).equalsIgnoreCase(hers)) {
        all.add(
            new ReportedPerson(
                "family-" + (row + 1),
                nameOf(member),
                day(member),
                member.text("relationship"),
                member));
      }
    }
    return all;
  }

  private List<ReferredChild> children() {
    return referral.line().children();
  }

  static String key(ReferredChild child) {
    return child.id().toString();
  }

  private static Relation tie(
      ReferredChild child, String other, String kinship, String words, @Nullable String called) {
    Map<String, String> answers =
        called == null ? Map.of("kinship", kinship) : Map.of("kinship", kinship, "called", called);
    return new Relation(FactKind.TIE, key(child), other, words, answers);
  }

  private List<Answers> pages(String page) {
    return referral.pages().stream()
        .filter(each -> each.page().equals(page))
        .map(each -> each.recorded().answers())
        .toList();
  }

  private static boolean isMother(Answers member) {
    return member.text("relationship").equals("MOTHER");
  }

  private static String nameOf(Answers member) {
    return (member.text("first") + " " + member.text("last.value")).strip();
  }

  private static @Nullable LocalDate day(Answers said) {
    try {
      return LocalDate.of(
          Integer.parseInt(said.text("born.year")),
          Integer.parseInt(said.text("born.month")),
          Integer.parseInt(said.text("born.day")));
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }
}
