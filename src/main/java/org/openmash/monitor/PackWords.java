package org.openmash.monitor;

import org.openmash.page.Words;

/** What a row of a pack is called. */
public final class PackWords {

  private PackWords() {}

  public static String of(Pack.Line line, Words words) {
    String said =
        switch (line.what()) {
          case OUTCOME -> words.say(line.word());
          case REFERRALS,
              CHILDREN,
              PROPOSED,
              DECIDED,
              AS_PROPOSED,
              HIGHER,
              LOWER,
              UNDECIDED,
              HOURS_TO_DECISION,
              ASKED,
              ANSWERED,
              IN_TIME,
              OWED,
              HOURS_TO_ANSWER,
              DISAGREED,
              SETTLED,
              RIGHT,
              THANKED ->
              line.word();
        };
    return words.say("monitor.pack.what." + line.what().name(), said);
  }
}
