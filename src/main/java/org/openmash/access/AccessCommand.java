package org.openmash.access;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Command;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** Makes the first administrator of a hub, who then makes everybody else. */
@Component
class AccessCommand implements Command {

  private static final Actor SHELL = Actor.system("command line");

  private final Accounts accounts;
  private final AccountStore store;
  private final Hubs hubs;
  private final Work work;
  private final AccessSettings settings;

  AccessCommand(
      Accounts accounts, AccountStore store, Hubs hubs, Work work, AccessSettings settings) {
    this.accounts = accounts;
    this.store = store;
    this.hubs = hubs;
    this.work = work;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "access";
  }

  @Override
  public String help() {
    return """
    Makes the first administrator, or lets an administrator begin anew.

    access create-administrator EMAIL   prints a one-time link with which this person chooses a
                                        password and sets up an authenticator app; it ends after
                                        72 hours. If they have an account already, whatever they
                                        signed in with until now stops working.
    """;
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() != 2 || !arguments.getFirst().equals("create-administrator")) {
      err.print(help());
      return 2;
    }
    String email = arguments.get(1);
    try {
      EmailAddress.parse(email);
    } catch (IllegalArgumentException e) {
      err.printf("\"%s\" is not an e-mail address.%n", email);
      return 2;
    }
    if (work.as(SHELL, () -> store.holds(true))) {
      err.println(
          "This database holds the demo's invented people; name an empty directory with --data.");
      return 1;
    }
    String token = accounts.invite(SHELL, administrator(email));
    out.printf("%s/enrol/%s%n", settings.address(), token);
    return 0;
  }

  private UserId administrator(String email) {
    return accounts
        .byEmail(SHELL, email)
        .map(account -> {
          accounts.give(SHELL, account.id(), Role.ADMINISTRATOR);
          accounts.enable(SHELL, account.id());
          return account.id();
        })
        .orElseGet(() ->
            accounts.create(
                SHELL,
                new NewAccount(
                    UserId.next(),
                    email,
                    email.replaceAll("@.*", ""),
                    new AgencyId(new UUID(0, 0)),
                    Set.of(Role.ADMINISTRATOR),
                    hubs.first().id())));
  }
}
