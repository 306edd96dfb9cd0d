package org.openmash.training;

import java.util.List;
import org.openmash.form.Choices;
import org.openmash.page.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The posts, kinds of course and requirements of an area, as forms offer them. */
@Configuration(proxyBeanMethods = false)
class CurriculumChoices {

  /** A list by its name. */
  @FunctionalInterface
  private interface Listed {
    List<Choices.Offered> offered(Words words);
  }

  private record Named(String name, Listed list) implements Choices {
    @Override
    public List<Offered> offered(Words words) {
      return list.offered(words);
    }
  }

  @Bean
  Choices trainingPosts(Curriculum curriculum) {
    return new Named(
        TrainingNames.POSTS,
        words ->
            curriculum.posts().stream()
                .map(each -> new Choices.Offered(each.id(), each.name().in(words), null))
                .toList());
  }

  @Bean
  Choices trainingKinds(Curriculum curriculum) {
    return new Named(
        TrainingNames.KINDS,
        words ->
            curriculum.kinds().stream()
                .map(each -> new Choices.Offered(each.id(), each.name().in(words), null))
                .toList());
  }

  @Bean
  Choices trainingRequirements(Curriculum curriculum) {
    return new Named(
        TrainingNames.REQUIREMENTS,
        words ->
            curriculum.requirements().stream()
                .map(each -> new Choices.Offered(each.id(), each.name().in(words), null))
                .toList());
  }
}
