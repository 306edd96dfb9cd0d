package org.openmash.training.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.training.Course;
import org.openmash.training.CourseId;
import org.openmash.training.Courses;
import org.openmash.training.NotPossibleNow;
import org.openmash.training.RoomForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Another room for a course, with more or fewer places. */
@Controller
@Guarded(Policy.LEADS_TRAINING)
@RequestMapping("/courses/{id}/room")
class CourseRoomPage extends Sheet.Page<RoomForm> {

  private final Courses courses;

  CourseRoomPage(Courses courses, Sheet sheet) {
    super(sheet, RoomForm.class, "training.room");
    this.courses = courses;
  }

  @Override
  protected void admit(Actor actor, String id) {
    courses.toChange(actor, CourseId.parse(id));
  }

  @Override
  protected Answers begin(Actor actor, String id, Map<String, String> asked) {
    Course it = courses.toChange(actor, CourseId.parse(id));
    return Answers.of(Map.of("place", it.place(), "places", String.valueOf(it.places())));
  }

  @Override
  protected void save(Actor actor, String id, RoomForm said) {
    try {
      courses.change(actor, CourseId.parse(id), said);
    } catch (NotPossibleNow refused) {
      throw new FormPages.NotSo("places", refused.key());
    }
  }

  @Override
  protected String onward(String id) {
    return "/courses/" + CourseId.parse(id);
  }
}
