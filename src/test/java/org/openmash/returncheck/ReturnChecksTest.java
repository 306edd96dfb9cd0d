package org.openmash.returncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.returns.RuleCard;
import org.openmash.returns.Severity;
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
    return checked(actor, Handed.alone(file("cin.xml", content)));
  }

  private static Handed.File file(String name, String content) {
    return new Handed.File(
        name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private FileAtHand checked(Actor actor, Handed handed) {
    CheckId id = checks.begin(actor, handed).orElseThrow();
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
    assertThat(at.rows(new FileAtHand.Filter("100", -1, null, 1), 10)).hasSize(1);
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
    assertThat(checks.begin(manager, Handed.alone(file("cin.xml", "")))).isEmpty();
  }

  @Test
  void isSortedByTeamWhereItIsSaidWhichChildIsInWhich() throws Exception {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    String episodes =
        """
        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
        101,32/01/2026,S,C2,N1,U1,PR1,,,,,,
        102,01/05/2025,Q,C2,N1,U1,PR1,,,,,,
        103,01/05/2025,Q,C2,N1,U1,PR1,,,,,,
        """;
    FileAtHand at =
        checked(
            manager,
            new Handed(
                file("Episodes.csv", episodes),
                null,
                List.of(),
                file("teams.csv", "\uFEFFCHILD;TEAM\n101;North\n\"102\";\"South, long term\"\n"),
                2026,
                "E06000032"));
    assertThat(at.brokenOff()).isNull();
    assertThat(at.byTeam()).containsKeys("North", "South, long term", "");
    FileAtHand.Filter south = new FileAtHand.Filter("", -1, "South, long term", 1);
    assertThat(at.rows(south, 100)).isNotEmpty().allMatch(row -> row.child().equals("102"));
    checks.seek(manager, at.id(), new FileAtHand.Sought("", "103"));
    assertThat(at.rows(FileAtHand.Filter.NONE, 100))
        .isNotEmpty()
        .allMatch(row -> row.child().equals("103") || row.value().contains("103"));
    checks.seek(manager, at.id(), new FileAtHand.Sought("query", ""));
    assertThat(at.rows(FileAtHand.Filter.NONE, 100))
        .allMatch(row -> row.rule().severity() == Severity.QUERY);
    assertThat(at.percent()).isPositive();
    try (var inside = Files.list(at.folder())) {
      assertThat(inside.map(Path::getFileName).map(Path::toString))
          .as("nothing that was handed in is kept")
          .allMatch(name -> name.startsWith("found."));
    }
  }

  @Test
  void judgesByLastYearsReturnAndByListsWhereTheyAreHandedInToo() {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    String header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n101,1,01/02/2010,WBRI,,,\n";
    FileAtHand alone = checked(manager, Handed.alone(file("Header.csv", header)));
    FileAtHand both =
        checked(
            manager,
            new Handed(
                file("Header.csv", header),
                file("Header.csv", header.replace("2010", "2011")),
                List.of(),
                null,
                null,
                null));
    assertThat(notJudged(both)).isLessThan(notJudged(alone));
  }

  private static long notJudged(FileAtHand at) {
    return at.checked().verdicts().stream().filter(each -> each.whyNot() != null).count();
  }
}
