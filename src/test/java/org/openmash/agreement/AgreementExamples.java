package org.openmash.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An agreement as one might be written. */
public final class AgreementExamples {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  private AgreementExamples() {}

  /** In force, for the agencies the examples of other tests refer from. */
  public static AgreementForm forHospitals() {
    return of("Unborn babies", Sector.HOSPITALS_AND_MATERNITY, null, false);
  }

  /** In force until then, and covering who somebody is and what worries. */
  public static AgreementForm forSchools(String mark, @Nullable LocalDate until, boolean again) {
    return of("Safer Schools " + mark, Sector.SCHOOLS_AND_COLLEGES, until, again);
  }

  private static AgreementForm of(
      String name, Sector sector, @Nullable LocalDate until, boolean again) {
    return new AgreementForm(
        name,
        Tier.PURPOSE,
        "So that agencies and the hub protect children together.",
        "You may tell the hub what you know, and the hub tells you what you need.",
        "1. Parties. 2. Purpose.",
        Set.of(sector),
        Set.of(DataKind.IDENTITY, DataKind.SAFEGUARDING),
        Set.of(LawfulBasis.PUBLIC_TASK),
        TODAY.minusDays(30),
        until,
        TODAY.plusDays(300),
        again);
  }
}
