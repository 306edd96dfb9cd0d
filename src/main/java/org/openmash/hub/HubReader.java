package org.openmash.hub;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubId;
import org.openmash.kernel.WrongSetting;

/** Reads what the settings say of the hubs; the first mistake ends the start in one sentence. */
final class HubReader {

  private static final int LONGEST = 200;

  /** What a hub may say instead of the installation. */
  private static final Set<String> OWN =
      new TreeSet<>(
          Set.of(
              "days",
              "hours",
              "bank-holidays",
              "phone",
              "out-of-hours",
              "thresholds",
              "rag",
              "second-person",
              "sharing",
              "forms",
              "deadlines"));

  private static final Set<String> ALL = new TreeSet<>(OWN);

  static {
    ALL.addAll(Set.of("name", "name-cy", "kind", "area", "area-cy", "districts", "mailbox"));
  }

  private HubReader() {}

  static SortedMap<HubId, Hub> read(Map<String, Map<String, String>> settings) {
    SortedMap<HubId, Hub> hubs = new TreeMap<>();
    settings.forEach((word, said) -> {
      if (!HubId.isOne(word)) {
        throw new WrongSetting(
            "openmash.hubs", word, "a word of at most 30 small letters, digits and dashes");
      }
      Hub hub = read(new HubId(word), said, settings.size() > 1);
      hubs.put(hub.id(), hub);
    });
    return hubs;
  }

  private static Hub read(HubId id, Map<String, String> typed, boolean several) {
    Map<String, String> said = new TreeMap<>();
    typed.forEach((name, text) -> said.put(known(id, name), text.strip()));
    Map<String, String> own = new TreeMap<>(said);
    own.keySet().retainAll(OWN);
    return new Hub(
        id,
        words(id, said, "name", true),
        kind(id, said),
        words(id, said, "area", several),
        districts(id, said),
        mailbox(id, said),
        own);
  }

  /** A variable of the environment has no dashes. */
  private static String known(HubId id, String typed) {
    return ALL.stream()
        .filter(
            name -> name.replace("-", "").equals(typed.replace("-", "").toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new WrongSetting(Hubs.PREFIX + id, typed, "one of " + String.join(", ", ALL)));
  }

  private static Hub.Said words(HubId id, Map<String, String> said, String name, boolean needed) {
    return new Hub.Said(text(id, said, name, needed), text(id, said, name + "-cy", needed));
  }

  private static String text(HubId id, Map<String, String> said, String name, boolean needed) {
    String text = said.getOrDefault(name, "");
    if ((needed && text.isEmpty()) || text.length() > LONGEST) {
      throw wrong(id, name, text, "words of at most " + LONGEST + " letters");
    }
    return text;
  }

  private static Hub.Kind kind(HubId id, Map<String, String> said) {
    String text = said.getOrDefault("kind", "children");
    return switch (text) {
      case "children" -> Hub.Kind.CHILDREN;
      case "adults" -> Hub.Kind.ADULTS;
      default -> throw wrong(id, "kind", text, "children or adults");
    };
  }

  private static List<String> districts(HubId id, Map<String, String> said) {
    String text = said.getOrDefault("districts", "");
    List<String> all =
        Arrays.stream(text.split(",", -1))
            .map(each -> each.strip().toUpperCase(Locale.ROOT))
            .filter(each -> !each.isEmpty())
            .toList();
    if (!all.stream().allMatch(each -> each.matches("[A-Z]{1,2}[0-9][A-Z0-9]?"))) {
      throw wrong(id, "districts", text, "beginnings of postcodes such as NM1, NM2");
    }
    return all;
  }

  private static Optional<EmailAddress> mailbox(HubId id, Map<String, String> said) {
    String text = said.getOrDefault("mailbox", "");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(EmailAddress.parse(text));
    } catch (IllegalArgumentException e) {
      throw wrong(id, "mailbox", text, "an e-mail address");
    }
  }

  private static WrongSetting wrong(HubId id, String name, String got, String wants) {
    return new WrongSetting(Hubs.PREFIX + id + "." + name, got, wants);
  }
}
