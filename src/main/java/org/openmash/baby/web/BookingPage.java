package org.openmash.baby.web;

import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.baby.Babies;
import org.openmash.baby.Baby;
import org.openmash.baby.BookingForm;
import org.openmash.baby.Bookings;
import org.openmash.baby.Child;
import org.openmash.baby.StepForm;
import org.openmash.form.Choice;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says whose care a pregnancy is in, and how a step stands. */
@Controller
@Guarded(Policy.LEAD_OR_HUB)
@RequestMapping("/babies/{id}")
class BookingPage {

  private final Babies babies;
  private final Bookings bookings;
  private final Sheet sheet;

  BookingPage(Babies babies, Bookings bookings, Sheet sheet) {
    this.babies = babies;
    this.bookings = bookings;
    this.sheet = sheet;
  }

  @GetMapping("/booking")
  Object look(Actor actor, @PathVariable String id) {
    Baby baby = babies.toWrite(actor, PersonId.parse(id));
    return sheet.show(booking(baby), said(baby.child()));
  }

  @PostMapping("/booking")
  Object book(
      Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> posted) {
    Baby baby = babies.toWrite(actor, PersonId.parse(id));
    return sheet.submit(
        booking(baby),
        posted,
        form -> {
          bookings.book(actor, baby.line().id(), form);
          return here(baby);
        });
  }

  @GetMapping("/steps/{step}")
  Object lookAtStep(Actor actor, @PathVariable String id, @PathVariable String step) {
    Baby baby = babies.toWrite(actor, PersonId.parse(id));
    return sheet.show(step(baby, step), null);
  }

  @PostMapping("/steps/{step}")
  Object say(
      Actor actor,
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam MultiValueMap<String, String> posted) {
    Baby baby = babies.toWrite(actor, PersonId.parse(id));
    return sheet.submit(
        step(baby, step),
        posted,
        form -> {
          bookings.say(actor, baby.line().id(), step, form);
          return here(baby);
        });
  }

  private static @Nullable BookingForm said(@Nullable Child child) {
    if (child == null) {
      return null;
    }
    return new BookingForm(
        child.agency() == null ? null : new Choice(child.agency().toString()),
        child.bookedOn(),
        child.concealed());
  }

  private static Sheet.Head<BookingForm> booking(Baby baby) {
    return new Sheet.Head<>(BookingForm.class, "baby.booking", here(baby));
  }

  private static Sheet.Head<StepForm> step(Baby baby, String step) {
    return new Sheet.Head<>(StepForm.class, "baby.step.title." + baby.step(step).id(), here(baby));
  }

  private static String here(Baby baby) {
    return "/babies/" + baby.line().id();
  }
}
