import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.openmash.support.Filler;

/** A professional's referral, written page by page. */
final class Draft {

  private Draft() {}

  /** Fills in a referral up to its last button; the address of that. */
  static String prepared(Browser teacher, List<Long> steps) {
    Filler filler =
        new Filler(
            Map.of("whom", "UNBORN", "ask", "SAFEGUARDING", "expected.year", "2027", "babies", "1",
                "worries", "Sleeps on a sofa and has missed two appointments.", "safety", "3",
                "consent", "NOT_SOUGHT"));
    Browser.Page begun =
        teacher.post(
            "/referral/new", filler.fill(teacher.get("/referral/new").form("/referral/new")));
    String draft = begun.onward();
    String path = draft + "/about";
    while (!path.endsWith("/check")) {
      Browser.Page page = teacher.get(path);
      steps.add(page.nanos());
      if (page.status() / 100 == 3) {
        path = page.onward();
        continue;
      }
      Element form = page.form(draft + "/");
      Browser.Page kept = teacher.post(form.attr("action"), filler.fill(form));
      steps.add(kept.nanos());
      if (kept.onward().isEmpty()) {
        throw new IllegalStateException(
            path + ": " + kept.html().select(".govuk-error-summary").text());
      }
      path = kept.onward();
    }
    return draft;
  }

  static Browser.Page send(Browser teacher, String draft) {
    Element sending = teacher.get(draft + "/check").form(draft + "/send");
    Browser.Page sent = teacher.post(draft + "/send", new Filler(Map.of()).fill(sending));
    if (!sent.onward().endsWith("/sent")) {
      throw new IllegalStateException("sending led to " + sent.status() + " " + sent.onward());
    }
    return sent;
  }
}
