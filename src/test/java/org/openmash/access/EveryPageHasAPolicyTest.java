package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.page.CurrentActor;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@HubTest
class EveryPageHasAPolicyTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired PolicyInterceptor policies;

  @Test
  void ofItsOwnOrItsClass() {
    List<String> without =
        mapping.getHandlerMethods().values().stream()
            .filter(page -> page.getBeanType().getName().startsWith("org.openmash."))
            .filter(page -> PolicyInterceptor.policyOf(page).isEmpty())
            .map(HandlerMethod::getShortLogMessage)
            .toList();
    assertThat(without).isEmpty();
  }

  @Test
  void orIsRefusedToEverybody() throws Exception {
    HandlerMethod page =
        new HandlerMethod(new Forgotten(), Forgotten.class.getDeclaredMethod("show"));
    for (Role role : Role.values()) {
      MockHttpServletRequest request = new MockHttpServletRequest("GET", "/forgotten");
      CurrentActor.set(
          request, Actor.signedIn(UserId.next(), AgencyId.next(), "R", Set.of(role), "s"));
      assertThatThrownBy(() -> policies.preHandle(request, new MockHttpServletResponse(), page))
          .isInstanceOf(UnknownId.class);
    }
  }

  @Test
  void andWhateverIsNoPageOfOursIsRefusedToo() {
    assertThatThrownBy(() ->
            policies.preHandle(
                new MockHttpServletRequest("GET", "/error"),
                new MockHttpServletResponse(),
                new Object()))
        .isInstanceOf(UnknownId.class);
  }

  static class Forgotten {
    void show() {}
  }
}
