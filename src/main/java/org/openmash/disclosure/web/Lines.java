package org.openmash.disclosure.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.agency.Agencies;
import org.openmash.disclosure.Disclosure;
import org.openmash.disclosure.DisclosureId;
import org.openmash.disclosure.Disclosures;
import org.openmash.form.Forms;
import org.openmash.form.Reading;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** Lines of the sharing log with the names of those in them. */
@Component
class Lines {

  private final Disclosures disclosures;
  private final Agencies agencies;
  private final Accounts accounts;
  private final Forms forms;

  Lines(Disclosures disclosures, Agencies agencies, Accounts accounts, Forms forms) {
    this.disclosures = disclosures;
    this.agencies = agencies;
    this.accounts = accounts;
    this.forms = forms;
  }

  /**
   * One of them.
   *
   * @param to with whom; empty for whoever referred without an agency
   * @param whose whose information it was; empty for the hub's own
   * @param said what was written of it; null where the program noted it by itself
   */
  record Line(Disclosure log, String to, String whose, String by, @Nullable Recorded said) {

    @Nullable Reading reading(Forms forms, Words words) {
      return said == null ? null : forms.reading(said, words);
    }
  }

  /** For the hub, with what was written of each. */
  List<Line> whole(Actor actor, List<Disclosure> log) {
    return lines(actor, log, disclosures.said(actor, log));
  }

  /** Without a word of what was written. */
  List<Line> plain(Actor actor, List<Disclosure> log) {
    return lines(actor, log, Map.of());
  }

  private List<Line> lines(Actor actor, List<Disclosure> log, Map<DisclosureId, Recorded> said) {
    Map<AgencyId, String> names = agencies.named(actor, agenciesIn(log));
    Map<UserId, String> people = new HashMap<>();
    return log.stream()
        .map(line ->
            new Line(
                line,
                line.to().agency() == null
                    ? line.to().name()
                    : names.getOrDefault(line.to().agency(), ""),
                line.whose() == null ? "" : names.getOrDefault(line.whose(), ""),
                people.computeIfAbsent(line.by(), id -> accounts.nameOf(actor, id)),
                said.get(line.id())))
        .toList();
  }

  private static Set<AgencyId> agenciesIn(List<Disclosure> log) {
    Set<AgencyId> all = new HashSet<>();
    for (Disclosure line : log) {
      if (line.to().agency() != null) {
        all.add(line.to().agency());
      }
      if (line.whose() != null) {
        all.add(line.whose());
      }
    }
    return all;
  }

  Forms forms() {
    return forms;
  }
}
