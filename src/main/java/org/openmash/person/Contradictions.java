package org.openmash.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Problem;
import org.openmash.form.Said;
import org.openmash.page.Languages;
import org.springframework.stereotype.Component;

/** Holds what is recorded against what is known of somebody already. */
@Component
class Contradictions {

  /** Babies of one pregnancy are rarely born further apart. */
  private static final int DAYS_BETWEEN = 7;

  private final Languages languages;

  Contradictions(Languages languages) {
    this.languages = languages;
  }

  /** What cannot be. */
  List<Problem> wrong(LifeEvent event, PersonLine person) {
    return switch (event) {
      case DeathForm death when isBefore(death.on(), death.precision(), person) ->
          List.of(about("on", "person.death.on.error.before-birth"));
      case AdoptionForm adoption when isBefore(adoption.on(), IdentityForm.Precision.DAY, person) ->
          List.of(about("on", "person.adoption.on.error.before-birth"));
      case DeathForm _,
          AdoptionForm _,
          BirthForm _,
          LossForm _,
          AgeDisputeForm _,
          AgeDecisionForm _ ->
          List.of();
    };
  }

  private static boolean isBefore(
      LocalDate on, IdentityForm.Precision precision, PersonLine person) {
    LocalDate born = person.born();
    if (born == null) {
      return false;
    }
    boolean exact =
        precision == IdentityForm.Precision.DAY && person.precision() == IdentityForm.Precision.DAY;
    return exact ? on.isBefore(born) : on.getYear() < born.getYear();
  }

  /** Each record that was there needs a baby of its own. */
  List<Problem> fewer(BirthForm birth, int records) {
    return birth.babies().size() < records
        ? List.of(about("babies", "person.birth.babies.error.fewer"))
        : List.of();
  }

  /** What may be, but seldom is. */
  List<Problem> doubts(BirthForm birth, @Nullable LocalDate expected) {
    List<Problem> doubts = new ArrayList<>();
    for (int place = 0; place < birth.babies().size(); place++) {
      LocalDate born = birth.babies().get(place).born();
      String doubt = Gestation.doubt(expected, born);
      if (doubt == null && born.isAfter(birth.on().plusDays(DAYS_BETWEEN))) {
        doubt = "apart";
      }
      if (doubt != null) {
        doubts.add(about("babies." + place + ".born", "person.birth.doubt." + doubt));
      }
    }
    return doubts;
  }

  private Problem about(String path, String key) {
    String box =
        path.replace('.', '-') + (path.endsWith("on") || path.endsWith("born") ? "-day" : "");
    Said words = new Said(languages.english().say(key), languages.welsh().say(key));
    return new Problem(path, key.substring(key.lastIndexOf('.') + 1), box, words);
  }
}
