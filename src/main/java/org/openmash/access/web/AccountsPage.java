package org.openmash.access.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.KnownAgencies;
import org.openmash.access.KnownAgencies.KnownAgency;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.page.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everybody who may sign in. */
@Controller
@Guarded(Policy.ADMINISTRATOR)
class AccountsPage {

  private final Pages pages;
  private final Accounts accounts;
  private final ObjectProvider<KnownAgencies> agencies;

  AccountsPage(Pages pages, Accounts accounts, ObjectProvider<KnownAgencies> agencies) {
    this.pages = pages;
    this.accounts = accounts;
    this.agencies = agencies;
  }

  /** One line of the list. */
  record Line(Account account, String agency) {}

  @GetMapping("/accounts")
  ModelAndView show(Actor actor) {
    Map<AgencyId, String> names =
        agencies.stream()
            .flatMap(some -> some.known(actor).stream())
            .collect(Collectors.toMap(KnownAgency::id, KnownAgency::name, (a, b) -> a));
    List<Line> lines =
        accounts.all(actor).stream()
            .map(account -> new Line(account, names.getOrDefault(account.agency(), "")))
            .toList();
    return pages.show("access/web/accounts", Map.of("lines", lines));
  }
}
