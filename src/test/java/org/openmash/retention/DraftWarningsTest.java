package org.openmash.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.form.Drafts;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class DraftWarningsTest {

  @Autowired DraftWarnings warnings;
  @Autowired Drafts drafts;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  @Test
  void warnsOnceAWeekBeforeADraftIsForgottenAndSaysNothingOfIt() {
    DraftId draft = drafts.start(signedIn.as(Role.REFERRER), "referral");
    clock.forward(Duration.ofDays(20));
    warnings.warn();
    assertThat(mailsOf(draft)).isEmpty();
    clock.forward(Duration.ofDays(1).plusHours(1));
    warnings.warn();
    warnings.warn();
    assertThat(mailsOf(draft)).containsExactly("retention.draft /referrals 2026-03-31");
  }

  private List<String> mailsOf(DraftId draft) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql(
                    "select words || ' ' || link || ' ' || due from notification.message where subject_id = ?")
                .param(draft.value())
                .query(String.class)
                .list());
  }
}
