package org.openmash.triage.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.openmash.triage.ContactRecord;
import org.openmash.triage.ContactView;
import org.openmash.triage.RecordVersion;
import org.openmash.triage.Saving;
import org.openmash.triage.Triage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writes the record of a contact; when a colleague saved in between, both texts are shown and none
 * is lost.
 */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/{id}/record")
class RecordPage {

  private static final String TEMPLATE = "triage/web/record";
  private final Triage triage;
  private final FormPages form;
  private final Forms forms;
  private final HubNames names;

  RecordPage(Triage triage, FormPages form, Forms forms, HubNames names) {
    this.triage = triage;
    this.form = form;
    this.forms = forms;
    this.names = names;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    ContactView contact = triage.read(actor, ReferralId.parse(id));
    Answers saved =
        contact.record().map(version -> version.recorded().answers()).orElse(Answers.none());
    return form.ask(
        TEMPLATE, ContactRecord.class, saved, facts(actor, contact, base(contact), null));
  }

  /** Unsaved text was written over the version of then; what came since is a conflict. */
  private int base(ContactView contact) {
    return form.left()
        .map(fields -> fields.getFirst("base"))
        .filter(base -> base.matches("\\d{1,8}"))
        .map(Integer::parseInt)
        .orElse(contact.line().recordVersion());
  }

  @PostMapping
  Object save(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int base,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    ReferralId referral = ReferralId.parse(id);
    Answers answers = form.read(ContactRecord.class, posted);
    return switch (triage.keepRecord(actor, referral, answers, base)) {
      case Saving.Kept kept -> {
        next.addFlashAttribute(Pages.FLASH, "triage.contact.record.saved");
        yield "redirect:/inbox/" + referral;
      }
      case Saving.Incomplete wrong ->
          form.askAgain(
              TEMPLATE,
              ContactRecord.class,
              answers,
              wrong.problems(),
              facts(actor, triage.read(actor, referral), base, null));
      case Saving.Conflict(RecordVersion theirs) -> {
        ContactView contact = triage.read(actor, referral);
        yield form.askAgain(
            HttpStatus.CONFLICT,
            TEMPLATE,
            ContactRecord.class,
            answers,
            List.of(),
            facts(actor, contact, theirs.version(), theirs));
      }
    };
  }

  private Map<String, ?> facts(
      Actor actor, ContactView contact, int base, @Nullable RecordVersion theirs) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("contact", contact);
    facts.put("base", base);
    facts.put("theirs", theirs);
    facts.put("forms", forms);
    facts.put("names", names.forPage(actor));
    return facts;
  }
}
