package org.openmash.training;

import java.util.List;
import org.openmash.form.Recorded;
import org.openmash.kernel.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was thought of courses: neither who thought it, nor when. */
@Component
class EvaluationStore {

  private final JdbcClient jdbc;

  EvaluationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(CourseId course, Evaluation.Round round, Recorded said) {
    jdbc.sql(
            """
            insert into training.evaluation (id, course_id, round, recorded)
            values (:id, :course, :round, :said::jsonb)
            """)
        .param("id", Id.random())
        .param("course", course.value())
        .param("round", round.name())
        .param("said", said.json())
        .update();
  }

  int count(CourseId course, Evaluation.Round round) {
    return jdbc.sql("select training.answers(:course, :round)")
        .param("course", course.value())
        .param("round", round.name())
        .query(Integer.class)
        .single();
  }

  /** In the order of their random ids; none while there are too few. */
  List<Recorded> of(CourseId course, Evaluation.Round round) {
    return jdbc.sql(
            "select recorded from training.evaluation where course_id = :course and round = :round order by id")
        .param("course", course.value())
        .param("round", round.name())
        .query((row, n) -> Recorded.parse(row.getString("recorded")))
        .list();
  }
}
