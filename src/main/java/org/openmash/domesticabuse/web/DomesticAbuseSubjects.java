package org.openmash.domesticabuse.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.deadline.SubjectNames;
import org.openmash.domesticabuse.Encompass;
import org.openmash.domesticabuse.Maracs;
import org.openmash.domesticabuse.Telling;
import org.openmash.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a worklist calls what is owed to a school or a health visitor: the hub's own to see to. */
@Component
class DomesticAbuseSubjects implements SubjectNames {

  private final ObjectProvider<Encompass> encompass;

  DomesticAbuseSubjects(ObjectProvider<Encompass> encompass) {
    this.encompass = encompass;
  }

  @Override
  public String kind() {
    return Encompass.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    return encompass.getObject().named(actor, ids).stream()
        .collect(Collectors.toMap(t -> t.id().value(), DomesticAbuseSubjects::named));
  }

  /** The same for what was agreed at a conference. */
  @Component
  static class Actions implements SubjectNames {
    private final ObjectProvider<Maracs> maracs;

    Actions(ObjectProvider<Maracs> maracs) {
      this.maracs = maracs;
    }

    @Override
    public String kind() {
      return Maracs.ACTION;
    }

    @Override
    public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
      return maracs.getObject().named(actor, ids).entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey,
                  action ->
                      new Named(
                          action.getValue().reference().value(),
                          "/domesticabuse/" + action.getValue().notification() + "#marac")));
    }
  }

  private static Named named(Telling telling) {
    return new Named(
        telling.reference().value(), "/domesticabuse/" + telling.notification() + "#told");
  }
}
