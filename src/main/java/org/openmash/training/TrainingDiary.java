package org.openmash.training;

import java.util.List;
import java.util.UUID;
import org.openmash.diary.DiaryDays;
import org.openmash.diary.DiaryEntry;
import org.openmash.kernel.Actor;
import org.openmash.page.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The courses somebody has a place in stand in their diary. */
@Component
class TrainingDiary implements DiaryDays {

  private final ObjectProvider<Courses> courses;
  private final Curriculum curriculum;
  private final Languages languages;

  TrainingDiary(ObjectProvider<Courses> courses, Curriculum curriculum, Languages languages) {
    this.courses = courses;
    this.curriculum = curriculum;
    this.languages = languages;
  }

  @Override
  public List<DiaryEntry> of(Actor actor) {
    return courses.getObject().mine(actor).stream()
        .filter(each -> each.it().isOn() && each.hasPlace())
        .map(each -> entry(each.it()))
        .toList();
  }

  private DiaryEntry entry(Course it) {
    UUID id = it.id().value();
    String kind = curriculum.kind(it.kind(), languages.words(LocaleContextHolder.getLocale()));
    return new DiaryEntry(id, it.day(), it.at(), "training.diary", kind, "/courses/" + id, false);
  }
}
