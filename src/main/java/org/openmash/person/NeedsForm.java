package org.openmash.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Disability;
import org.openmash.kernel.Ethnicity;

/** What somebody needs to be understood and to take part. */
@Form("person.needs")
public record NeedsForm(
    @Nullable Ethnicity ethnicity,
    @Nullable @Limit(200) String languages,
    Answer interpreter,
    Answer disabled,
    @When(question = "disabled", is = "YES") Set<Disability> disabilities,
    @Nullable @TextArea(limit = 1_000, rows = 3) String communication) {}
