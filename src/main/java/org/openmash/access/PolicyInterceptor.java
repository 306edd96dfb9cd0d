package org.openmash.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.page.CurrentActor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Asks each page's policy before the page runs. A page without one is nobody's; one that is not for
 * this actor looks exactly like one that does not exist.
 */
@Component
class PolicyInterceptor implements HandlerInterceptor {

  /** Set when the policy refused, so that a test can tell it from an unknown id. */
  static final String REFUSED = "org.openmash.access.refused";

  private static final Subject PAGE = new Subject("page", new UUID(0, 0));

  private final Audit audit;
  private final WayIn wayIn;

  PolicyInterceptor(Audit audit, WayIn wayIn) {
    this.audit = audit;
    this.wayIn = wayIn;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof ResourceHttpRequestHandler) {
      return true;
    }
    Actor actor = CurrentActor.of(request);
    Optional<Policy> policy =
        handler instanceof HandlerMethod method ? policyOf(method) : Optional.empty();
    if (policy.isPresent() && admits(policy.get(), actor, request)) {
      return true;
    }
    if (policy.isPresent() && actor.isAnonymous()) {
      wayIn.turnBack(request, response);
      return false;
    }
    request.setAttribute(REFUSED, true);
    audit.refused(actor, isReading(request) ? Act.READ : Act.CHANGED, PAGE);
    throw new UnknownId();
  }

  /** A key opens what is for its use and never a person's page; a person never what is for keys. */
  private static boolean admits(Policy policy, Actor actor, HttpServletRequest request) {
    if (policy.use() != null) {
      return KeyFilter.usesOf(request).contains(policy.use());
    }
    return policy == Policy.ANYONE || (policy.admits(actor) && !KeyFilter.hasKey(request));
  }

  /** The method's own policy, or else its class's. */
  static Optional<Policy> policyOf(HandlerMethod method) {
    Guarded own = method.getMethodAnnotation(Guarded.class);
    Guarded found =
        own != null
            ? own
            : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Guarded.class);
    return Optional.ofNullable(found).map(Guarded::value);
  }

  private static boolean isReading(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }
}
