package org.openmash.monitor;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Id;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Subject;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Makes the week that is over, once for each hub, and tells its monitors; each night, so that a
 * Monday missed is made good.
 */
@Configuration(proxyBeanMethods = false)
class WeekMaking {

  private static final Actor PROGRAM = Actor.system("make each hub's week");
  private static final LocalTime NIGHT = LocalTime.of(3, 40);
  private static final int SEED = 16;

  private final WeekStore store;
  private final QueueStore queue;
  private final WeekMail mail;
  private final Hubs hubs;
  private final Runs runs;

  WeekMaking(WeekStore store, QueueStore queue, WeekMail mail, Hubs hubs, Runs runs) {
    this.store = store;
    this.queue = queue;
    this.mail = mail;
    this.hubs = hubs;
    this.runs = runs;
  }

  /** When and in whose name. */
  @Component("weekRuns")
  record Runs(Work work, Clock clock) {

    /** The Monday of the week that is over. */
    LocalDate monday() {
      return LocalDate.ofInstant(clock.instant(), HubClock.LONDON)
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
          .minusWeeks(1);
    }
  }

  @Bean
  RecurringTask<Void> makeWeeks() {
    return Tasks.recurring("monitor-weeks", Schedules.daily(HubClock.LONDON, NIGHT))
        .execute((instance, context) -> hubs.all().stream().map(Hub::id).forEach(this::make));
  }

  /** Whether it was made now, and not before. */
  boolean make(HubId hub) {
    Actor program = PROGRAM.at(hub);
    return runs.work().as(program, () -> made(program, hub));
  }

  private boolean made(Actor program, HubId hub) {
    byte[] seed = new byte[SEED];
    Id.RANDOM.nextBytes(seed);
    Week week =
        new Week(
            WeekId.next(),
            runs.monday(),
            HexFormat.of().formatHex(seed),
            runs.clock().instant(),
            List.of());
    if (!store.add(week)) {
      return false;
    }
    store.add(week, lines(week));
    mail.tell(program, hub, week);
    return true;
  }

  private List<Week.Line> lines(Week week) {
    List<Week.Line> lines = new ArrayList<>(store.counted(week));
    List<Waiting> waiting = queue.waiting();
    lines.add(new Week.Line(Week.What.WAITING, "", waiting.size()));
    lines.add(
        new Week.Line(
            Week.What.LATE,
            "",
            (int) waiting.stream().filter(each -> each.isLate(week.made())).count()));
    lines.add(
        new Week.Line(
            Week.What.ANSWERS_LATE,
            "",
            queue.answers(week.made().minus(Answering.LOOK_BACK)).stream()
                .mapToInt(Answering.Asked::late)
                .sum()));
    return lines;
  }

  /** Tells those who watch a hub that its week can be read. */
  @Component
  record WeekMail(Accounts accounts, Outbox outbox, Audit audit) {

    void tell(Actor program, HubId hub, Week week) {
      Subject about = Subject.of(Weeks.KIND, week.id());
      audit.note(program, Act.CREATED, about);
      for (Account monitor : accounts.monitorsOf(program, hub)) {
        outbox.queue(
            program,
            new Message(
                new EmailAddress(monitor.email()),
                "monitor.mail.week",
                Reference.next(),
                week.sunday(),
                Link.to("monitor"),
                about,
                Locale.UK));
      }
    }
  }
}
