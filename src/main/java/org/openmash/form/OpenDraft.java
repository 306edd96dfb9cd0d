package org.openmash.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.UserId;

/**
 * A draft in somebody's hands, page by page.
 *
 * @param texts every page and row that was ever saved, in the order of page and place
 * @param deletedAt when it is forgotten unless somebody saves it again
 * @param result where its sending led; null while it is unfinished
 */
public record OpenDraft(
    DraftId id,
    String journey,
    UserId owner,
    List<PageText> texts,
    int version,
    Instant begunAt,
    Instant savedAt,
    Instant deletedAt,
    @Nullable String result) {

  /** The rows of one page. */
  public List<PageText> rows(JourneyPage page) {
    return texts.stream().filter(text -> text.page().equals(page.word())).toList();
  }

  public Optional<PageText> text(JourneyPage page, int place) {
    return rows(page).stream().filter(text -> text.place() == place).findFirst();
  }

  /** The number the next row of a page would get. */
  public int nextPlace(JourneyPage page) {
    return rows(page).stream().mapToInt(PageText::place).max().orElse(0) + 1;
  }

  /** All of it as one tree: an object for a page asked once, a list for one asked many times. */
  public Answers answers(Journey journey) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (JourneyPage page : journey.pages()) {
      List<Object> rows = new ArrayList<>();
      rows(page).forEach(text -> rows.add(text.answers().tree()));
      if (!rows.isEmpty()) {
        tree.put(page.word(), page.times().many() ? rows : rows.getFirst());
      }
    }
    return Answers.of(tree);
  }

  /** The pages this draft needs, in their order. */
  public List<JourneyPage> needed(Journey journey) {
    Answers all = answers(journey);
    return journey.pages().stream()
        .filter(page -> page.neededIn(all))
        .<JourneyPage>map(page -> page)
        .toList();
  }

  /** The pages that are asked: without those that are known from before. */
  public List<JourneyPage> asked(Journey journey) {
    return needed(journey).stream()
        .filter(page -> !page.isPassedOver() || text(page, 1).filter(PageText::isKnown).isEmpty())
        .toList();
  }

  /** What goes to the act: without the pages that turned out not to be needed. */
  Draft toSend(Journey journey, Set<String> remarks) {
    Map<String, Object> tree = new LinkedHashMap<>(answers(journey).tree());
    tree.keySet().retainAll(needed(journey).stream().map(JourneyPage::word).toList());
    return new Draft(id, this.journey, Answers.of(tree), version, savedAt, remarks);
  }
}
