package org.openmash.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.informationrequest.Mark;
import org.openmash.informationrequest.Passage;
import org.openmash.secret.Copied;
import org.openmash.secret.Discretion;
import org.openmash.secret.Sifted;

/**
 * Makes each reader's version of a letter; pure.
 *
 * @param answered everything partners answered about the contact, taken over or not
 * @param let which passages were let go, to whom; null is the family
 * @param instead what stands where something was left out
 */
record Making(
    Content content,
    Discretion discretion,
    List<Passage> answered,
    Map<UUID, Set<Let>> let,
    String instead) {

  /** That a passage may go to the family, or to an agency. */
  record Let(@Nullable UUID agency) {}

  List<Version> versions() {
    return content.readers().stream().map(this::version).toList();
  }

  private Version version(Reader reader) {
    List<Sifted.LeftOut> leftOut = new ArrayList<>();
    List<Sifted.Trace> traces = new ArrayList<>();
    List<Version.Kept> kept = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    String subject = sift(content.subject(), reader, leftOut, traces);
    paragraphs.addAll(sift(content.words(), reader, leftOut, traces).lines().toList());
    for (String detail : content.details()) {
      paragraphs.add(sift(detail, reader, leftOut, traces));
    }
    for (TakenOver passage : content.passages()) {
      if (mayHave(passage.passage(), passage.marks(), reader)) {
        paragraphs.addAll(sift(passage.words(), reader, leftOut, traces).lines().toList());
      } else {
        kept.add(Version.Kept.of(passage));
      }
    }
    return new Version(
        reader,
        new Version.Page(subject, paragraphs.stream().filter(line -> !line.isBlank()).toList()),
        leftOut,
        kept,
        traces,
        copied(reader));
  }

  private String sift(
      String text, Reader reader, List<Sifted.LeftOut> leftOut, List<Sifted.Trace> traces) {
    Sifted sifted = discretion.sift(text, reader.hearer(), instead);
    leftOut.addAll(sifted.leftOut());
    traces.addAll(sifted.traces());
    return sifted.text();
  }

  private boolean mayHave(UUID passage, Set<Mark> marks, Reader reader) {
    return marks.contains(reader.ofFamily() ? Mark.FAMILY : Mark.OUTSIDE)
        || let.getOrDefault(passage, Set.of()).contains(new Let(reader.agency()))
            && (reader.ofFamily() || reader.agency() != null);
  }

  /** Text that was copied by hand bears the marks of the passage it comes from. */
  private List<String> copied(Reader reader) {
    return answered.stream()
        .filter(passage -> !mayHave(passage.id().value(), passage.marks(), reader))
        .flatMap(passage ->
            Copied.from(passage.words(), content.subject() + "\n" + content.words()).stream())
        .distinct()
        .toList();
  }

  /** Where one of a family reads what another does, or anything is protected, two people look. */
  boolean needsSecond() {
    return content.family() > 1 || discretion.isNeeded();
  }

  /** Changes with anything that any reader would read, or not read any more. */
  static String fingerprint(List<Version> versions) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Version version : versions) {
        String all =
            version.reader() + version.page().json() + version.leftOut() + version.kept() + "\n";
        digest.update(all.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
