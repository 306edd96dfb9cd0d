package org.openmash.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows every option of a question, whether it is written in the form or kept as data. */
@Component
class Offers {

  private final ObjectProvider<Choices> lists;
  private final Languages languages;

  Offers(ObjectProvider<Choices> lists, Languages languages) {
    this.lists = lists;
    this.languages = languages;
  }

  List<Option> options(Offer offer) {
    return switch (offer) {
      case Offer.Fixed(List<Option> options) -> options;
      case Offer.Listed(String name) -> listed(name);
    };
  }

  Set<String> values(Offer offer) {
    Map<String, Option> byValue = new LinkedHashMap<>();
    options(offer).forEach(option -> byValue.put(option.value(), option));
    return byValue.keySet();
  }

  /** What may be suggested while somebody types. */
  List<String> suggestions(String name, Words words) {
    return choices(name).offered(words).stream().map(Choices.Offered::label).toList();
  }

  private Choices choices(String name) {
    return lists.stream()
        .filter(list -> list.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No Choices bean is named " + name));
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
