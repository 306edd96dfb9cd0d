package org.openmash.report;

import org.openmash.form.Answers;
import org.openmash.form.JourneyPage;
import org.openmash.form.WhichHub;

/** The pages of a report, in the order they are asked: the most urgent first. */
enum ReportPage implements JourneyPage {
  DANGER(Danger.class),
  CALL(Call.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return draft.text("danger.now").equals("YES");
    }
  },
  HUB(WhichHub.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return draft.at(WhichHub.PAGE) != null;
    }
  },
  WORRY(Worry.class),
  WHO(Who.class),
  WHERE(Where.class),
  OTHERS(Others.class),
  LAST_TIME(LastTime.class),
  NAMING(Naming.class),
  NAME(Name.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return isNamed(draft);
    }
  },
  CONTACT(Contact.class) {
    @Override
    public boolean neededIn(Answers draft) {
      return isNamed(draft);
    }
  };

  private final Class<? extends Record> form;

  ReportPage(Class<? extends Record> form) {
    this.form = form;
  }

  @Override
  public Class<? extends Record> form() {
    return form;
  }

  private static boolean isNamed(Answers draft) {
    return draft.text("naming.named").equals(Naming.Choice.NAMED.name());
  }
}
