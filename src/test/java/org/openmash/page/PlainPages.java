package org.openmash.page;

import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Draws a template without starting the hub. */
public final class PlainPages {

  private PlainPages() {}

  public static Document draw(String template, Map<String, ?> facts) {
    StringOutput out = new StringOutput();
    new PageConfiguration().templateEngine().render(template + ".jte", new HashMap<>(facts), out);
    return Jsoup.parse(out.toString());
  }
}
