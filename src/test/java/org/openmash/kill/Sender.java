package org.openmash.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.function.BooleanSupplier;
import org.jsoup.nodes.Element;
import org.openmash.support.Filler;
import org.openmash.support.PatientVisitor;
import org.openmash.support.PatientVisitor.Page;

/**
 * A midwife who sends one referral after the other through the pages, whatever happens to the hub.
 */
final class Sender implements Runnable {

  /** A referral the hub said it has: the words it carries and where the hub says it lies. */
  record Acknowledged(String mark, String path) {}

  private final String name;
  private final PatientVisitor visitor;
  private final BooleanSupplier goesOn;
  private final BlockingQueue<Acknowledged> acknowledged;
  private final List<String> differently = new ArrayList<>();

  Sender(
      String name,
      PatientVisitor visitor,
      BooleanSupplier goesOn,
      BlockingQueue<Acknowledged> acknowledged) {
    this.name = name;
    this.visitor = visitor;
    this.goesOn = goesOn;
    this.acknowledged = acknowledged;
  }

  PatientVisitor visitor() {
    return visitor;
  }

  /** Sendings that were answered otherwise when repeated. */
  List<String> differently() {
    return differently;
  }

  @Override
  public void run() {
    try {
      signIn();
      for (int n = 1; goesOn.getAsBoolean(); n++) {
        refer("%s %04d".formatted(name, n), n % 3 == 0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As the first of the invented people who may refer. */
  private void signIn() throws InterruptedException {
    for (Element form : visitor.get("/sign-in").html().select("form[action=/sign-in/persona]")) {
      visitor.post("/sign-in/persona", new Filler(Map.of()).fill(form));
      if (visitor.get("/referral/new").status() == 200) {
        return;
      }
    }
    throw new IllegalStateException("nobody here may refer");
  }

  private void refer(String mark, boolean twice) throws InterruptedException {
    Filler filler = new Filler(answers(mark));
    Page start = visitor.get("/referral/new");
    Page begun = visitor.post("/referral/new", filler.fill(start.form("/referral/new")));
    String draft = begun.onward();
    String path = draft + "/about";
    for (int step = 0; !path.endsWith("/check"); step++) {
      if (step > 60) {
        throw new IllegalStateException("the journey does not end: " + path);
      }
      path = fillIn(path, draft, filler);
    }
    Element sending = visitor.get(path).form(draft + "/send");
    String result = send(draft, sending);
    acknowledged.add(new Acknowledged(mark, result));
    if (twice) {
      String again = send(draft, sending);
      if (!again.equals(result)) {
        differently.add(mark + ": " + result + " and " + again);
      }
    }
  }

  private String fillIn(String path, String draft, Filler filler) throws InterruptedException {
    Page page = visitor.get(path);
    if (page.leadsOn()) {
      return page.onward();
    }
    Element form = page.form(draft + "/");
    Page kept = visitor.post(form.attr("action"), filler.fill(form));
    if (kept.status() == 400) {
      throw new IllegalStateException(path + ": " + kept.complaint());
    }
    // Both texts shown, since a save that was never answered had been kept: look again.
    return kept.leadsOn() ? kept.onward() : path;
  }

  private String send(String draft, Element form) throws InterruptedException {
    Page sent = visitor.post(draft + "/send", new Filler(Map.of()).fill(form));
    if (!sent.leadsOn() || !sent.onward().endsWith("/sent")) {
      throw new IllegalStateException(
          "sending led to %d %s %s".formatted(sent.status(), sent.onward(), sent.complaint()));
    }
    return sent.onward();
  }

  private static Map<String, String> answers(String mark) {
    return Map.ofEntries(
        Map.entry("whom", "UNBORN"),
        Map.entry("ask", "SAFEGUARDING"),
        Map.entry("expected.year", "2027"),
        Map.entry("babies", "1"),
        Map.entry("worries", mark),
        Map.entry("safety", "3"),
        Map.entry("consent", "NOT_SOUGHT"));
  }
}
