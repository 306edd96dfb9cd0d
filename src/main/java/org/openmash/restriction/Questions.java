package org.openmash.restriction;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * Who opened what without a task there, and who is near to a record: asked about by a manager or
 * the data protection officer, month by month. Nothing is blocked or judged by it.
 */
@Facade
public class Questions {

  private static final int MOST = 500;

  private final QuestionStore store;
  private final RelationStore relations;
  private final Accounts accounts;
  private final Restrictions.Papers papers;

  Questions(
      QuestionStore store, RelationStore relations, Accounts accounts, Restrictions.Papers papers) {
    this.store = store;
    this.relations = relations;
    this.accounts = accounts;
    this.papers = papers;
  }

  /** Of one month, those nobody settled first. */
  public List<Question> of(Actor actor, LocalDate month) {
    watches(actor);
    return store.of(month.withDayOfMonth(1), MOST);
  }

  /** The months there is anything of, the newest first. */
  public List<LocalDate> months(Actor actor) {
    watches(actor);
    return store.months();
  }

  /** How many nobody has settled. */
  public int count(Actor actor) {
    return actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER) ? store.unsettled() : 0;
  }

  /** One of them. */
  public Question read(Actor actor, QuestionId id) {
    watches(actor);
    papers.note(actor, Act.READ, Subject.of("question", id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /**
   * Says whether it is explained.
   *
   * @throws NotTheSecond for whoever it is asked of
   */
  public void settle(Actor actor, QuestionId id, AnswerForm form) {
    Question question = read(actor, id);
    if (question.user().equals(actor.user())) {
      throw new NotTheSecond();
    }
    boolean explained = form.explained() == AnswerForm.Explained.EXPLAINED;
    store.settle(id, new Question.Answer(explained, form.because(), actor.user(), papers.now()));
    papers.note(actor, Act.CHANGED, Subject.of("question", id));
  }

  /** Looks through what was opened this month, and in the first days of one through the last. */
  public void look(Actor program) {
    if (program.scope() != Scope.SYSTEM) {
      throw new UnknownId();
    }
    LocalDate today = papers.now().atZone(HubClock.LONDON).toLocalDate();
    Set<LocalDate> months = new HashSet<>(Set.of(today, today.minusDays(5)));
    months.stream().map(day -> day.withDayOfMonth(1)).distinct().forEach(store::look);
    Map<UUID, String> surnames =
        accounts.all(program).stream()
            .collect(Collectors.toMap(each -> each.id().value(), Questions::surname));
    relations.residents().stream()
        .filter(each -> each.kind() == RelationForm.Kind.MY_ADDRESS)
        .filter(each -> each.surname().equals(surnames.get(each.user().value())))
        .forEach(each ->
            store.ask(each.user(), each.who(), Question.Why.SURNAME_AND_ADDRESS, papers.now()));
  }

  private static String surname(Account account) {
    String name = account.name().strip();
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static void watches(Actor actor) {
    if (!actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER)) {
      throw new UnknownId();
    }
  }
}
