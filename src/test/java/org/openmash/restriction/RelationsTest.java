package org.openmash.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Postcode;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.person.Keeping;
import org.openmash.person.Part;
import org.openmash.person.PersonExamples;
import org.openmash.person.Persons;
import org.openmash.support.FrozenTime;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** Own family and colleagues, and what was opened without a task. */
@HubTest
class RelationsTest {

  private static final Actor PROGRAM = Actor.system("test");
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @Autowired Relations relations;
  @Autowired Questions questions;
  @Autowired Persons persons;
  @Autowired PersonExamples people;
  @Autowired SignedIn signedIn;
  @Autowired BreakGlass glass;

  private final HubId hub = new HubId("k" + UUID.randomUUID().toString().substring(0, 8));
  private final String family = PersonExamples.family();
  private final Postcode postcode = Postcode.parse("ZZ99 3VZ");
  private final String street = UUID.randomUUID().toString().substring(0, 8) + " Elm Street";
  private Actor manager;
  private Actor priya;
  private Actor colleague;
  private PersonId wren;

  @BeforeEach
  void aWorkerWithANiece() {
    manager = signedIn.at(hub, Role.HUB_MANAGER);
    priya = named("Priya " + family);
    colleague = signedIn.at(hub, Role.SCREENER);
    wren = people.somebody(manager, "Wren", family);
  }

  @Test
  void closesTheRecordOfAnyoneDeclaredToWhoeverDeclaredThemAlone() {
    assertThat(persons.read(priya, wren)).isNotNull();
    RelationId id = relations.declare(priya, niece());
    assertThatThrownBy(() -> persons.read(priya, wren)).isInstanceOf(UnknownId.class);
    assertThat(persons.read(colleague, wren).line().restricted()).isFalse();
    assertThat(relations.mine(priya)).extracting(Relation::id).containsExactly(id);
    assertThat(relations.mine(colleague)).isEmpty();
    assertThatThrownBy(() -> relations.end(colleague, id)).isInstanceOf(UnknownId.class);
  }

  @Test
  void closesItToAManagerTooAndOpensItToNobodyInNeed() {
    relations.declare(manager, niece());
    assertThatThrownBy(() -> persons.read(manager, wren)).isInstanceOf(UnknownId.class);
    assertThat(
            glass.open(
                manager,
                new GlassForm(
                    "Wren " + family + " 4 7 2017",
                    Glass.Reason.VITAL_INTEREST,
                    "I should like to know what is said of my niece.")))
        .isEmpty();
  }

  @Test
  void closesARecordThatIsBegunLater() {
    String later = PersonExamples.family();
    relations.declare(
        priya,
        new RelationForm(
            RelationForm.Kind.OTHER_FAMILY, "Wren " + later, LocalDate.of(2017, 7, 4), null, null));
    PersonId child = people.somebody(manager, "Wren", later);
    relations.closeWhatCame(PROGRAM);
    assertThatThrownBy(() -> persons.read(priya, child)).isInstanceOf(UnknownId.class);
  }

  @Test
  void closesEverybodyAtAnAddress() {
    lives(wren);
    relations.declare(
        priya, new RelationForm(RelationForm.Kind.HOUSEHOLD, null, null, street, postcode));
    relations.closeWhatCame(PROGRAM);
    assertThatThrownBy(() -> persons.read(priya, wren)).isInstanceOf(UnknownId.class);
    assertThat(persons.read(colleague, wren)).isNotNull();
  }

  @Test
  void showsTheSameSurnameAtTheWorkersOwnAddressToAManagerAndBlocksNothing() {
    lives(wren);
    PersonId lodger = people.somebody(manager, "Ash");
    lives(lodger);
    relations.declare(
        priya, new RelationForm(RelationForm.Kind.MY_ADDRESS, null, null, street, postcode));
    relations.closeWhatCame(PROGRAM);
    questions.look(PROGRAM);
    assertThat(of(priya, Question.Why.SURNAME_AND_ADDRESS)).containsExactly(wren.value());
    assertThat(persons.read(priya, wren)).isNotNull();
  }

  @Test
  void showsWhoeverOpenedAColleaguesFamily() {
    relations.declare(priya, niece());
    persons.read(colleague, wren);
    questions.look(PROGRAM);
    assertThat(of(colleague, Question.Why.COLLEAGUES_FAMILY)).containsExactly(wren.value());
  }

  @Test
  void tellsAManagerWhichRecordsOpenedAgain() {
    RelationId id = relations.declare(priya, niece());
    relations.end(priya, id);
    assertThat(persons.read(priya, wren)).isNotNull();
    assertThat(of(priya, Question.Why.RELATION_ENDED)).containsExactly(wren.value());
  }

  @Test
  void listsWhatWasOpenedWithoutATaskAndLeavesOutWhoTookItUp() {
    PersonId worked = people.somebody(colleague, "Ash");
    persons.read(colleague, wren);
    persons.read(colleague, wren);
    persons.read(colleague, worked);
    persons.read(manager, wren);
    questions.look(PROGRAM);
    assertThat(of(colleague, Question.Why.NO_TASK)).containsExactly(wren.value());
    assertThat(of(manager, Question.Why.NO_TASK)).isEmpty();
    Question asked = question(colleague);
    assertThat(asked.opened()).isEqualTo(2);
    lives(wren, colleague);
    questions.look(PROGRAM);
    assertThat(of(colleague, Question.Why.NO_TASK)).isEmpty();
  }

  @Test
  void isSettledByAnybodyButTheOneAsked() {
    persons.read(colleague, wren);
    questions.look(PROGRAM);
    Question asked = question(colleague);
    AnswerForm answer =
        new AnswerForm(AnswerForm.Explained.EXPLAINED, "They covered for somebody.");
    assertThatThrownBy(() -> questions.settle(colleague, asked.id(), answer))
        .isInstanceOf(UnknownId.class);
    Actor officer = signedIn.at(hub, Role.DATA_PROTECTION_OFFICER);
    questions.settle(officer, asked.id(), answer);
    assertThat(question(colleague).answer().explained()).isTrue();
    assertThat(questions.count(officer)).isZero();
  }

  private Question question(Actor user) {
    return questions.of(manager, MARCH).stream()
        .filter(each -> each.user().equals(user.user()))
        .filter(each -> each.why() == Question.Why.NO_TASK)
        .findFirst()
        .orElseThrow();
  }

  private List<UUID> of(Actor user, Question.Why why) {
    return questions.of(manager, FrozenTime.TUESDAY.atZone(HubClock.LONDON).toLocalDate()).stream()
        .filter(each -> each.user().equals(user.user()) && each.why() == why)
        .map(each -> each.subject().id())
        .toList();
  }

  private RelationForm niece() {
    return new RelationForm(
        RelationForm.Kind.OTHER_FAMILY, "Wren " + family, LocalDate.of(2017, 7, 4), null, null);
  }

  private void lives(PersonId person) {
    lives(person, manager);
  }

  private void lives(PersonId person, Actor actor) {
    Answers addresses =
        Answers.of(
            Map.of(
                "addresses",
                List.of(Map.of("lines", street + ", Northam", "postcode", postcode.value()))));
    assertThat(persons.keep(actor, person, Part.ADDRESSES, addresses, 0))
        .isInstanceOf(Keeping.Kept.class);
  }

  private Actor named(String name) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(
            user, user + "@example.org", name, AgencyId.next(), Set.of(Role.SCREENER), hub));
  }
}
