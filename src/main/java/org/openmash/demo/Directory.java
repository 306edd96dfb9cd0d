package org.openmash.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.openmash.agency.AgencyKind;
import org.openmash.kernel.Role;

/** The agencies of a county of some size, and who refers from each; the personas among them. */
final class Directory {

  private static final List<String> SCHOOLS =
      List.of(
          "Primary School",
          "Church Primary School",
          "Academy",
          "Infant School",
          "Junior School",
          "High School",
          "Community School",
          "Free School",
          "Grammar School",
          "Catholic Primary School",
          "Nursery School",
          "College");

  private final List<County.Place> places = new ArrayList<>();
  private final List<Worker> workers = new ArrayList<>();
  private final List<Worker> schools = new ArrayList<>(List.of(County.HEAD_TEACHER));
  private final List<Worker> practices = new ArrayList<>(List.of(County.DOCTOR));
  private final List<Worker> officers = new ArrayList<>(List.of(County.CONSTABLE));
  private final List<Worker> visitors = new ArrayList<>(List.of(County.VISITOR));
  private final List<Worker> midwives = new ArrayList<>(List.of(County.MIDWIFE));
  private final List<Worker> screeners =
      new ArrayList<>(List.of(County.SCREENER, County.SECOND_SCREENER));
  private final List<Worker> caseWorkers = new ArrayList<>(List.of(County.SOCIAL_WORKER));
  private final List<Worker> managers = new ArrayList<>(List.of(County.MANAGER));
  private final Worker hospital;
  private final Set<String> taken = new HashSet<>();
  private final Invented invented;

  private Directory(int ayear, long seed) {
    this.invented = new Invented(new Random(seed));
    County.PLACES.forEach(place -> taken.add(place.name()));
    County.WORKERS.forEach(worker -> taken.add(worker.name()));
    this.hospital =
        employ(
            place("Ashmere General Hospital", AgencyKind.HOSPITAL_TRUST),
            "Safeguarding nurse",
            Role.REFERRER);
    addSchools(ayear / 110);
    for (int more = 0; more < ayear / 300; more++) {
      County.Place surgery = place(aName(" Surgery"), AgencyKind.GP_PRACTICE);
      practices.add(employ(surgery, "General practitioner", Role.REFERRER));
    }
    staff(officers, ayear / 1500, County.POLICE, "Police constable", Role.REFERRER);
    staff(visitors, ayear / 1200, County.VISITING, "Health visitor", Role.REFERRER);
    staff(midwives, ayear / 3000, County.MATERNITY, "Community midwife", Role.REFERRER);
    staff(screeners, ayear / 1500, County.HUB, "Social worker, front door", Role.SCREENER);
    staff(caseWorkers, 6 + ayear / 200, County.HUB, "Social worker", Role.CASE_WORKER);
    staff(managers, ayear / 10_000, County.HUB, "Hub manager", Role.HUB_MANAGER);
  }

  static Directory of(Size size) {
    return new Directory(size.ayear(), size.seed());
  }

  /** Besides those everybody meets. */
  List<County.Place> places() {
    return places;
  }

  /** Besides those anybody may sign in as. */
  List<Worker> workers() {
    return workers;
  }

  /** Who knows this family. */
  Worker referrer(Kind kind, Plan.Planned plan) {
    int family = plan.family().number();
    int chance = Math.floorMod((int) plan.seed(), 1 << 20);
    return switch (kind) {
      case SCHOOL, PRIVATE_FOSTERING -> schools.get(family % schools.size());
      case GP -> practices.get(family % practices.size());
      case HEALTH_VISITOR -> visitors.get(family % visitors.size());
      case MIDWIFE -> midwives.get(family % midwives.size());
      case POLICE, DOMESTIC_ABUSE, MISSING -> officers.get(chance % officers.size());
      case RIGHT_CARE, FOR_INFORMATION ->
          chance % 2 == 0 ? hospital : officers.get(chance % officers.size());
      case CALL, ADVICE, PUBLIC_REPORT, TRANSFER_IN -> screener(plan);
    };
  }

  /** Who works with children, and leads that work. */
  List<Worker> caseWorkers() {
    return caseWorkers;
  }

  /** Where the family's children go to school. */
  String schoolOf(Family family) {
    Worker lead = schools.get(family.number() % schools.size());
    return places.stream()
        .filter(place -> place.id().equals(lead.agency()))
        .map(County.Place::name)
        .findFirst()
        .orElse(County.SCHOOL.name());
  }

  Worker screener(Plan.Planned plan) {
    return screeners.get(Math.floorMod((int) (plan.seed() >>> 20), screeners.size()));
  }

  Worker manager(Plan.Planned plan) {
    return managers.get(Math.floorMod((int) (plan.seed() >>> 24), managers.size()));
  }

  private void addSchools(int more) {
    for (int number = 0; number < more; number++) {
      String sort = SCHOOLS.get(number % SCHOOLS.size());
      AgencyKind kind =
          switch (sort) {
            case "Academy" -> AgencyKind.ACADEMY;
            case "College" -> AgencyKind.COLLEGE;
            case "Nursery School" -> AgencyKind.EARLY_YEARS;
            default -> AgencyKind.SCHOOL;
          };
      schools.add(
          employ(
              place(aName(" " + sort), kind),
              "Designated safeguarding lead",
              Role.REFERRER,
              Role.SAFEGUARDING_LEAD));
    }
  }

  private void staff(List<Worker> team, int more, County.Place place, String title, Role role) {
    for (int number = 0; number < more; number++) {
      team.add(employ(place, title, role));
    }
  }

  private County.Place place(String name, AgencyKind kind) {
    taken.add(name);
    County.Place place = County.place(name, kind, name.toLowerCase(Locale.ROOT).replace(' ', '.'));
    places.add(place);
    return place;
  }

  private Worker employ(County.Place place, String title, Role... roles) {
    String name;
    do {
      name = invented.woman() + " " + invented.surname();
    } while (!taken.add(name));
    Worker worker = County.worker(name, title, place, "", roles);
    workers.add(worker);
    return worker;
  }

  private String aName(String ending) {
    String name;
    do {
      name = invented.street() + " " + invented.surname() + ending;
    } while (taken.contains(name));
    return name;
  }
}
