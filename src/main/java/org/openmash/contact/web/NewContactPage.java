package org.openmash.contact.web;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.contact.Contacts;
import org.openmash.contact.ShortForm;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Id;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.openmash.referral.Receipt;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a call or a short notice: one page, one form. */
@Controller
@Guarded(Policy.PARTNER_OR_HUB)
class NewContactPage {

  private static final String TEMPLATE = "contact/web/new";
  private final Contacts contacts;
  private final FormPages form;
  private final Pages pages;
  private final Hubs hubs;
  private final Clock clock;

  NewContactPage(Contacts contacts, FormPages form, Pages pages, Hubs hubs, Clock clock) {
    this.contacts = contacts;
    this.hubs = hubs;
    this.form = form;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/contacts/new")
  ModelAndView choose(Actor actor) {
    return pages.show("contact/web/choose", Map.of("offered", ShortForm.offeredTo(actor)));
  }

  @GetMapping("/contacts/{form}/new")
  ModelAndView ask(
      Actor actor,
      @PathVariable("form") String word,
      @RequestParam(defaultValue = "") String from) {
    ShortForm asked = ShortForm.of(actor, word);
    String key = form.left().map(NewContactPage::keyOf).orElse(Id.random().toString());
    return form.ask(
        TEMPLATE, asked.form(), startOf(actor, asked, from), facts(actor, asked, key, from, null));
  }

  /** The call page knows what is nearly always so: about a child, and just now. */
  private Answers startOf(Actor actor, ShortForm asked, String from) {
    if (asked != ShortForm.CALL) {
      return Answers.none();
    }
    String now =
        LocalTime.ofInstant(clock.instant(), HubClock.LONDON)
            .format(DateTimeFormatter.ofPattern("HH:mm"));
    Answers before =
        from.isEmpty()
            ? Answers.of(Map.of("about", "CHILDREN"))
            : contacts.startingFrom(actor, ReferralId.parse(from));
    return before.with("at", now);
  }

  @PostMapping("/contacts/{form}/new")
  Object record(
      Actor actor,
      @PathVariable("form") String word,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    ShortForm asked = ShortForm.of(actor, word);
    String from = Optional.ofNullable(posted.getFirst("from")).orElse("");
    Map<String, @Nullable Object> facts = facts(actor, asked, keyOf(posted), from, posted);
    Optional<ModelAndView> reshaped = form.reshaped(TEMPLATE, asked.form(), posted, facts);
    if (reshaped.isPresent()) {
      return reshaped.get();
    }
    Answers answers = form.read(asked.form(), posted);
    return switch (form.fill(asked.form(), answers)) {
      case Filling.Incomplete<? extends Record> wrong ->
          form.askAgain(TEMPLATE, asked.form(), answers, wrong.problems(), facts);
      case Filling.Complete<? extends Record> complete -> {
        Optional<Hub> hub = hubs.find(posted.getFirst("hub") == null ? "" : posted.getFirst("hub"));
        if (asksWhichHub(actor) && hub.isEmpty()) {
          facts.put("hubMissing", true);
          yield form.askAgain(TEMPLATE, asked.form(), answers, List.of(), facts);
        }
        yield asksWhichHub(actor)
            ? Here.in(
                hub.orElseThrow().id(),
                () -> recorded(actor, asked, complete.answers(), posted, next))
            : recorded(actor, asked, complete.answers(), posted, next);
      }
    };
  }

  /** The hub's own people record for their own hub. */
  private boolean asksWhichHub(Actor actor) {
    return hubs.several() && actor.hub() == null;
  }

  private String recorded(
      Actor actor,
      ShortForm asked,
      Answers answers,
      MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    String from = Optional.ofNullable(posted.getFirst("from")).orElse("");
    boolean keep = !"leave".equals(posted.getFirst("then"));
    Receipt receipt =
        asked == ShortForm.CALL && !from.isEmpty()
            ? contacts.recordGrown(actor, ReferralId.parse(from), answers, keyOf(posted), keep)
            : contacts.record(actor, asked, answers, keyOf(posted), keep);
    if (!actor.isHub()) {
      return "redirect:/referrals/" + receipt.id() + "/sent";
    }
    boolean advice = "NOBODY_NAMED".equals(answers.text("about"));
    next.addFlashAttribute(
        Pages.FLASH,
        advice ? "contact.recorded.advice" : keep ? "contact.recorded" : "contact.recorded.left");
    return "redirect:/inbox/" + receipt.id();
  }

  /** What this page was given to be sent under; another where somebody tampered with it. */
  private static String keyOf(MultiValueMap<String, String> posted) {
    return Optional.ofNullable(posted.getFirst("key"))
        .filter(key -> key.matches("[0-9a-f-]{36}"))
        .orElseGet(() -> Id.random().toString());
  }

  private Map<String, @Nullable Object> facts(
      Actor actor,
      ShortForm asked,
      String key,
      String from,
      @Nullable MultiValueMap<String, String> posted) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("asked", asked);
    facts.put("offered", ShortForm.offeredTo(actor));
    facts.put("key", key);
    facts.put("from", from);
    facts.put("focus", focus(asked, posted));
    facts.put("hubs", asksWhichHub(actor) ? hubs.all() : List.of());
    facts.put("chosenHub", posted == null ? null : posted.getFirst("hub"));
    facts.put("hubMissing", false);
    return facts;
  }

  /** Where typing begins: only a call is in a hurry; and in a row just added. */
  private static @Nullable String focus(
      ShortForm asked, @Nullable MultiValueMap<String, String> posted) {
    if (posted == null) {
      return asked == ShortForm.CALL ? "callerName" : null;
    }
    if (posted.containsKey("_add")) {
      long rows =
          posted.keySet().stream().filter(name -> name.matches("children\\.\\d+\\.name")).count();
      return "children-" + rows + "-name";
    }
    return posted.containsKey("_remove") ? "children" : null;
  }
}
