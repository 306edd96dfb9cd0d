package org.openmash.disclosure;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.LawfulBasis;
import org.openmash.agreement.Sector;
import org.openmash.hub.Told;

/** Reads sharing.yaml; whatever is wrong stops the start in one sentence. */
final class SharingFile {

  private static final int MOST = 100;

  private SharingFile() {}

  static SharingRules.Read read(String name, InputStream in) {
    return Told.read("The rules of sharing", name, in, SharingFile::all);
  }

  private static SharingRules.Read all(Told file) {
    return new SharingRules.Read(
        file.text("version"),
        file.each("duties", MOST).stream().map(SharingFile::duty).toList(),
        byItself(file.under("by-itself")));
  }

  private static SharingRules.Duty duty(Told duty) {
    return new SharingRules.Duty(
        duty.text("id"),
        duty.under("name").said(),
        duty.under("says").said(),
        day(duty.maybe("from")),
        duty.one(LawfulBasis.class, "basis"),
        duty.some(Sector.class, "sectors"));
  }

  private static Map<Origin, SharingRules.Shared> byItself(Told file) {
    Map<Origin, SharingRules.Shared> all = new EnumMap<>(Origin.class);
    for (String name : file.names()) {
      Told said = file.under(name);
      all.put(
          file.named(Origin.class, name),
          new SharingRules.Shared(
              said.some(DataKind.class, "kinds"), said.some(LawfulBasis.class, "bases")));
    }
    for (Origin origin : EnumSet.complementOf(EnumSet.of(Origin.TYPED))) {
      if (!all.containsKey(origin)) {
        throw new IllegalArgumentException("by-itself says nothing of " + origin);
      }
    }
    return Map.copyOf(all);
  }

  private static @Nullable LocalDate day(@Nullable String said) {
    if (said == null || said.equals("not yet")) {
      return null;
    }
    try {
      return LocalDate.parse(said);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("from is a day like 2027-09-01, or \"not yet\"", e);
    }
  }
}
