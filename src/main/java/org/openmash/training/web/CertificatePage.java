package org.openmash.training.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.training.CertificateForm;
import org.openmash.training.LearnerId;
import org.openmash.training.Learners;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody learnt it elsewhere. */
@Controller
@Guarded(Policy.LEADS_TRAINING)
@RequestMapping("/learners/{id}/certificate")
class CertificatePage extends Sheet.Page<CertificateForm> {

  private final Learners learners;

  CertificatePage(Learners learners, Sheet sheet) {
    super(sheet, CertificateForm.class, "training.certificate");
    this.learners = learners;
  }

  @Override
  protected void admit(Actor actor, String id) {
    learners.toCertify(actor, LearnerId.parse(id));
  }

  @Override
  protected void save(Actor actor, String id, CertificateForm said) {
    learners.certify(actor, LearnerId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/learners/" + LearnerId.parse(id);
  }
}
