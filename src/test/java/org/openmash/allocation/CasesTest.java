package org.openmash.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.Postcode;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Referrals;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.triage.CorrectionForm;
import org.openmash.workforce.AbsenceForm;
import org.openmash.workforce.Absences;
import org.openmash.workforce.CensusCodes;
import org.openmash.workforce.Grade;
import org.openmash.workforce.WorkerForm;
import org.springframework.beans.factory.annotation.Autowired;

class CasesTest extends Allocating {

  @Autowired RestrictionExamples restricted;
  @Autowired Absences absences;

  @Test
  void beginWithTheDecisionAndCountAsWithoutAWorkerFromThatMoment() throws Exception {
    assertThat(cases.countUnallocated(leader)).isZero();
    List<CaseLine> opened = decide("ASSESSMENT");
    assertThat(opened).hasSize(2);
    assertThat(opened)
        .allSatisfy(line -> {
          assertThat(line.why()).isEqualTo(CaseLine.Why.NEW);
          assertThat(line.it().kind()).isEqualTo(CaseKind.ASSESSMENT);
          assertThat(line.it().openedAt()).isEqualTo(now());
          assertThat(owed(line.it().id(), "ALLOC.worker").due()).isAfter(now());
        });
    assertThat(cases.countUnallocated(leader)).isEqualTo(2);
    assertThat(page("/unallocated", leader))
        .contains("2 children have no worker.", opened.getFirst().child(), "New, given to nobody");
    assertThat(page("/inbox", manager)).contains("Without a worker");
    assertThat(page("/inbox/" + referral, screener)).contains("nobody works with the child yet");
  }

  @Test
  void beginForNothingThatNeedsNobody() {
    assertThat(decide("EARLY_HELP")).isEmpty();
    assertThat(cases.countUnallocated(leader)).isZero();
  }

  @Test
  void goOnOrEndWhenItIsDecidedAnew() {
    CaseId first = decide("ASSESSMENT").getFirst().it().id();
    give(first, ada);
    DecisionId before = cases.read(leader, first).line().it().decision();
    inForce(
        triage
            .correct(
                screener, before, decision("STRATEGY_DISCUSSION"), new CorrectionForm("A bruise."))
            .id());
    CaseLine after = cases.read(leader, first).line();
    assertThat(after.it().kind()).isEqualTo(CaseKind.ENQUIRY);
    assertThat(after.lead()).as("whoever works with the child stays").hasValue(ada.user());
    inForce(
        triage
            .correct(
                screener,
                after.it().decision(),
                decision("EARLY_HELP"),
                new CorrectionForm("It healed."))
            .id());
    assertThat(cases.read(leader, first).line().it().isOpen()).isFalse();
    assertThat(owed(first)).isEmpty();
    assertThat(cases.mine(ada)).isEmpty();
  }

  @Test
  void areUrgentInAnEnquiryAndToldToTheManagersEachDay() {
    referral = refer(1);
    CaseId id = decide("STRATEGY_DISCUSSION").getFirst().it().id();
    assertThat(owed(id)).contains("ALLOC.urgent", "FRONT.seen-s47");
    watching.look();
    assertThat(toldTo(leader)).as("in time").isEmpty();
    clock.forward(A_DAY.multipliedBy(2));
    watching.look();
    watching.look();
    assertThat(toldTo(leader)).containsExactly("allocation.mail.waits");
    clock.forward(A_DAY.plusMinutes(11));
    watching.look();
    assertThat(toldTo(leader)).hasSize(2);
    give(id, ada);
    assertThat(toldTo(ada)).containsExactly("allocation.mail.given");
    clock.forward(A_DAY.plusMinutes(11));
    watching.look();
    assertThat(toldTo(leader)).hasSize(2);
  }

  private List<String> toldTo(Actor somebody) {
    return outbox.about(manager, Subject.of(Referrals.KIND, referral)).stream()
        .filter(told -> told.to().value().startsWith(somebody.user().toString()))
        .map(told -> told.words())
        .toList();
  }

  @Test
  void haveANamedWorkerWhoOwesThatTheChildIsSeen() throws Exception {
    CaseId id = decide("ASSESSMENT").getFirst().it().id();
    assertThatThrownBy(() -> cases.read(ada, id)).isInstanceOf(UnknownId.class);
    give(id, ada);
    assertThat(cases.countUnallocated(leader)).isEqualTo(1);
    assertThat(owed(id)).containsExactly("FRONT.seen-s17");
    assertThat(cases.mine(ada)).extracting(line -> line.it().id()).containsExactly(id);
    assertThat(page("/cases/" + id, ada)).contains("Named worker", "What was decided", "It fits.");
    assertThatThrownBy(() -> cases.read(ben, id)).isInstanceOf(UnknownId.class);
    cases.seen(ada, id, new SeenForm(LocalDate.of(2026, 3, 3), SeenForm.How.ALONE, "I like rain."));
    assertThat(owed(id)).isEmpty();
    assertThat(cases.read(ada, id).line().it().lastSeen()).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(page("/cases/" + id, leader)).contains("I like rain.");
    assertThatThrownBy(() -> give(id, ada)).hasMessage("allocation.refused.already");
  }

