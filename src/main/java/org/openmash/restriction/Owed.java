package org.openmash.restriction;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.springframework.stereotype.Component;

/** What a worklist calls a restriction to be reviewed: its own reference, never the record's. */
@Component
class Owed implements SubjectNames {

  private final RestrictionStore store;

  Owed(RestrictionStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Restrictions.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    return SubjectNames.found(
        ids, id -> store.find(new RestrictionId(id)), Restriction::reference, "/restrictions/");
  }

  /** The same of a record that was opened in need. */
  @Component
  static class Opened implements SubjectNames {
    private final GlassStore glasses;

    Opened(GlassStore glasses) {
      this.glasses = glasses;
    }

    @Override
    public String kind() {
      return BreakGlass.KIND;
    }

    @Override
    public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
      if (!actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER)) {
        return Map.of();
      }
      return SubjectNames.found(
          ids, id -> glasses.find(new GlassId(id)), Glass::reference, "/glass/");
    }
  }
}
