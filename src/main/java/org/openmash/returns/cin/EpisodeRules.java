package org.openmash.returns.cin;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.cin.CinFields.*;
import static org.openmash.returns.cin.CinRule.error;

import java.util.List;
import org.openmash.returns.Rule;

/** Referrals, and how an episode ends. */
final class EpisodeRules {

  static final List<Rule<CinChild>> ALL =
      List.of(
          error("8590")
              .since(2023)
              .reads(CHILD_ID, REFERRAL_DATE)
              .says("Every child must have an episode of need.")
              .mend("Add the CINdetails of the referral, or take the child out of the return.")
              .judged((child, year, finds) -> {
                if (child.episodes().isEmpty()) {
                  finds.at(child.identifiers().id());
                }
              }),
          error("8600")
              .since(2023)
              .reads(REFERRAL_DATE)
              .says("Every referral must have a date, and not one after the year ends.")
              .mend(
                  "Add or correct the date; a referral after 31 March belongs in the next return.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    if (!episode.referred().isPresent() || after(episode.referred(), year.end())) {
                      finds.at(episode.referred());
                    }
                  }),
          error("8568")
              .since(2023)
              .reads(REFERRAL_NFA)
              .says("Of every referral it must be said whether no further action followed.")
              .mend("Write 1 where nothing followed, else 0.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    if (!episode.referral().noFurtherAction().isPresent()) {
                      finds.at(episode.referral().noFurtherAction());
                    }
                  }),
          error("8610")
              .since(2023)
              .reads(REFERRAL_NFA, PRIMARY_NEED)
              .says("A referral that something followed from must have a primary need.")
              .mend("Write the code of the main reason for help, N0 to N9.")
              .judgedEach(
                  CinChild::episodes,
                  (episode, year, finds) -> {
                    if (episode.isAccepted() && episode.referral().primaryNeed().isAbsent()) {
                      finds.at(
                          episode.referral().primaryNeed(), episode.referral().noFurtherAction());
                    }
                  }));

  private EpisodeRules() {}
}
