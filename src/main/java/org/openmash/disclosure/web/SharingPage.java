package org.openmash.disclosure.web;

import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.disclosure.Disclosures;
import org.openmash.disclosure.SharingForm;
import org.openmash.disclosure.SharingRefused;
import org.openmash.form.FormPages.NotSo;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was shared about one contact, and what was not; and one line more. */
@Controller
class SharingPage {

  private final Disclosures disclosures;
  private final Referrals referrals;
  private final Lines lines;
  private final Sheet sheet;
  private final Pages pages;

  SharingPage(Disclosures disclosures, Referrals referrals, Lines lines, Sheet sheet, Pages pages) {
    this.disclosures = disclosures;
    this.referrals = referrals;
    this.lines = lines;
    this.sheet = sheet;
    this.pages = pages;
  }

  @GetMapping("/disclosures/contact/{id}")
  @Guarded(Policy.HUB_READING)
  ModelAndView list(Actor actor, @PathVariable String id) {
    ReferralId contact = ReferralId.parse(id);
    var log = disclosures.of(actor, Subject.of(Referrals.KIND, contact));
    ReferralLine line =
        referrals.lines(actor, List.of(contact)).stream().findFirst().orElseThrow(UnknownId::new);
    return pages.show(
        "disclosure/web/contact",
        Map.of(
            "contact", line,
            "log", lines.whole(actor, log),
            "forms", lines.forms(),
            "duties", disclosures.duties(actor)));
  }

  @GetMapping("/disclosures/contact/{id}/new")
  @Guarded(Policy.HUB)
  Object begin(Actor actor, @PathVariable String id) {
    ReferralId contact = ReferralId.parse(id);
    disclosures.toRecord(actor, contact);
    return sheet.show(head(contact), null);
  }

  @PostMapping("/disclosures/contact/{id}/new")
  @Guarded(Policy.HUB)
  Object record(
      Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> posted) {
    ReferralId contact = ReferralId.parse(id);
    disclosures.toRecord(actor, contact);
    return sheet.submit(
        head(contact),
        posted,
        said -> {
          try {
            disclosures.record(actor, contact, said);
          } catch (SharingRefused e) {
            throw new NotSo(e.question(), e.key());
          }
          return "/disclosures/contact/" + contact;
        });
  }

  private static Sheet.Head<SharingForm> head(ReferralId contact) {
    return new Sheet.Head<>(
        SharingForm.class, "disclosure.record", "/disclosures/contact/" + contact);
  }
}
