package org.openmash.retention;

import java.io.InputStream;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmash.hub.Hub;
import org.openmash.kernel.WrongSetting;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads retention.yaml; whatever is wrong stops the start in one sentence. */
final class KeepingFile {

  private static final Pattern PERIOD = Pattern.compile("([1-9][0-9]{0,2}) (years|months|days)");
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final int LONGEST = 300;

  private KeepingFile() {}

  static KeepingRules.Read read(String name, InputStream in) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Object file = new Yaml(new SafeConstructor(options)).load(in);
      if (!(file instanceof Map<?, ?> map)
          || !(map.get("rules") instanceof List<?> list)
          || list.isEmpty()) {
        throw new IllegalArgumentException("it needs a version and a list of rules");
      }
      List<KeepingRule> rules = list.stream().map(KeepingFile::rule).toList();
      whole(rules);
      return new KeepingRules.Read(text(map, "version", "the file"), rules);
    } catch (YAMLException | IllegalArgumentException e) {
      throw new WrongSetting(
          "The rules of keeping %s cannot be used: %s.".formatted(name, e.getMessage()));
    }
  }

  private static KeepingRule rule(Object tree) {
    if (!(tree instanceof Map<?, ?> rule)) {
      throw new IllegalArgumentException("each rule needs names and values");
    }
    String id = text(rule, "id", "a rule");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("id is \"" + id + "\", but must be words like early-help");
    }
    String confirmed = text(rule, "confirmed", id);
    return new KeepingRule(
        id,
        both(rule, id),
        marks(rule.get("of"), id),
        period(rule.get("keep"), "keep of " + id),
        trigger(text(rule, "from", id), id),
        rule.containsKey("died") ? period(rule.get("died"), "died of " + id) : null,
        text(rule, "source", id),
        confirmed.equals("not yet") ? null : confirmed);
  }

  /** What the program sets off must have a rule, or it would be kept for ever unnoticed. */
  private static void whole(List<KeepingRule> rules) {
    Set<String> ids = new HashSet<>();
    Set<Mark> covered = EnumSet.noneOf(Mark.class);
    for (KeepingRule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("two rules are called " + rule.id());
      }
      covered.addAll(rule.of());
    }
    for (Mark mark : Mark.values()) {
      if (mark.known() && !covered.contains(mark)) {
        throw new IllegalArgumentException("nothing says how long " + word(mark) + " is kept");
      }
    }
  }

  private static Set<Mark> marks(@Nullable Object said, String id) {
    if (!(said instanceof List<?> list) || list.isEmpty()) {
      throw new IllegalArgumentException("of of " + id + " must be a list");
    }
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Object each : list) {
      marks.add(
          Arrays.stream(Mark.values())
              .filter(mark -> word(mark).equals(each))
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "of of %s is \"%s\", but must be some of %s"
                          .formatted(
                              id,
                              each,
                              Arrays.stream(Mark.values()).map(KeepingFile::word).toList()))));
    }
    return marks;
  }

  private static String word(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT);
  }

  private static Trigger trigger(String word, String id) {
    return Arrays.stream(Trigger.values())
        .filter(trigger -> trigger.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "from of %s is \"%s\", but must be one of %s"
                    .formatted(
                        id, word, Arrays.stream(Trigger.values()).map(Trigger::word).toList())));
  }

  private static Period period(@Nullable Object said, String what) {
    Matcher period = PERIOD.matcher(String.valueOf(said));
    if (!period.matches()) {
      throw new IllegalArgumentException(
          "%s is \"%s\", but must be a period like 30 years".formatted(what, said));
    }
    int many = Integer.parseInt(period.group(1));
    return switch (period.group(2)) {
      case "years" -> Period.ofYears(many);
      case "months" -> Period.ofMonths(many);
      default -> Period.ofDays(many);
    };
  }

  private static Hub.Said both(Map<?, ?> rule, String id) {
    if (!(rule.get("name") instanceof Map<?, ?> name)) {
      throw new IllegalArgumentException("name of " + id + " needs en and cy");
    }
    return new Hub.Said(text(name, "en", id), text(name, "cy", id));
  }

  private static String text(Map<?, ?> map, String key, String where) {
    if (map.get(key) instanceof String text && !text.isBlank() && text.length() <= LONGEST) {
      return text.strip();
    }
    throw new IllegalArgumentException("%s needs a text under %s".formatted(where, key));
  }
}
