package org.openmash.form;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Everything a form can do, from the one record that is the form. */
@Component
public class Forms {

  private final Speech speech;
  private final Checks checks;
  private final Offers offers;
  private final Map<Class<?>, FormDefinition> definitions = new ConcurrentHashMap<>();

  Forms(Speech speech, Checks checks, Offers offers) {
    this.speech = speech;
    this.checks = checks;
    this.offers = offers;
  }

  FormDefinition definition(Class<? extends Record> form) {
    FormDefinition known = definitions.get(form);
    return known != null
        ? known
        : definitions.computeIfAbsent(form, f -> new Introspection(speech).of(form));
  }

  /** The record, or what is missing and wrong; answers to questions not asked are left out. */
  public <R extends Record> Filling<R> fill(Class<R> form, Answers answers) {
    FormDefinition definition = definition(form);
    Complaints complaints = new Complaints(speech, definition.form());
    return new Filler(checks, complaints, answers, false).fill(form, definition);
  }

  /**
   * What was posted, exactly as typed but for line ends and control characters; what is no question
   * of the form is left out.
   */
  public Answers read(Class<? extends Record> form, MultiValueMap<String, String> posted) {
    return new Posted(posted).read(definition(form));
  }

  /** The answers somebody would have given to make this record. */
  public Answers answersOf(Record record) {
    return Unfilling.of(record);
  }

  /** A plausible, valid record of invented answers; the same for the same random numbers. */
  public <R extends Record> R anExample(Class<R> form, Random random) {
    Example example = new Example(random, checks.today(), offers);
    return switch (fill(form, example.answers(definition(form).questions()))) {
      case Filling.Complete<R>(R record, _) -> record;
      case Filling.Incomplete<R>(_, var problems) ->
          throw new IllegalStateException("An example does not fit its form: " + problems);
    };
  }
}
