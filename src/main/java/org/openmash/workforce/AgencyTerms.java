package org.openmash.workforce;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.hub.Told;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What England's rules and the region's memorandum ask of an agency social worker (statutory
 * guidance in force since 31 October 2024).
 */
@Component
class AgencyTerms {

  private static final String FILE = "workforce.yaml";
  private static final int MOST = 1_000;

  private final PerHub<Read> read;

  /** What the file says. */
  record Read(String council, int coolOff, int experience, int notice, int price) {}

  AgencyTerms(
      @Value("${openmash.workforce:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs) {
    this.read =
        new PerHub<>(
            hubs,
            hub ->
                hub.setting("workforce", "openmash.workforce", all)
                    .read(data, FILE, AgencyTerms::read));
  }

  /** The three digits of the council. */
  String council() {
    return read.here().council();
  }

  /** Message keys of what speaks against it; empty where nothing does. */
  List<String> against(AgencyForm form) {
    Read terms = read.here();
    List<String> all = new ArrayList<>();
    LocalDate left = form.leftCouncilOn();
    if (left != null && left.plusMonths(terms.coolOff()).isAfter(form.from())) {
      all.add("workforce.against.cool-off");
    }
    if (form.qualifiedOn().plusYears(terms.experience()).isAfter(form.from())) {
      all.add("workforce.against.experience");
    }
    if (form.notice() < terms.notice()) {
      all.add("workforce.against.notice");
    }
    if (form.price() > terms.price()) {
      all.add("workforce.against.price");
    }
    if (!form.references()) {
      all.add("workforce.against.references");
    }
    return List.copyOf(all);
  }

  static Read read(String name, InputStream in) {
    return Told.read(
        "The terms of the workforce",
        name,
        in,
        file -> {
          file.text("version");
          String council = file.text("council");
          if (!council.matches("\\d{3}")) {
            throw new IllegalArgumentException("council is three digits: " + council);
          }
          return new Read(
              council,
              file.whole("cool-off", MOST),
              file.whole("experience", MOST),
              file.whole("notice", MOST),
              file.whole("price", MOST));
        });
  }
}
