package org.openmash.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Drafts;
import org.openmash.form.OpenDraft;
import org.openmash.form.Sending;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.referral.Suspicion;
import org.openmash.report.Turns;
import org.openmash.report.Watch;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Takes a report in: at once from a person, in its turn from what looks like a program. */
@Controller
@Guarded(Policy.ANYONE)
class ReportSendPage {

  private final Drafts drafts;
  private final Watch watch;
  private final Turns turns;
  private final Clock clock;

  ReportSendPage(Drafts drafts, Watch watch, Turns turns, Clock clock) {
    this.drafts = drafts;
    this.watch = watch;
    this.turns = turns;
    this.clock = clock;
  }

  @PostMapping("/report/new/{draft}/send")
  ModelAndView send(
      Actor actor,
      @PathVariable("draft") String draft,
      @RequestParam(defaultValue = "") String website,
      HttpServletRequest request) {
    DraftId id = DraftId.parse(draft);
    OpenDraft open = drafts.open(actor, id);
    if (open.result() != null) {
      return to(open.result());
    }
    Duration taken = Duration.between(open.begunAt(), clock.instant());
    Set<Suspicion> found = watch.look(website, taken, request.getRemoteAddr());
    Set<String> remarks = found.stream().map(Enum::name).collect(Collectors.toSet());
    Sending sending =
        found.isEmpty()
            ? drafts.send(actor, id, remarks)
            : turns.inTurn(() -> drafts.send(actor, id, remarks));
    return switch (sending) {
      case Sending.Sent(String result) -> to(result);
      case Sending.NotReady() -> to("/report/new/" + id + "/check");
    };
  }

  private static ModelAndView to(String path) {
    RedirectView onward = new RedirectView(path);
    onward.setStatusCode(HttpStatus.SEE_OTHER);
    onward.setExposeModelAttributes(false);
    return new ModelAndView(onward);
  }
}
