package org.openmash.restriction;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.database.Work;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.stereotype.Component;

/**
 * Tells the owner of a restricted record, its named managers and the data protection officer that
 * it was opened.
 */
@Component
class Alarm {

  private static final Actor PROGRAM = Actor.system("restricted records");

  private final RestrictionStore restrictions;
  private final Accounts accounts;
  private final Deadlines deadlines;
  private final Outbox outbox;
  private final Work work;

  Alarm(
      RestrictionStore restrictions,
      Accounts accounts,
      Deadlines deadlines,
      Outbox outbox,
      Work work) {
    this.restrictions = restrictions;
    this.accounts = accounts;
    this.deadlines = deadlines;
    this.outbox = outbox;
    this.work = work;
  }

  void raise(Actor actor, Glass glass, List<RestrictionId> seals) {
    List<Account> told = told(actor, seals);
    told.forEach(account ->
        outbox.queue(
            actor,
            new Message(
                EmailAddress.parse(account.email()),
                "restriction.mail.opened",
                glass.reference(),
                null,
                Link.to("glass", glass.id()),
                Subject.of(BreakGlass.KIND, glass.id()),
                Locale.UK)));
    Owner owner = reviewer(told).map(Account::id).map(Owner::person).orElseGet(Owner::hub);
    deadlines.open(
        actor, BreakGlass.REVIEW, Subject.of(BreakGlass.KIND, glass.id()), owner, glass.at(), null);
  }

  void reviewed(Actor actor, GlassId glass, Instant when) {
    deadlines.meet(actor, BreakGlass.REVIEW, Subject.of(BreakGlass.KIND, glass), when);
  }

  private static Optional<Account> reviewer(List<Account> told) {
    return told.stream()
        .filter(account ->
            account.roles().contains(Role.HUB_MANAGER)
                || account.roles().contains(Role.DATA_PROTECTION_OFFICER))
        .findFirst();
  }

  /** The owner first; never whoever did it, and nobody who cannot sign in any more. */
  private List<Account> told(Actor actor, List<RestrictionId> seals) {
    return Objects.requireNonNull(
        work.as(
            PROGRAM,
            () -> {
              Set<UserId> named = new LinkedHashSet<>();
              seals.forEach(seal ->
                  restrictions
                      .find(seal)
                      .ifPresent(restriction -> {
                        named.add(restriction.by());
                        named.addAll(restriction.named());
                      }));
              List<Account> all = accounts.all(PROGRAM);
              Set<Account> told = new LinkedHashSet<>();
              named.forEach(
                  id -> all.stream().filter(each -> each.id().equals(id)).forEach(told::add));
              all.stream()
                  .filter(each -> each.roles().contains(Role.DATA_PROTECTION_OFFICER))
                  .filter(each -> each.hub().equals(actor.hub()))
                  .forEach(told::add);
              told.removeIf(each -> each.disabled() || each.id().equals(actor.user()));
              return List.copyOf(told);
            }));
  }
}
