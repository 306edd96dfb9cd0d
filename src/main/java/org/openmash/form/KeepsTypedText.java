package org.openmash.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.page.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * After a form was posted: forgets its text when it was saved and the page moved on, and keeps it
 * when it was not, whatever went wrong. Journeys keep theirs in their draft.
 */
@Component
class KeepsTypedText implements HandlerInterceptor, WebMvcConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(KeepsTypedText.class);

  private final TypedText typed;

  KeepsTypedText(TypedText typed) {
    this.typed = typed;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/typed/**", "/*/new/*/**");
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (!request.getMethod().equals("POST") || request.getParameter(TypedText.AT) == null) {
      return;
    }
    try {
      settle(request, failure != null, HttpStatus.valueOf(response.getStatus()));
    } catch (RuntimeException e) {
      // The answer is on its way; a database that is away must not make it another one.
      LOG.warn("What was typed could not be kept: {}", e.getClass().getSimpleName());
    }
  }

  private void settle(HttpServletRequest request, boolean failed, HttpStatus status) {
    Actor actor = CurrentActor.of(request);
    MultiValueMap<String, String> fields = TypedText.fields(request);
    Optional<String> page = TypedText.page(fields);
    if (!failed && status.is3xxRedirection()) {
      page.ifPresent(path -> typed.forget(actor, path));
    } else if (status != HttpStatus.NOT_FOUND) {
      typed.keep(actor, fields);
    }
  }
}
