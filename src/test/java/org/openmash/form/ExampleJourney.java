package org.openmash.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** A small journey with one of everything: a page asked once, one asked often, one not always. */
@Component
public class ExampleJourney implements Journey {

  public static final String WORD = "example";

  /** How often each draft was sent. */
  private final Map<DraftId, AtomicInteger> acts = new ConcurrentHashMap<>();

  private final Map<DraftId, Draft> sent = new ConcurrentHashMap<>();

  enum Page implements JourneyPage {
    WORRY(Worry.class),
    CHILD(ChildSeen.class) {
      @Override
      public Times times() {
        return new Times(1, 3);
      }

      @Override
      public String rowTitle(Answers row) {
        return row.text("name");
      }
    },
    BIRTH(Birth.class) {
      @Override
      public boolean neededIn(Answers draft) {
        return draft.text("worry.about").equals("UNBORN");
      }
    };

    private final Class<? extends Record> form;

    Page(Class<? extends Record> form) {
      this.form = form;
    }

    @Override
    public Class<? extends Record> form() {
      return form;
    }

    @Override
    public @Nullable String aside() {
      return this == WORRY ? "page/govuk/inset-text" : null;
    }
  }

  enum About {
    CHILD,
    UNBORN
  }

  @Form("example.worry")
  record Worry(About about, @TextArea(limit = 500) String words) {}

  @Form("example.child")
  record ChildSeen(String name, @Day(Day.When.TODAY_OR_PAST) LocalDate seen) {}

  @Form("example.birth")
  record Birth(@Day(Day.When.ANY) LocalDate expected) {}

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public Policy policy() {
    return Policy.PARTNER;
  }

  @Override
  public List<? extends JourneyPage> pages() {
    return List.of(Page.values());
  }

  @Override
  public Circle circle(Actor actor) {
    return Circle.of(actor.agency());
  }

  @Override
  public String send(Actor actor, Draft draft) {
    int times = acts.computeIfAbsent(draft.id(), id -> new AtomicInteger()).incrementAndGet();
    sent.put(draft.id(), draft);
    return "/example/sent/" + draft.id() + "-" + times;
  }

  @Override
  public Map<String, Object> asideFacts(JourneyPage page, Words words, Answers draft) {
    return Map.of("text", words.say("example.worry.help"));
  }

  public int acts(DraftId draft) {
    return acts.containsKey(draft) ? acts.get(draft).get() : 0;
  }

  /** What was sent. */
  public Draft sent(DraftId draft) {
    return sent.get(draft);
  }
}
