package org.openmash.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;

/** Writes names and dates into what a record says of who somebody is. */
final class Naming {

  private Naming() {}

  /** With a name of their own; what they were called before is found still. */
  static Answers named(Answers identity, @Nullable String given, @Nullable String family) {
    if (given == null && family == null) {
      return identity;
    }
    List<Object> names = new ArrayList<>();
    names.add(name(given, family));
    for (Answers before : identity.each("names")) {
      names.add(
          before.text("kind").equals("NAME")
              ? before.with("kind", "EARLIER").tree()
              : before.tree());
    }
    return identity.with("names", names);
  }

  static Answers born(Answers identity, LocalDate born, IdentityForm.Precision precision) {
    return identity
        .with("start", IdentityForm.Start.BORN.name())
        .with("born", date(born))
        .with("precision", precision.name());
  }

  static Map<String, String> name(@Nullable String given, @Nullable String family) {
    Map<String, String> name = new HashMap<>(Map.of("kind", NameForm.Kind.NAME.name()));
    if (given != null) {
      name.put("given", given);
    }
    if (family != null) {
      name.put("family", family);
    }
    return name;
  }

  static Map<String, String> date(LocalDate day) {
    return Map.of(
        "day", String.valueOf(day.getDayOfMonth()),
        "month", String.valueOf(day.getMonthValue()),
        "year", String.valueOf(day.getYear()));
  }
}
