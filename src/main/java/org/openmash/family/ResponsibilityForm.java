package org.openmash.family;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.When;
import org.openmash.kernel.Answer;

/**
 * Whether an adult has parental responsibility for the child whose page it is written on, and how
 * (Children Act 1989, sections 2 to 5, 12, 14C; Adoption and Children Act 2002, section 46).
 *
 * @param seen what proves it, as far as somebody here has seen it
 */
@Form("family.responsibility")
public record ResponsibilityForm(
    Answer held,
    @When(question = "held", is = "YES") @Nullable Basis basis,
    @When(question = "held", is = "YES") @Nullable Seen seen,
    @When(question = "held", is = "YES", optional = true) @Limit(40) @Nullable Around since,
    @When(question = "held", is = "YES", optional = true) @Limit(40) @Nullable Around until,
    @Limit(200) String source)
    implements Dated {

  public ResponsibilityForm {
    Around.inOrder(since, until);
  }

  /** How it is held. */
  public enum Basis {
    BIRTH_MOTHER,
    MARRIED_FATHER,
    REGISTERED_FATHER,
    SECOND_FEMALE_PARENT,
    AGREEMENT,
    RESPONSIBILITY_ORDER,
    STEP_PARENT,
    CHILD_ARRANGEMENTS_ORDER,
    SPECIAL_GUARDIANSHIP,
    GUARDIAN,
    ADOPTION,
    PARENTAL_ORDER,
    OTHER_ORDER,
    /** It was reported, and not how. */
    NOT_KNOWN
  }

  /** What somebody here has seen of it. */
  public enum Seen {
    BIRTH_CERTIFICATE,
    MARRIAGE_CERTIFICATE,
    ORDER,
    AGREEMENT,
    TOLD_ONLY
  }
}
