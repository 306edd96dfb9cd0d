package org.openmash.form;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything a form can do, from the one record that is the form. */
@Component
public class Forms {

  private static final int MOST_DRAWS = 50;

  private final Speech speech;
  private final Checks checks;
  private final Offers offers;
  private final Definitions definitions;
  private final CouncilQuestions council;

  /** Each definition once, by itself: comparing two of them costs as much as writing them. */
  private final Map<FormDefinition, String> fingerprints =
      Collections.synchronizedMap(new IdentityHashMap<>());

  Forms(
      Speech speech,
      Checks checks,
      Offers offers,
      Definitions definitions,
      CouncilQuestions council) {
    this.speech = speech;
    this.checks = checks;
    this.offers = offers;
    this.definitions = definitions;
    this.council = council;
  }

  FormDefinition definition(Class<? extends Record> form) {
    return council.asked(form, () -> new Introspection(speech).of(form));
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

  /**
   * The answers with one row more or less, where the button for that was pressed (<code>
   * _add=incidents</code>, <code>_remove=incidents.2</code>); empty where another button was.
   */
  public Optional<Answers> reshaped(
      Class<? extends Record> form, MultiValueMap<String, String> posted) {
    String more = posted.getFirst("_add");
    String fewer = posted.getFirst("_remove");
    if (more == null && fewer == null) {
      return Optional.empty();
    }
    Answers answers = read(form, posted);
    return Optional.of(
        more != null
            ? Reshaping.more(definition(form), answers, more)
            : Reshaping.fewer(definition(form), answers, String.valueOf(fewer)));
  }

  /** The form as a page shows it: what was typed, and beside it what is wrong. */
  public FormView view(
      Class<? extends Record> form, Answers answers, List<Problem> problems, Words words) {
    return new Viewing(offers, words, answers, problems).view(definition(form));
  }

  /**
   * The JSON Schema (draft 2020-12) of one form, or of several, each under its name in <code>$defs
   * </code>.
   */
  @SafeVarargs
  public final JsonNode schema(Class<? extends Record>... forms) {
    JsonSchema writer = new JsonSchema(offers);
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$schema", JsonSchema.DIALECT);
    if (forms.length == 1) {
      return schema.setAll(writer.of(definition(forms[0])));
    }
    ObjectNode each = schema.putObject("$defs");
    for (Class<? extends Record> form : forms) {
      each.set(definition(form).form(), writer.of(definition(form)));
    }
    return schema;
  }

  /** Fills in a form from JSON; each problem knows its JSON pointer. */
  public <R extends Record> Filling<R> fromJson(Class<R> form, JsonNode json) {
    FormDefinition definition = definition(form);
    Complaints complaints = new Complaints(speech, definition.form());
    Answers answers = new FromJson(complaints).read(definition, json);
    return new Filler(checks, complaints, answers, true).fill(form, definition);
  }

  /** The record as the JSON its schema asks for. */
  public JsonNode toJson(Record record) {
    return new ToJson(answersOf(record)).write(definition(record.getClass()));
  }

  /** What was filled in, as the JSON its schema asked for then. */
  public JsonNode toJson(Recorded recorded) {
    return new ToJson(recorded.answers()).write(definitions.of(recorded));
  }

  /** What was filled in, as it is kept: only what was asked, and the words of what was chosen. */
  public Recorded recorded(Filling.Complete<?> filling) {
    FormDefinition definition = definition(filling.record().getClass());
    Answers own = answersOf(filling.record());
    Answers answers =
        filling.answers().at(CouncilQuestions.PART) instanceof Map<?, ?> extra
            ? own.with(CouncilQuestions.PART, extra)
            : own;
    return new Recorded(
        definition.form(),
        fingerprints.computeIfAbsent(definition, FormDefinition::id),
        answers,
        new Choosing(offers).said(definition, answers));
  }

  /** What was filled in, in words: with the definition it was filled in with. */
  public Reading reading(Recorded recorded, Words words) {
    return new Reader(offers, words, recorded.answers(), recorded.said())
        .read(definitions.of(recorded));
  }

  /** Answers on their way, right or wrong, in words: for "check your answers". */
  public Reading reading(Class<? extends Record> form, Answers answers, Words words) {
    return new Reader(offers, words, answers, Map.of()).read(definition(form));
  }

  /** The answers somebody would have given to make this record. */
  public Answers answersOf(Record record) {
    return Unfilling.of(record);
  }

  /**
   * A plausible, valid record of invented answers; the same for the same random numbers. Answers
   * that contradict each other, such as a death before the birth, are drawn anew.
   */
  public <R extends Record> R anExample(Class<R> form, Random random) {
    Example example = new Example(random, checks.today(), offers);
    List<Problem> wrong = List.of();
    for (int draw = 0; draw < MOST_DRAWS; draw++) {
      switch (fill(form, example.answers(definition(form).questions()))) {
        case Filling.Complete<R>(R record, _) -> {
          return record;
        }
        case Filling.Incomplete<R>(_, var problems) -> wrong = problems;
      }
    }
    throw new IllegalStateException("An example does not fit its form: " + wrong);
  }
}
