package org.openmash.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

class HandOversTest extends Allocating {

  private static final HandOverForm ASKS =
      new HandOverForm(ChangeReason.TSPROC, "Grandmother rings on Fridays.");

  @Test
  void leaveTheChildWhereItIsUntilTheOtherSaysYes() throws Exception {
    CaseId id = decide("ASSESSMENT").getFirst().it().id();
    give(id, ada);
    assertThatThrownBy(() -> handOvers.ask(ben, id, ada.user(), ASKS))
        .isInstanceOf(UnknownId.class);
    handOvers.ask(ada, id, ben.user(), ASKS);
    assertThatThrownBy(() -> handOvers.ask(ada, id, ben.user(), ASKS))
        .hasMessage("allocation.refused.asked");
    assertThat(cases.read(leader, id).line().lead()).hasValue(ada.user());
    assertThat(handOvers.toMe(ben)).hasSize(1);
    assertThat(page("/cases", ben)).contains("You are asked to take over 1 child");
    assertThat(page("/cases/" + id, ben)).contains("Grandmother rings on Fridays.");
    assertThatThrownBy(() -> handOvers.accept(ada, id)).isInstanceOf(UnknownId.class);
    clock.forward(A_DAY);
    handOvers.accept(ben, id);
    CaseView after = cases.read(ben, id);
    assertThat(after.line().lead()).hasValue(ben.user());
    assertThat(after.line().workers())
        .filteredOn(each -> each.worker().equals(ada.user()))
        .singleElement()
        .satisfies(each -> assertThat(each.until()).isEqualTo(now()));
    assertThat(handOvers.toMe(ben)).isEmpty();
    assertThatThrownBy(() -> cases.read(ada, id)).isInstanceOf(UnknownId.class);
    assertThat(mails()).contains("allocation.mail.asked", "allocation.mail.accepted");
  }

  @Test
  void canBeDeclinedWithAReasonTheOtherReads() throws Exception {
    CaseId id = decide("ASSESSMENT").getFirst().it().id();
    give(id, ada);
    handOvers.ask(ada, id, ben.user(), ASKS);
    handOvers.decline(ben, id, new HandOverForm.Declined("I know the father privately."));
    assertThat(cases.read(ada, id).line().lead()).hasValue(ada.user());
    assertThatThrownBy(() -> cases.read(ben, id)).isInstanceOf(UnknownId.class);
    assertThat(page("/cases/" + id, ada)).contains("I know the father privately.");
    handOvers.ask(ada, id, ben.user(), ASKS);
    cases.give(leader, id, ben.user(), new AllocateForm(ChangeReason.MANAGE, null));
    assertThat(cases.read(leader, id).pending()).as("given otherwise").isEmpty();
  }

  @Test
  void ofSomebodyWhoLeavesLoseNoChild() throws Exception {
    Map<String, UserId> next = new HashMap<>();
    for (int i = 0; i < 6; i++) {
      referral = refer(2);
      for (CaseLine line : decide("ASSESSMENT")) {
        give(line.it().id(), ada);
        if (next.size() < 11) {
          next.put(line.it().id().toString(), ben.user());
        }
      }
    }
    LocalDate today = workers.today(leader);
    assertThat(page("/workers/" + ada.user() + "/leaving", leader))
        .contains("12 children are with them");
    int left =
        caseloads.leave(
            leader, ada.user(), new LeaveForm(today.plusDays(2), ChangeReason.LEFTRL, null), next);
    assertThat(left).isEqualTo(1);
    assertThat(cases.mine(ben)).hasSize(11);
    assertThat(cases.mine(ada)).hasSize(1);
    CaseId last = cases.mine(ada).getFirst().it().id();
    watching.look();
    assertThat(cases.read(leader, last).line().lead()).hasValue(ada.user());
    clock.forward(A_DAY.multipliedBy(3));
    watching.look();
    CaseLine bereft = cases.read(leader, last).line();
    assertThat(bereft.lead()).isEmpty();
    assertThat(bereft.why()).isEqualTo(CaseLine.Why.BETWEEN);
    assertThat(owed(last)).contains("ALLOC.worker");
    assertThat(cases.unallocated(leader, 0, 50)).hasSize(1);
    assertThatThrownBy(() -> give(last, ada)).hasMessageStartingWith("no such");
  }

  @Test
  void ofSomebodyWhoLeavesGoToNobodyWithoutRoomAndAllStayWhereThatIsRefused() {
    referral = refer(2);
    CaseId one = decide("ASSESSMENT").getFirst().it().id();
    give(one, ada);
    workers.put(
        leader,
        ben.user(),
        north,
        new org.openmash.workforce.WorkerForm(
            org.openmash.workforce.Grade.SOCIAL_WORKER, "SW3", 5, null, null, null, null));
    LeaveForm form = new LeaveForm(workers.today(leader), ChangeReason.LEFTRL, null);
    assertThatThrownBy(
            () -> caseloads.leave(leader, ada.user(), form, Map.of(one.toString(), ben.user())))
        .hasMessage("allocation.refused.above");
    assertThat(cases.read(leader, one).line().lead()).hasValue(ada.user());
    assertThat(caseloads.of(leader, ada.user()).worker().lastDay()).as("all or nothing").isNull();
  }
}
