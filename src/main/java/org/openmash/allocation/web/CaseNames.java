package org.openmash.allocation.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openmash.access.Accounts;
import org.openmash.agency.Agencies;
import org.openmash.agency.Team;
import org.openmash.kernel.Actor;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** What people, teams and waiting times are called, each looked up once a page. */
@Component
public class CaseNames {

  private static final int DAYS_FROM = 48;

  private final Accounts accounts;
  private final Agencies agencies;

  CaseNames(Accounts accounts, Agencies agencies) {
    this.accounts = accounts;
    this.agencies = agencies;
  }

  OnePage of(Actor actor) {
    return new OnePage(actor);
  }

  /** The names of one page. */
  public final class OnePage {
    private final Actor actor;
    private final Map<UserId, String> people = new HashMap<>();
    private final Map<TeamId, Optional<String>> teams = new HashMap<>();

    private OnePage(Actor actor) {
      this.actor = actor;
    }

    /** In hours up to two days, then in days. */
    public String waits(Words words, Duration waited) {
      return waited.toHours() < DAYS_FROM
          ? words.say("allocation.hours", waited.toHours())
          : words.say("allocation.days", waited.toDays());
    }

    public String of(UserId user) {
      return people.computeIfAbsent(user, each -> accounts.nameOf(actor, each));
    }

    public String of(TeamId team) {
      return teams
          .computeIfAbsent(team, each -> agencies.find(actor, each).map(Team::name))
          .orElse("");
    }
  }
}
