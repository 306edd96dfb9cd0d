package org.openmash.exchange;

import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.openmash.document.FileWalk;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/**
 * Takes a file of people in, row by row, each in a transaction of its own. If the program stops in
 * the middle, the same file may be given again: nothing is made twice.
 */
@Component
public class PeopleRunner {

  /** The largest file a page takes, in bytes. */
  public static final int LARGEST = 5 << 20;

  private final PeopleImports imports;
  private final Clock clock;
  private final FileWalk walk = new FileWalk("people");
  private final Set<PeopleFileId> walking = ConcurrentHashMap.newKeySet();

  PeopleRunner(PeopleImports imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  /** What came of handing in a file. */
  public sealed interface Started {}

  /** Its rows are being taken in. */
  public record Begun(PeopleFileId id) implements Started {}

  /** It is no such file: the key of the words to show, and what they are filled in with. */
  public record NotTaken(String key, List<Object> arguments) implements Started {}

  /** A file that can be read, and how its dates are. */
  record Prepared(PeopleSheet sheet, String hash, Map<PeopleColumn, PeopleDates> dates) {

    int rows() {
      return sheet.rows().size();
    }

    Set<String> unread() {
      return sheet.unread();
    }

    PeopleSaying.Said said(PeopleSheet.Row row) {
      return PeopleSaying.of(row, dates);
    }
  }

  /**
   * Reads a whole file.
   *
   * @throws PeopleSheet.NotASheet when it is none, or its columns say too little
   */
  Prepared prepare(byte[] file, String map) {
    PeopleSheet sheet = new PeopleSheet(file, map);
    int year = LocalDate.ofInstant(clock.instant(), HubClock.LONDON).getYear();
    Map<PeopleColumn, PeopleDates> dates = new EnumMap<>(PeopleColumn.class);
    for (PeopleColumn column : PeopleColumn.values()) {
      dates.put(column, PeopleDates.learning(sheet.column(column), year));
    }
    return new Prepared(sheet, hash(file, map), dates);
  }

  /** Begins with a file and waits a while for its end. */
  public Started start(Actor actor, byte[] file, Words words, Duration patience) {
    Prepared prepared;
    try {
      prepared = prepare(file, "");
    } catch (PeopleSheet.NotASheet e) {
      return new NotTaken(e.key(), e.arguments());
    }
    PeopleFileId id = imports.begin(actor, prepared.hash(), prepared.rows());
    walking.add(id);
    walk.begin(() -> walk(actor, id, prepared, words), patience);
    return new Begun(id);
  }

  /** Whether this node is still taking its rows in. */
  public boolean isWalking(PeopleFileId file) {
    return walking.contains(file);
  }

  private void walk(Actor actor, PeopleFileId id, Prepared file, Words words) {
    try {
      take(actor, id, file, words, row -> {});
    } finally {
      walking.remove(id);
    }
  }

  /** Takes each row in and tells what became of it. */
  void take(Actor actor, PeopleFileId id, Prepared file, Words words, Consumer<PeopleRow> hearer) {
    for (PeopleSheet.Row row : file.sheet().rows()) {
      if (walk.isClosing()) {
        return;
      }
      hearer.accept(
          imports.take(actor, id, new PeopleDesk.Asked(row.line(), file.said(row), words)));
    }
  }

  /** Tells what would become of each row, and keeps nothing. */
  void preview(Actor actor, Prepared file, Words words, Consumer<PeopleRow> hearer) {
    PeopleTwice twice = new PeopleTwice();
    for (PeopleSheet.Row row : file.sheet().rows()) {
      PeopleRow would =
          imports.preview(actor, new PeopleDesk.Asked(row.line(), file.said(row), words));
      hearer.accept(twice.seen(row, would, words));
    }
  }

  private static String hash(byte[] file, String map) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(file);
      digest.update(map.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @PreDestroy
  void close() {
    walk.close();
  }
}
