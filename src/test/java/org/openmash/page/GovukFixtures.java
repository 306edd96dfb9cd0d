package org.openmash.page;

import static org.openmash.page.Options.facts;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How the options of GOV.UK's macros are said to our components. */
final class GovukFixtures {

  static final Map<String, Function<Options, Map<String, Object>>> CALLS = new TreeMap<>();

  private GovukFixtures() {}

  static {
    CALLS.put(
        "label",
        o ->
            facts(
                "content",
                o.content(),
                "field",
                o.text("for"),
                "heading",
                o.is("isPageHeading"),
                "classes",
                o.textOr("classes", "")));
    CALLS.put(
        "hint",
        o -> facts("content", o.content(), "id", o.text("id"), "classes", o.text("classes")));
    CALLS.put(
        "error-message",
        o -> facts("content", o.content(), "id", o.text("id"), "classes", o.text("classes")));
    CALLS.put(
        "fieldset",
        o ->
            legend(
                o,
                facts(
                    "content",
                    o.content("html", "html"),
                    "describedBy",
                    o.text("describedBy"),
                    "role",
                    o.text("role"),
                    "classes",
                    o.text("classes"))));
    CALLS.put(
        "input",
        o ->
            field(
                o,
                facts(
                    "value",
                    o.text("value"),
                    "type",
                    o.text("type"),
                    "inputmode",
                    o.text("inputmode"),
                    "autocomplete",
                    o.text("autocomplete"),
                    "autocapitalize",
                    o.text("autocapitalize"),
                    "pattern",
                    o.text("pattern"),
                    "spellcheck",
                    o.maybe("spellcheck"),
                    "disabled",
                    o.is("disabled"),
                    "prefix",
                    affix(o, "prefix"),
                    "suffix",
                    affix(o, "suffix"))));
    CALLS.put(
        "textarea",
        o ->
            field(
                o,
                facts(
                    "value",
                    o.text("value"),
                    "rows",
                    o.number("rows", 5),
                    "autocomplete",
                    o.text("autocomplete"),
                    "spellcheck",
                    o.maybe("spellcheck"),
                    "disabled",
                    o.is("disabled"))));
    CALLS.put(
        "character-count",
        o ->
            field(
                o,
                facts(
                    "value",
                    o.text("value"),
                    "rows",
                    o.number("rows", 5),
                    "spellcheck",
                    o.maybe("spellcheck"),
                    "limit",
                    o.number("maxlength", 0),
                    "maxwords",
                    o.number("maxwords", 0),
                    "threshold",
                    o.number("threshold", 0))));
    CALLS.put("radios", o -> choices(o, o.has("value") ? List.of(o.text("value")) : List.of()));
    CALLS.put("checkboxes", o -> choices(o, o.strings("values")));
    CALLS.put("date-input", GovukFixtures::date);
    CALLS.put(
        "select",
        o -> {
          String chosen = o.text("value");
          return field(
              o,
              facts(
                  "disabled", o.is("disabled"), "items", o.each("items", i -> option(i, chosen))));
        });
    CALLS.put(
        "file-upload",
        o ->
            field(
                o,
                facts(
                    "disabled",
                    o.is("disabled"),
                    "multiple",
                    o.is("multiple"),
                    "dropZone",
                    o.is("javascript"))));
    CALLS.put(
        "password-input",
        o -> field(o, facts("disabled", o.is("disabled"), "autocomplete", o.text("autocomplete"))));
    CALLS.put("button", GovukFixtures::button);
    CALLS.put(
        "error-summary",
        o ->
            facts(
                "title",
                o.text("titleText"),
                "descriptionContent",
                o.content("descriptionHtml", "descriptionText"),
                "classes",
                o.text("classes"),
                "disableAutoFocus",
                o.maybe("disableAutoFocus"),
                "errors",
                o.each("errorList", i -> new ErrorItem(i.text("href"), i.content()))));
    CALLS.put("summary-list", GovukFixtures::summary);
    CALLS.put(
        "task-list",
        o ->
            facts(
                "id",
                o.text("idPrefix"),
                "classes",
                o.text("classes"),
                "tasks",
                o.each("items", GovukFixtures::task)));
    CALLS.put("tag", o -> facts("content", o.content(), "classes", o.text("classes")));
    CALLS.put(
        "inset-text",
        o -> facts("content", o.content(), "id", o.text("id"), "classes", o.text("classes")));
    CALLS.put(
        "warning-text",
        o ->
            facts(
                "content",
                o.content(),
                "classes",
                o.text("classes"),
                "spoken",
                o.text("iconFallbackText")));
    CALLS.put(
        "notification-banner",
        o -> {
          String type = o.text("type");
          return facts(
              "content",
              o.has("html") ? o.content() : null,
              "text",
              o.has("html") ? null : trimmed(o.text("text")),
              "success",
              "success".equals(type),
              "title",
              o.text("titleText"),
              "titleId",
              o.text("titleId"),
              "role",
              o.text("role"),
              "classes",
              o.text("classes"),
              "disableAutoFocus",
              o.maybe("disableAutoFocus"));
        });
    CALLS.put(
        "details",
        o ->
            facts(
                "content",
                o.content(),
                "summaryContent",
                o.content("summaryHtml", "summaryText"),
                "open",
                o.is("open"),
                "id",
                o.text("id"),
                "classes",
                o.text("classes")));
    CALLS.put(
        "back-link",
        o -> facts("content", o.content(), "href", o.text("href"), "classes", o.text("classes")));
    CALLS.put(
        "skip-link",
        o -> facts("content", o.content(), "href", o.text("href"), "classes", o.text("classes")));
    CALLS.put(
        "panel",
        o ->
            facts(
                "titleContent",
                o.content("titleHtml", "titleText"),
                "content",
                o.content(),
                "level",
                o.number("headingLevel", 1),
                "classes",
                o.text("classes")));
    CALLS.put(
        "table",
        o ->
            facts(
                "caption",
                o.text("caption"),
                "captionClasses",
                o.text("captionClasses"),
                "classes",
                o.text("classes"),
                "firstCellIsHeader",
                o.is("firstCellIsHeader"),
                "head",
                o.has("head") ? o.each("head", GovukFixtures::cell) : null,
                "rows",
                o.rows(GovukFixtures::cell)));
    CALLS.put("pagination", GovukFixtures::pagination);
    CALLS.put("tabs", GovukFixtures::tabs);
    CALLS.put(
        "breadcrumbs",
        o ->
            facts(
                "classes",
                o.text("classes"),
                "collapse",
                o.is("collapseOnMobile"),
                "label",
                o.text("labelText"),
                "links",
                o.each("items", i -> new Link(i.content(), i.text("href"), false, false))));
    CALLS.put(
        "phase-banner",
        o -> {
          Options tag = o.child("tag");
          return facts(
              "content",
              o.content(),
              "classes",
              o.text("classes"),
              "tag",
              tag.textOr("text", ""),
              "tagClasses",
              tag.text("classes"));
        });
    CALLS.put(
        "exit-this-page",
        o ->
            facts(
                "content",
                o.content(),
                "href",
                o.text("redirectUrl"),
                "id",
                o.text("id"),
                "classes",
                o.text("classes")));
    CALLS.put(
        "service-navigation",
        o ->
            facts(
                "service",
                o.text("serviceName"),
                "href",
                o.text("serviceUrl"),
                "classes",
                o.text("classes"),
                "navigationId",
                o.text("navigationId"),
                "navigationClasses",
                o.text("navigationClasses"),
                "label",
                o.text("navigationLabel"),
                "collapse",
                o.maybe("collapseNavigationOnMobile"),
                "links",
                o.each(
                    "navigation",
                    i -> new Link(i.content(), i.text("href"), i.is("current"), i.is("active")))));
  }

