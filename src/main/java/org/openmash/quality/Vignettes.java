package org.openmash.quality;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.kernel.WrongSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Each hub's made-up families, on which people try how alike they see need. */
@Component
class Vignettes {

  private static final String FILE = "vignettes.yaml";
  private static final int MOST = 30;
  private static final int LONGEST = 1_000;

  private final PerHub<Read> read;

  /** What the file says. */
  record Read(String version, List<Vignette> all) {}

  Vignettes(
      @Value("${openmash.vignettes:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs) {
    this.read =
        new PerHub<>(
            hubs,
            hub ->
                hub.setting("vignettes", "openmash.vignettes", all)
                    .read(data, FILE, Vignettes::read));
  }

  String version() {
    return read.here().version();
  }

  List<Vignette> all() {
    return read.here().all();
  }

  Optional<Vignette> find(String id) {
    return all().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  static Read read(String name, InputStream in) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      if (!(new Yaml(new SafeConstructor(options)).load(in) instanceof Map<?, ?> file)
          || !(file.get("vignettes") instanceof List<?> list)
          || list.isEmpty()
          || list.size() > MOST) {
        throw new IllegalArgumentException("it needs a list of 1 to %d vignettes".formatted(MOST));
      }
      Set<String> seen = new HashSet<>();
      List<Vignette> all = new ArrayList<>();
      for (Object each : list) {
        Vignette vignette = vignette(each);
        if (!seen.add(vignette.id())) {
          throw new IllegalArgumentException(vignette.id() + " is there twice");
        }
        all.add(vignette);
      }
      return new Read(text(file, "version"), List.copyOf(all));
    } catch (YAMLException | IllegalArgumentException e) {
      throw new WrongSetting(
          "The vignettes %s cannot be used: %s.".formatted(name, e.getMessage()));
    }
  }

  private static Vignette vignette(@Nullable Object said) {
    if (!(said instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("each vignette has an id and words");
    }
    String id = text(map, "id");
    if (!id.matches("[a-z0-9-]{1,40}")) {
      throw new IllegalArgumentException("an id has small letters, digits and dashes: " + id);
    }
    return new Vignette(id, new Hub.Said(text(map, "en"), text(map, "cy")));
  }

  private static String text(Map<?, ?> map, String key) {
    if (map.get(key) instanceof String text && !text.isBlank() && text.length() <= LONGEST) {
      return text.strip();
    }
    throw new IllegalArgumentException("a text is missing: " + key);
  }
}
