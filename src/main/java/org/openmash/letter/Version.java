package org.openmash.letter;

import java.util.List;
import org.openmash.informationrequest.Mark;
import org.openmash.secret.Sifted;
import tools.jackson.databind.json.JsonMapper;

/**
 * A letter as one reader may have it.
 *
 * @param leftOut what was taken out, and why
 * @param kept passages that stay with the hub, by their marks
 * @param traces what a person has to look at; while there is any, nothing is made
 * @param copied words that were typed, and stand in a passage this reader may not have
 */
public record Version(
    Reader reader,
    Page page,
    List<Sifted.LeftOut> leftOut,
    List<Kept> kept,
    List<Sifted.Trace> traces,
    List<String> copied) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What is printed. */
  public record Page(String subject, List<String> paragraphs) {
    public Page {
      paragraphs = List.copyOf(paragraphs);
    }

    String json() {
      return JSON.writeValueAsString(this);
    }

    static Page parse(String json) {
      return JSON.readValue(json, Page.class);
    }

    /** Everything it says. */
    public String whole() {
      return subject + "\n" + String.join("\n", paragraphs);
    }
  }

  /** A passage that does not go to this reader. */
  public record Kept(String source, boolean police) {
    static Kept of(TakenOver passage) {
      return new Kept(passage.source(), passage.marks().contains(Mark.POLICE_ONLY));
    }
  }

  /** Whether it may be printed at all. */
  public boolean isClean() {
    return traces.isEmpty() && copied.isEmpty();
  }
}