  private static Map<String, Object> field(Options o, Map<String, Object> own) {
    Options label = o.child("label");
    own.putAll(
        facts(
            "name",
            o.textOr("name", ""),
            "id",
            o.text("id"),
            "labelContent",
            label.content(),
            "heading",
            label.is("isPageHeading"),
            "labelClasses",
            label.textOr("classes", ""),
            "classes",
            o.text("classes"),
            "describedBy",
            o.text("describedBy")));
    label.text("for");
    return hintAndError(o, own);
  }

  private static Map<String, Object> hintAndError(Options o, Map<String, Object> own) {
    Options hint = o.child("hint");
    Options error = o.child("errorMessage");
    own.putAll(
        facts(
            "hintContent",
            hint.content(),
            "error",
            error.text("text"),
            "groupClasses",
            o.child("formGroup").text("classes")));
    return own;
  }

  private static Map<String, Object> legend(Options o, Map<String, Object> own) {
    Options legend = o.child("legend");
    own.putAll(
        facts(
            "legendContent",
            legend.content(),
            "heading",
            legend.is("isPageHeading"),
            "legendClasses",
            legend.textOr("classes", "")));
    return own;
  }

  private static Map<String, Object> choices(Options o, List<String> chosen) {
    Map<String, Object> own =
        facts("name", o.textOr("name", ""), "id", o.text("idPrefix"), "classes", o.text("classes"));
    if (o.has("fieldset")) {
      Options fieldset = o.child("fieldset");
      legend(fieldset, own);
      if (own.get("legendContent") == null) {
        o.foreign();
      }
      own.putAll(
          facts(
              "fieldsetClasses",
              fieldset.text("classes"),
              "describedBy",
              fieldset.text("describedBy")));
    } else {
      own.putAll(facts("describedBy", o.text("describedBy")));
    }
    own.put("items", o.each("items", i -> choice(i, chosen)));
    return hintAndError(o, own);
  }

