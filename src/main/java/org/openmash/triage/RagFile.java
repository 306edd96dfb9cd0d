package org.openmash.triage;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openmash.hub.Told;
import org.openmash.referral.Wording;

/** Reads rag.yaml; whatever is wrong stops the start in one sentence. */
final class RagFile {

  private static final Set<String> SUGGESTING = Set.of("danger", "1", "2", "3", "4");

  private static final int LONGEST = 30;

  private RagFile() {}

  static RagScheme.Read read(String name, InputStream in) {
    return Told.read("The colours", name, in, RagFile::all);
  }

  private static RagScheme.Read all(Told file) {
    return new RagScheme.Read(
        file.text("version"), colours(file.each("colours", Rag.values().length)));
  }

  private static List<RagColour> colours(List<Told> lines) {
    List<RagColour> colours = new ArrayList<>();
    Set<Rag> used = EnumSet.noneOf(Rag.class);
    Set<RagColour.Shape> shapes = EnumSet.noneOf(RagColour.Shape.class);
    for (Told each : lines) {
      RagColour colour = colour(each);
      if (!used.add(colour.rag()) || !shapes.add(colour.shape())) {
        throw new IllegalArgumentException(
            "%s or its shape is there twice".formatted(colour.rag()));
      }
      colours.add(colour);
    }
    return List.copyOf(colours);
  }

  private static RagColour colour(Told said) {
    return new RagColour(
        said.one(Rag.class, "colour"),
        new Wording(word(said, "en"), word(said, "cy")),
        said.one(RagColour.Shape.class, "shape"),
        suggestedBy(said.words("suggested-by")));
  }

  private static String word(Told said, String key) {
    String word = said.text(key);
    if (word.length() > LONGEST) {
      throw new IllegalArgumentException("the word for a colour is short: " + key);
    }
    return word;
  }

  private static Set<String> suggestedBy(List<String> words) {
    if (!SUGGESTING.containsAll(words)) {
      throw new IllegalArgumentException(
          "suggested-by is danger, 1, 2, 3 or 4, not " + String.join(", ", words));
    }
    return Set.copyOf(words);
  }
}
