package org.openmash.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * GOV.UK Frontend from its jar as <code>govuk.css</code> and <code>govuk.js</code>. The typeface
 * and the crown are for gov.uk alone, and the blue gives way to our teal, so the style is changed
 * on its way out.
 */
final class GovukFrontend extends PathResourceResolver {

  private static final String HOME = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
  private static final long STARTED = System.currentTimeMillis();

  private final Map<String, Resource> made = new ConcurrentHashMap<>();

  @Override
  protected @Nullable Resource getResource(String path, Resource location) throws IOException {
    return switch (path) {
      case "govuk.css" ->
          made.computeIfAbsent(path, p -> served(p, ours(read("govuk-frontend.min.css"))));
      case "govuk.js" -> made.computeIfAbsent(path, p -> served(p, read("govuk-frontend.min.js")));
      default -> super.getResource(path, location);
    };
  }

  static String ours(String css) {
    return css.replaceAll("@font-face\\{[^}]*}", "")
        .replaceAll("\"?GDS Transport\"?\\s*,\\s*", "")
        .replaceAll("font-family:arial,sans-serif", "font-family:var(--font)")
        .replaceAll("(?i)#1d70b8", "#0b5d69")
        .replaceAll("(?i)#1a65a6", "#0a535e")
        .replaceAll("(?i)#003078", "#07343b")
        .replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "");
  }

  static String read(String name) {
    try {
      return new ClassPathResource(HOME + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resource served(String name, String text) {
    // Told apart by its description: Spring takes two resources that describe themselves alike for
    // one.
    return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), name) {
      @Override
      public String getFilename() {
        return name;
      }

      @Override
      public long lastModified() {
        return STARTED;
      }
    };
  }
}
