package org.openmash.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.form.Answers;
import org.openmash.form.Draft;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.kernel.Answer;
import org.openmash.kernel.ChildId;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.openmash.referral.ContactKind;
import org.openmash.referral.Notice;
import org.openmash.referral.ReferralView.RecordedPage;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Suspicion;
import org.springframework.stereotype.Component;

/** Makes of a report what the hub keeps. Nothing in it is certain; all of it is kept. */
@Component
class Writing {

  private final Forms forms;
  private final Words words;

  Writing(Forms forms, Languages languages) {
    this.forms = forms;
    this.words = languages.english();
  }

  Notice notice(Draft draft, Instant at, Set<Suspicion> suspicions) {
    List<RecordedPage> pages = new ArrayList<>();
    List<Record> records = new ArrayList<>();
    for (ReportPage page : ReportPage.values()) {
      if (page.neededIn(draft.answers())) {
        Filling.Complete<?> filling = whole(page, draft.answers());
        records.add(filling.record());
        pages.add(new RecordedPage(page.word(), 0, forms.recorded(filling)));
      }
    }
    return new Notice(
        ContactKind.PUBLIC_REPORT,
        draft.id().value().toString(),
        any(Name.class, records)
            .map(name -> words.say("report.from.named", name.name()))
            .orElseGet(() -> words.say("report.from.anonymous")),
        null,
        at,
        any(Worry.class, records).orElseThrow().what(),
        any(Danger.class, records).orElseThrow().now() == Answer.YES,
        List.of(child(any(Who.class, records).orElseThrow())),
        pages,
        suspicions);
  }

  private Filling.Complete<?> whole(ReportPage page, Answers answers) {
    return switch (forms.fill(page.form(), answers.within(page.word()))) {
      case Filling.Complete<?> complete -> complete;
      case Filling.Incomplete<?> incomplete ->
          throw new IllegalStateException("a report was sent before it was whole: " + page);
    };
  }

  /** One entry, however many children are named in it: the hub sorts them out. */
  private ReferredChild child(Who who) {
    String names = who.names().toOptional().orElseGet(() -> words.say("report.who.nobody"));
    return new ReferredChild(
        ChildId.next(),
        1,
        names.strip().replaceAll("\\s+", " "),
        null,
        null,
        who.age().toOptional().orElse(null),
        true,
        false,
        null,
        false);
  }

  private static <R> Optional<R> any(Class<R> type, List<Record> records) {
    return records.stream().filter(type::isInstance).map(type::cast).findFirst();
  }
}
