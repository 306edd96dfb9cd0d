package org.openmash.supervision.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.agency.Agencies;
import org.openmash.agency.Team;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.openmash.page.SelectItem;
import org.openmash.page.Words;
import org.openmash.supervision.Supervision;
import org.springframework.stereotype.Component;

/** What colleagues, teams, agencies and policies are called, each looked up once a page. */
@Component
public class Colleagues {

  private final Supervision supervision;
  private final Accounts accounts;
  private final Agencies agencies;

  Colleagues(Supervision supervision, Accounts accounts, Agencies agencies) {
    this.supervision = supervision;
    this.accounts = accounts;
    this.agencies = agencies;
  }

  OnePage of(Actor actor) {
    return new OnePage(actor);
  }

  /** One line for each to choose from; the first is nobody. */
  static List<SelectItem> items(List<Account> all, String nobody, String chosen) {
    List<SelectItem> items =
        new ArrayList<>(
            all.stream()
                .map(each ->
                    SelectItem.of(each.id().toString(), each.name())
                        .selected(each.id().toString().equals(chosen)))
                .toList());
    items.addFirst(SelectItem.of("", nobody).selected(chosen.isEmpty()));
    return items;
  }

  /** The names of one page. */
  public final class OnePage {
    private final Actor actor;
    private final Map<UserId, String> people = new HashMap<>();
    private final Map<AgencyId, String> known = new HashMap<>();

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
      return agencies.find(actor, team).map(Team::name).orElse("");
    }

    public String policy(String id, Words words) {
      return supervision.policy(actor, id, words);
    }
  }
}