  @Test
  void heldByAManagerAreWithoutAWorkerAllTheSame() {
    CaseId id = decide("ASSESSMENT").getFirst().it().id();
    cases.hold(leader, id, new HoldForm("I ring the school each day."));
    assertThat(cases.countUnallocated(leader)).isEqualTo(2);
    assertThat(counts.now(leader).held()).isEqualTo(1);
    assertThat(cases.read(leader, id).line().why()).isEqualTo(CaseLine.Why.HELD);
    assertThat(owed(id)).contains("ALLOC.worker");
    give(id, ada);
    assertThat(cases.read(leader, id).line().it().cover()).isNull();
    assertThatThrownBy(() -> cases.hold(leader, id, new HoldForm("Again.")))
        .hasMessage("allocation.refused.has-worker");
    clock.forward(A_DAY);
    cases.stop(leader, id, ada.user());
    CaseLine between = cases.read(leader, id).line();
    assertThat(between.why()).isEqualTo(CaseLine.Why.BETWEEN);
    assertThat(between.since()).isEqualTo(now());
    assertThat(owed(id)).contains("ALLOC.worker");
  }

  @Test
  void areLedByWhomTheAreaLetsAndByNobodyAway() {
    Actor practitioner =
        worker("Pat", new WorkerForm(Grade.PRACTITIONER, null, 100, null, null, null, null));
    LocalDate later = LocalDate.ofInstant(now(), clock.getZone()).plusDays(9);
    Actor away =
        worker("Al", new WorkerForm(Grade.SOCIAL_WORKER, "SW1", 100, null, null, null, null));
    absences.add(
        leader, away.user(), new AbsenceForm(CensusCodes.Absence.SIC, later.minusDays(9), later));
    CaseId enquiry = decide("STRATEGY_DISCUSSION").getFirst().it().id();
    assertThatThrownBy(() -> give(enquiry, practitioner))
        .hasMessage("allocation.refused.registered");
    assertThatThrownBy(() -> give(enquiry, away)).hasMessage("allocation.refused.away");
    give(enquiry, ada);
    cases.putBeside(leader, enquiry, practitioner.user(), new BesideForm(ChangeReason.MANAGE));
    assertThat(cases.read(practitioner, enquiry).line().beside())
        .containsExactly(practitioner.user());
    referral = refer(1);
    CaseId assessment = decide("ASSESSMENT").getFirst().it().id();
    give(assessment, practitioner);
    assertThat(cases.mine(practitioner)).hasSize(2);
  }

