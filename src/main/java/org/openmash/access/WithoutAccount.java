package org.openmash.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;

/** The people without an account: contributed by the module that lets them in. */
public interface WithoutAccount {

  /** Somebody who proved who they are, as if they had an account. */
  Optional<Account> find(UserId user);

  /**
   * The visitor who writes this page, where it is open to the public: there everybody is one, even
   * somebody signed in, so that nothing they write bears their name.
   */
  Optional<Actor> visitor(HttpServletRequest request, HttpServletResponse response);
}
