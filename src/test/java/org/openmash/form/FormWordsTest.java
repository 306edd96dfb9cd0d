package org.openmash.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class FormWordsTest {

  static List<Class<? extends Record>> forms() {
    return AllForms.found();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void areThereForEveryQuestionAndOption(Class<? extends Record> form) {
    FormDefinition definition = TestForms.forms().definition(form);
    List<String> without = new ArrayList<>();
    collect(definition.questions(), without);
    assertThat(without).as("keys without words in %s", form.getSimpleName()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areThereInWelshToo(Resource english) throws IOException {
    String welsh = String.valueOf(english.getFilename()).replace(".properties", "_cy.properties");
    assertThat(keys(english.createRelative(welsh))).isEqualTo(keys(english));
  }

  static List<Resource> files() throws IOException {
    return Arrays.stream(
            new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/form*.properties"))
        .filter(file -> !String.valueOf(file.getFilename()).contains("_cy"))
        .toList();
  }

  /** A key stands in for words nobody wrote. */
  private static void collect(List<Question> questions, List<String> without) {
    for (Question question : questions) {
      check(question.label(), without);
      switch (question.kind()) {
        case Kind.One(Offer.Fixed(var options)) -> options.forEach(o -> check(o.label(), without));
        case Kind.Many(Offer.Fixed(var options)) -> options.forEach(o -> check(o.label(), without));
        case Kind.Group(var inner) -> collect(inner, without);
        case Kind.Repeated(_, _, _, var inner) -> collect(inner, without);
        default -> {}
      }
    }
  }

  private static void check(Said said, List<String> without) {
    if (said.en().matches("[a-z-]+(\\.[a-zA-Z-]+)+(\\.[A-Z_]+)?") && said.en().equals(said.cy())) {
      without.add(said.en());
    }
  }

  private static Set<Object> keys(Resource file) throws IOException {
    Properties words = new Properties();
    words.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
    return words.keySet();
  }
}
