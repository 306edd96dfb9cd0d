package org.openmash.hub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubId;
import org.openmash.page.Words;

/**
 * One hub of the installation.
 *
 * @param area what tells it apart from the others to whoever refers: "the city of Northam"
 * @param districts the beginnings of postcodes it serves, such as NM1; none where it says none
 * @param own what else it says for itself, by setting; the rest it takes from the installation
 */
public record Hub(
    HubId id,
    Said name,
    Kind kind,
    Said area,
    List<String> districts,
    Optional<EmailAddress> mailbox,
    Map<String, String> own) {

  private static final Said UNNAMED = new Said("", "");

  /** Whom a hub is for. */
  public enum Kind {
    CHILDREN,
    ADULTS
  }

  /** Words in both languages. */
  public record Said(String english, String welsh) {
    public String in(Words words) {
      return words.locale().equals(Words.WELSH) ? welsh : english;
    }
  }

  public Hub {
    districts = List.copyOf(districts);
    own = Map.copyOf(own);
  }

  /** One that says nothing of itself. */
  static Hub unnamed(HubId id) {
    return new Hub(id, UNNAMED, Kind.CHILDREN, UNNAMED, List.of(), Optional.empty(), Map.of());
  }

  /** Its own word, else the installation's. */
  public Setting setting(String name, String installations, String otherwise) {
    String said = own.get(name);
    return said == null
        ? new Setting(installations, otherwise)
        : new Setting(Hubs.PREFIX + id + "." + name, said);
  }
}
