package org.openmash.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Answers the questions of a page as a story writes them, one line for each by the name of its box:
 * <code>born: 12 5 2019</code>, <code>gp: not known</code>, <code>harm: NEGLECT EMOTIONAL</code>.
 */
final class Pen {

  private Pen() {}

  static void write(Page page, String lines) {
    for (String line : lines.lines().toList()) {
      int colon = line.indexOf(": ");
      answer(page, line.substring(0, colon), line.substring(colon + 2));
    }
  }

  private static void answer(Page page, String question, String answer) {
    if (answer.equals("not known")) {
      notKnown(page, question);
    } else if (named(page, question + ".day").count() > 0) {
      String[] parts = answer.split(" ");
      named(page, question + ".day").fill(parts[0]);
      named(page, question + ".month").fill(parts[1]);
      named(page, question + ".year").fill(parts[2]);
    } else {
      inBoxes(page, question, answer);
    }
  }

  private static void inBoxes(Page page, String question, String answer) {
    Locator boxes = named(page, question).or(named(page, question + ".value"));
    switch ((String) boxes.first().evaluate("box => box.type")) {
      case "radio" -> boxes.and(page.locator("[value='" + answer + "']")).check();
      case "checkbox" -> {
        unfold(boxes.first());
        List.of(answer.split(" "))
            .forEach(each -> boxes.and(page.locator("[value='" + each + "']")).check());
      }
      case "select-one" -> boxes.selectOption(answer);
      default -> boxes.fill(answer);
    }
  }

  /** Presses what a question lies folded under. */
  private static void unfold(Locator box) {
    Locator folded = box.locator("xpath=ancestor::details[not(@open)]/summary");
    if (folded.count() > 0) {
      folded.click();
    }
  }

  private static void notKnown(Page page, String question) {
    Locator box = named(page, question + ".notKnown");
    if (box.count() > 0) {
      box.check();
    } else {
      inBoxes(page, question, "notKnown");
    }
  }

  private static Locator named(Page page, String name) {
    return page.locator("form [name='" + name + "']");
  }
}
