package org.openmash.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records of a made-up module: those who share one may do everything with it. */
@Component
public class TestRecords implements AccessRule {

  final List<VirusFound> viruses = new CopyOnWriteArrayList<>();
  private final Map<Subject, Set<UserId>> sharers = new ConcurrentHashMap<>();

  public Subject shared(String kind, Actor... actors) {
    Subject record = new Subject(kind, UUID.randomUUID());
    sharers.put(record, Arrays.stream(actors).map(Actor::user).collect(Collectors.toSet()));
    return record;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return sharers.getOrDefault(subject, Set.of()).contains(actor.user())
        ? Optional.of(new Verdict.Permitted("shares it"))
        : Optional.empty();
  }

  @EventListener
  void found(VirusFound virus) {
    viruses.add(virus);
  }
}
