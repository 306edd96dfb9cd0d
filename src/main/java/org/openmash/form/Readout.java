package org.openmash.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.page.Languages;
import org.springframework.stereotype.Component;

/** Reads a filled-in form out as passages, one for each answered question, in the order asked. */
@Component
public class Readout {

  private final Forms forms;
  private final Languages languages;

  Readout(Forms forms, Languages languages) {
    this.forms = forms;
    this.languages = languages;
  }

  /** Whatever was answered; a question nobody answered says nothing about anybody. */
  public List<Held.Passage> of(Recorded recorded, Caution... cautions) {
    List<Held.Passage> passages = new ArrayList<>();
    for (Reading.Section section : forms.reading(recorded, languages.english()).sections()) {
      for (Reading.Row row : section.rows()) {
        if (row.known()) {
          String label =
              section.title() == null ? row.label() : section.title() + ": " + row.label();
          passages.add(new Held.Passage(label, row.text(), Set.of(cautions)));
        }
      }
    }
    return passages;
  }

  /** The same, as a row keeps it. */
  public List<Held.Passage> of(String json, Caution... cautions) {
    return of(Recorded.parse(json), cautions);
  }

  /** The words of a code, for a value that is no form. */
  public String say(String key, Object... arguments) {
    return languages.english().say(key, arguments);
  }

  /** Whether there are words for this key. */
  public boolean knows(String key) {
    return languages.english().knows(key);
  }
}
