package org.openmash.form;

import org.openmash.page.Words;

/**
 * What is wrong with one answer, in plain words.
 *
 * @param path of the question, with dots: <code>incidents.0.when</code>
 * @param kind of mistake, the last part of its message key
 * @param field id of the box the error summary leads to
 */
public record Problem(String path, String kind, String field, Said message) {

  public String in(Words words) {
    return message.in(words);
  }

  /** The path as a JSON pointer (RFC 6901). */
  public String pointer() {
    return path.isEmpty() ? "" : "/" + path.replace('.', '/');
  }
}
