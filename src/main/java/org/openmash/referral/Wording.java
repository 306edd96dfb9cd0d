package org.openmash.referral;

import org.openmash.page.Words;

/** Words an area writes itself, in both languages. */
public record Wording(String english, String welsh) {

  public String in(Words words) {
    return words.locale().equals(Words.WELSH) ? welsh : english;
  }
}
