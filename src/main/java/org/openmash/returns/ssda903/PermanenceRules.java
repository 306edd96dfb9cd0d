package org.openmash.returns.ssda903;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.before;
import static org.openmash.returns.ssda903.CareRule.error;
import static org.openmash.returns.ssda903.Each.EPISODES;
import static org.openmash.returns.ssda903.Each.PERMANENCE;
import static org.openmash.returns.ssda903.Ssda903Fields.*;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.openmash.returns.Rule;

/** What was meant to last before a child came into care. */
final class PermanenceRules {

  private static final LocalDate ASKED_SINCE = LocalDate.of(2016, Month.APRIL, 1);

  static final List<Rule<CareChild>> ALL =
      List.of(
          error("630")
              .reads(RNE, DECOM, PERM_CHILD, PREV_PERM, LA_PERM, DATE_PERM)
              .says("Of a child who came this year it must be told what was meant to last before.")
              .mend("Add the row: Z1 where there was nothing, else also where and when.")
              .judged(
                  EPISODES.where(
                      (child, e, year) ->
                          e.rne().is("S")
                              && !before(e.decom(), year.start())
                              && e.decom().isPresent()
                              && child.permanence().stream().noneMatch(PermanenceRules::isTold),
                      CareEpisode::rne,
                      CareEpisode::decom)),
          error("631")
              .reads(PREV_PERM)
              .says("What was meant to last before must be one of the codes.")
              .mend("Write P1, P2, P3 or P4; Z1 where there was nothing.")
              .judged(PERMANENCE.wrongCode(EarlierPermanence::kind, "PREV_PERM")),
          error("632")
              .reads(DATE_PERM, DECOM)
              .says(
                  "An earlier order must be dated, before care began; ZZ for what is not known of it.")
              .mend("Write it like 05/11/2019, ZZ/11/2019, ZZ/ZZ/2019 or ZZ/ZZ/ZZZZ.")
              .differs(
                  "The published tool takes the last day a date with ZZ can mean, here the first one is"
                      + " taken.")
              .judged(
                  PERMANENCE.where(
                      (child, p, year) ->
                          p.ordered().isUnreadable()
                              || child
                                  .first()
                                  .filter(
                                      e -> p.ordered().is(day -> !after(e.decom(), day.earliest())))
                                  .isPresent(),
                      EarlierPermanence::ordered)),
          error("633")
              .reads(LA_PERM)
              .says("Where an earlier order was arranged must be the number of an authority.")
              .mend("Write its three digits; WAL, SCO, NIR or NUK outside England.")
              .differs("The published tool does not know the authorities made since 2019.")
              .judged(PERMANENCE.wrongCode(EarlierPermanence::authority, "AUTHORITY")),
          error("634")
              .reads(DECOM, PREV_PERM, LA_PERM, DATE_PERM)
              .says("Of who came into care before 1 April 2016 no earlier permanence must be told.")
              .mend("Take the row out.")
              .differs("The published tool takes the first day of the year for that day.")
              .judged(
                  PERMANENCE.where(
                      (child, p, year) ->
                          isAnything(p)
                              && child
                                  .last()
                                  .filter(e -> before(e.decom(), ASKED_SINCE))
                                  .isPresent(),
                      EarlierPermanence::child)),
          error("635")
              .reads(LA_PERM, DATE_PERM, PREV_PERM)
              .says("Where nothing was meant to last before, no authority and date must be told.")
              .mend("Leave both empty, or correct the code.")
              .differs("The published tool looks for a missing code where the rule speaks of Z1.")
              .judged(
                  PERMANENCE.where(
                      p ->
                          (p.kind().is("Z1") || p.kind().isAbsent())
                              && (p.authority().isWritten() || p.ordered().isWritten()),
                      EarlierPermanence::kind,
                      EarlierPermanence::authority,
                      EarlierPermanence::ordered)));

  private PermanenceRules() {}

  private static boolean isTold(EarlierPermanence row) {
    return row.kind().is("Z1")
        || row.kind().isWritten() && row.authority().isWritten() && row.ordered().isWritten();
  }

  private static boolean isAnything(EarlierPermanence row) {
    return row.kind().isWritten() || row.authority().isWritten() || row.ordered().isWritten();
  }
}
