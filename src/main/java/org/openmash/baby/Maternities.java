package org.openmash.baby;

import java.util.Comparator;
import java.util.List;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Search;
import org.openmash.database.Work;
import org.openmash.form.Choices;
import org.openmash.kernel.Actor;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** The maternity services a child may be in the care of. */
@Component
class Maternities implements Choices {

  static final String NAME = "baby-maternity";
  private static final int MOST = 200;
  private static final Actor PROGRAM = Actor.system("offer maternity services");

  private final Agencies agencies;
  private final Work work;

  Maternities(Agencies agencies, Work work) {
    this.agencies = agencies;
    this.work = work;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Offered> offered(Words words) {
    return work
        .as(
            PROGRAM,
            () ->
                agencies.search(
                    PROGRAM, new Search("", AgencyKind.MATERNITY_TRUST, false, 0, MOST)))
        .stream()
        .sorted(Comparator.comparing(Agency::name))
        .map(agency -> new Offered(agency.id().toString(), agency.name(), null))
        .toList();
  }
}
