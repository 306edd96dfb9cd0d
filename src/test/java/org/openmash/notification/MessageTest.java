package org.openmash.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;

class MessageTest {

  private static final Subject ABOUT = Subject.of("referral", ReferralId.next());

  @Test
  void hasNoRoomForAnythingPersonal() {
    assertThat(Arrays.stream(Message.class.getRecordComponents()).map(RecordComponent::getType))
        .as(
            "what it carries besides its recipient is made by us: a key, a reference, a day, a link, an id")
        .containsExactly(
            EmailAddress.class,
            String.class,
            Reference.class,
            LocalDate.class,
            Link.class,
            Subject.class,
            Locale.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nBcc:x@example.org",
        "a@example.org\r\nBcc: x@example.org",
        "a@example.org\nSubject: gone",
        "a@example.org\r",
        "a@example.org,b@example.org",
        "a@example.org;b@example.org",
        "\"a\r\nBcc:x\"@example.org",
        "Ann Example <a@example.org>",
        "<script>@example.org",
        "a@example.org?bcc=x@example.org",
        "a@exam ple.org"
      })
  void refusesAnAddressThatWouldStartAnotherHeaderOrReachAnother(String address) {
    assertThatThrownBy(() -> EmailAddress.parse(address))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OM-7F3K\r\nBcc: x@example.org",
        "[click](http://evil.example)",
        "<a href=//evil.example>OM</a>",
        "Zebedee Quillfeather"
      })
  void refusesAReferenceThatIsNone(String reference) {
    assertThatThrownBy(() -> Reference.parse(reference))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/referrals",
        "/referrals?name=quillfeather",
        "/referrals/quillfeather",
        "/referrals/../sign-in",
        "/referrals\r\nBcc: x",
        "javascript:alert(1)"
      })
  void refusesALinkThatNamesAnybodyOrLeadsElsewhere(String path) {
    assertThatThrownBy(() -> new Link(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Referral about Zebedee", "referral.mail\r\nBcc", "{0}", ""})
  void takesItsWordsByKeyOnly(String words) {
    assertThatThrownBy(() ->
            new Message(
                EmailAddress.parse("a@example.org"),
                words,
                Reference.next(),
                Link.to("referrals"),
                ABOUT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leadsToAPageOrToOneRecord() {
    ReferralId id = ReferralId.next();
    assertThat(Link.to("referrals").path()).isEqualTo("/referrals");
    assertThat(Link.to("referrals", id).path()).isEqualTo("/referrals/" + id);
  }

  @Test
  void waitsTwiceAsLongEachTimeNeverQuiteTheSameAndAtMostFourHours() {
    BackOff backOff = new BackOff(new SplittableRandom(20260303));
    for (int attempt = 1; attempt <= 30; attempt++) {
      Duration due = Duration.ofMinutes(Math.min(240, 1L << Math.min(20, attempt - 1)));
      assertThat(backOff.after(attempt))
          .isBetween(due.multipliedBy(8).dividedBy(10), due.multipliedBy(12).dividedBy(10));
    }
    assertThat(Set.of(backOff.after(5), backOff.after(5), backOff.after(5))).hasSize(3);
  }

  @Test
  void hidesMostOfAMailboxName() {
    assertThat(Undelivered.masked("safeguarding@school.example.org"))
        .isEqualTo("sa…@school.example.org");
    assertThat(Undelivered.masked("a@school.example.org")).isEqualTo("a…@school.example.org");
  }
}
