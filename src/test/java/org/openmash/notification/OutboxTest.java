package org.openmash.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.notification.Delivery.Result;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class OutboxTest {

  @Autowired Outbox outbox;
  @Autowired Sender.Box box;
  @Autowired Work work;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;

  private final Actor midwife = somebody(Role.REFERRER);
  private final Actor screener = somebody(Role.SCREENER);
  private final ReferralId referral = ReferralId.next();
  private final Subject about = Subject.of("referral", referral);
  private final Message news =
      new Message(
          EmailAddress.parse("ward.%s@example.org".formatted(referral.toString().substring(0, 8))),
          "notification.sample",
          Reference.next(),
          Link.to("referrals", referral),
          about);

  /** What left, of whatever the whole test run has queued, about this referral. */
  private final List<Mail> left = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void sendWhatOthersLeft() {
    sender(mail -> new Result.Delivered()).sendDue();
    left.clear();
  }

  @Test
  void tellsWhatIsCommitted() {
    outbox.queue(midwife, news);
    sender(mail -> new Result.Delivered()).sendDue();
    assertThat(left).hasSize(1);
    Mail mail = left.getFirst();
    assertThat(mail.to()).isEqualTo(news.to());
    assertThat(mail.subject())
        .isEqualTo("Referral %s: there is news".formatted(news.reference().value()));
    assertThat(mail.text()).contains("http://localhost:8080/referrals/" + referral);
    assertThat(state()).isEqualTo("sent");
  }

  @Test
  void speaksWelsh() {
    outbox.queue(
        midwife,
        new Message(
            news.to(), news.words(), news.reference(), null, news.link(), about, Locale.of("cy")));
    sender(mail -> new Result.Delivered()).sendDue();
    assertThat(left.getFirst().subject()).startsWith("Atgyfeiriad OM-").endsWith(": mae newyddion");
    assertThat(left.getFirst().text()).contains("Darllenwch ef yma");
    assertThat(left.getFirst().html()).contains("lang=\"cy\"");
  }

  @Test
  void tellsNothingOfWhatRollsBack() {
    assertThatThrownBy(() ->
            work.as(
                midwife,
                () -> {
                  outbox.queue(midwife, news);
                  throw new IllegalStateException("changed its mind");
                }))
        .hasMessage("changed its mind");
    sender(mail -> new Result.Delivered()).sendDue();
    assertThat(left).isEmpty();
  }

  @Test
  void triesAgainLaterAndLaterUnderTheSameMessageId() {
    outbox.queue(midwife, news);
    Sender down = sender(mail -> new Result.NotNow("SMTP 451"));
    down.sendDue();
    clock.forward(Duration.ofSeconds(47));
    down.sendDue();
    assertThat(left).as("not before most of a minute has passed").hasSize(1);
    clock.forward(Duration.ofSeconds(26));
    down.sendDue();
    assertThat(left).hasSize(2);
    clock.forward(Duration.ofSeconds(95));
    down.sendDue();
    assertThat(left).as("twice as long the second time").hasSize(2);
    clock.forward(Duration.ofSeconds(50));
    sender(mail -> new Result.Delivered()).sendDue();
    assertThat(left)
        .hasSize(3)
        .extracting(Mail::messageId)
        .containsOnly(left.getFirst().messageId());
    assertThat(left.getFirst().messageId()).matches("<[0-9a-f-]{36}@openmash\\.invalid>");
    assertThat(state()).isEqualTo("sent");
  }

  @Test
  void givesUpAfterAsManyAttemptsAsAreSet() {
    outbox.queue(midwife, news);
    Sender down = sender(mail -> new Result.NotNow("ConnectException"));
    for (int i = 0; i < 5; i++) {
      down.sendDue();
      clock.forward(Duration.ofHours(5));
    }
    assertThat(left).hasSize(3);
    assertThat(state()).isEqualTo("failed");
  }

  @Test
  void givesUpAtOnceOnAnAddressThatIsRefused() {
    outbox.queue(midwife, news);
    sender(mail -> new Result.Never("SMTP 550")).sendDue();
    clock.forward(Duration.ofDays(1));
    sender(mail -> new Result.Delivered()).sendDue();
    assertThat(left).hasSize(1);
    assertThat(state()).isEqualTo("failed");
  }

  @Test
  void sendsAgainWhatDiedBetweenSendingAndMarking() {
    outbox.queue(midwife, news);
    assertThatThrownBy(() ->
            sender(
                    mail -> {
                      throw new Killed();
                    })
                .sendDue())
        .isInstanceOf(Killed.class);
    assertThat(state()).isEqualTo("queued");
    Sender other = sender(mail -> new Result.Delivered());
    other.sendDue();
    assertThat(left).as("the lease still runs").hasSize(1);
    clock.forward(Sender.LEASE);
    other.sendDue();
    assertThat(left)
        .hasSize(2)
        .extracting(Mail::messageId)
        .containsOnly(left.getFirst().messageId());
  }

  @Test
  void holdsUpOneMessageForTwoMinutesWhenItIsKilled() {
    for (int i = 0; i < 3; i++) {
      outbox.queue(midwife, news);
    }
    assertThatThrownBy(() ->
            sender(
                    mail -> {
                      throw new Killed();
                    })
                .sendDue())
        .isInstanceOf(Killed.class);
    Sender other = sender(mail -> new Result.Delivered());
    assertThat(other.sendDue()).as("the other two do not wait").isEqualTo(2);
    clock.forward(Duration.ofSeconds(119));
    assertThat(other.sendDue()).isZero();
    clock.forward(Duration.ofSeconds(1));
    assertThat(other.sendDue()).isEqualTo(1);
  }

  @Test
  void sendsOnceThoughTwoWorkersWorkAtOnce() throws Exception {
    for (int i = 0; i < 30; i++) {
      outbox.queue(midwife, news);
    }
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Integer> worker =
        () -> {
          together.await();
          return sender(mail -> new Result.Delivered()).sendDue();
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      int all = 0;
      for (var sent : threads.invokeAll(List.of(worker, worker))) {
        all += sent.get();
      }
      assertThat(all).isEqualTo(30);
    }
    assertThat(left).extracting(Mail::messageId).doesNotHaveDuplicates().hasSize(30);
  }

  @Test
  void queuesOnceUnderOneKey() {
    for (int i = 0; i < 3; i++) {
      outbox.queueOnce(midwife, "referral.received:" + referral, news);
    }
    sender(mail -> new Result.Delivered()).sendDue();
    assertThat(left).hasSize(1);
  }

  @Test
  void saysToTheHubHowFarTellingHasGotAndToNobodyElse() {
    outbox.queue(midwife, news);
    assertThat(outbox.about(screener, about))
        .extracting(Told::to, Told::state)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(news.to(), Told.State.QUEUED));
    assertThat(outbox.about(midwife, about)).isEmpty();
  }

  @Test
  void refusesWordsNobodyWrote() {
    Message silent =
        new Message(news.to(), "notification.silence", news.reference(), news.link(), about);
    assertThatThrownBy(() -> outbox.queue(midwife, silent))
        .hasMessageContaining("notification.silence.subject");
  }

  private Sender sender(Function<Mail, Result> outside) {
    return new Sender(
        box,
        mail -> {
          if (mail.path().endsWith(referral.toString())) {
            left.add(mail);
            return outside.apply(mail);
          }
          return new Result.Delivered();
        },
        3);
  }

  private String state() {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select state from notification.message where subject_id = ?")
                .param(referral.value())
                .query(String.class)
                .single());
  }

  private static Actor somebody(Role role) {
    return Actor.signedIn(UserId.next(), AgencyId.next(), "Somebody", Set.of(role), "5e55");
  }

  /** As kill -9 would: nothing after it runs. */
  private static final class Killed extends Error {}
}
