package org.openmash.person;

import java.util.List;
import java.util.Optional;

/**
 * One person, whole.
 *
 * @param parts the newest version of each part that was ever written
 * @param joined other records found to be this person, whose facts are theirs too
 */
public record PersonView(PersonLine line, List<PartVersion> parts, List<Joined> joined) {

  public Optional<PartVersion> part(Part part) {
    return parts.stream().filter(each -> each.part() == part).findFirst();
  }

  /** Another record that is the same person. */
  public record Joined(PersonLine line, List<PartVersion> parts) {}
}
