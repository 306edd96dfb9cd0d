package org.openmash.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.openmash.agency.AgencyKind;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;

/**
 * The agencies and people of Ashmere, a county on no map. Their ids never change, so that links
 * stay good.
 */
final class County {

  static final LocalDate FOUNDED = LocalDate.of(2020, 4, 1);

  /** One agency of the county. */
  record Place(AgencyId id, String name, AgencyKind kind, String mailbox) {

    /** One half of the county's places lies in the one postcode district, one in the other. */
    String address() {
      return Math.floorMod(id.value().getLeastSignificantBits(), 2) == 0
          ? "1 Mill Lane, Ashmere, ZA1 1AA"
          : "1 Station Road, Ashmere, ZA2 1AA";
    }
  }

  static final Place HUB =
      place("Ashmere Children's Front Door", AgencyKind.CHILDRENS_SOCIAL_CARE, "frontdoor");
  static final Place MATERNITY =
      place("Ashmere Maternity", AgencyKind.MATERNITY_TRUST, "maternity.safeguarding");
  static final Place SCHOOL =
      place("Alderbrook Primary School", AgencyKind.SCHOOL, "alderbrook.safeguarding");
  static final Place PRACTICE =
      place("Quarry Hill Surgery", AgencyKind.GP_PRACTICE, "quarryhill.safeguarding");
  static final Place POLICE = place("Ashmere Police", AgencyKind.POLICE, "police.safeguarding");
  static final Place VISITING =
      place("Ashmere Health Visiting", AgencyKind.HEALTH_VISITING, "healthvisiting.safeguarding");

  static final Place HOUSING = place("Ashmere Housing", AgencyKind.HOUSING, "housing");

  static final Place BOARD =
      place("Ashmere Health Commissioner", AgencyKind.INTEGRATED_CARE_BOARD, "commissioner");

  static final Place SERVICE =
      place(
          "Ashmere Domestic Abuse Service",
          AgencyKind.DOMESTIC_ABUSE_SERVICE,
          "domesticabuse.safeguarding");

  static final Worker MIDWIFE =
      worker(
          "Bethan Reeve",
          "Community midwife",
          MATERNITY,
          "Refer an unborn baby and follow it",
          Role.REFERRER);
  static final Worker NAMED_MIDWIFE =
      worker(
          "Carol Dent",
          "Named midwife for safeguarding",
          MATERNITY,
          "See every referral of maternity",
          Role.SAFEGUARDING_LEAD,
          Role.REFERRER);
  static final Worker HEAD_TEACHER =
      worker(
          "Martin Oakes",
          "Head teacher",
          SCHOOL,
          "Refer two siblings and read the outcome",
          Role.REFERRER);
  static final Worker DSL =
      worker(
          "Farah Siddiq",
          "Designated safeguarding lead",
          SCHOOL,
          "See every referral of the school",
          Role.SAFEGUARDING_LEAD,
          Role.REFERRER);
  static final Worker DOCTOR =
      worker(
          "Dr Owen Prosser",
          "General practitioner",
          PRACTICE,
          "Refer, or only ask for advice",
          Role.REFERRER);
  static final Worker CONSTABLE =
      worker(
          "PC Dana Holt",
          "Police constable",
          POLICE,
          "Notify after a night's incident, or send a file",
          Role.REFERRER);
  static final Worker VISITOR =
      worker(
          "Ngozi Eze",
          "Health visitor",
          VISITING,
          "Refer a baby or a toddler",
          Role.REFERRER,
          Role.SAFEGUARDING_LEAD);
  static final Worker ADVISER =
      worker(
          "Joanna Firth",
          "Independent domestic violence adviser",
          SERVICE,
          "Read a victim's safe contact, record support",
          Role.REFERRER);
  static final Worker SCREENER =
      worker(
          "Sam Carter",
          "Social worker, front door",
          HUB,
          "Take the next contact, rate it, decide",
          Role.SCREENER);
  static final Worker SECOND_SCREENER =
      worker(
          "Leila Marsh",
          "Social worker, front door",
          HUB,
          "See what a colleague has taken",
          Role.SCREENER);
  static final Worker MANAGER =
      worker(
          "Ruth Abbot", "Hub manager", HUB, "Authorise or send back a decision", Role.HUB_MANAGER);
  static final Worker TEAM_MANAGER =
      worker(
          "Grace Okafor",
          "Team manager",
          HUB,
          "Give each child a worker; see who has too much",
          Role.TEAM_MANAGER);
  static final Worker SOCIAL_WORKER =
      worker(
          "Priya Nair",
          "Social worker",
          HUB,
          "See the children given to you, hand one over",
          Role.CASE_WORKER);
  static final Worker PRACTITIONER =
      worker(
          "Tom Hadley",
          "Children's Practitioner",
          HUB,
          "Work beside a social worker",
          Role.CASE_WORKER);
  static final Worker ADMINISTRATOR =
      worker(
          "Pat Lowe",
          "Hub administrator",
          HUB,
          "Accounts, agencies, failed messages",
          Role.ADMINISTRATOR);
  static final Worker INSPECTOR =
      worker("Helen Crane", "Inspector", HUB, "Read everything, change nothing", Role.INSPECTOR);

  static final Worker DIRECTOR =
      worker(
          "Dorothy Vane",
          "Director of children's services",
          HUB,
          "Today in the area, and why",
          Role.DIRECTOR);

  static final Worker OFFICER =
      worker(
          "Olwen Marsh",
          "Data protection officer",
          HUB,
          "Who opened what, and what was opened in need",
          Role.DATA_PROTECTION_OFFICER);

  static final Worker MONITOR =
      worker(
          "Nadia Bright",
          "Health commissioner's monitor",
          BOARD,
          "Watch the queue without a name, look at a sample",
          Role.PARTNER_MONITOR);

  /** Until when she may. */
  static final LocalDate MONITORED_UNTIL = LocalDate.of(2030, 12, 31);

  static final List<Place> PLACES =
      List.of(HUB, MATERNITY, SCHOOL, PRACTICE, POLICE, VISITING, SERVICE, HOUSING, BOARD);
  static final List<Worker> WORKERS =
      List.of(
          MIDWIFE,
          NAMED_MIDWIFE,
          HEAD_TEACHER,
          DSL,
          DOCTOR,
          CONSTABLE,
          VISITOR,
          ADVISER,
          SCREENER,
          SECOND_SCREENER,
          MANAGER,
          TEAM_MANAGER,
          SOCIAL_WORKER,
          PRACTITIONER,
          ADMINISTRATOR,
          INSPECTOR,
          DIRECTOR,
          OFFICER,
          MONITOR);

  private County() {}

  static Place place(String name, AgencyKind kind, String mailbox) {
    return new Place(new AgencyId(id(name)), name, kind, mailbox + "@ashmere.example");
  }

  static Worker worker(String name, String title, Place place, String toTry, Role... roles) {
    String address = name.toLowerCase(Locale.ROOT).replaceAll("^(dr|pc) ", "").replace(' ', '.');
    return new Worker(
        new UserId(id(name)),
        place.id(),
        name,
        title,
        address + "@ashmere.example",
        Set.of(roles),
        toTry);
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("ashmere:" + name).getBytes(StandardCharsets.UTF_8));
  }
}
