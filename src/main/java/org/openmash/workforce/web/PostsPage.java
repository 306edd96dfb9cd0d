package org.openmash.workforce.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.TeamId;
import org.openmash.workforce.PostsForm;
import org.openmash.workforce.Staffing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** How many social workers a team is to have. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/workforce/posts/{id}")
class PostsPage extends Sheet.Page<PostsForm> {

  private final Staffing staffing;

  PostsPage(Staffing staffing, Sheet sheet) {
    super(sheet, PostsForm.class, "workforce.posts");
    this.staffing = staffing;
  }

  @Override
  protected void admit(Actor actor, String id) {
    staffing.toSetPosts(actor, TeamId.parse(id));
  }

  @Override
  protected void save(Actor actor, String id, PostsForm said) {
    staffing.setPosts(actor, TeamId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/workforce";
  }
}
