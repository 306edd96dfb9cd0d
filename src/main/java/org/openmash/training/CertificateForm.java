package org.openmash.training;

import java.time.LocalDate;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/**
 * Something learnt elsewhere.
 *
 * @param evidence what shows it: who gave the course, the number of the certificate
 */
@Form("training.certificate")
public record CertificateForm(
    @ChoicesFrom(TrainingNames.KINDS) Choice kind,
    @Day(Day.When.TODAY_OR_PAST) LocalDate on,
    @Limit(300) String evidence) {}
