package org.openmash.informationrequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.agreement.DataKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one agency is asked, whole.
 *
 * @param why what it needs to know of the reason, and no more
 * @param since how far back; null for everything
 * @param own a question of the hub's own; empty for none
 */
public record Asked(
    List<AskedPerson> people,
    Purpose purpose,
    String why,
    @Nullable LocalDate since,
    List<Question> questions,
    String own) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What must be permitted for it. */
  Set<DataKind> kinds() {
    Set<DataKind> kinds = questions.stream().map(Question::kind).collect(Collectors.toSet());
    kinds.add(DataKind.IDENTITY);
    if (!own.isEmpty()) {
      kinds.add(DataKind.SAFEGUARDING);
    }
    return kinds;
  }

  String json() {
    return JSON.writeValueAsString(this);
  }

  static Asked parse(String json) {
    return JSON.readValue(json, Asked.class);
  }
}
