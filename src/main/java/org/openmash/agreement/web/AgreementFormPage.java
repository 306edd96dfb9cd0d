package org.openmash.agreement.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agreement.Agreement;
import org.openmash.agreement.AgreementForm;
import org.openmash.agreement.AgreementId;
import org.openmash.agreement.Agreements;
import org.openmash.agreement.Overtaken;
import org.openmash.form.FormPages.NotSo;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes an agreement, and gives one another text. */
@Controller
@Guarded(Policy.RUNS_THE_HUB)
class AgreementFormPage {

  private final Agreements agreements;
  private final Sheet sheet;

  AgreementFormPage(Agreements agreements, Sheet sheet) {
    this.agreements = agreements;
    this.sheet = sheet;
  }

  @GetMapping("/agreements/new")
  Object begin() {
    return sheet.show(added(), null);
  }

  @PostMapping("/agreements/new")
  Object add(Actor actor, @RequestParam MultiValueMap<String, String> posted) {
    return sheet.submit(added(), posted, form -> "/agreements/" + agreements.add(actor, form));
  }

  /** What is written stands upon the version in the address. */
  @GetMapping("/agreements/{id}/change")
  Object look(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int version) {
    Agreement agreement = agreements.read(actor, AgreementId.parse(id));
    return version == 0
        ? "redirect:/agreements/" + agreement.id() + "/change?version=" + agreement.version()
        : sheet.show(changed(agreement), agreement.said());
  }

  @PostMapping("/agreements/{id}/change")
  Object change(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam MultiValueMap<String, String> posted) {
    Agreement agreement = agreements.read(actor, AgreementId.parse(id));
    return sheet.submit(
        changed(agreement),
        posted,
        form -> {
          try {
            agreements.change(actor, agreement.id(), form, version);
          } catch (Overtaken e) {
            throw new NotSo("name", "agreement.form.overtaken");
          }
          return "/agreements/" + agreement.id();
        });
  }

  private static Sheet.Head<AgreementForm> added() {
    return new Sheet.Head<>(AgreementForm.class, "agreement.form.add", "/agreements");
  }

  private static Sheet.Head<AgreementForm> changed(Agreement agreement) {
    return new Sheet.Head<>(
        AgreementForm.class, "agreement.form.change", "/agreements/" + agreement.id());
  }
}
