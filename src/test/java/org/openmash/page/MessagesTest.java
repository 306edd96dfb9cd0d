package org.openmash.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every sentence exists in English and in Welsh, and can be said. */
class MessagesTest {

  /** Words that are the same in both languages: names, abbreviations, bare patterns. */
  private static final Set<String> SAME_IN_BOTH =
      Set.of(
          "OpenMASH",
          "Ofsted",
          "Healthwatch",
          "Person",
          "PDF",
          "KB",
          "MB",
          "GP",
          "NHS",
          "Ward",
          "Alcohol");

  static Stream<String> modules() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
    return Stream.of(files)
        .filter(file -> !String.valueOf(file).contains("test-classes"))
        .map(file -> String.valueOf(file.getFilename()).replaceAll("(_cy)?\\.properties$", ""))
        .distinct()
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void existInBothLanguages(String module) throws IOException {
    Set<Object> english = new TreeSet<>(read(module).keySet());
    Set<Object> welsh = new TreeSet<>(read(module + "_cy").keySet());

    assertThat(welsh).as("Welsh words of %s", module).isEqualTo(english);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void areNotEnglishOnWelshPages(String module) throws IOException {
    Properties english = read(module);
    Properties welsh = read(module + "_cy");
    List<String> same =
        english.stringPropertyNames().stream()
            .filter(key -> english.getProperty(key).equals(welsh.getProperty(key)))
            .filter(key -> withoutArguments(english.getProperty(key)).matches(".*\\p{L}{2}.*"))
            .filter(key -> !SAME_IN_BOTH.contains(withoutArguments(english.getProperty(key))))
            .sorted()
            .toList();

    assertThat(same).as("Welsh that is English in %s", module).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void canBeSaid(String module) throws IOException {
    List<String> broken = new ArrayList<>();
    for (String file : List.of(module, module + "_cy")) {
      Properties words = read(file);
      for (String key : words.stringPropertyNames()) {
        try {
          new MessageFormat(words.getProperty(key), Locale.UK);
        } catch (IllegalArgumentException e) {
          broken.add(file + ": " + key + ": " + e.getMessage());
        }
        if (words.getProperty(key).matches(".*(?<!')'(?![{'}]).*")
            && !words.getProperty(key).contains("'{'")) {
          broken.add(file + ": " + key + " has a single apostrophe; write two");
        }
      }
    }

    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void callTheHubByOneWordInWelsh(String module) throws IOException {
    Properties welsh = read(module + "_cy");
    List<String> other =
        welsh.stringPropertyNames().stream()
            .filter(key -> welsh.getProperty(key).matches("(?iu).*\\bhyb\\b.*"))
            .sorted()
            .toList();

    assertThat(other).as("the hub is \"hwb\" in %s", module).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void fillInWhatTheyAreGivenInBothLanguages(String module) throws IOException {
    Properties english = read(module);
    Properties welsh = read(module + "_cy");
    List<String> differing =
        english.stringPropertyNames().stream()
            .filter(welsh::containsKey)
            .filter(key ->
                arguments(english.getProperty(key)).isEmpty()
                    != arguments(welsh.getProperty(key)).isEmpty())
            .sorted()
            .toList();

    assertThat(differing).as("filled in only in one language in %s", module).isEmpty();
  }

  private static String withoutArguments(String pattern) {
    return pattern.replaceAll("\\{[^}]*}", "").trim();
  }

  private static Set<Integer> arguments(String pattern) {
    Set<Integer> found = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(pattern.replaceAll("'[{}]'", ""));
    while (matcher.find()) {
      found.add(Integer.valueOf(matcher.group(1)));
    }
    return found;
  }

  private static Properties read(String name) throws IOException {
    Properties words = new Properties();
    ClassPathResource file = new ClassPathResource("messages/" + name + ".properties");
    assertThat(file.exists()).as("%s exists", name).isTrue();
    try (InputStreamReader in =
        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
