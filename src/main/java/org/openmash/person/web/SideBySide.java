package org.openmash.person.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.form.Forms;
import org.openmash.form.Reading;
import org.openmash.page.Words;
import org.openmash.person.PartVersion;
import org.openmash.person.PersonView;

/** What two records say to each question either answers. */
final class SideBySide {

  private SideBySide() {}

  /** One question with both answers; empty where a record says nothing. */
  record Row(String question, String here, String there) {
    boolean differs() {
      return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }
  }

  static List<Row> of(PersonView kept, PersonView other, Forms forms, Words words) {
    Map<String, Said> here = said(kept, forms, words);
    Map<String, Said> there = said(other, forms, words);
    Set<String> paths = new LinkedHashSet<>(here.keySet());
    paths.addAll(there.keySet());
    return paths.stream()
        .map(path -> {
          Said one = here.get(path);
          Said two = there.get(path);
          String question = one != null ? one.question() : two != null ? two.question() : "";
          return new Row(
              question, one == null ? "" : one.answer(), two == null ? "" : two.answer());
        })
        .toList();
  }

  private record Said(String question, String answer) {}

  private static Map<String, Said> said(PersonView person, Forms forms, Words words) {
    Map<String, Said> said = new LinkedHashMap<>();
    for (PartVersion version : person.parts()) {
      for (Reading.Row row : forms.reading(version.recorded(), words).rows()) {
        if (row.known()) {
          said.put(version.part().word() + "/" + row.path(), new Said(row.label(), row.text()));
        }
      }
    }
    return said;
  }
}
