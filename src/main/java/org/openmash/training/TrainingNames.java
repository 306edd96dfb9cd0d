package org.openmash.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openmash.access.Accounts;
import org.openmash.agency.Agencies;
import org.openmash.agency.Team;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.openmash.page.Words;
import org.openmash.training.Learners.Listed;
import org.springframework.stereotype.Component;

/** What people, agencies, teams, requirements, courses and posts are called, each once a page. */
@Component
public class TrainingNames {

  /** The list of posts in a form. */
  public static final String POSTS = "training-posts";

  /** The list of kinds of course in a form. */
  public static final String KINDS = "training-kinds";

  /** The list of requirements in a form. */
  public static final String REQUIREMENTS = "training-requirements";

  private final Learners learners;
  private final Accounts accounts;
  private final Agencies agencies;

  TrainingNames(Learners learners, Accounts accounts, Agencies agencies) {
    this.learners = learners;
    this.accounts = accounts;
    this.agencies = agencies;
  }

  public OnePage of(Actor actor) {
    return new OnePage(actor);
  }

  /** The same, for a page that names many agencies. */
  public OnePage of(Actor actor, Collection<AgencyId> named) {
    OnePage page = new OnePage(actor);
    page.known.putAll(agencies.named(actor, Set.copyOf(named)));
    return page;
  }

  /** The names of one page. */
  public final class OnePage {
    private final Actor actor;
    private final Map<UserId, String> people = new HashMap<>();
    private final Map<AgencyId, String> known = new HashMap<>();
    private final Map<TeamId, String> teams = new HashMap<>();

    private OnePage(Actor actor) {
      this.actor = actor;
    }

    public String of(UserId user) {
      return people.computeIfAbsent(user, each -> accounts.nameOf(actor, each));
    }

    public String of(AgencyId agency) {
      return known.computeIfAbsent(
          agency, each -> agencies.named(actor, Set.of(each)).getOrDefault(each, ""));
    }

    public String of(TeamId team) {
      return teams.computeIfAbsent(
          team, each -> agencies.find(actor, each).map(Team::name).orElse(""));
    }

    public String requirement(String id, Words words) {
      return learners.called(actor, Listed.REQUIREMENT, id, words);
    }

    public String kind(String id, Words words) {
      return learners.called(actor, Listed.KIND, id, words);
    }

    public String post(String id, Words words) {
      return learners.called(actor, Listed.POST, id, words);
    }

    /** Whose demand a requirement is; empty where the list no longer has it. */
    public String source(String id, Words words) {
      return learners.requirement(actor, id).map(each -> each.source().in(words)).orElse("");
    }
  }
}
