package org.openmash.domesticabuse;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmash.domesticabuse.NotificationView.Ask;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.kernel.WrongSetting;
import org.openmash.referral.Thresholds;
import org.openmash.referral.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads dash.yaml; an indicator the area's threshold document lacks stops the start. */
@Configuration(proxyBeanMethods = false)
class GuidanceFile {

  private static final String NAME = "dash.yaml";

  @Bean
  Guidance guidance(PerHub<Thresholds> thresholds, Hubs hubs) {
    Guidance guidance =
        read(
            new InputStreamReader(
                Objects.requireNonNull(GuidanceFile.class.getResourceAsStream("/" + NAME)),
                StandardCharsets.UTF_8));
    for (Guidance.ForGrade grade : guidance.grades().values()) {
      for (String id : List.of(grade.first(), grade.repeat(), grade.unborn())) {
        for (Hub hub : hubs.all()) {
          if (hub.kind() == Hub.Kind.CHILDREN && thresholds.of(hub.id()).indicator(id).isEmpty()) {
            throw new WrongSetting(NAME, id, "an indicator of the area's threshold document");
          }
        }
      }
    }
    return guidance;
  }

  static Guidance read(Reader yaml) {
    Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    Map<Grade, Guidance.ForGrade> grades = new EnumMap<>(Grade.class);
    for (Object line : (List<?>) part(file, "grades")) {
      Map<?, ?> grade = (Map<?, ?>) line;
      Map<?, ?> indicators = (Map<?, ?>) part(grade, "indicators");
      grades.put(
          Grade.valueOf(text(grade, "grade")),
          new Guidance.ForGrade(
              text(grade, "level"),
              text(indicators, "first"),
              text(indicators, "repeat"),
              text(indicators, "unborn"),
              asks((List<?>) part(grade, "asks"))));
    }
    return new Guidance(
        (Integer) part(file, "repeat-months"),
        (Integer) part(file, "frequent"),
        (Integer) part(file, "marac-ticks"),
        grades);
  }

  private static List<Ask> asks(List<?> lines) {
    List<Ask> asks = new ArrayList<>();
    for (Object line : lines) {
      Map<?, ?> ask = (Map<?, ?>) line;
      asks.add(
          new Ask(
              text(ask, "id"),
              new Wording(text(ask, "en"), text(ask, "cy")),
              text(ask, "source"),
              text(ask, "mark").equals("read")));
    }
    return List.copyOf(asks);
  }

  private static Object part(Map<?, ?> map, String name) {
    Object part = map.get(name);
    if (part == null) {
      throw new WrongSetting(NAME, name + " left out", "given");
    }
    return part;
  }

  private static String text(Map<?, ?> map, String name) {
    return part(map, name).toString();
  }
}
