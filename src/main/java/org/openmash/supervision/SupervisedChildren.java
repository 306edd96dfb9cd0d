package org.openmash.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.allocation.CaseLine;
import org.openmash.allocation.Cases;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Referrals;

/** The children who are spoken about in supervision; what is decided there is in their records. */
@Facade
public class SupervisedChildren {

  private final SupervisionSessions sessions;
  private final SessionStore store;
  private final Cases cases;
  private final Forms forms;
  private final Chronology chronology;
  private final Audit audit;
  private final Clock clock;

  SupervisedChildren(
      SupervisionSessions sessions,
      SessionStore store,
      Cases cases,
      Forms forms,
      Chronology chronology,
      Audit audit,
      Clock clock) {
    this.sessions = sessions;
    this.store = store;
    this.cases = cases;
    this.forms = forms;
    this.chronology = chronology;
    this.audit = audit;
    this.clock = clock;
  }

  /** A child somebody works with, and when it was last spoken about. */
  public record Child(CaseLine line, @Nullable LocalDate last) {}

  /** The children of whoever is supervised, those never or longest not spoken about first. */
  public List<Child> of(Actor actor, Arrangement it) {
    if (!actor.isHub() || it.user() == null) {
      return List.of();
    }
    List<CaseLine> lines = cases.of(actor, it.user());
    Map<CaseId, LocalDate> last =
        store.lastDiscussed(lines.stream().map(line -> line.it().id()).toList());
    return lines.stream()
        .map(line -> new Child(line, last.get(line.it().id())))
        .sorted(Comparator.comparing(Child::last, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  /** Lets pass one of the two, once they met, about a child of whoever is supervised. */
  public CaseLine toDiscuss(Actor actor, SessionId id, CaseId about) {
    Session session = sessions.find(actor, id);
    Arrangement it = sessions.toHold(actor, session.of());
    if (session.state() != Session.State.HELD) {
      throw new NotPossibleNow("supervision.refused.not-held");
    }
    return of(actor, it).stream()
        .map(Child::line)
        .filter(line -> line.it().id().equals(about))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  /** What they thought and decided about a child; from then on part of its record. */
  public void discuss(Actor actor, SessionId id, CaseId about, DiscussedForm form) {
    CaseLine line = toDiscuss(actor, id, about);
    Session session = sessions.find(actor, id);
    store.discussed(
        id,
        about,
        line.it().referral(),
        forms.recorded(new Filling.Complete<>(form, forms.answersOf(form))),
        actor.user(),
        clock.instant());
    Subject contact = Subject.of(Referrals.KIND, line.it().referral());
    LocalDate on = session.heldOn() == null ? session.day() : session.heldOn();
    chronology.enter(
        actor,
        contact,
        Circle.hubOnly(),
        "supervision.chronology.discussed",
        on.atTime(LocalTime.NOON).atZone(HubClock.LONDON).toInstant(),
        Map.of());
    audit.note(actor, Act.CHANGED, contact);
  }

  /**
   * What supervision decided about a child, oldest first; whoever asks has its case before them.
   */
  public List<Recorded> about(Actor actor, CaseId id) {
    return store.discussed(id);
  }

  /** The same of every child of a contact. */
  public List<Recorded> about(Actor actor, ReferralId contact) {
    return store.discussed(contact);
  }
}
