package org.openmash.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.Base64;
import org.openmash.database.Work;
import org.openmash.kernel.Id;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The filters every request passes: headers, who asks, forged posts, sign-out. */
@Configuration
class SecurityConfiguration implements WebMvcConfigurer {

  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";

  private static final String PERMISSIONS =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  private final PolicyInterceptor policies;

  SecurityConfiguration(PolicyInterceptor policies) {
    this.policies = policies;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(policies).order(Integer.MIN_VALUE);
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      AccessSettings settings,
      ActorFilter actors,
      StaleToken staleToken,
      SignOut signOut)
      throws Exception {
    return http.headers(SecurityConfiguration::headers)
        .csrf(csrf ->
            csrf.csrfTokenRepository(tokens(settings))
                // Masked anew for each page: a compressed page does not give it away (BREACH).
                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .exceptionHandling(refusals -> refusals.accessDeniedHandler(staleToken))
        .addFilterBefore(actors, CsrfFilter.class)
        .logout(out ->
            out.logoutUrl("/sign-out")
                .addLogoutHandler(signOut)
                // Not its cookies: the one that knows this device again must outlive the session.
                .addLogoutHandler(
                    new HeaderWriterLogoutHandler(
                        new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)))
                .logoutSuccessUrl("/sign-in?out=yes"))
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  ActorFilter actors(
      Sessions sessions, AccountStore accounts, ObjectProvider<WithoutAccount> others, Work work) {
    return new ActorFilter(sessions, accounts, others, work);
  }

  /** It stands in the chain of security, and nowhere else. */
  @Bean
  FilterRegistrationBean<ActorFilter> actorsOnlyInTheChain(ActorFilter actors) {
    FilterRegistrationBean<ActorFilter> registration = new FilterRegistrationBean<>(actors);
    registration.setEnabled(false);
    return registration;
  }

  static void headers(HeadersConfigurer<HttpSecurity> headers) {
    // Pages are not stored, unless one asks to be kept for the Back button by its own header.
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }

  /** In a cookie, so that a form outlives the session it was opened in. */
  private static CookieCsrfTokenRepository tokens(AccessSettings settings) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(settings.cookie("form"));
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).sameSite("Lax").secure(settings.isHttps()));
    return tokens;
  }

  @Bean
  CookieSerializer sessionCookie(AccessSettings settings) {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(settings.cookie("session"));
    cookie.setCookiePath("/");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setUseSecureCookie(settings.isHttps());
    cookie.setUseBase64Encoding(false);
    return cookie;
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionIds() {
    return repository -> repository.setSessionIdGenerator(SecurityConfiguration::sessionId);
  }

  @Bean
  RecurringTask<Void> forgetEmptyAllowances(Allowances allowances) {
    return Tasks.recurring("access-forget-allowances", Schedules.fixedDelay(Duration.ofHours(1)))
        .execute((instance, context) -> allowances.forgetEmpty());
  }

  /** 216 random bits in the 36 characters the table has room for. */
  private static String sessionId() {
    byte[] bytes = new byte[27];
    Id.RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
