package org.openmash.form;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmash.page.Languages;
import org.openmash.page.PlainWords;
import org.openmash.page.Words;
import org.openmash.support.FrozenTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form engine without a hub around it, on Tuesday 3 March 2026. */
final class TestForms {

  static final Languages LANGUAGES = PlainWords.languages();
  static final Words ENGLISH = LANGUAGES.english();
  static final Words WELSH = LANGUAGES.welsh();

  private TestForms() {}

  static Forms forms() {
    return forms(Clock.fixed(FrozenTime.TUESDAY, ZoneOffset.UTC));
  }

  static Forms forms(Clock clock) {
    return forms(clock, Path.of("target/no-such-file.yaml"));
  }

  /** With a council's own questions. */
  static Forms forms(Path council) {
    return forms(Clock.fixed(FrozenTime.TUESDAY, ZoneOffset.UTC), council);
  }

  private static Forms forms(Clock clock, Path council) {
    Speech speech = new Speech(LANGUAGES);
    Offers offers = new Offers(provider(new Indicators()), LANGUAGES);
    return new Forms(
        speech, new Checks(clock, offers), offers, null, new CouncilQuestions(council, speech));
  }

  /** Posted fields, as name and value in turn. */
  static MultiValueMap<String, String> posted(String... namesAndValues) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  /** The fewest answers that fill in {@link Everything}. */
  static Answers valid() {
    return Answers.none()
        .with("name", "Ada")
        .with("worries", "Bruises")
        .with("weeks", "12")
        .with("born", Map.of("day", "3", "month", "1", "year", "2020"))
        .with("due", Map.of("notKnown", "true"))
        .with("informed", "YES")
        .with("colour", "RED")
        .with("liked", List.of("RED", "BLUE"))
        .with("indicator", "a1")
        .with("indicators", List.of("a2"))
        .with("school", Map.of("value", "Elm Primary"))
        .with("hair", Map.of("value", "RED"))
        .with("nhsNumber", Map.of("value", "999 000 0018"))
        .with("lives", Map.of("street", "Elm Road"))
        .with("incidents", List.of(Map.of("what", "A fall", "seen", "YES")));
  }

  private static ObjectProvider<Choices> provider(Choices choices) {
    return new ObjectProvider<>() {
      @Override
      public Stream<Choices> stream() {
        return Stream.of(choices);
      }
    };
  }

  /** A list that is data. */
  static final class Indicators implements Choices {
    @Override
    public String name() {
      return "test-indicators";
    }

    @Override
    public List<Offered> offered(Words words) {
      String start = words.locale().equals(Words.WELSH) ? "Dangosydd " : "Indicator ";
      return List.of(
          new Offered("a1", start + "1", "The first"),
          new Offered("a2", start + "2", null),
          new Offered("a3", start + "3", null));
    }
  }
}
