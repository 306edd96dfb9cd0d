package org.openmash.person.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Forenames that exist, and which are short for which. Their sources and licences stand in <code>
 * docs/dependencies.md</code>.
 */
final class KnownNames {

  static final KnownNames SHIPPED =
      new KnownNames(lines("/person/forenames.txt"), lines("/person/nicknames.csv"));

  private final Set<String> forenames = new HashSet<>();
  private final Map<String, Set<String>> shorts = new HashMap<>();
  private final List<Form> withForms;

  KnownNames(List<String> known, List<String> nicknames) {
    forenames.addAll(known);
    for (String line : nicknames) {
      List<String> family = Arrays.asList(line.split(","));
      String full = family.getFirst();
      for (String shorter : family.subList(1, family.size())) {
        shorts.computeIfAbsent(full, any -> new HashSet<>()).add(shorter);
        shorts.computeIfAbsent(shorter, any -> new HashSet<>()).add(full);
      }
    }
    withForms = shorts.keySet().stream().sorted().map(Form::of).toList();
  }

  /** A name that has short forms or is one, with what is worked out once about it. */
  record Form(byte[] text, long letters, int sound) {

    private static Form of(String name) {
      byte[] text = name.getBytes(StandardCharsets.ISO_8859_1);
      return new Form(text, Word.lettersOf(text), Sound.of(name));
    }
  }

  static List<String> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(KnownNames.class.getResourceAsStream(resource));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name of its own: such a one is not likely the other's slip of the pen. */
  boolean isForename(String plain) {
    return forenames.contains(plain);
  }

  boolean hasShortForms(String plain) {
    return shorts.containsKey(plain);
  }

  List<Form> withForms() {
    return withForms;
  }

  /** One step only: Al is Albert and Alan, who are not each other. */
  Set<String> formsOf(String plain) {
    return shorts.getOrDefault(plain, Set.of());
  }
}
