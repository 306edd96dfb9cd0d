package org.openmash.quality;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.hub.Told;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Each hub's made-up families, on which people try how alike they see need. */
@Component
class Vignettes {

  private static final String FILE = "vignettes.yaml";
  private static final int MOST = 30;

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
    return Told.read("The vignettes", name, in, Vignettes::all);
  }

  private static Read all(Told file) {
    Set<String> seen = new HashSet<>();
    List<Vignette> all = new ArrayList<>();
    for (Told each : file.each("vignettes", MOST)) {
      Vignette vignette = new Vignette(each.id("id"), each.said());
      if (!seen.add(vignette.id())) {
        throw new IllegalArgumentException(vignette.id() + " is there twice");
      }
      all.add(vignette);
    }
    return new Read(file.text("version"), List.copyOf(all));
  }
}
