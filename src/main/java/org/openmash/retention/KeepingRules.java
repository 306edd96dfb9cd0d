package org.openmash.retention;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Each hub's own rules of how long records are kept. */
@Component
public class KeepingRules {

  private static final String FILE = "retention.yaml";

  private final PerHub<Read> read;

  /** What the file says. */
  record Read(String version, List<KeepingRule> rules) {

    Read {
      rules = List.copyOf(rules);
    }

    /**
     * When a record about all of these may go: as late as the latest rule for the latest of them
     * says. Empty where no rule applies to one of them: then it stays.
     */
    Optional<Due> due(Collection<KeptFile> files) {
      List<Optional<Due>> each = files.stream().map(this::due).toList();
      return each.stream().anyMatch(Optional::isEmpty)
          ? Optional.empty()
          : each.stream().flatMap(Optional::stream).max(Comparator.comparing(Due::day));
    }

    private Optional<Due> due(KeptFile file) {
      return rules.stream()
          .flatMap(rule -> rule.of(file).stream())
          .max(Comparator.comparing(Due::day));
    }
  }

  KeepingRules(
      @Value("${openmash.retention.rules:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs) {
    this.read =
        new PerHub<>(
            hubs,
            hub ->
                hub.setting("retention", "openmash.retention.rules", all)
                    .read(data, FILE, KeepingFile::read));
  }

  /** The rules here, in the order of the file. */
  public List<KeepingRule> here() {
    return read.here().rules();
  }

  public String version() {
    return read.here().version();
  }

  Optional<Due> due(Collection<KeptFile> files) {
    return read.here().due(files);
  }

  /** Which of the rules here this is, if it is still one. */
  public Optional<KeepingRule> find(String id) {
    return here().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