  @Test
  void sayWhoKnowsTheFamilysLanguageAndWhoIsNear() throws Exception {
    Actor near =
        worker(
            "Nel Near",
            new WorkerForm(
                Grade.SOCIAL_WORKER,
                "SW5",
                100,
                null,
                null,
                Postcode.parse("NM1 9ZZ"),
                "Urdu, English, Corby"));
    Actor far =
        worker(
            "Fay Far",
            new WorkerForm(
                Grade.SOCIAL_WORKER, "SW6", 100, null, null, Postcode.parse("NM9 1AA"), "Welsh"));
    referral = lives("NM1 2AB", "NO");
    CaseId id = decide("ASSESSMENT").getFirst().it().id();
    Candidate first = cases.candidates(leader, id).getFirst();
    assertThat(first.load().worker().user()).isEqualTo(near.user());
    assertThat(first.speaks()).containsExactly("Urdu");
    assertThat(first.why())
        .containsExactly(Candidate.Why.LANGUAGE, Candidate.Why.NEAR, Candidate.Why.ROOM);
    assertThat(first.miles()).isZero();
    assertThat(page("/cases/" + id + "/give", leader))
        .contains("Knows Urdu, as the family does", "Works from the family’s postcode district");
    assertThat(cases.candidates(leader, id))
        .filteredOn(each -> each.load().worker().user().equals(far.user()))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.why()).containsExactly(Candidate.Why.ROOM);
          assertThat(each.miles()).as("nobody said where NM9 is").isNull();
        });
    referral = lives("NM1 2AB", "YES");
    CaseId secret = decide("ASSESSMENT").getFirst().it().id();
    assertThat(cases.candidates(leader, secret))
        .as("how far a secret address is says where it is")
        .allSatisfy(each -> assertThat(each.miles()).isNull());
  }

  /** Somebody's who speak Urdu besides. */
  private ReferralId lives(String postcode, String secret) {
    Answers all = examples.aboutOlderSiblings(1);
    Map<String, Object> home = new LinkedHashMap<>(all.within("home").tree());
    home.put("postcode", Map.of("value", postcode));
    home.put("addressMustBeKeptSecret", secret);
    home.put("fromWhom", "Her father");
    Map<String, Object> child = new LinkedHashMap<>(all.each("child").getFirst().tree());
    child.put(
        "background",
        Map.of(
            "ethnicity",
            "NOBT",
            "religion",
            Map.of("notKnown", "true"),
            "language",
            Map.of("value", "Urdu at home, some English"),
            "interpreter",
            "NO"));
    return refer(all.with("home", home).with("child", List.of(child)));
  }

  @Test
  void goToNobodyWithoutRoomUnlessSomebodySaysWhy() throws Exception {
    Actor half =
        worker("Hal", new WorkerForm(Grade.SOCIAL_WORKER, "SW2", 10, null, null, null, "Polish"));
    List<CaseLine> two = decide("ASSESSMENT");
    give(two.getFirst().it().id(), half);
    CaseId second = two.getLast().it().id();
    assertThat(cases.candidates(leader, second))
        .filteredOn(each -> each.load().worker().user().equals(half.user()))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.tooMuch()).isTrue();
          assertThat(each.why()).containsExactly(Candidate.Why.SIBLING);
        });
    assertThat(page("/cases/" + second + "/give", leader))
        .contains("Works with a sibling", "No room left", "Polish", "1 child, room for 1.7");
    assertThatThrownBy(() -> give(second, half)).hasMessage("allocation.refused.above");
    assertThat(cases.read(leader, second).line().lead()).isEmpty();
    cases.give(
        leader,
        second,
        half.user(),
        new AllocateForm(ChangeReason.MANAGE, "The sibling knows Hal."));
    assertThat(page("/cases/" + second, leader)).contains("The sibling knows Hal.");
    assertThat(page("/caseloads", leader)).contains("above");
  }

  @Test
  void areNobodysBusinessElsewhere() {
    CaseId id = decide("ASSESSMENT").getFirst().it().id();
    Actor stranger = signedIn.as(Role.TEAM_MANAGER);
    Actor inspector = somebody("In Spector", Role.INSPECTOR);
    assertThatThrownBy(() -> cases.read(stranger, id)).isInstanceOf(UnknownId.class);
    assertThat(cases.unallocated(stranger, 0, 500)).noneMatch(line -> line.it().id().equals(id));
    assertThat(cases.read(inspector, id).line().it().id()).isEqualTo(id);
    AllocateForm why = new AllocateForm(ChangeReason.FCONTA, null);
    for (Actor other : List.of(screener, inspector, ada, stranger)) {
      assertThatThrownBy(() -> cases.give(other, id, ada.user(), why))
          .isInstanceOf(UnknownId.class);
    }
  }

  @Test
  void areCountedAsTheyAreNow() throws Exception {
    decide("STRATEGY_DISCUSSION");
    clock.forward(Duration.ofHours(5));
    assertThat(counts.now(leader))
        .isEqualTo(new Counts.Day(LocalDate.ofInstant(now(), clock.getZone()), 2, 2, 0, 5, 2, 2));
    assertThat(page("/unallocated", somebody("Dee Rector", Role.INSPECTOR)))
        .contains("2 children have no worker.", "2 are urgent.", "The longest wait is 5 hours.");
  }

  @Test
  void ofARestrictedRecordGoToNobodyItIsClosedTo() {
    CaseId id = decide("ASSESSMENT").getFirst().it().id();
    Actor other = somebody("Ola Tern", Role.TEAM_MANAGER);
    restricted.namedOnly(manager, referral, leader.user(), ada.user());
    assertThat(cases.countUnallocated(other)).isZero();
    assertThatThrownBy(() -> cases.read(other, id)).isInstanceOf(UnknownId.class);
    assertThat(cases.countUnallocated(leader)).isEqualTo(2);
    assertThatThrownBy(() -> give(id, ben)).hasMessage("allocation.refused.closed");
    give(id, ada);
    assertThat(cases.mine(ada)).hasSize(1);
    assertThat(deadlines.of(other, Case.subject(id))).as("nor its clocks").isEmpty();
    clock.forward(A_DAY.multipliedBy(2));
    watching.look();
    assertThat(outbox.about(manager, Subject.of(Referrals.KIND, referral)))
        .filteredOn(told -> told.words().equals("allocation.mail.waits"))
        .noneMatch(told -> told.to().value().startsWith(other.user().toString()));
  }

  @Test
  void askNobodyAnyMoreOnceTheyAreOver() {
    CaseId id = decide("ASSESSMENT").getFirst().it().id();
    give(id, ada);
    handOvers.ask(ada, id, ben.user(), new HandOverForm(ChangeReason.TSPROC, "All is quiet."));
    cases.end(leader, id, new EndCaseForm(EndCaseForm.Why.DONE, "The plan is kept."));
    assertThat(handOvers.toMe(ben)).isEmpty();
    assertThatThrownBy(() -> handOvers.accept(ben, id)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> give(id, ada)).hasMessage("allocation.refused.ended");
    assertThat(cases.mine(ada)).isEmpty();
  }
}
