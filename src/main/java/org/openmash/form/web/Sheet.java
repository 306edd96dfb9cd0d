package org.openmash.form.web;

import org.jspecify.annotations.Nullable;
import org.openmash.form.FormView;
import org.openmash.form.JourneyPage;
import org.openmash.form.Showing;

/**
 * One question page as it is shown.
 *
 * @param place the row's number; 1 for a page asked once
 * @param showing what its text will come back from
 * @param fromCheck reached from "check your answers", and going back there
 * @param keptText what is shown was typed before somebody was signed out
 * @param aside the panel beside the questions, drawn by its own module; null for none
 */
record Sheet(
    Way way,
    JourneyPage page,
    int place,
    FormView view,
    Showing showing,
    boolean fromCheck,
    boolean keptText,
    @Nullable String aside) {

  String path() {
    return way.questions(page, place);
  }

  String key(String thing) {
    return way.journey().word() + "." + page.word() + "." + thing;
  }

  String back() {
    if (fromCheck) {
      return way.check();
    }
    boolean listed = page.times().many() && !way.draft().rows(page).isEmpty();
    return listed ? way.page(page) : way.before(page);
  }
}
