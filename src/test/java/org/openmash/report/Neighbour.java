package org.openmash.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.openmash.support.Visitor;
import org.openmash.support.Visitor.Answer;

/** Somebody of the public at a plain browser, who answers page after page. */
public final class Neighbour {

  public static final Map<String, String> ANONYMOUS =
      Map.of(
          "now", "NO",
          "what", "The baby cries all night and nobody comes.",
          "names.value", "Tommy",
          "age.value", "about 2",
          "place.value", "14 Elm Road",
          "people.notKnown", "true",
          "last", "THIS_WEEK",
          "named", "ANONYMOUS");

  private final Visitor visitor;

  public Neighbour(int port) {
    this(new Visitor(port));
  }

  public Neighbour(Visitor visitor) {
    this.visitor = visitor;
  }

  public Visitor visitor() {
    return visitor;
  }

  /** Begins, and answers everything up to "check your answers"; the address of that page. */
  public String writes(Map<String, String> answers) {
    String at = started();
    while (!at.endsWith("/check")) {
      at = answered(at, answers).location().orElseThrow();
    }
    return at;
  }

  /** The address of the first question. */
  public String started() {
    String draft = visitor.post("/report", "/report/new", Map.of()).location().orElseThrow();
    return visitor.get(draft).location().orElse(draft);
  }

  /** What comes of answering one page. */
  public Answer answered(String at, Map<String, String> answers) {
    Element form = visitor.get(at).page().selectFirst("form[method=post][data-minutes]");
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input[type=hidden]")) {
      fields.put(field.attr("name"), field.val());
    }
    answers.forEach((name, value) -> {
      if (!form.getElementsByAttributeValue("name", name).isEmpty()) {
        fields.put(name, value);
      }
    });
    return visitor.postWithToken(form.attr("action"), fields.remove("_csrf"), fields);
  }

  /** Presses the last button, with whatever stands in the field nobody sees. */
  public Answer sends(String check, String trap) {
    return visitor.post(check, check.replaceFirst("/check$", "/send"), Map.of("website", trap));
  }

  public static List<String> shown(Answer page) {
    return page.page().select("main h1").eachText();
  }
}
