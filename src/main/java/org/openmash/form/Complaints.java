package org.openmash.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong, in the form's own words where it has some: <code>
 * &lt;form&gt;.&lt;question&gt;.error.&lt;kind&gt;</code>.
 */
final class Complaints {

  private final Speech speech;
  private final String form;
  private final List<Problem> problems = new ArrayList<>();

  Complaints(Speech speech, String form) {
    this.speech = speech;
    this.form = form;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void about(Question question, String path, String kind, Object... more) {
    inBox(question, path, question.box(path), kind, more);
  }

  void inBox(Question question, String path, String box, String kind, Object... more) {
    add(question, path, box, kind, "form.error." + kind, more);
  }

  /** A value type refused the text; its reason is the key of words where it has some. */
  void refused(Question question, String path, String box, String why) {
    add(question, path, box, "format", speech.knows(why) ? why : "form.error.format");
  }

  private void add(
      Question question, String path, String box, String kind, String general, Object... more) {
    if (isComplainedAbout(path)) {
      return;
    }
    String key = form + "." + path.replaceAll("\\.\\d+(?=\\.|$)", "");
    Said name = name(question, key + ".short");
    String known =
        Stream.of(key + ".error." + kind, typeKey(question, kind), general)
            .filter(speech::knows)
            .findFirst()
            .orElse("form.error.wrong");
    problems.add(
        new Problem(
            path,
            kind,
            id(box),
            new Said(say(known, name.en(), more).en(), say(known, name.cy(), more).cy())));
  }

  /** Something about the form as a whole. */
  void whole(String kind) {
    problems.add(new Problem("", kind, "", speech.with("form.error." + kind)));
  }

  void unknown(String path) {
    problems.add(new Problem(path, "unknown", id(path), speech.with("form.error.unknown")));
  }

  boolean anyWithin(String path) {
    return problems.stream()
        .anyMatch(known -> path.isEmpty() || known.path().startsWith(path + "."));
  }

  /** One mistake at a time: what follows from it says nothing new. */
  private boolean isComplainedAbout(String path) {
    return problems.stream()
        .anyMatch(known -> path.equals(known.path()) || path.startsWith(known.path() + "."));
  }

  private Said say(String key, String name, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(name, upperFirst(name)));
    arguments.addAll(Arrays.asList(more));
    return speech.with(key, arguments.toArray());
  }

  private static String typeKey(Question question, String kind) {
    return question.kind() instanceof Kind.Checked(String type, _, _)
        ? type + ".error." + kind
        : "";
  }

  /** What a sentence calls the question: "date of birth", or its label in quotes. */
  private Said name(Question question, String shortKey) {
    @Nullable Said name = speech.saidOrNull(shortKey);
    if (name != null) {
      return name;
    }
    String label = question.label().en();
    String english =
        label.endsWith("?") ? speech.with("form.error.answer", label).en() : lowerFirst(label);
    return new Said(english, question.label().cy());
  }

  static String id(String path) {
    return path.replace('.', '-');
  }

  static String upperFirst(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** "Date of birth" within a sentence, but "NHS number" as it is. */
  private static String lowerFirst(String text) {
    return text.length() < 2 || Character.isUpperCase(text.charAt(1))
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
