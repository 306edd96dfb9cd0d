package org.openmash.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One line of a task list.
 *
 * @param href null while it cannot be started yet
 * @param status a plain word when done
 * @param tag class names of a coloured tag around the status; null for plain words
 * @param statusClasses class names of the status itself
 */
public record Task(
    Content title,
    @Nullable Content hint,
    @Nullable String href,
    Content status,
    @Nullable String tag,
    String statusClasses) {

  /** Done: said in plain words, so that what is left stands out. */
  public static Task done(String title, String href, String status) {
    return new Task(Markup.text(title), null, href, Markup.text(status), null, "");
  }

  /** Still to do. */
  public static Task open(String title, String href, String status) {
    return new Task(Markup.text(title), null, href, Markup.text(status), "govuk-tag--blue", "");
  }

  /** Cannot be started yet. */
  public static Task waiting(String title, String status) {
    return new Task(
        Markup.text(title),
        null,
        null,
        Markup.text(status),
        null,
        "govuk-task-list__status--cannot-start-yet");
  }

  public Task hint(String text) {
    return new Task(title, Markup.text(text), href, status, tag, statusClasses);
  }
}
