package org.openmash.supervision;

import java.io.InputStream;
import java.util.List;
import org.openmash.form.Choices;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.hub.Told;
import org.openmash.kernel.WrongSetting;
import org.openmash.page.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often whom is supervised, as the agencies of an area agreed. */
@Component
class Policies implements Choices {

  static final String NAME = "supervision-policy";
  private static final String FILE = "supervision.yaml";
  private static final int MOST = 50;
  private static final int MOST_WEEKS = 104;

  private final PerHub<List<Each>> read;

  /** One policy; weeks from one meeting to the next at the latest. */
  record Each(String id, Hub.Said name, int weeks) {}

  Policies(
      @Value("${openmash.supervision:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs) {
    this.read =
        new PerHub<>(
            hubs,
            hub ->
                hub.setting("supervision", "openmash.supervision", all)
                    .read(data, FILE, Policies::read));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Offered> offered(Words words) {
    return read.here().stream()
        .map(each ->
            new Offered(
                each.id(),
                each.name().in(words),
                words.say("supervision.policy.every", each.weeks())))
        .toList();
  }

  int weeks(String id) {
    return read.here().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotPossibleNow("supervision.refused.policy"))
        .weeks();
  }

  /** What it is called; its id where the file no longer has it. */
  String name(String id, Words words) {
    return read.here().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> each.name().in(words))
        .orElse(id);
  }

  static List<Each> read(String name, InputStream in) throws WrongSetting {
    return Told.read(
        "The policies of supervision",
        name,
        in,
        file -> {
          file.text("version");
          return file.each("policies", MOST).stream()
              .map(each -> new Each(each.id("id"), each.said(), each.whole("weeks", MOST_WEEKS)))
              .toList();
        });
  }
}
