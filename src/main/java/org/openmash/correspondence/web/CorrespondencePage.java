package org.openmash.correspondence.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.correspondence.Remark;
import org.openmash.correspondence.RemarkForm;
import org.openmash.correspondence.Remarks;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The thread of one referral: the same page for both sides, each with its own next step. */
@Controller
@Guarded(Policy.KNOWN)
@RequestMapping("/correspondence/{id}")
class CorrespondencePage {

  private static final String TEMPLATE = "correspondence/web/thread";
  private final Remarks remarks;
  private final Referrals referrals;
  private final Accounts accounts;
  private final FormPages form;

  CorrespondencePage(Remarks remarks, Referrals referrals, Accounts accounts, FormPages form) {
    this.remarks = remarks;
    this.referrals = referrals;
    this.accounts = accounts;
    this.form = form;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String id) {
    return form.ask(TEMPLATE, RemarkForm.class, Answers.none(), facts(actor, id));
  }

  @PostMapping
  Object say(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    remarks.toSpeak(actor, ReferralId.parse(id));
    return form.submit(
        TEMPLATE,
        RemarkForm.class,
        posted,
        () -> facts(actor, id),
        given -> {
          ReferralId referral = ReferralId.parse(id);
          if (actor.isHub()) {
            remarks.ask(actor, referral, given);
          } else {
            remarks.answer(actor, referral, given);
          }
          next.addFlashAttribute(
              Pages.FLASH, actor.isHub() ? "correspondence.asked" : "correspondence.answered");
          return "/correspondence/" + referral;
        });
  }

  private Map<String, ?> facts(Actor actor, String id) {
    ReferralId referral = ReferralId.parse(id);
    List<Remark> thread = remarks.read(actor, referral);
    ReferralLine line =
        referrals.lines(actor, List.of(referral)).stream().findFirst().orElseThrow(UnknownId::new);
    Map<UserId, String> names = new HashMap<>();
    thread.forEach(remark -> names.computeIfAbsent(remark.by(), by -> accounts.nameOf(actor, by)));
    return Map.of("thread", thread, "line", line, "names", names);
  }
}
