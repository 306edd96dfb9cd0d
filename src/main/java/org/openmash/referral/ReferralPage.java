package org.openmash.referral;

import org.openmash.form.Answers;
import org.openmash.form.JourneyPage;
import org.openmash.form.WhichHub;

/** The pages of a professional's referral, in the order they are asked. */
enum ReferralPage implements JourneyPage {
  HUB(WhichHub.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return draft.at(WhichHub.PAGE) != null;
    }
  },
  ABOUT(About.class),
  CHILD(ChildForm.class, new Times(1, 12)) {
    @Override
    public boolean neededIn(Answers draft) {
      return !isUnborn(draft);
    }

    @Override
    public String rowTitle(Answers row) {
      return row.text("names.first") + " " + row.text("names.last");
    }
  },
  UNBORN(UnbornForm.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return isUnborn(draft);
    }
  },
  HOME(Home.class),
  FAMILY(FamilyMember.class, new Times(0, 15)) {
    @Override
    public String rowTitle(Answers row) {
      return row.text("first") + " " + row.text("last.value");
    }
  },
  PROFESSIONAL(Professional.class, new Times(0, 15)) {
    @Override
    public String rowTitle(Answers row) {
      return row.text("name");
    }
  },
  CONCERN(Concern.class),
  STRENGTHS(Strengths.class),
  LEVEL(ProposedLevel.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return !isUnborn(draft);
    }
  },
  UNBORN_LEVEL(ProposedUnbornLevel.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return isUnborn(draft);
    }
  },
  CONSENT(Consent.class),
  BASIS(LawfulBasis.class) {
    @Override
    public boolean isPassedOver() {
      return true;
    }
  },
  REFERRER(Referrer.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return !isGuests(draft);
    }
  },
  YOU(You.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return isGuests(draft);
    }

    @Override
    public boolean isPassedOver() {
      return true;
    }
  },
  TIE(Tie.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return isGuests(draft);
    }
  };

  private final Class<? extends Record> form;
  private final Times times;

  ReferralPage(Class<? extends Record> form) {
    this(form, Times.ONCE);
  }

  ReferralPage(Class<? extends Record> form, Times times) {
    this.form = form;
    this.times = times;
  }

  @Override
  public Class<? extends Record> form() {
    return form;
  }

  @Override
  public Times times() {
    return times;
  }

  /** Somebody without an account says who they are on a page of their own, from the beginning. */
  static boolean isGuests(Answers draft) {
    return draft.at("you") != null;
  }

  private static boolean isUnborn(Answers draft) {
    return About.Whom.UNBORN.name().equals(draft.text("about.whom"));
  }
}
