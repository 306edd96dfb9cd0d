package org.openmash.training;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.openmash.page.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** On a worklist what somebody must hold is called by the requirement. */
@Component
class TrainingSubjects implements SubjectNames {

  private final ObjectProvider<Learners> learners;
  private final Curriculum curriculum;
  private final Languages languages;

  TrainingSubjects(ObjectProvider<Learners> learners, Curriculum curriculum, Languages languages) {
    this.learners = learners;
    this.curriculum = curriculum;
    this.languages = languages;
  }

  @Override
  public String kind() {
    return Need.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    return learners.getObject().among(actor, ids).stream()
        .collect(Collectors.toMap(need -> need.id().value(), this::named));
  }

  private Named named(Need need) {
    String requirement =
        curriculum.requirement(
            need.requirement(), languages.words(LocaleContextHolder.getLocale()));
    return new Named(requirement, "/learners/" + need.learner());
  }
}
