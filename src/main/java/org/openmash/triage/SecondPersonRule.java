package org.openmash.triage;

import java.time.LocalDate;
import java.util.Set;
import org.openmash.referral.Wording;

/** One reason why a second person must look at a decision, as the area's file says it. */
public record SecondPersonRule(String id, Wording words, When when) {

  /** What makes it apply. */
  sealed interface When {

    boolean holds(Circumstances now);
  }

  /** One of these outcomes. */
  record OutcomeIs(Set<Outcome.Kind> outcomes) implements When {
    @Override
    public boolean holds(Circumstances now) {
      return outcomes.contains(Outcome.Kind.valueOf(now.outcome().code()));
    }
  }

  /** Not born yet. */
  record Unborn() implements When {
    @Override
    public boolean holds(Circumstances now) {
      return now.child().unborn();
    }
  }

  /** Younger than so many months, by the reported birth date. */
  record YoungerThan(int months) implements When {
    @Override
    public boolean holds(Circumstances now) {
      LocalDate born = now.child().born();
      return born != null && now.today().isBefore(born.plusMonths(months));
    }
  }

  /** So many contacts, this one among them, in so many months. */
  record Contacts(int atLeast, int months) implements When {
    @Override
    public boolean holds(Circumstances now) {
      return now.contactsWithin(months) >= atLeast;
    }
  }

  /** A brother or sister of this referral has a decision that started work. */
  record SiblingOpen() implements When {
    @Override
    public boolean holds(Circumstances now) {
      return now.siblingOpen();
    }
  }

  /** The referrer says the child is disabled. */
  record Disabled() implements When {
    @Override
    public boolean holds(Circumstances now) {
      return now.child().disabled();
    }
  }

  /** Decided at least so many levels below what the referrer proposed. */
  record LevelBelowProposed(int by) implements When {
    @Override
    public boolean holds(Circumstances now) {
      return now.below() >= by;
    }
  }
}