  private static ChoiceItem choice(Options i, List<String> chosen) {
    if (i.has("divider")) {
      return ChoiceItem.divider(i.text("divider"));
    }
    String value = i.text("value");
    Content hint = i.child("hint").content();
    Boolean checked = i.maybe("checked");
    String reveals = i.child("conditional").text("html");
    String behaviour = i.text("behaviour");
    Content label = i.content();
    return new ChoiceItem(
        value,
        label == null ? Markup.text("") : label,
        hint,
        checked != null ? checked : value != null && chosen.contains(value),
        i.is("disabled"),
        reveals == null || reveals.isEmpty() || reveals.equals("false")
            ? null
            : out -> out.writeContent(reveals),
        "exclusive".equals(behaviour),
        null,
        i.text("id"),
        i.text("name"));
  }

  private static Map<String, Object> date(Options o) {
    Map<String, Object> own =
        facts("id", o.textOr("id", ""), "name", o.text("namePrefix"), "classes", o.text("classes"));
    if (o.has("fieldset")) {
      Options fieldset = o.child("fieldset");
      legend(fieldset, own);
      own.putAll(facts("describedBy", fieldset.text("describedBy")));
    }
    List<String> names = new ArrayList<>();
    StringBuilder wrong = new StringBuilder();
    o.each(
        "items",
        i -> {
          String name = i.textOr("name", "");
          String classes = i.textOr("classes", "");
          own.putAll(facts(name, i.text("value")));
          if (classes.contains("govuk-input--error")) {
            wrong.append(name).append(' ');
          }
          String width = "govuk-input--width-" + (name.equals("year") ? 4 : 2);
          if (!List.of(width, width + " govuk-input--error", "govuk-input--error " + width)
              .contains(classes)) {
            o.foreign();
          }
          if (("bday-" + name).equals(i.text("autocomplete"))) {
            own.put("birthday", true);
          }
          return names.add(name);
        });
    if (!names.isEmpty() && !names.equals(List.of("day", "month", "year"))) {
      o.foreign();
    }
    own.put("wrong", wrong.toString());
    return hintAndError(o, own);
  }

  private static SelectItem option(Options i, String chosen) {
    String value = i.text("value");
    String text = i.textOr("text", "");
    Boolean selected = i.maybe("selected");
    String effective = value == null ? text : value;
    return new SelectItem(
        value,
        text,
        selected != null
            ? selected
            : chosen != null && !chosen.isEmpty() && effective.equals(chosen),
        i.is("disabled"));
  }

