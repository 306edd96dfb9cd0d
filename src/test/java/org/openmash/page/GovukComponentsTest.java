package org.openmash.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our components write what GOV.UK Frontend's own write, fixture by fixture. */
class GovukComponentsTest {

  /** How many fixtures each component holds; may grow, never shrink. */
  private static final Map<String, Integer> FLOORS = new HashMap<>();

  static {
    """
    back-link 6
    breadcrumbs 10
    button 18
    character-count 19
    checkboxes 35
    date-input 14
    details 9
    error-message 5
    error-summary 16
    exit-this-page 1
    fieldset 17
    file-upload 17
    hint 5
    input 37
    inset-text 5
    label 16
    notification-banner 17
    pagination 13
    panel 8
    password-input 9
    phase-banner 5
    radios 36
    select 16
    service-navigation 21
    skip-link 8
    summary-list 21
    table 16
    tabs 10
    tag 12
    task-list 7
    textarea 17
    warning-text 7
    """
        .lines()
        .map(line -> line.split(" "))
        .forEach(pair -> FLOORS.put(pair[0], Integer.parseInt(pair[1])));
  }

  private static final String HOME =
      "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";
  private static final TemplateEngine ENGINE = engine();
  private static final Words ENGLISH = new Words(messages(), Locale.UK);

  static Stream<String> components() {
    return GovukFixtures.CALLS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("components")
  void writesWhatGovukWrites(String component) throws IOException {
    List<String> differences = new ArrayList<>();
    Count count = compare(component, differences);

    assertThat(differences).isEmpty();
    assertThat(count.held())
        .as("fixtures held by %s", component)
        .isGreaterThanOrEqualTo(FLOORS.getOrDefault(component, 1));
  }

  @Test
  void holdsMostOfAllFixtures() throws IOException {
    int held = 0;
    int all = 0;
    StringBuilder table = new StringBuilder();
    for (String component : GovukFixtures.CALLS.keySet()) {
      Count count = compare(component, new ArrayList<>());
      held += count.held();
      all += count.all();
      table.append("%-22s %3d of %3d%n".formatted(component, count.held(), count.all()));
    }
    System.out.printf("GOV.UK fixtures held:%n%s%-22s %3d of %3d%n", table, "together", held, all);

    assertThat(FLOORS.keySet()).isEqualTo(GovukFixtures.CALLS.keySet());
    assertThat(held).isGreaterThanOrEqualTo(FLOORS.values().stream().mapToInt(n -> n).sum());
  }

  private record Count(int held, int all) {}

  private static Count compare(String component, List<String> differences) throws IOException {
    JsonNode fixtures = read(component).get("fixtures");
    int held = 0;
    for (JsonNode fixture : fixtures) {
      Options options = new Options(fixture.get("options"));
      Map<String, Object> facts = GovukFixtures.CALLS.get(component).apply(options);
      if (options.askForMore()) {
        continue;
      }
      String ours = normal(render(component, facts));
      String theirs = normal(fixture.get("html").asString());
      if (ours.equals(theirs)) {
        held++;
      } else {
        differences.add(
            "%s, %s%nours:   %s%ntheirs: %s%n"
                .formatted(component, fixture.get("name").asString(), ours, theirs));
      }
    }
    return new Count(held, fixtures.size());
  }

  private static String render(String component, Map<String, Object> facts) {
    Map<String, Object> all = new HashMap<>(facts);
    if (ENGINE.getParamInfo("page/govuk/" + component + ".jte").containsKey("words")) {
      all.put("words", ENGLISH);
    }
    StringOutput out = new StringOutput();
    ENGINE.render("page/govuk/" + component + ".jte", all, out);
    return out.toString();
  }

  /** Elements, attributes in order of name, words without the blanks around them. */
  private static String normal(String html) {
    StringBuilder out = new StringBuilder();
    write(Jsoup.parseBodyFragment(html).body(), out);
    return out.toString();
  }

  private static void write(Element parent, StringBuilder out) {
    StringBuilder words = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (node instanceof Element element) {
        flush(words, out, parent.normalName().equals("textarea"));
        out.append('<').append(element.tagName());
        element.attributes().asList().stream()
            .sorted(Comparator.comparing(a -> a.getKey()))
            .map(a -> " " + a.getKey() + "=\"" + value(a.getKey(), a.getValue()) + '"')
            .forEach(out::append);
        out.append('>');
        write(element, out);
        out.append("</").append(element.tagName()).append('>');
      }
    }
    flush(words, out, parent.normalName().equals("textarea"));
  }

  private static String value(String key, String value) {
    return key.equals("class")
        ? Arrays.stream(value.trim().split("\\s+")).sorted().collect(Collectors.joining(" "))
        : value;
  }

  private static void flush(StringBuilder words, StringBuilder out, boolean exact) {
    String text = exact ? words.toString() : words.toString().replaceAll("\\s+", " ").trim();
    words.setLength(0);
    out.append(text);
  }

  private static JsonNode read(String component) throws IOException {
    try (InputStream in =
        GovukComponentsTest.class.getResourceAsStream(HOME + component + "/fixtures.json")) {
      return in == null ? fail("no fixtures of " + component) : JsonMapper.shared().readTree(in);
    }
  }

  private static TemplateEngine engine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.openmash");
    engine.setTrimControlStructures(true);
    return engine;
  }

  private static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/page");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }
}
