package org.openmash.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class DraftsTest {

  @Autowired Drafts drafts;
  @Autowired ExampleJourney example;
  @Autowired DraftExpiry expiry;
  @Autowired HubClock clock;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  private final AgencyId school = AgencyId.next();
  private final Actor head = partner(school);
  private final Actor colleague = partner(school);
  private final Actor stranger = partner(AgencyId.next());

  private static final Answers WORRY =
      Answers.of(Map.of("about", "CHILD", "words", "Bruises on both arms"));

  private static Actor partner(AgencyId agency) {
    return Actor.signedIn(UserId.next(), agency, "P", Set.of(Role.REFERRER), "s");
  }

  private static Edit worry(String words, Showing from) {
    return new Edit("worry", 1, WORRY.with("words", words), from);
  }

  private DraftId complete() {
    DraftId id = drafts.start(head, "example");
    drafts.keepPage(head, id, new Edit("worry", 1, WORRY, Showing.none()));
    drafts.keepPage(head, id, child(1, "Robin Ashdown", new Showing(0, "c", 0)));
    return id;
  }

  private static Edit child(int place, String name, Showing from) {
    Answers answers =
        Answers.of(Map.of("name", name, "seen", Map.of("day", "2", "month", "3", "year", "2026")));
    return new Edit("child", place, answers, from);
  }

  @Test
  void keepsWhatWasTypedRightOrWrong() {
    DraftId id = drafts.start(head, "example");
    drafts.keepPage(
        head, id, new Edit("worry", 1, Answers.of(Map.of("about", "??")), Showing.none()));
    assertThat(drafts.open(head, id).answers(example).text("worry.about")).isEqualTo("??");
  }

  @Test
  void keepsEveryCharacterThatCanBeTyped() {
    DraftId id = drafts.start(head, "example");
    String odd = "Ŵ \\u0000 \u0000 \" ' </script> 😀\n\tend";
    drafts.keepPage(head, id, worry(odd, Showing.none()));
    assertThat(drafts.open(head, id).answers(example).text("worry.words"))
        .isEqualTo(odd.replace("\u0000", ""));
  }

  @Test
  void isHiddenFromEverybodyOutsideItsCircle() {
    DraftId id = complete();
    assertThatThrownBy(() -> drafts.open(stranger, id)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> drafts.keepPage(stranger, id, worry("x", Showing.none())))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> drafts.send(stranger, id)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> drafts.discard(colleague, id)).isInstanceOf(UnknownId.class);
    assertThat(drafts.open(colleague, id).rows(ExampleJourney.Page.CHILD)).hasSize(1);
  }

  @Test
  void isHiddenByPostgresqlToo() {
    DraftId id = complete();
    assertThat(rowsSeenBy(stranger, id)).isZero();
    assertThat(rowsSeenBy(Actor.anonymous(), id)).isZero();
    assertThat(rowsSeenBy(colleague, id)).isEqualTo(2);
    assertThat(jdbc.sql("select count(*) from form.draft_page").query(Integer.class).single())
        .isZero();
  }

  private int rowsSeenBy(Actor actor, DraftId id) {
    return work.as(
        actor,
        () ->
            jdbc.sql("select count(*) from form.draft_page where draft = ?")
                .param(id.value())
                .query(Integer.class)
                .single());
  }

  @Test
  void isSharedByTheWholeHubWhereItsJourneySaysSo() {
    Actor one = Actor.signedIn(UserId.next(), school, "H", Set.of(Role.SCREENER), "s");
    Actor two = Actor.signedIn(UserId.next(), AgencyId.next(), "H", Set.of(Role.HUB_MANAGER), "s");
    DraftId id = drafts.start(one, "shared-example");
    drafts.keepPage(two, id, new Edit("worry", 1, WORRY, Showing.none()));
    assertThat(drafts.send(two, id)).isEqualTo(new Sending.Sent("/shared-example/" + id));
    assertThat(drafts.open(one, id).result()).isEqualTo("/shared-example/" + id);
    assertThatThrownBy(() -> drafts.open(head, id)).isInstanceOf(UnknownId.class);
  }

  @Test
  void refusesAJourneyThatIsNotForThisActor() {
    Actor screener = Actor.signedIn(UserId.next(), school, "H", Set.of(Role.SCREENER), "s");
    assertThatThrownBy(() -> drafts.start(screener, "example")).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> drafts.start(head, "nonsense")).isInstanceOf(UnknownId.class);
  }

  @Test
  void listsOnlyOnesOwnUnsentDraftsNewestFirst() {
    DraftId first = complete();
    clock.forward(Duration.ofMinutes(3));
    DraftId second = complete();
    DraftId third = complete();
    drafts.send(head, third);
    drafts.keepPage(head, first, worry("later", new Showing(1, "", 0)));
    clock.forward(Duration.ofMinutes(3));
    drafts.keepPage(head, first, worry("later still", new Showing(2, "", 0)));
    assertThat(drafts.mine(head)).extracting(Unfinished::id).containsExactly(first, second);
    assertThat(drafts.mine(colleague)).isEmpty();
  }

  @Test
  void givesTheSecondEditorBothTexts() {
    DraftId id = complete();
    drafts.keepPage(colleague, id, worry("Bruises, and she is hungry", new Showing(1, "b", 1)));
    Keeping second =
        drafts.keepPage(head, id, worry("Bruises, old and new", new Showing(1, "a", 1)));
    assertThat(second)
        .isInstanceOfSatisfying(
            Keeping.Conflict.class,
            conflict -> {
              assertThat(conflict.theirs().answers().text("words")).contains("hungry");
              assertThat(conflict.mine().text("words")).contains("old and new");
              assertThat(conflict.theirs().version()).isEqualTo(2);
            });
    assertThat(drafts.open(head, id).answers(example).text("worry.words")).contains("hungry");
  }

  @Test
  void isNeverInConflictWithItsOwnAutosave() {
    DraftId id = complete();
    drafts.keepPage(head, id, auto("Bruises on b", new Showing(1, "a", 1)));
    Keeping button = drafts.keepPage(head, id, worry("Bruises on both", new Showing(1, "a", 2)));
    assertThat(button).isInstanceOf(Keeping.Kept.class);
  }

  @Test
  void neverLetsALateAutosaveOvertakeTheButton() {
    DraftId id = complete();
    drafts.keepPage(head, id, worry("The whole sentence", new Showing(1, "a", 5)));
    drafts.keepPage(head, id, auto("The who", new Showing(1, "a", 4)));
    assertThat(drafts.open(head, id).answers(example).text("worry.words"))
        .isEqualTo("The whole sentence");
  }

  private static Edit auto(String words, Showing from) {
    return new Edit("worry", 1, WORRY.with("words", words), from, true);
  }

  @Test
  void keepsBothRowsWhenTwoPeopleAddOne() {
    DraftId id = complete();
    drafts.keepPage(head, id, child(2, "Wren Ashdown", new Showing(0, "a", 0)));
    drafts.keepPage(colleague, id, child(2, "Jay Ashdown", new Showing(0, "b", 0)));
    assertThat(drafts.open(head, id).answers(example).each("child"))
        .extracting(row -> row.text("name"))
        .containsExactly("Robin Ashdown", "Wren Ashdown", "Jay Ashdown");
  }

  @Test
  void addsARowOnceHoweverOftenTheButtonIsPressed() {
    DraftId id = complete();
    drafts.keepPage(head, id, child(2, "Wren", new Showing(0, "a", 0)));
    drafts.keepPage(head, id, child(2, "Wren", new Showing(0, "a", 0)));
    drafts.keepPage(head, id, child(2, "Wren Ashdown", new Showing(0, "a", 0)));
    assertThat(drafts.open(head, id).answers(example).each("child")).hasSize(2);
  }

  @Test
  void leavesARemovedRowRemoved() {
    DraftId id = complete();
    drafts.keepPage(head, id, child(2, "Wren", new Showing(0, "a", 0)));
    drafts.removeRow(head, id, "child", 2);
    Edit late = child(2, "Wren Ash", new Showing(1, "a", 1));
    drafts.keepPage(head, id, new Edit(late.page(), 2, late.answers(), late.from(), true));
    assertThat(drafts.open(head, id).answers(example).each("child")).hasSize(1);
  }

  @Test
  void happensOnceHoweverOftenItIsSentAtOnce() throws Exception {
    DraftId id = complete();
    List<Callable<Sending>> presses = Collections.nCopies(20, () -> drafts.send(head, id));
    try (var threads = Executors.newFixedThreadPool(20)) {
      List<Sending> answers =
          threads.invokeAll(presses).stream().map(DraftsTest::answer).distinct().toList();
      assertThat(answers).containsExactly(new Sending.Sent("/example/sent/" + id + "-1"));
    }
    assertThat(example.acts(id)).isEqualTo(1);
  }

  private static Sending answer(Future<Sending> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void keepsNothingTypedOnceSent() {
    DraftId id = complete();
    drafts.send(head, id);
    OpenDraft sent = drafts.open(head, id);
    assertThat(sent.texts()).isEmpty();
    assertThat(sent.result()).isEqualTo("/example/sent/" + id + "-1");
    assertThat(drafts.keepPage(head, id, worry("after", Showing.none())))
        .isEqualTo(new Keeping.AlreadySent("/example/sent/" + id + "-1"));
  }

  @Test
  void isNotSentWhileSomethingIsMissing() {
    DraftId id = drafts.start(head, "example");
    drafts.keepPage(head, id, new Edit("worry", 1, WORRY, Showing.none()));
    assertThat(drafts.send(head, id)).isEqualTo(new Sending.NotReady());
    assertThat(example.acts(id)).isZero();
  }

  @Test
  void sendsOnlyThePagesThatAreNeeded() {
    DraftId id = complete();
    Answers birth =
        Answers.of(Map.of("expected", Map.of("day", "1", "month", "6", "year", "2026")));
    drafts.keepPage(head, id, new Edit("birth", 1, birth, Showing.none()));
    drafts.send(head, id);
    assertThat(example.sent(id).answers().tree()).containsOnlyKeys("worry", "child");
  }

  @Test
  void isForgottenFourWeeksAfterTheLastSave() {
    DraftId old = complete();
    DraftId sent = complete();
    drafts.send(head, sent);
    clock.forward(Duration.ofDays(20));
    DraftId young = complete();
    clock.forward(Duration.ofDays(8).plusMinutes(1));
    assertThat(expiry.forget()).isPositive();
    assertThatThrownBy(() -> drafts.open(head, old)).isInstanceOf(UnknownId.class);
    assertThat(drafts.open(head, young).texts()).hasSize(2);
    assertThat(drafts.send(head, sent)).isInstanceOf(Sending.Sent.class);
  }

  @Test
  void goesWhenItsOwnerThrowsItAway() {
    DraftId id = complete();
    drafts.discard(head, id);
    assertThatThrownBy(() -> drafts.open(head, id)).isInstanceOf(UnknownId.class);
  }
}
