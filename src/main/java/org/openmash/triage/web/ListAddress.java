package org.openmash.triage.web;

import org.jspecify.annotations.Nullable;
import org.openmash.kernel.ReferralId;
import org.openmash.triage.Filter;
import org.openmash.triage.Place;
import org.openmash.triage.SavedView;
import org.openmash.triage.Tray;

/**
 * Which list somebody has before them, and where in it: in addresses by ids, never by names.
 *
 * @param view null for a whole pile
 * @param after null for the top of the list
 */
record ListAddress(Tray tray, @Nullable SavedView view, @Nullable Place after) {

  /** Whatever is no pile is all that is open. */
  static Tray tray(String word) {
    for (Tray tray : Tray.values()) {
      if (tray.name().equals(word)) {
        return tray;
      }
    }
    return Tray.OPEN;
  }

  Filter filter() {
    return view == null ? Filter.all(tray) : view.filter();
  }

  boolean isOf(SavedView other) {
    return view != null && view.id().equals(other.id());
  }

  boolean isOf(Tray other) {
    return view == null && tray == other;
  }

  /** The list from its top. */
  String top() {
    return view == null ? "/inbox?tray=" + tray.name() : "/inbox?view=" + view.id();
  }

  String next(Place place) {
    return top() + "&after=" + place;
  }

  /** The same page of it. */
  String here() {
    return after == null ? top() : next(after);
  }

  /** The same page with one contact beside it. */
  String open(ReferralId referral) {
    return here() + "&open=" + referral + "#" + row(referral);
  }

  /** Back to the row of a contact. */
  String at(ReferralId referral) {
    return here() + "#" + row(referral);
  }

  static String row(ReferralId referral) {
    return "c-" + referral;
  }
}
