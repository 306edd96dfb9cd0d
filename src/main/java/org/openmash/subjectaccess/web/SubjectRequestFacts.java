package org.openmash.subjectaccess.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.subjectaccess.Bundles;
import org.openmash.subjectaccess.Step;
import org.openmash.subjectaccess.SubjectRequest;
import org.openmash.subjectaccess.SubjectRequestId;
import org.openmash.subjectaccess.SubjectRequests;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Everything the page of one request says. */
@Component
class SubjectRequestFacts {

  private final SubjectRequests requests;
  private final Bundles bundles;
  private final Around around;
  private final AnswerClocks clocks;
  private final Pages pages;

  SubjectRequestFacts(
      SubjectRequests requests, Bundles bundles, Around around, AnswerClocks clocks, Pages pages) {
    this.requests = requests;
    this.bundles = bundles;
    this.around = around;
    this.clocks = clocks;
    this.pages = pages;
  }

  /** Names of those who work on it, and how forms are read. */
  @Component
  static class Around {
    private final Accounts accounts;
    private final Forms forms;

    Around(Accounts accounts, Forms forms) {
      this.accounts = accounts;
      this.forms = forms;
    }
  }

  ModelAndView page(Actor actor, SubjectRequestId id) {
    SubjectRequest request = requests.read(actor, id);
    var steps = requests.steps(actor, id);
    Map<UserId, String> names = new HashMap<>();
    names.put(request.by(), around.accounts.nameOf(actor, request.by()));
    for (Step step : steps) {
      names.computeIfAbsent(step.by(), by -> around.accounts.nameOf(actor, by));
    }
    UserId first = request.first();
    if (first != null) {
      names.computeIfAbsent(first, by -> around.accounts.nameOf(actor, by));
    }
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("request", request);
    facts.put("line", clocks.of(actor, request));
    facts.put("progress", bundles.progress(actor, id));
    facts.put("steps", steps);
    facts.put("names", names);
    facts.put("forms", around.forms);
    facts.put("mayRead", !Objects.equals(first, actor.user()));
    return pages.show("subjectaccess/web/request", facts);
  }
}
