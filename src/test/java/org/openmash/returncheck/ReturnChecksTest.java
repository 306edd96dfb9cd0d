package org.openmash.returncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.returns.RuleCard;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class ReturnChecksTest {

  static final String CENSUS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
      <ReferenceDate>%s</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>201</LEA>
      <SoftwareCode>Test</SoftwareCode><Release>1</Release><SerialNo>1</SerialNo><DateTime>2026-05-01T10:00:00</DateTime>
      </Source></Header><Children></Children></Message>
      """;

  @Autowired ReturnChecks checks;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;

  private FileAtHand checked(Actor actor, String content) {
    CheckId id =
        checks
            .begin(
                actor,
                "cin.xml",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
            .orElseThrow();
    FileAtHand at = checks.one(actor, id);
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (at.isUnderWay() && System.nanoTime() < limit) {
      Thread.onSpinWait();
    }
    assertThat(at.isUnderWay()).isFalse();
    return at;
  }

  @Test
  void keepsNothingOfTheFileAndOfWhatWasFoundOnlyWhatIsAskedFor() throws Exception {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    FileAtHand at = checked(manager, CENSUS.formatted("2026-03-30"));
    assertThat(at.byRule().keySet()).extracting(RuleCard::code).contains("100");
    assertThat(at.rows("100", -1, 0, 10)).hasSize(1);
    try (var inside = Files.list(at.folder())) {
      assertThat(inside.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("found.csv", "found.xlsx", "found.json", "found.html");
    }
    checks.forget(manager, at.id());
    assertThat(at.folder()).doesNotExist();
    assertThatThrownBy(() -> checks.one(manager, at.id())).isInstanceOf(UnknownId.class);
  }

  @Test
  void isThereForWhoeverGaveItAndForAnHour() {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    Actor other = signedIn.as(Role.HUB_MANAGER);
    FileAtHand at = checked(manager, CENSUS.formatted("2026-03-31"));
    assertThatThrownBy(() -> checks.one(other, at.id())).isInstanceOf(UnknownId.class);
    assertThat(checks.mine(other)).isEmpty();
    clock.forward(Duration.ofMinutes(61));
    checked(manager, CENSUS.formatted("2026-03-31"));
    assertThat(at.folder()).doesNotExist();
    assertThat(checks.mine(manager)).hasSize(1);
  }

  @Test
  void saysWhatIsFixedNewAndStillThere() throws Exception {
    Actor manager = signedIn.as(Role.ADMINISTRATOR);
    FileAtHand before = checked(manager, CENSUS.formatted("2026-03-30"));
    byte[] last = Files.readAllBytes(checks.file(manager, before.id(), "json"));
    FileAtHand now = checked(manager, CENSUS.formatted("2026-03-29"));
    Comparison same =
        checks.compare(manager, before.id(), new ByteArrayInputStream(last)).orElseThrow();
    assertThat(same.fresh() + same.fixed()).isZero();
    assertThat(same.still()).isEqualTo(before.found());
    Comparison later =
        checks.compare(manager, now.id(), new ByteArrayInputStream(last)).orElseThrow();
    assertThat(later.fresh()).isEqualTo(later.fixed()).isPositive();
    assertThat(later.news()).anyMatch(line -> line.value().equals("2026-03-29"));
    assertThat(later.gone()).anyMatch(line -> line.value().equals("2026-03-30"));
    assertThat(
            checks.compare(
                manager, now.id(), new ByteArrayInputStream("no".getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @Test
  void saysWhyAFileCannotBeReadAndTakesNoneThatIsEmpty() {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    FileAtHand broken = checked(manager, "<Message><Header>");
    assertThat(broken.brokenOff()).isNotEmpty();
    assertThat(checks.begin(manager, "cin.xml", new ByteArrayInputStream(new byte[0]))).isEmpty();
  }
}
