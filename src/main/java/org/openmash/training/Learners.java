package org.openmash.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.access.Access;
import org.openmash.access.Policy;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubId;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Words;

/**
 * What each must hold, what they learnt, and until when it holds; and how that stands everywhere.
 */
@Facade
public class Learners {

  private final LearnerStore store;
  private final NeedStore needs;
  private final Needs settling;
  private final Enrolling enrolling;
  private final WaitingList waiting;
  private final Curriculum curriculum;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Learners(
      LearnerStore store,
      NeedStore needs,
      Needs settling,
      Enrolling enrolling,
      WaitingList waiting,
      Curriculum curriculum,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.needs = needs;
    this.settling = settling;
    this.enrolling = enrolling;
    this.waiting = waiting;
    this.curriculum = curriculum;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** One person with what they must hold, what is due first on top, and what they learnt. */
  public record Whole(Learner it, List<Need> needs, List<Certificate> learnt) {

    /** What they must hold today and do not, or hold not much longer. */
    public List<Need> pressing(LocalDate today) {
      return needs.stream().filter(each -> each.state(today) != Need.State.HELD).toList();
    }
  }

  public LocalDate today(Actor actor) {
    return settling.today();
  }

  /** What whoever asks must hold; empty for somebody of whom nothing is asked. */
  public Optional<Whole> mine(Actor actor) {
    store
        .of(actor.user())
        .ifPresentOrElse(each -> settling.settle(each.id()), () -> enrolling.enrol(actor.user()));
    return store.of(actor.user()).filter(each -> each.until() == null).map(this::whole);
  }

  /** How much whoever asks holds no more, or should hold by now. */
  public int countOverdue(Actor actor) {
    LocalDate today = today(actor);
    return store
        .of(actor.user())
        .map(each -> needs.of(List.of(each.id())))
        .map(all -> (int) all.stream().filter(each -> today.isAfter(each.due())).count())
        .orElse(0);
  }

  /** One person, for themselves and for whoever leads training in their agency. */
  public Whole one(Actor actor, LearnerId id) {
    Learner it = require(actor, Act.READ, id);
    audit.note(actor, Act.READ, Learner.subject(id));
    return whole(it);
  }

  private Whole whole(Learner it) {
    return new Whole(it, needs.of(List.of(it.id())), store.certificates(it.id()));
  }

  /** Everybody of the agency of whoever leads training there; whoever lacks most comes first. */
  public List<Whole> ours(Actor actor) {
    if (!Policy.LEADS_TRAINING.admits(actor)) {
      return List.of();
    }
    List<Learner> all = store.in(actor.agency());
    LocalDate today = today(actor);
    Map<LearnerId, List<Need>> held =
        needs.of(all.stream().map(Learner::id).toList()).stream()
            .collect(Collectors.groupingBy(Need::learner));
    return all.stream()
        .map(each -> new Whole(each, held.getOrDefault(each.id(), List.of()), List.of()))
        .sorted(Comparator.comparing(each -> worst(each, today)))
        .toList();
  }

  private static int worst(Whole each, LocalDate today) {
    return each.needs().stream()
        .mapToInt(need -> need.state(today).ordinal())
        .min()
        .orElse(Need.State.values().length);
  }

  /** Lets pass whoever leads training in their agency. */
  public void toTakeIn(Actor actor) {
    if (!Policy.LEADS_TRAINING.admits(actor)) {
      throw new UnknownId();
    }
  }

  /** Takes in somebody without an account: most councillors and school staff. */
  public LearnerId takeIn(Actor actor, LearnerForm form) {
    toTakeIn(actor);
    Learner it =
        new Learner(
            LearnerId.next(),
            actor.agency(),
            null,
            actor.hub() == null ? HubId.MAIN : actor.hub(),
            form.post().value(),
            form.name(),
            form.email().value(),
            null,
            actor.user(),
            form.since(),
            null);
    store.add(it);
    settling.settle(it.id());
    audit.note(actor, Act.CREATED, Learner.subject(it.id()));
    return it.id();
  }

  /** They are here no more; only for somebody without an account, for the others it ends theirs. */
  public void end(Actor actor, LearnerId id) {
    Learner it = require(actor, Act.AUTHORISED, id);
    if (it.user() != null || it.until() != null) {
      throw new NotPossibleNow("training.refused.account");
    }
    store.end(id, today(actor));
    settling.settle(id);
    waiting.freeOfLeavers();
    audit.note(actor, Act.CHANGED, Learner.subject(id));
  }

  /** Lets pass whoever leads training in their agency. */
  public Learner toCertify(Actor actor, LearnerId id) {
    return require(actor, Act.AUTHORISED, id);
  }

  /** They learnt it elsewhere. */
  public void certify(Actor actor, LearnerId id, CertificateForm form) {
    Learner it = toCertify(actor, id);
    store.add(
        new Certificate(id, form.kind().value(), form.on(), form.evidence()),
        it.agency(),
        null,
        actor.user(),
        clock.instant());
    settling.settle(id);
    audit.note(actor, Act.CHANGED, Learner.subject(id));
  }

  /**
   * How each requirement stands in every agency, post and team this actor may count; where most is
   * missing first.
   */
  public List<Gap> gaps(Actor actor) {
    return needs.gaps(today(actor)).stream()
        .sorted(
            Comparator.<Gap>comparingInt(each -> -each.count().missing())
                .thenComparing(each -> each.count().rate())
                .thenComparing(Gap::requirement)
                .thenComparing(each -> each.agency().toString()))
        .toList();
  }

  /** A requirement of the list as it is today. */
  public Optional<Requirement> requirement(Actor actor, String id) {
    return curriculum.requirement(id);
  }

  /** What a requirement, a kind of course or a post is called. */
  public String called(Actor actor, Listed list, String id, Words words) {
    return switch (list) {
      case REQUIREMENT -> curriculum.requirement(id, words);
      case KIND -> curriculum.kind(id, words);
      case POST -> curriculum.post(id, words);
    };
  }

  /** What has a name in the list of what must be learnt. */
  public enum Listed {
    REQUIREMENT,
    KIND,
    POST
  }

  /** Those of these that this actor sees. */
  List<Need> among(Actor actor, Collection<UUID> ids) {
    return needs.among(ids);
  }

  private Learner require(Actor actor, Act act, LearnerId id) {
    access.require(actor, act, Learner.subject(id));
    return store.find(id).orElseThrow(UnknownId::new);
  }
}
