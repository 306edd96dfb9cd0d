package org.openmash.escalation;

import java.util.List;
import java.util.Set;
import org.openmash.deadline.Timetable;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The levels on which each hub's area resolves disagreements, and who answers on each. */
@Component
public class Levels {

  private static final String FILE = "escalation.yaml";
  private static final int DAYS = 7;
  private final PerHub<Read> read;

  /** What the file says. */
  record Read(String version, int unbornWeeks, int babiesBeginAt, List<Level> levels) {}

  /**
   * A level.
   *
   * @param from whose roles may take it there
   * @param to whose roles in the hub answer it
   * @param rule the deadline's id in the table
   * @param quick the same where a child is at risk
   * @param outside whether somebody outside the hub decides, whom the hub names
   * @param mailboxes who else is told that it came there
   */
  public record Level(
      int level,
      Hub.Said name,
      Set<Role> from,
      Set<Role> to,
      String rule,
      String quick,
      boolean outside,
      List<EmailAddress> mailboxes) {

    String rule(boolean isQuick) {
      return isQuick ? quick : rule;
    }
  }

  Levels(
      @Value("${openmash.escalation:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs,
      Timetable timetable) {
    LevelsFile file = new LevelsFile(timetable);
    this.read =
        new PerHub<>(
            hubs,
            hub ->
                hub.setting("escalation", "openmash.escalation", all).read(data, FILE, file::read));
  }

  /** The level of this number in that hub, or its last where it has fewer by now. */
  public Level of(HubId hub, int number) {
    List<Level> all = read.of(hub).levels();
    return all.get(Math.min(number, all.size()) - 1);
  }

  boolean isLast(HubId hub, int number) {
    return number >= read.of(hub).levels().size();
  }

  /** The level on which a baby near its birth, or on a ward, begins. */
  int babiesBeginAt(HubId hub) {
    return read.of(hub).babiesBeginAt();
  }

  /** Within how many days of the expected date a baby not yet born is near its birth. */
  int unbornDays(HubId hub) {
    return read.of(hub).unbornWeeks() * DAYS;
  }
}
