package org.openmash.workforce;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Policy;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.deadline.WorkingDays;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.springframework.beans.factory.ObjectProvider;

/** The children's social work workforce census: asked, checked, and written for the department. */
@Facade
public class Censuses {

  private static final Actor PROGRAM = Actor.system("workforce");
  private static final String KIND = "worker";

  private final StaffingStore store;
  private final Staffing staffing;
  private final Workers workers;
  private final AgencyTerms terms;
  private final AbsenceStore absences;
  private final WorkingDays calendar;
  private final ObjectProvider<CasesHeld> cases;
  private final Forms forms;
  private final Audit audit;
  private final Work work;
  private final Clock clock;

  Censuses(
      StaffingStore store,
      Staffing staffing,
      Workers workers,
      AgencyTerms terms,
      AbsenceStore absences,
      WorkingDays calendar,
      ObjectProvider<CasesHeld> cases,
      Forms forms,
      Audit audit,
      Work work,
      Clock clock) {
    this.store = store;
    this.staffing = staffing;
    this.workers = workers;
    this.terms = terms;
    this.absences = absences;
    this.calendar = calendar;
    this.cases = cases;
    this.forms = forms;
    this.audit = audit;
    this.work = work;
    this.clock = clock;
  }

  /** What the census was told of somebody; null where nothing was. */
  public @Nullable CensusForm said(Actor actor, UserId user) {
    workers.toChange(actor, user);
    Recorded recorded = store.census().get(user);
    return recorded == null ? null : read(recorded);
  }

  public void say(Actor actor, UserId user, CensusForm form) {
    if (workers.toChange(actor, user).isEmpty()) {
      throw new UnknownId();
    }
    store.put(user, recorded(form), actor.user(), clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(KIND, user));
  }

  /** The year of the census that ends next, or ended last until the year is over. */
  public int year(Actor actor) {
    return workers.today(actor).getYear();
  }

  /** The census of one year, with whatever would come back. */
  public Census census(Actor actor, int year) {
    Staffing.requireManager(actor);
    return made(actor, year);
  }

  /** Its figures, for those who read figures: nobody's answers are in them. */
  public Census.Figures figures(Actor actor) {
    if (!Policy.CASELOADS.admits(actor)) {
      throw new UnknownId();
    }
    return made(actor, year(actor)).figures();
  }

  private Census made(Actor actor, int year) {
    Map<UserId, Recorded> said = work.as(PROGRAM, store::census);
    Map<AbsenceId, CensusCodes.Absence> why = work.as(PROGRAM, absences::why);
    Map<UserId, Integer> held = held(actor, Census.last(year));
    List<Census.Line> lines =
        workers.all(actor).stream()
            .filter(each -> each.grade() == Grade.SOCIAL_WORKER)
            .filter(each -> each.end() == null || !each.end().isBefore(Census.first(year)))
            .map(each -> {
              Recorded of = said.get(each.user());
              Absence last = each.absence(Census.last(year));
              return new Census.Line(
                  each,
                  of == null ? null : read(of),
                  held.getOrDefault(each.user(), 0),
                  daysLost(each, why, year, workers.today(actor)),
                  last == null ? null : why.getOrDefault(last.id(), CensusCodes.Absence.OTH));
            })
            .toList();
    List<Census.Problem> problems = new ArrayList<>();
    lines.forEach(line ->
        CensusChecks.of(line, year)
            .forEach(key ->
                problems.add(
                    new Census.Problem(
                        line.worker().user(), line.worker().name(), "workforce.wrong." + key))));
    int vacant = staffing.teams(actor).stream().mapToInt(Staffing.OfTeam::vacant).sum();
    return new Census(year, vacant, lines, List.copyOf(problems));
  }

  /** Days that are still to come are not lost yet. */
  private int daysLost(
      Worker worker, Map<AbsenceId, CensusCodes.Absence> why, int year, LocalDate today) {
    LocalDate last = today.isBefore(Census.last(year)) ? today : Census.last(year);
    return (int)
        worker.absences().stream()
            .filter(each -> why.get(each.id()) == CensusCodes.Absence.SIC)
            .flatMap(each -> days(each, Census.first(year), last))
            .distinct()
            .filter(calendar::isWorkingDay)
            .count();
  }

  private static Stream<LocalDate> days(Absence it, LocalDate first, LocalDate last) {
    LocalDate from = it.from().isBefore(first) ? first : it.from();
    LocalDate until = it.until() == null || it.until().isAfter(last) ? last : it.until();
    return until.isBefore(from) ? Stream.empty() : from.datesUntil(until.plusDays(1));
  }

  /** The same as the department's file. */
  public byte[] file(Actor actor, int year) {
    Census census = census(actor, year);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      CensusXml.write(census, terms.council(), clock.instant(), bytes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The census cannot be written", e);
    }
    audit.note(actor, Act.EXPORTED, Subject.of("workforce-census", actor.user()));
    return bytes.toByteArray();
  }

  private Map<UserId, Integer> held(Actor actor, LocalDate day) {
    CasesHeld known = cases.getIfAvailable();
    return known == null ? Map.of() : known.heldOn(actor, day);
  }

  private Recorded recorded(CensusForm form) {
    return forms.recorded(new Filling.Complete<>(form, forms.answersOf(form)));
  }

  /** Null where what was recorded fits the form no more: then it is asked for again. */
  private @Nullable CensusForm read(Recorded recorded) {
    return forms.fill(CensusForm.class, recorded.answers())
            instanceof Filling.Complete<CensusForm>(CensusForm said, var ignored)
        ? said
        : null;
  }
}
