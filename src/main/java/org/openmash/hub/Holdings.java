package org.openmash.hub;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.WrongSetting;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each hub holds, as PostgreSQL keeps it: contacts, and whatever else reached it. */
@Component
class Holdings {

  private static final Actor PROGRAM = Actor.system("hubs");

  private final JdbcClient jdbc;
  private final Hubs hubs;
  private final HubStaff staff;
  private final Work work;
  private final Environment environment;

  Holdings(JdbcClient jdbc, Hubs hubs, HubStaff staff, Work work, Environment environment) {
    this.jdbc = jdbc;
    this.hubs = hubs;
    this.staff = staff;
    this.work = work;
    this.environment = environment;
  }

  /**
   * A hub cannot vanish from the settings while it holds contacts or somebody works for it; a
   * command may put that right.
   */
  @EventListener(ApplicationStartedEvent.class)
  void atStart() {
    if (!environment.getProperty("openmash.beside", Boolean.class, false)) {
      requireKnown();
    }
  }

  void requireKnown() {
    requireKnown(inUse(), "contacts", "");
    requireKnown(work.as(PROGRAM, () -> staff.hubs(PROGRAM)), "people", " --accounts");
  }

  private void requireKnown(List<HubId> used, String what, String option) {
    for (HubId hub : new TreeSet<>(used)) {
      if (hubs.find(hub.value()).isEmpty()) {
        throw new WrongSetting(
            ("The hub \"%1$s\" has %2$s but no settings; say at least openmash.hubs.%1$s.name and .name-cy,"
                    + " or give its %2$s to another: openmash hubs move --from %1$s --to %3$s%4$s --yes.")
                .formatted(hub, what, hubs.first().id(), option));
      }
    }
  }

  /** Every hub that holds something or for which somebody works. */
  SortedSet<HubId> all() {
    SortedSet<HubId> all = new TreeSet<>(inUse());
    all.addAll(work.as(PROGRAM, () -> staff.hubs(PROGRAM)));
    return all;
  }

  private List<HubId> inUse() {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql("select hub_id from scope.hubs_in_use()")
                .query((row, n) -> new HubId(row.getString(1)))
                .list());
  }

  /** The next of what a hub holds, in the order of ids. */
  List<Subject> of(HubId hub, UUID after, int most) {
    return jdbc.sql("select kind, id from scope.held_by(:hub, :after, :most)")
        .param("hub", hub.value())
        .param("after", after)
        .param("most", most)
        .query((row, n) -> new Subject(row.getString(1), row.getObject(2, UUID.class)))
        .list();
  }

  /** From now on the other holds these; answers which of them it was that moved. */
  List<UUID> move(List<UUID> ids, HubId from, HubId to) {
    return jdbc.sql("select id from scope.move(:ids, :from, :to) as moved (id)")
        .param("ids", ids.toArray(UUID[]::new))
        .param("from", from.value())
        .param("to", to.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }
}
