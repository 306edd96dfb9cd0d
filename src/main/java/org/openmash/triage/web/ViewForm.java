package org.openmash.triage.web;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.AgencyKind;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.referral.ContactKind;
import org.openmash.triage.Filter;
import org.openmash.triage.Rag;
import org.openmash.triage.Tray;

/** A new view of the inbox: its name and what it shows. */
@Form("triage.view")
record ViewForm(
    @Limit(60) String name,
    Whose whose,
    Pile pile,
    @Nullable @ChoicesFrom("rag") Set<Choice> colours,
    @Nullable Set<Filter.Flag> flags,
    @Nullable @ChoicesFrom("contact-kind") Set<Choice> kinds,
    @Nullable Set<AgencyKind> agencies) {

  enum Whose {
    MINE,
    TEAM
  }

  /** The piles a view may be of: the closed ones need no view. */
  enum Pile {
    OPEN,
    WAITING,
    MINE,
    TO_AUTHORISE
  }

  Filter filter() {
    return new Filter(
        Tray.valueOf(pile.name()),
        chosen(colours, Rag::valueOf),
        chosen(kinds, ContactKind::valueOf),
        agencies == null ? Set.of() : agencies,
        flags == null ? Set.of() : flags);
  }

  private static <E> Set<E> chosen(@Nullable Set<Choice> choices, Function<String, E> named) {
    return choices == null
        ? Set.of()
        : choices.stream().map(each -> named.apply(each.value())).collect(Collectors.toSet());
  }
}
