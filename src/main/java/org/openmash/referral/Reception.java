package org.openmash.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Problem;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Answer;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.Here;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.springframework.stereotype.Component;

/**
 * Reads a submission page by page and makes of it what the hub keeps, or says everything that is
 * missing.
 */
@Component
class Reception {

  private final Forms forms;
  private final GuestDesk guests;
  private final Hubs hubs;

  Reception(Forms forms, GuestDesk guests, Hubs hubs) {
    this.forms = forms;
    this.guests = guests;
    this.hubs = hubs;
  }

  /** A whole contact, checked. */
  record Accepted(
      ReferralId id,
      Reference reference,
      ContactKind kind,
      @Nullable String from,
      @Nullable String email,
      Instant at,
      boolean inDanger,
      boolean earlyHelp,
      String proposedLevel,
      String concern,
      List<ReferredChild> children,
      List<ReferralView.RecordedPage> pages,
      Set<Suspicion> suspicions) {

    /** The same under another id and reference. */
    Accepted drawnAgain() {
      return new Accepted(
          ReferralId.next(),
          Reference.next(),
          kind,
          from,
          email,
          at,
          inDanger,
          earlyHelp,
          proposedLevel,
          concern,
          children,
          pages,
          suspicions);
    }
  }

  /**
   * Checks every page a referral of its kind needs.
   *
   * @throws IncompleteReferral with every problem of every page
   */
  Accepted accept(Actor actor, Answers sent, Instant at) {
    Answers answers = ofTheirKind(actor, sent);
    List<PageProblem> problems = new ArrayList<>();
    List<ReferralView.RecordedPage> pages = new ArrayList<>();
    List<Record> records = new ArrayList<>();
    for (ReferralPage page : ReferralPage.values()) {
      if (page.neededIn(answers)) {
        List<Answers> rows = rowsOf(page, answers);
        if (rows.size() < page.times().min() || rows.size() > page.times().max()) {
          problems.add(PageProblem.count(page.word(), page.times()));
        }
        for (int row = 0; row < rows.size(); row++) {
          read(page, row, rows.get(row), pages, records, problems);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new IncompleteReferral(problems);
    }
    if (!actor.hasAny(Role.GUEST)) {
      return accepted(records, pages, at, Set.of());
    }
    Filling.Complete<GuestDesk.ProvenAddress> proven = guests.proven(actor);
    records.add(proven.record());
    pages.add(new ReferralView.RecordedPage("proven", 0, forms.recorded(proven)));
    return accepted(records, pages, at, guests.rate(actor));
  }

  /**
   * Only a guest says who they are as guests do; others are asked like everybody with an account.
   * Which hub it is for is asked where there are several and nothing else says it.
   */
  private Answers ofTheirKind(Actor actor, Answers sent) {
    Map<String, Object> tree = new LinkedHashMap<>(sent.tree());
    ask(tree, ReferralPage.YOU, actor.hasAny(Role.GUEST));
    ask(tree, ReferralPage.HUB, hubs.several() && actor.hub() == null && Here.hub().isEmpty());
    return Answers.of(tree);
  }

  private static void ask(Map<String, Object> tree, ReferralPage page, boolean asked) {
    if (asked) {
      tree.putIfAbsent(page.word(), Map.of());
    } else if (!(page == ReferralPage.HUB && Here.hub().isPresent())) {
      tree.remove(page.word());
    }
  }

  /** What another module read and checked. */
  static Accepted accept(Notice notice) {
    return new Accepted(
        ReferralId.next(),
        Reference.next(),
        notice.kind(),
        notice.from(),
        notice.replyTo() == null ? null : notice.replyTo().value(),
        notice.at(),
        notice.inDanger(),
        false,
        "",
        FirstLine.of(notice.worry()),
        notice.children(),
        notice.pages(),
        notice.suspicions());
  }

  private void read(
      ReferralPage page,
      int row,
      Answers answers,
      List<ReferralView.RecordedPage> pages,
      List<Record> records,
      List<PageProblem> problems) {
    switch (forms.fill(page.form(), answers)) {
      case Filling.Complete<?> complete -> {
        records.add(complete.record());
        pages.add(new ReferralView.RecordedPage(page.word(), row, forms.recorded(complete)));
      }
      case Filling.Incomplete<?> incomplete -> {
        for (Problem problem : incomplete.problems()) {
          problems.add(new PageProblem(page.word(), row, problem));
        }
      }
    }
  }

  private static List<Answers> rowsOf(ReferralPage page, Answers answers) {
    return page.times().many() ? answers.each(page.word()) : List.of(answers.within(page.word()));
  }

  private static Accepted accepted(
      List<Record> records,
      List<ReferralView.RecordedPage> pages,
      Instant at,
      Set<Suspicion> suspicions) {
    About about = only(About.class, records);
    Concern concern = only(Concern.class, records);
    return new Accepted(
        ReferralId.next(),
        Reference.next(),
        ContactKind.REFERRAL,
        any(You.class, records).map(You::organisation).orElse(null),
        any(GuestDesk.ProvenAddress.class, records)
            .map(GuestDesk.ProvenAddress::email)
            .orElseGet(() -> only(Referrer.class, records).email())
            .value(),
        at,
        about.inDanger() == Answer.YES,
        about.ask() == About.Ask.EARLY_HELP,
        only(Proposal.class, records).level().value(),
        FirstLine.of(concern.worries()),
        children(records),
        pages,
        suspicions);
  }

  private static List<ReferredChild> children(List<Record> records) {
    List<ReferredChild> children = new ArrayList<>();
    for (Record record : records) {
      switch (record) {
        case ChildForm child -> children.add(born(child, children.size() + 1));
        case UnbornForm unborn -> {
          for (int baby = 1; baby <= unborn.babies(); baby++) {
            children.add(unborn(unborn, baby));
          }
        }
        default -> {
          // The other pages name no referred child.
        }
      }
    }
    return children;
  }

  private static ReferredChild born(ChildForm child, int position) {
    String name = child.names().first() + " " + child.names().last();
    LocalDate born = child.born().toOptional().orElse(null);
    return new ReferredChild(
        ChildId.next(),
        position,
        name,
        born,
        null,
        child.ageEstimate(),
        child.focus() != Answer.NO,
        false,
        child.health().nhsNumber().toOptional().orElse(null),
        child.needs().disabled() == Answer.YES);
  }

  private static ReferredChild unborn(UnbornForm unborn, int baby) {
    String which = unborn.babies() == 1 ? "Baby of " : "Baby " + baby + " of ";
    String name = which + unborn.mother().first() + " " + unborn.mother().last();
    return new ReferredChild(
        ChildId.next(), baby, name, null, unborn.expected(), null, true, true, null, false);
  }

  private static <R> R only(Class<R> type, List<Record> records) {
    return any(type, records).orElseThrow();
  }

  private static <R> Optional<R> any(Class<R> type, List<Record> records) {
    return records.stream().filter(type::isInstance).map(type::cast).findFirst();
  }
}
