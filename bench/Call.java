import java.util.Map;
import org.jsoup.nodes.Element;
import org.openmash.support.Filler;

/** A call as the hub records it. */
final class Call {

  private static final Map<String, String> SAID =
      Map.of(
          "caller", "PUBLIC",
          "about", "CHILDREN",
          "children.0.name", "The older boy at number 7",
          "children.0.age", "about 9",
          "worries", "Shouting and crying most nights since Friday.",
          "advice", "Ring 999 if it starts again tonight.",
          "promisedBy.year", "2035",
          "at", "00:01");

  private Call() {}

  static Browser.Page record(Browser screener) {
    Element form = screener.get("/contacts/call/new").form("/contacts/call/new");
    Browser.Page kept = screener.post("/contacts/call/new", new Filler(SAID).fill(form));
    if (kept.status() / 100 != 3) {
      throw new IllegalStateException(
          "the call was not kept: " + kept.html().select(".govuk-error-summary").text());
    }
    return kept;
  }
}
