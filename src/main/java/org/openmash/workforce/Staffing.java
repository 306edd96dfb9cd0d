package org.openmash.workforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Team;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.overview.Headline;
import org.openmash.overview.Headlines;

/**
 * How many posts there are and who is in them, by an agency or the council's own; and its census.
 */
@Facade
public class Staffing implements Headlines {

  private static final int PLACE = 30;
  private static final String KIND = "worker";
  private static final int MOVES = 100;
  private static final double WHOLE = 100;

  private final StaffingStore store;
  private final WorkerStore register;
  private final Workers workers;
  private final AgencyTerms terms;
  private final Forms forms;
  private final Audit audit;
  private final Clock clock;

  Staffing(
      StaffingStore store,
      WorkerStore register,
      Workers workers,
      AgencyTerms terms,
      Forms forms,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.register = register;
    this.workers = workers;
    this.terms = terms;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One team, in hundredths of full time.
   *
   * @param posts how many there are to be; null where nobody said
   * @param own the council's own
   * @param agency by an agency
   */
  public record OfTeam(Team team, @Nullable Integer posts, int own, int agency) {

    /** Posts nobody of the council is in. */
    public int vacant() {
      return posts == null ? 0 : Math.max(0, posts - own);
    }

    /** Those of them nobody is in at all. */
    public int uncovered() {
      return Math.max(0, vacant() - agency);
    }
  }

  /**
   * Somebody here by an agency.
   *
   * @param said on what terms; null where nobody said
   * @param against message keys of what spoke against it
   */
  public record ByAgency(Worker worker, @Nullable AgencyForm said, List<String> against) {}

  /** Every team of the council with its posts and who is in them. */
  public List<OfTeam> teams(Actor actor) {
    LocalDate today = workers.today(actor);
    Map<TeamId, Integer> posts = store.posts();
    List<Worker> here =
        register.all().stream()
            .filter(each -> each.grade() == Grade.SOCIAL_WORKER && !each.hasLeft(today))
            .toList();
    return workers.teams(actor).stream()
        .map(team ->
            new OfTeam(
                team,
                posts.get(team.id()),
                hours(here, team.id(), false),
                hours(here, team.id(), true)))
        .toList();
  }

  @Override
  public List<Headline> headlines(Actor actor) {
    List<OfTeam> all = teams(actor);
    int posts =
        all.stream().map(OfTeam::posts).filter(Objects::nonNull).mapToInt(each -> each).sum();
    int vacant = all.stream().mapToInt(OfTeam::vacant).sum();
    int uncovered = all.stream().mapToInt(OfTeam::uncovered).sum();
    return List.of(
        new Headline(
            PLACE,
            List.of(
                new Headline.Said("workforce.overview.vacant", vacant / WHOLE, posts / WHOLE),
                new Headline.Said("workforce.overview.uncovered", uncovered / WHOLE),
                new Headline.Said("workforce.overview.agency", byAgency(actor).size())),
            uncovered > 0,
            "/workforce"));
  }

  private static int hours(List<Worker> all, TeamId team, boolean agency) {
    return all.stream()
        .filter(each -> team.equals(each.team()) && (each.agencyUntil() != null) == agency)
        .mapToInt(Worker::hours)
        .sum();
  }

  /**
   * Puts workers into other teams, all in one step; the children they work with stay with them.
   *
   * @param teams where each is from now on; null for no team
   * @return how many moved
   */
  public int reorganise(Actor actor, Map<UserId, @Nullable TeamId> teams) {
    requireManager(actor);
    Set<TeamId> known = workers.teams(actor).stream().map(Team::id).collect(Collectors.toSet());
    List<Move> moves = new ArrayList<>();
    teams.forEach((user, team) -> {
      Worker worker = register.find(user).orElseThrow(UnknownId::new);
      if (team != null && !known.contains(team)) {
        throw new UnknownId();
      }
      if (!Objects.equals(worker.team(), team)) {
        moves.add(new Move(user, worker.team(), team, actor.user(), clock.instant()));
      }
    });
    for (Move move : moves) {
      store.moved(move);
      audit.note(actor, Act.CHANGED, Subject.of(KIND, move.user()));
    }
    return moves.size();
  }

  /** Who went from which team to which, the last first. */
  public List<Move> moves(Actor actor) {
    requireManager(actor);
    return store.moves(MOVES);
  }

  /** Lets pass whoever may say how many posts a team has. */
  public Team toSetPosts(Actor actor, TeamId team) {
    requireManager(actor);
    return workers.teams(actor).stream()
        .filter(each -> each.id().equals(team))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  public void setPosts(Actor actor, TeamId team, PostsForm form) {
    toSetPosts(actor, team);
    HubId hub = actor.hub() == null ? HubId.MAIN : actor.hub();
    store.posts(hub, team, form.hours(), actor.user(), clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of("posts", team));
  }

  /** Whoever is here by an agency, who goes first on top. */
  public List<ByAgency> byAgency(Actor actor) {
    LocalDate today = workers.today(actor);
    Map<UserId, StaffingStore.Stay> stays =
        store.stays().stream().collect(Collectors.toMap(StaffingStore.Stay::user, stay -> stay));
    return workers.all(actor).stream()
        .filter(each -> each.agencyUntil() != null && !each.hasLeft(today))
        .sorted(Comparator.comparing(Worker::agencyUntil))
        .map(each -> {
          StaffingStore.Stay stay = stays.get(each.user());
          return stay == null
              ? new ByAgency(each, null, List.of())
              : new ByAgency(each, read(AgencyForm.class, stay.recorded()), stay.against());
        })
        .toList();
  }

  /** On what terms somebody is here by an agency, to begin with. */
  public Optional<AgencyForm> stay(Actor actor, UserId user) {
    workers.toChange(actor, user);
    return store.stays().stream()
        .filter(stay -> stay.user().equals(user))
        .findFirst()
        .flatMap(stay -> Optional.ofNullable(read(AgencyForm.class, stay.recorded())));
  }

  /**
   * Takes somebody in by an agency, or lets them stay longer.
   *
   * @return message keys of what speaks against it, where nobody says why all the same: then
   *     nothing is changed
   */
  public List<String> takeIn(Actor actor, UserId user, AgencyForm form) {
    if (workers.toChange(actor, user).isEmpty()) {
      throw new UnknownId();
    }
    List<String> against = terms.against(form);
    if (!against.isEmpty() && form.why() == null) {
      return against;
    }
    store.add(user, form, recorded(form), against, actor.user(), clock.instant());
    register.setAgencyUntil(user, form.until());
    audit.note(actor, Act.CHANGED, Subject.of(KIND, user));
    return List.of();
  }

  static void requireManager(Actor actor) {
    if (!actor.hasAny(Role.TEAM_MANAGER, Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }

  private <R extends Record> Recorded recorded(R form) {
    return forms.recorded(new Filling.Complete<>(form, forms.answersOf(form)));
  }

  /** Null where what was recorded fits the form no more: then it is asked for again. */
  private <R extends Record> @Nullable R read(Class<R> form, Recorded recorded) {
    return forms.fill(form, recorded.answers()) instanceof Filling.Complete<R>(R said, var ignored)
        ? said
        : null;
  }
}