  private static Map<String, Object> button(Options o) {
    String element = o.text("element");
    String href = o.text("href");
    if (element != null && !element.equals(href == null ? "button" : "a")) {
      o.foreign();
    }
    if (href != null
        && (o.has("name")
            || o.has("value")
            || o.has("type")
            || o.has("disabled")
            || o.has("preventDoubleClick"))) {
      o.foreign();
    }
    return facts(
        "content",
        o.content(),
        "href",
        href,
        "type",
        o.text("type"),
        "name",
        o.text("name"),
        "value",
        o.text("value"),
        "id",
        o.text("id"),
        "start",
        o.is("isStartButton"),
        "disabled",
        o.is("disabled"),
        "preventDoubleClick",
        o.maybe("preventDoubleClick"),
        "classes",
        o.text("classes"));
  }

  private static Map<String, Object> summary(Options o) {
    Options card = o.child("card");
    Options title = card.child("title");
    if (o.has("card") && !card.has("title") && !card.has("actions")) {
      o.foreign();
    }
    return facts(
        "classes",
        o.text("classes"),
        "cardContent",
        title.content(),
        "level",
        title.number("headingLevel", 2),
        "cardClasses",
        card.text("classes"),
        "cardActions",
        card.child("actions").each("items", GovukFixtures::action),
        "rows",
        o.each("rows", GovukFixtures::row));
  }

  private static SummaryRow row(Options o) {
    Content value = o.child("value").content();
    return new SummaryRow(
        o.child("key").content(),
        value == null ? Markup.text("") : value,
        o.child("actions").each("items", GovukFixtures::action),
        o.textOr("classes", ""));
  }

  private static Action action(Options i) {
    return new Action(
        i.content(), i.textOr("href", ""), i.text("visuallyHiddenText"), i.textOr("classes", ""));
  }

  private static Task task(Options i) {
    Options status = i.child("status");
    Content title = i.child("title").content();
    Content hint = i.child("hint").content();
    boolean tagged = status.has("tag");
    Options tag = status.child("tag");
    Content said = tagged ? tag.content() : status.content();
    if (said == null || title == null) {
      i.foreign();
    }
    return new Task(
        title,
        hint,
        i.text("href"),
        said,
        tagged ? tag.textOr("classes", "") : null,
        status.textOr("classes", ""));
  }

  private static Cell cell(Options i) {
    Content content = i.content();
    String format = i.text("format");
    if (format != null && !format.equals("numeric")) {
      i.foreign();
    }
    return new Cell(
        content == null ? Markup.text("") : content,
        format != null,
        i.textOr("classes", ""),
        i.number("colspan", 1),
        i.number("rowspan", 1));
  }

  private static Map<String, Object> pagination(Options o) {
    Options previous = o.child("previous");
    Options next = o.child("next");
    return facts(
        "previous",
        previous.text("href"),
        "previousText",
        previous.text("text"),
        "previousLabel",
        previous.text("labelText"),
        "next",
        next.text("href"),
        "nextText",
        next.text("text"),
        "nextLabel",
        next.text("labelText"),
        "label",
        o.text("landmarkLabel"),
        "classes",
        o.text("classes"),
        "pages",
        o.each(
            "items",
            i ->
                i.is("ellipsis")
                    ? PageLink.gap()
                    : new PageLink(
                        i.text("number"),
                        i.text("href"),
                        i.is("current"),
                        i.text("visuallyHiddenText"))));
  }

  private static Map<String, Object> tabs(Options o) {
    String prefix = o.text("idPrefix");
    int[] count = {0};
    return facts(
        "id",
        o.text("id"),
        "title",
        o.text("title"),
        "classes",
        o.text("classes"),
        "tabs",
        o.each(
            "items",
            i -> {
              count[0]++;
              Options panel = i.child("panel");
              String text = panel.text("text");
              Content content =
                  panel.has("html")
                      ? panel.content()
                      : out -> {
                        out.writeContent("<p class=\"govuk-body\">");
                        out.writeUserContent(text);
                        out.writeContent("</p>");
                      };
              return new Tab(
                  i.textOr("id", prefix + "-" + count[0]), i.textOr("label", ""), content);
            }));
  }

  private static String affix(Options o, String key) {
    return o.has(key) ? o.child(key).text("text") : null;
  }

  private static String trimmed(String text) {
    return text == null ? null : text.trim();
  }
}
