package org.openmash.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The filters every request of another system passes: no session, no cookie, and so no form token
 * either, since no browser sends a key by itself.
 */
@Configuration
class KeyConfiguration {

  private static final String DOOR = "/api/";
  private static final String GUIDE = "/api/v1";
  private static final String DESCRIPTION = "/api/v1/openapi.json";

  @Bean
  @Order(1)
  SecurityFilterChain keys(
      HttpSecurity http,
      KeyGate gate,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
      throws Exception {
    return http.securityMatcher(KeyConfiguration::isForSystems)
        .headers(SecurityConfiguration::headers)
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterAfter(new KeyFilter(gate, problems), SecurityContextHolderFilter.class)
        .build();
  }

  /** Everything below the door but the page that people read. */
  static boolean isForSystems(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith(DOOR) && !path.equals(GUIDE);
  }

  /** What may be read without a key. */
  static boolean isOpen(HttpServletRequest request) {
    return request.getRequestURI().equals(DESCRIPTION);
  }
}
