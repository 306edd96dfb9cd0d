package org.openmash.hub;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Command;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** <code>openmash hubs move</code>: when a city leaves its county, or comes back to it. */
@Component
class HubsCommand implements Command {

  private static final int BATCH = 200;
  private static final UUID FIRST = new UUID(0, 0);
  private static final Actor SHELL = Actor.system("command line");
  private static final String HELP =
      """
      Lists the hubs, or gives the contacts of one to another.

      openmash hubs list
      openmash hubs move --from HUB --to HUB [--district NM1]... [--accounts] [--yes]

      Without --yes it only counts. With --district it moves those who live where the postcode begins so; whoever has no
      postcode stays. With --accounts the people of the hub go along. History, threads, documents and running clocks go
      with each contact. Broken off, it is called again and goes on.
      Ends with 0 when all was moved or counted, 1 when it broke off, 2 when called wrongly.
      """;

  private final Hubs hubs;
  private final Holdings holdings;
  private final Moves moves;
  private final HubStaff staff;
  private final Work work;

  HubsCommand(Hubs hubs, Holdings holdings, Moves moves, HubStaff staff, Work work) {
    this.hubs = hubs;
    this.holdings = holdings;
    this.moves = moves;
    this.staff = staff;
    this.work = work;
  }

  /** What was asked for. */
  private record Asked(HubId from, Hub to, Set<String> districts, boolean people, boolean acts) {}

  @Override
  public String name() {
    return "hubs";
  }

  @Override
  public String help() {
    return HELP;
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    try {
      if (arguments.equals(List.of("list"))) {
        list(out);
        return 0;
      }
      Asked asked = asked(arguments);
      people(asked, out);
      contacts(asked, out);
      return 0;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.print(HELP);
      return 2;
    } catch (DataAccessException | TransactionException e) {
      err.println(
          "The database did not answer; what was moved so far stays moved. Run this again.");
      return 1;
    }
  }

  private void list(PrintStream out) {
    Set<HubId> all = holdings.all();
    hubs.all().forEach(hub -> all.add(hub.id()));
    for (HubId hub : all) {
      out.printf(
          "%-30s %s%n",
          hub, hubs.find(hub.value()).map(known -> known.name().english()).orElse("no settings"));
    }
  }

  private Asked asked(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.getFirst().equals("move")) {
      throw new IllegalArgumentException("Say list or move.");
    }
    String from = "";
    String to = "";
    Set<String> districts = new TreeSet<>();
    boolean people = false;
    boolean acts = false;
    for (int i = 1; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--from" -> from = following(arguments, i++);
        case "--to" -> to = following(arguments, i++);
        case "--district" -> districts.add(following(arguments, i++).toUpperCase(Locale.ROOT));
        case "--accounts" -> people = true;
        case "--yes" -> acts = true;
        default ->
            throw new IllegalArgumentException("It knows no \"%s\".".formatted(arguments.get(i)));
      }
    }
    if (!HubId.isOne(from) || from.equals(to)) {
      throw new IllegalArgumentException("Say from which hub, and to which other.");
    }
    String there = to;
    Hub target =
        hubs.find(to)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "The settings know no hub \"%s\"; it would see nobody.".formatted(there)));
    return new Asked(new HubId(from), target, districts, people, acts);
  }

  private static String following(List<String> arguments, int i) {
    if (i + 1 >= arguments.size()) {
      throw new IllegalArgumentException("%s wants a word.".formatted(arguments.get(i)));
    }
    return arguments.get(i + 1);
  }

  private void people(Asked asked, PrintStream out) {
    if (asked.people()) {
      int count =
          asked.acts()
              ? work.as(SHELL, () -> staff.move(SHELL, asked.from(), asked.to().id()))
              : work.as(SHELL, () -> staff.at(SHELL, asked.from()));
      out.printf("%d people %s%n", count, asked.acts() ? "moved" : "would move");
    }
  }

  private void contacts(Asked asked, PrintStream out) {
    Actor program = SHELL.at(asked.to().id());
    UUID last = FIRST;
    int done = 0;
    int seen = 0;
    while (true) {
      UUID after = last;
      List<Subject> some = work.as(program, () -> holdings.of(asked.from(), after, BATCH));
      if (some.isEmpty()) {
        break;
      }
      last = some.getLast().id();
      seen += some.size();
      done += work.as(program, () -> batch(program, asked, some));
      if (asked.acts()) {
        out.printf("%d moved of %d%n", done, seen);
      }
    }
    out.printf(
        "%d %s from %s to %s, %d stay%s%n",
        done,
        asked.acts() ? "moved" : "would move",
        asked.from(),
        asked.to().id(),
        seen - done,
        asked.acts() ? "" : "; nothing was changed, say --yes to move them");
  }

  private int batch(Actor program, Asked asked, List<Subject> some) {
    List<Subject> those = asked.districts().isEmpty() ? some : moves.in(asked.districts(), some);
    return asked.acts()
        ? moves.move(program, those, asked.from(), asked.to().id()).size()
        : those.size();
  }
}
