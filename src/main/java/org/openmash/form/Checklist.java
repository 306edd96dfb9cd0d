package org.openmash.form;

import java.util.List;
import org.springframework.stereotype.Component;

/** What of a journey is done and what is still missing, page by page. */
@Component
public class Checklist {

  private final Forms forms;

  Checklist(Forms forms) {
    this.forms = forms;
  }

  /** The needed pages in their order, each as far as it is. */
  public List<PageProgress> of(Journey journey, OpenDraft draft) {
    return draft.needed(journey).stream().map(page -> progress(page, draft)).toList();
  }

  public boolean isComplete(Journey journey, OpenDraft draft) {
    return of(journey, draft).stream().allMatch(PageProgress::isComplete);
  }

  private PageProgress progress(JourneyPage page, OpenDraft draft) {
    return new PageProgress(
        page,
        draft.rows(page).stream()
            .map(text -> new PageProgress.Row(text, problems(page, text)))
            .toList());
  }

  private List<Problem> problems(JourneyPage page, PageText text) {
    return switch (forms.fill(page.form(), text.answers())) {
      case Filling.Complete<?> _ -> List.of();
      case Filling.Incomplete<?>(_, var problems) -> problems;
    };
  }
}
