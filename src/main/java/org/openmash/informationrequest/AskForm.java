package org.openmash.informationrequest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.agreement.Sector;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/**
 * What several agencies are asked at once.
 *
 * @param own a question of the hub's own
 * @param harm why it is asked where no agreement covers it
 */
@Form("informationrequest.ask")
public record AskForm(
    @TextArea(limit = 1_000, rows = 2) String why,
    Purpose purpose,
    Period period,
    Set<Question> questions,
    @TextArea(limit = 1_000, rows = 2) @Nullable String own,
    @TextArea(limit = 1_000, rows = 2) @Nullable String harm) {

  Asked of(List<AskedPerson> people, Sector sector, LocalDate today) {
    return new Asked(
        people,
        purpose,
        why,
        period.from(today).orElse(null),
        Arrays.stream(Question.values())
            .filter(questions::contains)
            .filter(question -> question.isFor(sector))
            .toList(),
        own == null ? "" : own);
  }

  String harmOrNone() {
    return harm == null ? "" : harm.strip();
  }
}
