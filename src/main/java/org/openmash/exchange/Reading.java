package org.openmash.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;

/** What came of reading one referral. */
public sealed interface Reading {

  /**
   * A referral as far as its shape goes.
   *
   * @param besides what was said besides its pages, by name
   */
  record Whole(Answers answers, Map<String, String> besides) implements Reading {
    String said(Besides what) {
      return Objects.requireNonNull(besides.get(what.name()));
    }
  }

  record Wrong(List<Mistake> mistakes) implements Reading {}

  /**
   * What is wrong, and where; never what was written there.
   *
   * @param page the part of the body; empty for the whole
   * @param row which of several, from 0
   * @param field within the page, as a JSON pointer (RFC 6901)
   * @param kind a word for programs
   * @param words a sentence for people
   */
  record Mistake(String page, @Nullable Integer row, String field, String kind, String words) {

    private static final String NOT_OF_THE_SCHEMA =
        "/[^/]*[^/A-Za-z0-9_-][^/]*|/[^/]{41,}|^[^/]*[^/A-Za-z0-9_-][^/]*|^[^/]{41,}";

    /**
     * A name nobody asked for may itself be somebody's: only names of the schema's shape are told.
     */
    public Mistake {
      page = ("/" + page).replaceAll(NOT_OF_THE_SCHEMA, "/…").substring(1);
      field = field.replaceAll(NOT_OF_THE_SCHEMA, "/…");
    }

    static Mistake of(String page, String kind, String words) {
      return new Mistake(page, null, "", kind, words);
    }

    /** Where it is in the body. */
    public String pointer() {
      return (page.isEmpty() ? "" : "/" + page) + (row == null ? "" : "/" + row) + field;
    }

    /** As problem details tell it. */
    public Map<String, Object> members() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("pointer", pointer());
      members.put("page", page);
      if (row != null) {
        members.put("row", row);
      }
      members.put("field", field.isEmpty() ? "" : field.substring(1).replace('/', '.'));
      members.put("kind", kind);
      members.put("message", words);
      return members;
    }

    @Override
    public String toString() {
      return (pointer().isEmpty() ? "" : pointer() + ": ") + words;
    }
  }
}
