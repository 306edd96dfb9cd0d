package org.openmash.exchange;

import java.util.List;
import org.openmash.referral.Submission;

/** What came of reading one line. */
sealed interface Reading {

  /**
   * A referral as far as its shape goes.
   *
   * @param agency the name of the agency it comes from
   */
  record Whole(Submission submission, String agency) implements Reading {}

  record Wrong(List<Mistake> mistakes) implements Reading {}

  /**
   * What is wrong, and where; never what was written there.
   *
   * @param pointer JSON pointer (RFC 6901)
   */
  record Mistake(String pointer, String words) {

    /**
     * A name nobody asked for may itself be somebody's: only names of the schema's shape are told.
     */
    static Mistake at(String pointer, String words) {
      return new Mistake(pointer.replaceAll("/[^/]*[^/A-Za-z0-9_-][^/]*|/[^/]{41,}", "/…"), words);
    }

    @Override
    public String toString() {
      return (pointer.isEmpty() ? "" : pointer + ": ") + words;
    }
  }
}
