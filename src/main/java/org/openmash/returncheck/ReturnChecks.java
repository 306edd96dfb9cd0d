package org.openmash.returncheck;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.returns.Alongside;
import org.openmash.returns.CannotRead;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Checked;
import org.openmash.returns.FileCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/**
 * Checks files that somebody gives, on this machine alone: each is there for an hour at most, for
 * whoever gave it and in the same session, and then gone with everything found in it.
 */
@Facade
public class ReturnChecks {

  private static final Logger LOG = LoggerFactory.getLogger(ReturnChecks.class);
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int AT_ONCE = 2;
  private static final int OF_ONE = 5;

  private final Map<CheckId, FileAtHand> all = new ConcurrentHashMap<>();
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_ONCE);
  private final Path folder;
  private final Audit audit;
  private final Clock clock;

  ReturnChecks(@Value("${openmash.data:data}") String data, Audit audit, Clock clock) {
    this.folder = Path.of(data).resolve("checks");
    this.audit = audit;
    this.clock = clock;
    delete(folder);
    threads.scheduleWithFixedDelay(this::expire, 5, 5, TimeUnit.MINUTES);
  }

  /**
   * Begins to check a file.
   *
   * @return empty where it can be no return: nothing in it, or no file of one
   */
  public Optional<CheckId> begin(Actor actor, Handed handed) {
    expire();
    List<FileAtHand> mine = mine(actor);
    if (mine.size() >= OF_ONE) {
      forget(mine.getLast());
    }
    CheckId id = CheckId.next();
    Path into = folder.resolve(id.toString());
    Path given = into.resolve("given");
    try {
      Path file = keep(handed.returned(), given, "return");
      if (!FileCheck.canBe(file)) {
        delete(into);
        return Optional.empty();
      }
      Alongside alongside = alongside(handed, given);
      FileAtHand at =
          new FileAtHand(id, handed.returned().name(), actor, into, clock.instant(), teams(handed));
      all.put(id, at);
      threads.execute(() -> check(at, file, alongside, given));
    } catch (IOException e) {
      delete(into);
      throw new UncheckedIOException(e);
    }
    audit.note(actor, Act.CREATED, Subject.of("return-check", id));
    return Optional.of(id);
  }

  private static Path keep(Handed.File file, Path given, String as) throws IOException {
    Path into = given.resolve(as);
    Files.createDirectories(into);
    Path kept = into.resolve(as + ending(file.name()));
    try (InputStream content = file.content().open()) {
      Files.copy(content, kept);
    }
    return kept;
  }

  private static Alongside alongside(Handed handed, Path given) throws IOException {
    List<Path> lists = new ArrayList<>();
    for (Handed.File each : handed.lists()) {
      lists.add(keep(each, given, "list" + lists.size()));
    }
    Handed.File before = handed.lastYear();
    Integer year = handed.year();
    return new Alongside(
        year == null ? null : new CensusYear(year),
        before == null ? null : keep(before, given, "before"),
        lists,
        handed.authority());
  }

  private static Map<String, String> teams(Handed handed) throws IOException {
    Handed.File teams = handed.teams();
    return teams == null ? Map.of() : Teams.read(teams.content().open());
  }

  /** Once the end is told, nothing of what was handed in is there any more. */
  private static void check(FileAtHand at, Path file, Alongside alongside, Path given) {
    Runnable end;
    try {
      Checked checked = FileCheck.run(file, alongside, at.folder(), at);
      end = () -> at.end(checked);
    } catch (CannotRead e) {
      end = () -> at.breakOff(Objects.requireNonNullElse(e.getMessage(), ""));
    } catch (IOException | RuntimeException e) {
      LOG.warn("A return could not be checked: {}", e.getClass().getName());
      end = () -> at.breakOff("");
    }
    delete(given);
    end.run();
  }

  /** The files of whoever asks, the last first. */
  public List<FileAtHand> mine(Actor actor) {
    return all.values().stream()
        .filter(each -> each.isOf(actor))
        .sorted(Comparator.comparing(FileAtHand::since).reversed())
        .toList();
  }

  /**
   * One file.
   *
   * @throws UnknownId for everybody but whoever gave it, and in another session
   */
  public FileAtHand one(Actor actor, CheckId id) {
    FileAtHand found = all.get(id);
    if (found == null || !found.isOf(actor)) {
      audit.refused(actor, Act.READ, Subject.of("return-check", id));
      throw new UnknownId();
    }
    return found;
  }

  /**
   * What was found, in one of the forms there are.
   *
   * @throws UnknownId also while it is under way
   */
  public Path file(Actor actor, CheckId id, String form) {
    FileAtHand at = one(actor, id);
    if (at.isUnderWay() || !FileCheck.FORMS.contains(form)) {
      throw new UnknownId();
    }
    audit.note(actor, Act.EXPORTED, Subject.of("return-check", id));
    return FileCheck.file(at.folder(), form);
  }

  /**
   * Puts last time's findings beside these.
   *
   * @return empty where the file is no report of a check
   */
  public Optional<Comparison> compare(Actor actor, CheckId id, InputStream last) {
    Path now = file(actor, id, "json");
    try (InputStream in = Files.newInputStream(now)) {
      Comparison made = LastTime.compare(last, in);
      one(actor, id).compared(made);
      return Optional.of(made);
    } catch (LastTime.NoReport e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What whoever gave it looks for from now on. */
  public void seek(Actor actor, CheckId id, FileAtHand.Sought what) {
    one(actor, id).seek(what);
  }

  /** Nothing of it is left. */
  public void forget(Actor actor, CheckId id) {
    forget(one(actor, id));
  }

  private void forget(FileAtHand at) {
    all.remove(at.id());
    delete(at.folder());
  }

  private void expire() {
    all.values().stream()
        .filter(each -> each.since().plus(KEPT).isBefore(clock.instant()))
        .forEach(this::forget);
  }

  @PreDestroy
  void end() {
    threads.shutdownNow();
    delete(folder);
  }

  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(".xml", ".zip", ".csv").filter(lower::endsWith).findFirst().orElse(".xml");
  }

  private static void delete(Path what) {
    if (!Files.exists(what)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(what)) {
      for (Path each : (Iterable<Path>) inside.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      LOG.warn("What a check kept could not be deleted: {}", e.getClass().getName());
    }
  }
}
