package org.openmash.agency.web;

import java.util.List;
import org.openmash.agency.Agencies;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Search;
import org.openmash.form.Choices;
import org.openmash.kernel.Actor;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** The agencies others belong to: clusters, trusts, boards, councils and providers. */
@Component
class ParentChoices implements Choices {

  static final String NAME = "parent-agencies";

  private static final Actor PROGRAM = Actor.system("parent agencies");
  private static final List<AgencyKind> KINDS =
      List.of(
          AgencyKind.SCHOOL_CLUSTER,
          AgencyKind.HOSPITAL_TRUST,
          AgencyKind.MATERNITY_TRUST,
          AgencyKind.MENTAL_HEALTH,
          AgencyKind.INTEGRATED_CARE_BOARD,
          AgencyKind.CHILDRENS_SOCIAL_CARE,
          AgencyKind.COUNCIL_DEPARTMENT,
          AgencyKind.VOLUNTARY_PROVIDER,
          AgencyKind.CARE_PROVIDER,
          AgencyKind.POLICE);

  private final Agencies agencies;

  ParentChoices(Agencies agencies) {
    this.agencies = agencies;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Offered> offered(Words words) {
    return KINDS.stream()
        .flatMap(kind -> agencies.search(PROGRAM, Search.of(kind)).stream())
        .map(agency -> new Offered(agency.id().toString(), agency.name(), null))
        .toList();
  }
}
