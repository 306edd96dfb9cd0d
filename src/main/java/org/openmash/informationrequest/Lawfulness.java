package org.openmash.informationrequest;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openmash.agreement.Acceptances;
import org.openmash.agreement.Agreement;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.LawfulBasis;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.springframework.stereotype.Component;

/**
 * What an agreement permits: asking an agency rests upon those it has accepted and that hold today,
 * or on a written reason why somebody would come to significant harm.
 */
@Component
class Lawfulness {

  private final Acceptances acceptances;

  Lawfulness(Acceptances acceptances) {
    this.acceptances = acceptances;
  }

  Basis of(Actor actor, AgencyId agency, Set<DataKind> kinds, Purpose purpose, String harm) {
    List<Agreement> held = List.copyOf(acceptances.heldBy(actor, agency).values());
    Set<DataKind> missing = EnumSet.copyOf(kinds);
    held.forEach(agreement -> missing.removeAll(agreement.said().kinds()));
    return missing.isEmpty()
        ? new Basis(names(held), bases(held), Set.of(), "")
        : new Basis(names(held), withoutAgreement(purpose), missing, harm);
  }

  /** Whether what it was asked upon still holds. */
  boolean stillHolds(Actor actor, Request request) {
    return of(
            actor,
            request.agency(),
            request.asked().kinds(),
            request.asked().purpose(),
            request.basis().harm())
        .isLawful();
  }

  private static List<String> names(Collection<Agreement> held) {
    return held.stream().map(agreement -> agreement.said().name()).sorted().toList();
  }

  private static Set<LawfulBasis> bases(Collection<Agreement> held) {
    Set<LawfulBasis> bases = EnumSet.noneOf(LawfulBasis.class);
    held.forEach(agreement -> bases.addAll(agreement.said().bases()));
    return bases;
  }

  /** Data Protection Act 2018, schedule 1, paragraph 18; Children Act 1989, section 47(9). */
  private static Set<LawfulBasis> withoutAgreement(Purpose purpose) {
    return purpose == Purpose.STRATEGY_DISCUSSION
        ? EnumSet.of(
            LawfulBasis.PUBLIC_TASK,
            LawfulBasis.SUBSTANTIAL_PUBLIC_INTEREST,
            LawfulBasis.CHILDREN_ACT_47)
        : EnumSet.of(LawfulBasis.PUBLIC_TASK, LawfulBasis.SUBSTANTIAL_PUBLIC_INTEREST);
  }
}
