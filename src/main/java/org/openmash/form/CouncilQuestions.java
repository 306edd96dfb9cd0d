package org.openmash.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmash.database.DatabaseSettings;
import org.openmash.kernel.WrongSetting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The questions a council adds to our forms, from its own file beside its data. */
@Component
class CouncilQuestions {

  /** Where their answers lie within a form's answers. */
  static final String PART = "extra";

  private final Map<String, List<Question>> byForm;

  @Autowired
  CouncilQuestions(
      @Value("${openmash.forms:}") String setting, DatabaseSettings settings, Speech speech) {
    this(file(setting, settings), speech);
  }

  CouncilQuestions(Path file, Speech speech) {
    this.byForm = Files.exists(file) ? read(file, speech) : Map.of();
    Set<String> forms =
        AllForms.found().stream()
            .map(form -> form.getAnnotation(Form.class))
            .filter(java.util.Objects::nonNull)
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
  }

  /** The form with the council's own questions after ours. */
  FormDefinition added(FormDefinition ours) {
    List<Question> own = byForm.getOrDefault(ours.form(), List.of());
    if (own.isEmpty()) {
      return ours;
    }
    List<Question> all = new java.util.ArrayList<>(ours.questions());
    boolean required = own.stream().anyMatch(Question::required);
    all.add(new Question(PART, new Kind.Group(own), required, false, null, Said.both(""), null));
    return new FormDefinition(ours.form(), ours.title(), List.copyOf(all));
  }

  private static Path file(String setting, DatabaseSettings settings) {
    if (setting.isBlank()) {
      return settings.data().resolve("forms.yaml");
    }
    Path file = Path.of(setting);
    if (!Files.isReadable(file)) {
      throw new WrongSetting("openmash.forms", setting, "a file that can be read");
    }
    return file;
  }

  private static Map<String, List<Question>> read(Path file, Speech speech) {
    try {
      return new FormsFile(file.toString(), speech).read(Files.readString(file));
    } catch (IOException e) {
      throw new WrongSetting("The file %s cannot be read as UTF-8 text.".formatted(file));
    }
  }
}
