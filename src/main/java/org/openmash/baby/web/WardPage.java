package org.openmash.baby.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.baby.Babies;
import org.openmash.baby.Baby;
import org.openmash.baby.DelayForm;
import org.openmash.baby.DischargeForm;
import org.openmash.baby.NotAccepted;
import org.openmash.baby.PlanningForm;
import org.openmash.baby.StayForm;
import org.openmash.baby.WardBirthForm;
import org.openmash.baby.Wards;
import org.openmash.form.FormPages.NotSo;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Recording;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is written of a baby on a ward: each a form of its own. */
@Controller
@Guarded(Policy.LEAD_OR_HUB)
@RequestMapping("/babies/{id}/ward/{what}")
class WardPage {

  private final Babies babies;
  private final Wards wards;
  private final Sheet sheet;
  private final Map<String, Act<?>> acts;

  WardPage(Babies babies, Wards wards, Sheet sheet) {
    this.babies = babies;
    this.wards = wards;
    this.sheet = sheet;
    this.acts =
        Map.of(
            "birth", new Act<>(WardBirthForm.class, "baby.birth", this::born),
            "stay", new Act<>(StayForm.class, "baby.stay", wards::stay),
            "delay", new Act<>(DelayForm.class, "baby.delay", wards::delay),
            "planning", new Act<>(PlanningForm.class, "baby.planning", wards::plan),
            "discharge", new Act<>(DischargeForm.class, "baby.discharge", wards::discharge));
  }

  /** One form of the ward, and what is done with it. */
  private record Act<R extends Record>(Class<R> form, String title, Saying<R> saying) {

    Sheet.Head<R> head(Baby baby) {
      return new Sheet.Head<>(form, title, here(baby));
    }
  }

  /** Writes what a form says of a child. */
  private interface Saying<R extends Record> {
    void say(Actor actor, PersonId child, R form);
  }

  @GetMapping
  Object look(Actor actor, @PathVariable String id, @PathVariable String what) {
    Baby baby = babies.toWrite(actor, PersonId.parse(id));
    Act<?> act = act(what);
    return sheet.show(act.head(baby), what.equals("stay") ? StayForm.of(baby.stay()) : null);
  }

  @PostMapping
  Object say(
      Actor actor,
      @PathVariable String id,
      @PathVariable String what,
      @RequestParam MultiValueMap<String, String> posted) {
    return say(actor, babies.toWrite(actor, PersonId.parse(id)), act(what), posted);
  }

  private <R extends Record> Object say(
      Actor actor, Baby baby, Act<R> act, MultiValueMap<String, String> posted) {
    return sheet.submit(
        act.head(baby),
        posted,
        form -> {
          beside(() -> act.saying().say(actor, baby.line().id(), form));
          return here(baby);
        });
  }

  private void born(Actor actor, PersonId child, WardBirthForm form) {
    switch (wards.born(actor, child, form)) {
      case Recording.Done _ -> {}
      case Recording.Incomplete _ -> throw new NotSo("babies", "baby.refused.incomplete");
      case Recording.Doubtful _ -> throw new NotSo("sure", "baby.refused.doubtful");
    }
  }

  private static void beside(Runnable saying) {
    try {
      saying.run();
    } catch (NotAccepted wrong) {
      throw new NotSo(wrong.question(), wrong.key());
    }
  }

  private Act<?> act(String what) {
    Act<?> act = acts.get(what);
    if (act == null) {
      throw new UnknownId();
    }
    return act;
  }

  private static String here(Baby baby) {
    return "/babies/" + baby.line().id();
  }
}
