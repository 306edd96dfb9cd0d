package org.openmash.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.overview.Headline;
import org.openmash.overview.Overview;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.beans.factory.annotation.Autowired;

class OverviewTest extends Allocating {

  @Autowired Overview overview;
  @Autowired Languages languages;

  @Test
  void saysHowManyChildrenHaveNobodyAndWhy() {
    List<CaseLine> children = decide("STRATEGY_DISCUSSION");
    CaseId first = children.getFirst().it().id();
    give(first, ada);
    cases.stop(leader, first, ada.user());
    cases.hold(leader, children.get(1).it().id(), new HoldForm("I ring her school each day."));
    clock.forward(Duration.ofHours(5));
    Actor director = somebody("Dee Rector", Role.DIRECTOR);
    List<String> said = said(director);
    assertThat(said)
        .contains(
            "2 children have no worker. Work is open with 2 children.",
            "1 lost the last worker and got no other.",
            "1 is held by a manager and counts all the same.",
            "2 are urgent.",
            "The longest wait is 5 hours.");
    assertThat(counts.reasons(director))
        .extracting(Counts.Reason::why)
        .containsExactlyInAnyOrder(CaseLine.Why.BETWEEN, CaseLine.Why.HELD);
    assertThat(said(leader)).isEqualTo(said);
    assertThat(said(somebody("Ida Spector", Role.INSPECTOR))).isEqualTo(said);
  }

  @Test
  void putsWhatNeedsSomebodyFirst() {
    decide("ASSESSMENT").forEach(each -> give(each.it().id(), ada));
    List<Headline> all = overview.today(somebody("Dee Rector", Role.DIRECTOR));
    List<Boolean> alarming = all.stream().map(Headline::alarming).toList();
    assertThat(alarming).isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    assertThat(all)
        .filteredOn(each -> "/unallocated/days".equals(each.path()))
        .extracting(Headline::alarming)
        .containsExactly(false);
    assertThat(all).hasSizeGreaterThan(6);
  }

  @Test
  void isForWhoeverAnswersForTheAreaAndThoseBeside() {
    for (Role role : List.of(Role.SCREENER, Role.CASE_WORKER, Role.ADMINISTRATOR)) {
      Actor other = somebody("Al Other", role);
      assertThatThrownBy(() -> overview.today(other)).isInstanceOf(UnknownId.class);
    }
  }

  @Test
  void tellsWhoeverAnswersForTheAreaNobodysNameAndOpensNoRecord() throws Exception {
    CaseLine child = decide("ASSESSMENT").getFirst();
    CaseId id = child.it().id();
    cases.hold(leader, id, new HoldForm("Her aunt Petra has her."));
    Actor director = somebody("Dee Rector", Role.DIRECTOR);
    for (String page :
        List.of(
            "/overview",
            "/unallocated/days",
            "/caseloads",
            "/workforce",
            "/demand",
            "/demand/scrutiny",
            "/supervision/figures",
            "/escalations/figures")) {
      assertThat(mvc.get().uri(page).cookie(signedIn.cookie(director)))
          .as(page)
          .hasStatusOk()
          .bodyText()
          .doesNotContain(child.child(), child.reference().value(), "Petra");
    }
    for (String closed :
        List.of(
            "/unallocated",
            "/inbox",
            "/cases/" + id,
            "/referrals/" + referral,
            "/people",
            "/contacts/" + referral,
            "/cases/" + id + "/give")) {
      assertThat(mvc.get().uri(closed).cookie(signedIn.cookie(director)))
          .as(closed)
          .hasStatus4xxClientError();
    }
  }

  private List<String> said(Actor actor) {
    Words words = languages.english();
    return overview.today(actor).stream()
        .filter(each -> "/unallocated/days".equals(each.path()))
        .flatMap(each -> each.said().stream())
        .map(each -> words.say(each.key(), each.with()))
        .toList();
  }
}
