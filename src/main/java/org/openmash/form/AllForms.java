package org.openmash.form;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Here;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds the forms there are, and keeps each one's definition, as each hub asks it, before anybody
 * can fill it in.
 */
@Component
class AllForms implements SmartInitializingSingleton {

  /**
   * Which there are never changes while the program runs, and looking takes a third of a second.
   */
  private static final Supplier<List<Class<? extends Record>>> FOUND =
      SingletonSupplier.of(AllForms::scanned);

  private final Forms forms;
  private final Hubs hubs;
  private final Definitions definitions;

  AllForms(Forms forms, Hubs hubs, Definitions definitions) {
    this.forms = forms;
    this.hubs = hubs;
    this.definitions = definitions;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<Class<? extends Record>> found = found();
    for (Hub hub : hubs.all()) {
      Here.in(
          hub.id(),
          () -> {
            found.forEach(form -> definitions.keep(forms.definition(form)));
            return found;
          });
    }
  }

  static List<Class<? extends Record>> found() {
    return FOUND.get();
  }

  private static List<Class<? extends Record>> scanned() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Form.class));
    // A record declared inside a method is nobody else's form.
    scan.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\$\\d.*")));
    return scan.findCandidateComponents("org.openmash").stream()
        .map(BeanDefinition::getBeanClassName)
        .sorted(Comparator.naturalOrder())
        .<Class<? extends Record>>map(AllForms::load)
        .toList();
  }

  private static Class<? extends Record> load(String name) {
    return ClassUtils.resolveClassName(name, AllForms.class.getClassLoader())
        .asSubclass(Record.class);
  }
}
