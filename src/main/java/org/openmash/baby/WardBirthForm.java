package org.openmash.baby;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.person.BabyForm;
import org.openmash.person.BirthForm;

/**
 * A birth told from the ward: the babies, and where they lie.
 *
 * @param sure whether an unlikely date was seen and is right
 */
@Form("baby.birth")
public record WardBirthForm(
    @Rows(min = 1, max = BirthForm.MOST) List<BabyForm> babies,
    @Limit(120) String hospital,
    @Limit(120) String ward,
    @Nullable @Limit(200) String toldBy,
    boolean sure) {}
