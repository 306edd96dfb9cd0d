package org.openmash.support;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program, as it is mapped: neither a library's nor another test's. */
@Component
public class Routes {

  /** A variable of a path, with the pattern it must match where it has one. */
  public static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^/]+))?}");

  private static final String CLASSES = "/target/classes/";

  private final RequestMappingHandlerMapping mapping;

  Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * One route.
   *
   * @param mapped the path as it is mapped, patterns of its variables included
   */
  public record Route(String mapped, HttpMethod method, Policy policy, boolean demoOnly) {

    /** The path as people read it: "/agencies/{id}". */
    public String path() {
      return VARIABLE.matcher(mapped).replaceAll("{$1}");
    }

    @Override
    public String toString() {
      return method + " " + path();
    }
  }

  /** In the order of their paths. */
  public List<Route> all() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> isOurs(entry.getValue().getBeanType()))
        .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Route::mapped).thenComparing(route -> route.method().name()))
        .toList();
  }

  /** Whether this class is the program's own. */
  public static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.openmash.")
        && type.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith(CLASSES);
  }

  private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod page) {
    Guarded own = page.getMethodAnnotation(Guarded.class);
    Policy policy =
        own != null
            ? own.value()
            : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Guarded.class).value();
    boolean demoOnly = page.getBeanType().isAnnotationPresent(Profile.class);
    List<HttpMethod> methods =
        info.getMethodsCondition().getMethods().isEmpty()
            ? List.of(HttpMethod.GET, HttpMethod.POST)
            : info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .toList();
    return info.getPatternValues().stream()
        .flatMap(path -> methods.stream().map(method -> new Route(path, method, policy, demoOnly)));
  }
}
