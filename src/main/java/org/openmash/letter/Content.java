package org.openmash.letter;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything a letter is made from.
 *
 * @param people the records whose addresses and telephones were put in
 * @param details those, as they stood then
 */
public record Content(
    String subject,
    String words,
    LetterForm.Language language,
    List<Reader> readers,
    Set<UUID> people,
    List<String> details,
    List<TakenOver> passages) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Content {
    readers = List.copyOf(readers);
    people = Set.copyOf(people);
    details = List.copyOf(details);
    passages = List.copyOf(passages);
  }

  /** How many of them are people, and not agencies. */
  long family() {
    return readers.stream().filter(Reader::ofFamily).count();
  }

  /** What was typed, for whoever writes it anew. */
  public LetterForm asForm() {
    return new LetterForm(
        subject,
        words,
        language,
        readers.stream()
            .filter(reader -> reader.person() == null)
            .map(reader -> new LetterForm.Other(reader.whom(), reader.name()))
            .toList());
  }

  /** What was chosen beside it; whoever referred stands among the names. */
  public Chosen asChoice() {
    return new Chosen(
        readers.stream()
            .map(Reader::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet()),
        false,
        people,
        passages.stream().map(TakenOver::passage).collect(Collectors.toUnmodifiableSet()));
  }

  String json() {
    return JSON.writeValueAsString(this);
  }

  static Content parse(String json) {
    return JSON.readValue(json, Content.class);
  }
}
