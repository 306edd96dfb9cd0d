package org.openmash.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Knows every option of a question, whether it is written in the form or kept as data. */
@Component
class Offers {

  /** Looked up once, and late: a list may need a facade that needs a form. */
  private final Supplier<Map<String, Choices>> lists;

  private final Languages languages;

  Offers(ObjectProvider<Choices> lists, Languages languages) {
    this.lists =
        SingletonSupplier.of(() ->
            lists.stream()
                .collect(
                    Collectors.toMap(Choices::name, Function.identity(), (first, _) -> first)));
    this.languages = languages;
  }

  List<Option> options(Offer offer) {
    return switch (offer) {
      case Offer.Fixed(List<Option> options) -> options;
      case Offer.Listed(String name) -> listed(name);
    };
  }

  /** What may be answered; no words are looked up for that in two languages. */
  Set<String> values(Offer offer) {
    return switch (offer) {
      case Offer.Fixed(List<Option> options) ->
          options.stream().map(Option::value).collect(Collectors.toCollection(LinkedHashSet::new));
      case Offer.Listed(String name) ->
          choices(name).offered(languages.english()).stream()
              .map(Choices.Offered::value)
              .collect(Collectors.toCollection(LinkedHashSet::new));
    };
  }

  /** What may be suggested while somebody types. */
  List<String> suggestions(String name, Words words) {
    return choices(name).offered(words).stream().map(Choices.Offered::label).toList();
  }

  private Choices choices(String name) {
    Choices choices = lists.get().get(name);
    if (choices == null) {
      throw new IllegalStateException("No Choices bean is named " + name);
    }
    return choices;
  }

  private List<Option> listed(String name) {
    Choices choices = choices(name);
    Map<String, Choices.Offered> welsh = new LinkedHashMap<>();
    choices.offered(languages.welsh()).forEach(offered -> welsh.put(offered.value(), offered));
    return choices.offered(languages.english()).stream()
        .map(english -> option(english, welsh.getOrDefault(english.value(), english)))
        .toList();
  }

  private static Option option(Choices.Offered english, Choices.Offered welsh) {
    @Nullable String hint = english.hint();
    String welshHint = welsh.hint();
    return new Option(
        english.value(),
        new Said(english.label(), welsh.label()),
        hint == null ? null : new Said(hint, welshHint == null ? hint : welshHint));
  }
}
