package org.openmash.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openmash.database.DatabaseSettings;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.hub.Setting;
import org.openmash.kernel.WrongSetting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The questions a hub adds to our forms, from its own file or the one beside the data. */
@Component
class CouncilQuestions {

  /** Where their answers lie within a form's answers. */
  static final String PART = "extra";

  private final PerHub<Added> added;

  /** What one hub asks besides, and the forms made of it so far. */
  private record Added(Map<String, List<Question>> byForm, Map<Class<?>, FormDefinition> forms) {}

  @Autowired
  CouncilQuestions(
      @Value("${openmash.forms:}") String all,
      DatabaseSettings settings,
      Hubs hubs,
      Speech speech) {
    Path otherwise = settings.data().resolve("forms.yaml");
    this.added =
        new PerHub<>(
            hubs,
            hub -> read(file(hub.setting("forms", "openmash.forms", all), otherwise), speech));
  }

  /** Those of one file, whichever hub asks. */
  CouncilQuestions(Path file, Speech speech) {
    this.added = new PerHub<>(Hubs.of(Map.of()), hub -> read(file, speech));
  }

  private static Added read(Path file, Speech speech) {
    Map<String, List<Question>> byForm = Files.exists(file) ? questions(file, speech) : Map.of();
    Set<String> forms =
        AllForms.found().stream()
            .map(form -> form.getAnnotation(Form.class))
            .filter(Objects::nonNull)
            .map(Form::value)
            .collect(Collectors.toCollection(TreeSet::new));
    byForm.keySet().stream()
        .filter(form -> !forms.contains(form))
        .findFirst()
        .ifPresent(form -> {
          throw new WrongSetting(
              "The file %s adds questions to the form \"%s\", but there are only: %s."
                  .formatted(file, form, String.join(", ", forms)));
        });
    return new Added(byForm, new ConcurrentHashMap<>());
  }

  /** The form as the hub asks it whose words hold just now. */
  FormDefinition asked(Class<? extends Record> form, Supplier<FormDefinition> ours) {
    Added here = added.here();
    FormDefinition known = here.forms().get(form);
    return known != null
        ? known
        : here.forms().computeIfAbsent(form, f -> with(ours.get(), here.byForm()));
  }

  /** The form with the council's own questions after ours. */
  private static FormDefinition with(FormDefinition ours, Map<String, List<Question>> byForm) {
    List<Question> own = byForm.getOrDefault(ours.form(), List.of());
    if (own.isEmpty()) {
      return ours;
    }
    List<Question> all = new ArrayList<>(ours.questions());
    boolean required = own.stream().anyMatch(Question::required);
    all.add(new Question(PART, new Kind.Group(own), required, false, null, Said.both(""), null));
    return new FormDefinition(ours.form(), ours.title(), List.copyOf(all));
  }

  private static Path file(Setting said, Path otherwise) {
    if (said.text().isBlank()) {
      return otherwise;
    }
    Path file = Path.of(said.text().strip());
    if (!Files.isReadable(file)) {
      throw said.wrong("a file that can be read");
    }
    return file;
  }

  private static Map<String, List<Question>> questions(Path file, Speech speech) {
    try {
      return new FormsFile(file.toString(), speech).read(Files.readString(file));
    } catch (IOException e) {
      throw new WrongSetting("The file %s cannot be read as UTF-8 text.".formatted(file));
    }
  }
}
