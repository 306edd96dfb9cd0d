package org.openmash.referral;

import org.openmash.form.Answers;
import org.openmash.form.JourneyPage;

/** The pages of a professional's referral, in the order they are asked. */
enum ReferralPage implements JourneyPage {
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
  BASIS(LawfulBasis.class),
  REFERRER(Referrer.class);

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

  private static boolean isUnborn(Answers draft) {
    return About.Whom.UNBORN.name().equals(draft.text("about.whom"));
  }
}
