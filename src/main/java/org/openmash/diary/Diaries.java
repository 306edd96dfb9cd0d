package org.openmash.diary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.access.Secrets;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Owner;
import org.openmash.deadline.Worklists;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Id;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.openmash.supervision.Arrangement;
import org.openmash.supervision.ArrangementId;
import org.openmash.supervision.Session;
import org.openmash.supervision.Supervision;
import org.openmash.supervision.SupervisionSessions;
import org.springframework.beans.factory.ObjectProvider;

/** What somebody has to do and where they have to be, day by day. */
@Facade
public class Diaries {

  private static final Actor PROGRAM = Actor.system("diary");
  private static final int AHEAD = 60;
  private static final int MOST = 500;
  private static final int TOKEN = 32;

  private final AddressStore store;
  private final Worklists worklists;
  private final Supervision supervision;
  private final SupervisionSessions sessions;
  private final ObjectProvider<DiaryDays> days;
  private final Accounts accounts;
  private final Secrets secrets;
  private final Languages languages;
  private final Audit audit;
  private final Work work;
  private final Clock clock;

  Diaries(
      AddressStore store,
      Worklists worklists,
      Supervision supervision,
      SupervisionSessions sessions,
      ObjectProvider<DiaryDays> days,
      Accounts accounts,
      Secrets secrets,
      Languages languages,
      Audit audit,
      Work work,
      Clock clock) {
    this.store = store;
    this.worklists = worklists;
    this.supervision = supervision;
    this.sessions = sessions;
    this.days = days;
    this.accounts = accounts;
    this.secrets = secrets;
    this.languages = languages;
    this.audit = audit;
    this.work = work;
    this.clock = clock;
  }

  /** Today, in England. */
  public LocalDate today(Actor actor) {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }

  /** What whoever asks has on today and in the next 60 days; whatever is late stands today. */
  public List<DiaryEntry> mine(Actor actor) {
    LocalDate today = today(actor);
    return Stream.of(owed(actor, today), met(actor, today), others(actor, today))
        .flatMap(each -> each)
        .filter(each -> each.day().isBefore(today.plusDays(AHEAD)))
        .sorted(
            Comparator.comparing(DiaryEntry::day)
                .thenComparing(DiaryEntry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(DiaryEntry::id))
        .toList();
  }

  private Stream<DiaryEntry> owed(Actor actor, LocalDate today) {
    return worklists.of(actor, List.of(Owner.person(actor.user())), 0, MOST).stream()
        .filter(Deadline::isOwed)
        .map(owed -> {
          LocalDate due = LocalDate.ofInstant(owed.due(), HubClock.LONDON);
          boolean late = due.isBefore(today);
          return new DiaryEntry(
              owed.id().value(), late ? today : due, null, owed.rule().key(), "", "/work", late);
        });
  }

  private Stream<DiaryEntry> met(Actor actor, LocalDate today) {
    List<Arrangement> all = new ArrayList<>(supervision.mine(actor));
    all.addAll(supervision.own(actor));
    Map<ArrangementId, List<Session>> planned = sessions.planned(actor, all);
    return all.stream()
        .flatMap(it ->
            planned.getOrDefault(it.id(), List.of()).stream()
                .filter(each -> !each.day().isBefore(today))
                .map(each ->
                    new DiaryEntry(
                        each.id().value(),
                        each.day(),
                        each.at(),
                        "supervision.title",
                        it.supervisor().equals(actor.user())
                            ? it.name()
                            : accounts.nameOf(actor, it.supervisor()),
                        "/supervision/" + it.id(),
                        false)));
  }

  private Stream<DiaryEntry> others(Actor actor, LocalDate today) {
    return days.orderedStream()
        .flatMap(each -> each.of(actor).stream())
        .filter(each -> !each.day().isBefore(today));
  }

  /** Since when there is an address for whoever asks; empty while there is none. */
  public Optional<Instant> addressSince(Actor actor) {
    return store.madeAt(actor.user());
  }

  /**
   * Makes an address for the calendar of whoever asks; an earlier one opens nothing any more.
   *
   * @return its secret, to be seen this once
   */
  public String makeAddress(Actor actor) {
    byte[] random = new byte[TOKEN];
    Id.RANDOM.nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    store.put(actor.user(), mark(secret), clock.instant());
    audit.note(actor, Act.CREATED, Subject.of("diary", actor.user()));
    return secret;
  }

  public void endAddress(Actor actor) {
    if (store.remove(actor.user())) {
      audit.note(actor, Act.CHANGED, Subject.of("diary", actor.user()));
    }
  }

  /**
   * The diary behind a secret address, as a calendar reads it.
   *
   * @throws UnknownId for an address nobody has, and once its account opens nothing any more
   */
  public String calendar(Actor anybody, String secret) {
    Account account =
        work.as(
            PROGRAM,
            () ->
                store
                    .find(mark(secret))
                    .map(user -> accounts.get(PROGRAM, user))
                    .filter(each -> each.isOpen(today(anybody)))
                    .orElseThrow(UnknownId::new));
    Actor owner =
        Actor.signedIn(
            account.id(),
            account.agency(),
            account.name(),
            account.roles(),
            "diary",
            account.hub());
    Words words = languages.english();
    return work.as(owner, () -> Calendar.of(mine(owner), words, clock.instant()));
  }

  private byte[] mark(String secret) {
    return secrets.mark("diary", secret);
  }
}
