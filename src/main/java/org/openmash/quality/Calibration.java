package org.openmash.quality;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many people decide a level for the same made-up families, each by themselves; afterwards they see
 * how far the hub and its partners see need alike. Nobody sees who decided what.
 */
@Facade
public class Calibration {

  /** Of fewer people nothing is told: it would point at somebody. */
  static final int FEWEST = 5;

  private final JdbcClient jdbc;
  private final Vignettes vignettes;
  private final Audit audit;
  private final Clock clock;

  Calibration(JdbcClient jdbc, Vignettes vignettes, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.vignettes = vignettes;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A family with what the actor decided.
   *
   * @param level null before they did
   */
  public record Mine(Vignette vignette, @Nullable String level) {}

  /**
   * How one family was seen.
   *
   * @param mine what the actor decided
   * @param hub how many people of the hub decided each level
   * @param partners the same of its partners
   * @param percent how many of a hundred decided the level that most decided
   */
  public record Seen(
      Vignette vignette,
      String mine,
      Map<String, Long> hub,
      Map<String, Long> partners,
      int percent) {}

  /** All families, with the actor's own answers. */
  public List<Mine> mine(Actor actor) {
    Map<String, String> own = own();
    return vignettes.all().stream().map(each -> new Mine(each, own.get(each.id()))).toList();
  }

  /** The first the actor has not decided. */
  public Optional<Vignette> next(Actor actor) {
    return mine(actor).stream()
        .filter(each -> each.level() == null)
        .map(Mine::vignette)
        .findFirst();
  }

  /**
   * One of them.
   *
   * @throws UnknownId when there is none
   */
  public Mine one(Actor actor, String id) {
    return mine(actor).stream()
        .filter(each -> each.vignette().id().equals(id))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  /** Keeps a decision; decided again it replaces the first, until all are decided. */
  public void decide(Actor actor, String id, CalibrationForm form) {
    Vignette vignette = vignettes.find(id).orElseThrow(UnknownId::new);
    if (next(actor).isEmpty()) {
      throw new NotBlind("quality.refused.seen");
    }
    jdbc.sql(
            """
            insert into quality.calibration (version, vignette, user_id, of_hub, level, at)
            values (:version, :vignette, :user, :hub, :level, :at)
            on conflict (version, vignette, user_id) do update set level = excluded.level, at = excluded.at
            """)
        .param("version", vignettes.version())
        .param("vignette", vignette.id())
        .param("user", actor.user().value())
        .param("hub", actor.isHub())
        .param("level", form.level().value())
        .param("at", Timestamp.from(clock.instant()))
        .update();
    audit.note(actor, Act.CHANGED, new Subject("calibration", actor.user().value()));
  }

  /**
   * How all families were seen; empty until the actor has decided each, so that nobody is led.
   * Where fewer than five people decided, no count is told.
   */
  public List<Seen> seen(Actor actor) {
    Map<String, String> own = own();
    Map<String, Map<Boolean, Map<String, Long>>> counts = new HashMap<>();
    jdbc.sql("select vignette, of_hub, level, people from quality.calibrated(:version, :families)")
        .param("version", vignettes.version())
        .param("families", vignettes.all().size())
        .query((row, n) ->
            counts
                .computeIfAbsent(row.getString("vignette"), any -> new HashMap<>())
                .computeIfAbsent(row.getBoolean("of_hub"), any -> new TreeMap<>())
                .put(row.getString("level"), row.getLong("people")))
        .list();
    return vignettes.all().stream()
        .filter(each -> counts.containsKey(each.id()))
        .map(each ->
            seen(each, own.getOrDefault(each.id(), ""), counts.getOrDefault(each.id(), Map.of())))
        .toList();
  }

  private static Seen seen(Vignette vignette, String mine, Map<Boolean, Map<String, Long>> counts) {
    Map<String, Long> hub = counts.getOrDefault(true, Map.of());
    Map<String, Long> partners = counts.getOrDefault(false, Map.of());
    Map<String, Long> both = new TreeMap<>(hub);
    partners.forEach((level, people) -> both.merge(level, people, Long::sum));
    long all = both.values().stream().mapToLong(Long::longValue).sum();
    if (all < FEWEST) {
      return new Seen(vignette, mine, Map.of(), Map.of(), 0);
    }
    long most = both.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return new Seen(vignette, mine, hub, partners, Math.toIntExact(Math.round(100.0 * most / all)));
  }

  private Map<String, String> own() {
    Map<String, String> own = new HashMap<>();
    jdbc.sql(
            "select vignette, level from quality.calibration where version = :version and user_id = scope.user_id()")
        .param("version", vignettes.version())
        .query((row, n) -> own.put(row.getString("vignette"), row.getString("level")))
        .list();
    return own;
  }
}
