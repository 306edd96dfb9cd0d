package org.openmash.training;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.AgencyKind;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.hub.Told;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.page.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the agencies of an area agreed that must be learnt, by whom, and in which courses. */
@Component
class Curriculum {

  private static final String FILE = "training.yaml";
  private static final int MOST = 100;
  private static final int MOST_MONTHS = 120;
  private static final int MOST_DAYS = 1_000;

  private final PerHub<Read> read;

  /**
   * What somebody is at work.
   *
   * @param roles of the accounts that are one; empty for a post nobody signs in for
   * @param kinds the agencies they are of; empty for any
   */
  record Post(String id, Hub.Said name, Set<Role> roles, Set<AgencyKind> kinds) {

    boolean is(Set<Role> held, @Nullable AgencyKind at) {
      return held.stream().anyMatch(roles::contains)
          && (kinds.isEmpty() || at != null && kinds.contains(at));
    }
  }

  /** A kind of course. */
  record Kind(String id, Hub.Said name) {}

  /** What the file says. */
  record Read(List<Post> posts, List<Kind> kinds, List<Requirement> requirements) {}

  Curriculum(
      @Value("${openmash.training:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs) {
    this.read =
        new PerHub<>(
            hubs,
            hub ->
                hub.setting("training", "openmash.training", all)
                    .read(data, FILE, Curriculum::read));
  }

  List<Post> posts() {
    return read.here().posts();
  }

  List<Kind> kinds() {
    return read.here().kinds();
  }

  List<Requirement> requirements() {
    return read.here().requirements();
  }

  /** The first post somebody with these roles is in, in an agency of that kind. */
  Optional<String> post(HubId hub, Set<Role> roles, @Nullable AgencyKind kind) {
    return read.of(hub).posts().stream()
        .filter(each -> each.is(roles, kind))
        .findFirst()
        .map(Post::id);
  }

  /** What is asked of whoever is in that post. */
  List<Requirement> of(HubId hub, String post) {
    return read.of(hub).requirements().stream()
        .filter(each -> each.posts().contains(post))
        .toList();
  }

  Optional<Requirement> requirement(String id) {
    return requirements().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** What it is called; its id where the file no longer has it. */
  String requirement(String id, Words words) {
    return requirement(id).map(each -> each.name().in(words)).orElse(id);
  }

  String kind(String id, Words words) {
    return kinds().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> each.name().in(words))
        .orElse(id);
  }

  String post(String id, Words words) {
    return posts().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> each.name().in(words))
        .orElse(id);
  }

  static Read read(String name, InputStream in) {
    return Told.read(
        "The requirements of training",
        name,
        in,
        file -> {
          file.text("version");
          List<Post> posts = file.each("posts", MOST).stream().map(Curriculum::post).toList();
          List<Kind> kinds =
              file.each("courses", MOST).stream()
                  .map(each -> new Kind(each.id("id"), each.said()))
                  .toList();
          Set<String> postIds = once(posts.stream().map(Post::id).toList());
          Set<String> kindIds = once(kinds.stream().map(Kind::id).toList());
          List<Requirement> all =
              file.each("requirements", MOST).stream()
                  .map(each -> requirement(each, postIds, kindIds))
                  .toList();
          once(all.stream().map(Requirement::id).toList());
          return new Read(posts, kinds, all);
        });
  }

  private static Post post(Told each) {
    return new Post(
        each.id("id"),
        each.said(),
        each.words("roles").isEmpty() ? Set.of() : each.some(Role.class, "roles"),
        each.words("kinds").isEmpty() ? Set.of() : each.some(AgencyKind.class, "kinds"));
  }

  private static Requirement requirement(Told each, Set<String> posts, Set<String> kinds) {
    String id = each.id("id");
    return new Requirement(
        id,
        each.said(),
        Set.copyOf(known(id, each.words("posts"), posts, "posts")),
        each.whole("months", MOST_MONTHS),
        each.whole("within", MOST_DAYS),
        known(id, each.words("met-by"), kinds, "met-by"),
        each.under("source").said());
  }

  private static List<String> known(String id, List<String> said, Set<String> all, String where) {
    if (said.isEmpty()) {
      throw new IllegalArgumentException("%s says nothing under %s".formatted(id, where));
    }
    for (String each : said) {
      if (!all.contains(each)) {
        throw new IllegalArgumentException(
            "%s says %s under %s, which is none of %s"
                .formatted(id, each, where, all.stream().sorted().collect(Collectors.toList())));
      }
    }
    return List.copyOf(said);
  }

  private static Set<String> once(List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException(id + " is there twice");
      }
    }
    return seen;
  }
}
