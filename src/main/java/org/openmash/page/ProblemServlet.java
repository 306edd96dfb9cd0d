package org.openmash.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Problems outside any page: in a filter, in the server, in the sessions. A servlet of its own,
 * because Spring's would look up the session, and so the database, before it says that the database
 * is away.
 */
class ProblemServlet extends HttpServlet {

  private final transient ObjectProvider<Problems> problems;

  ProblemServlet(ObjectProvider<Problems> problems) {
    this.problems = problems;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (thrown instanceof Throwable e) {
      problems.getObject().show(e, request, response);
    } else {
      problems.getObject().show(status instanceof Integer code ? code : 404, request, response);
    }
  }
}
