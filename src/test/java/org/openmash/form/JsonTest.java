package org.openmash.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class JsonTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Forms forms = TestForms.forms();
  private final Schema schema = SCHEMAS.getSchema(forms.schema(Everything.class));

  @Test
  void isItselfAValidSchema() {
    Schema metaschema =
        SCHEMAS.getSchema(com.networknt.schema.SchemaLocation.of(JsonSchema.DIALECT));
    assertThat(metaschema.validate(forms.schema(Everything.class))).isEmpty();
    assertThat(metaschema.validate(forms.schema(Everything.class, FormsTest.Span.class))).isEmpty();
  }

  @Test
  void takesWhatItWrites() {
    for (int seed = 0; seed < 200; seed++) {
      Everything example = forms.anExample(Everything.class, new Random(seed));
      JsonNode json = forms.toJson(example);
      assertThat(faults(json)).as("seed %d: %s", seed, json).isEmpty();
      assertThat(forms.fromJson(Everything.class, json))
          .as("seed %d", seed)
          .isInstanceOfSatisfying(
              Filling.Complete.class, c -> assertThat(c.record()).isEqualTo(example));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/name            | null                     | /name",
        "/name            | ' '                      | /name",
        "/name            | 12                       | /name",
        "/nobody          | 'x'                      | /nobody",
        "/nickname        | 'xxxxxxxxxxxxxxxxxxxxx'  | /nickname",
        "/weeks           | 43                       | /weeks",
        "/weeks           | '12'                     | /weeks",
        "/weeks           | 12.5                     | /weeks",
        "/weeks           | 99999999999              | /weeks",
        "/born            | '2020-02-30'             | /born",
        "/born            | '3 January 2020'         | /born",
        "/born            | {'day':3}                | /born",
        "/due             | {'notKnown':false}       | /due",
        "/due             | {'notKnown':true,'a':1}  | /due",
        "/at              | '2pm'                    | /at",
        "/at              | '24:00'                  | /at",
        "/colour          | 'PINK'                   | /colour",
        "/weekday         | ''                       | /weekday",
        "/liked           | ['RED','RED']            | /liked",
        "/liked           | []                       | /liked",
        "/liked           | 'RED'                    | /liked",
        "/indicator       | 'zz'                     | /indicator",
        "/agreed          | 'true'                   | /agreed",
        "/informed        | 'NO'                     | /whyNot",
        "/whyNot          | 'because'                | /whyNot",
        "/lives           | 'Elm Road'               | /lives",
        "/lives           | {'town':'Elm'}           | /lives/street",
        "/stays           | {}                       | /stays/street",
        "/incidents       | []                       | /incidents",
        "/incidents       | {}                       | /incidents",
        "/incidents       | [{}]                     | /incidents/0/what /incidents/0/seen",
        "/incidents       | [1]                      | /incidents",
        "/incidents/0/x   | 1                        | /incidents/0/x",
        "/incidents/0/seen | 'MAYBE'                 | /incidents/0/seen",
      })
  void refusesWhatItsSchemaRefusesAndSaysWhere(String at, String value, String pointer) {
    ObjectNode json = valid();
    put(json, at, JSON.readTree(value.replace('\'', '"')));
    assertThat(faults(json)).as("schema").isNotEmpty();
    assertThat(problems(json))
        .as("form")
        .extracting(Problem::pointer)
        .containsExactly(pointer.split(" "));
  }

  @Test
  void takesNothingItsSchemaRefuses() {
    List<String> junk =
        List.of(
            "null",
            "true",
            "12",
            "-1",
            "1e400",
            "''",
            "' '",
            "'" + "x".repeat(20_000) + "'",
            "[]",
            "{}",
            "{'notKnown':true}",
            "{'notKnown':'true'}",
            "['RED']",
            "['RED','BLUE']",
            "[[]]",
            "'RED'",
            "'2020-01-03'",
            "'14:30'",
            "{'a':1}",
            "[{'what':'x','seen':'YES'}]",
            "{'street':'x'}",
            "'a\\u0000b'",
            "'NO'",
            "'a1'");
    Set<String> onlyOurs = Set.of("format", "past", "today_or_past", "today_or_future", "year");
    int taken = 0;
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      ObjectNode json = valid();
      List<String> names =
          forms.definition(Everything.class).questions().stream().map(Question::name).toList();
      for (int i = 0; i <= random.nextInt(2); i++) {
        json.set(
            names.get(random.nextInt(names.size())),
            JSON.readTree(junk.get(random.nextInt(junk.size())).replace('\'', '"')));
      }
      List<Problem> problems = problems(json);
      if (problems.isEmpty()) {
        taken++;
        assertThat(faults(json)).as(json.toString()).isEmpty();
      } else if (faults(json).isEmpty()) {
        assertThat(problems).as(json.toString()).allMatch(p -> onlyOurs.contains(p.kind()));
      }
    }
    assertThat(taken).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void holdsForEveryFormOfTheHub(Class<? extends Record> form) {
    if (form == FormsTest.Span.class || isOfAnotherList(form)) {
      return;
    }
    Schema own = SCHEMAS.getSchema(forms.schema(form));
    for (int seed = 0; seed < 20; seed++) {
      Record example = forms.anExample(form, new Random(seed));
      assertThat(own.validate(forms.toJson(example), c -> {})).as("%s", form).isEmpty();
      assertThat(forms.fromJson(form, forms.toJson(example)))
          .isInstanceOfSatisfying(
              Filling.Complete.class, c -> assertThat(c.record()).isEqualTo(example));
    }
  }

  static List<Class<? extends Record>> forms() {
    return AllForms.found();
  }

  /** Its choices are data of the running hub, tried there. */
  private boolean isOfAnotherList(Class<? extends Record> form) {
    String definition = forms.definition(form).json();
    return definition.contains("\"from\":\"list\"") && form != Everything.class;
  }

  private List<Problem> problems(JsonNode json) {
    return forms.fromJson(Everything.class, json)
            instanceof Filling.Incomplete<Everything>(_, var p)
        ? p
        : List.of();
  }

  private List<Error> faults(JsonNode json) {
    return schema.validate(
        json, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
  }

  private ObjectNode valid() {
    return (ObjectNode)
        forms.toJson(
            ((Filling.Complete<?>) forms.fill(Everything.class, TestForms.valid())).record());
  }

  private static void put(ObjectNode json, String at, JsonNode value) {
    String[] steps = at.substring(1).split("/");
    JsonNode here = json;
    for (int i = 0; i < steps.length - 1; i++) {
      here =
          here instanceof ArrayNode list
              ? list.get(Integer.parseInt(steps[i]))
              : here.get(steps[i]);
    }
    ((ObjectNode) here).set(steps[steps.length - 1], value);
  }
}
