package org.openmash.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.family.FamilyExamples;
import org.openmash.family.Kinship;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.person.Keeping;
import org.openmash.person.Part;
import org.openmash.person.PersonExamples;
import org.openmash.person.Persons;
import org.openmash.triage.Identities;
import org.springframework.stereotype.Component;

/** A family one of whom may not find the others, and letters to them. */
@Component
public class LetterExamples {

  private final Persons persons;
  private final FamilyExamples families;
  private final Identities identities;
  private final Letters letters;

  LetterExamples(Persons persons, FamilyExamples families, Identities identities, Letters letters) {
    this.persons = persons;
    this.families = families;
    this.identities = identities;
    this.letters = letters;
  }

  /**
   * A mother who left, and the father who looks for her. Every secret is a word nobody else has.
   *
   * @param street where she lives; the father may not know it, nor what follows
   */
  public record Apart(
      PersonId child,
      PersonId mother,
      PersonId father,
      String hisName,
      String street,
      String postcode,
      String phone,
      String school,
      String placement,
      String name) {

    public String address() {
      return "14 " + street + ", Testham";
    }

    /** Everything he may not find anywhere. */
    public List<String> secrets() {
      return List.of(street, postcode, phone, school, placement, name);
    }
  }

  /** They are the family of this child of a contact. */
  public Apart apart(Actor hub, ReferralId contact, ChildId child) {
    return apart(hub, contact, child, "");
  }

  /** The same, and an agency may not know either. */
  public Apart apart(Actor hub, ReferralId contact, ChildId child, String agency) {
    String family = PersonExamples.family();
    String his = "Callum " + family;
    Apart apart =
        new Apart(
            families.woman(hub, "Wren " + family, 2017),
            families.woman(hub, "Jane " + family, 1990),
            families.man(hub, his, 1988),
            his,
            planted() + " Way",
            // None that a form's own example gives.
            "ZZ99 " + (1 + Math.abs(family.hashCode() % 9)) + "XZ",
            "01632 960" + (100 + Math.abs(family.hashCode() % 900)),
            planted() + " Primary School",
            planted() + " Lodge",
            "Zinnia " + planted());
    families.tie(hub, apart.child(), Kinship.PARENT, apart.mother());
    families.tie(hub, apart.child(), Kinship.PARENT, apart.father());
    identities.same(hub, contact, child, apart.child());
    protect(hub, apart, his + (agency.isEmpty() ? "" : ", " + agency));
    return apart;
  }

  private void protect(Actor hub, Apart apart, String from) {
    keep(
        hub,
        apart.mother(),
        Part.ADDRESSES,
        Map.of(
            "addresses",
            List.of(
                Map.of(
                    "lines",
                    apart.address(),
                    "postcode",
                    apart.postcode(),
                    "secret",
                    "true",
                    "secretFrom",
                    from))));
    keep(
        hub,
        apart.mother(),
        Part.REACH,
        Map.of(
            "phones",
            List.of(
                Map.of(
                    "number",
                    apart.phone(),
                    "safe",
                    "SAFE",
                    "secret",
                    "true",
                    "secretFrom",
                    from))));
    keep(
        hub,
        apart.child(),
        Part.SECRETS,
        Map.of(
            "secrets",
            List.of(
                secret("SCHOOL", apart.school(), from),
                secret("PLACEMENT", apart.placement(), from),
                secret("NAME", apart.name(), from))));
  }

  private static Map<String, String> secret(String kind, String what, String from) {
    return Map.of("kind", kind, "what", what, "fromWhom", from);
  }

  public void keep(Actor hub, PersonId person, Part part, Map<String, ?> said) {
    int base = persons.read(hub, person).part(part).map(version -> version.version()).orElse(0);
    Object kept = persons.keep(hub, person, part, Answers.of(said), base);
    if (!(kept instanceof Keeping.Kept)) {
      throw new IllegalStateException(String.valueOf(kept));
    }
  }

  /** One text for both parents, with everything in it. */
  public static LetterForm text(Apart apart) {
    return new LetterForm(
        "What happens next",
        "We met on Monday.\nJane lives at %s, %s and is reached on %s.\nWren goes to %s and sleeps at %s as %s."
            .formatted(
                apart.address(),
                apart.postcode(),
                apart.phone(),
                apart.school(),
                apart.placement(),
                apart.name()),
        LetterForm.Language.ENGLISH,
        List.of());
  }

  public LetterId toBoth(Actor hub, ReferralId contact, Apart apart) {
    return letters.write(hub, contact, text(apart), to(apart.mother(), apart.father()));
  }

  public static Chosen to(PersonId... readers) {
    return new Chosen(
        Arrays.stream(readers).map(PersonId::value).collect(Collectors.toSet()),
        false,
        Set.of(),
        Set.of());
  }

  private static String planted() {
    String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    return "Q" + word + "holm";
  }
}
