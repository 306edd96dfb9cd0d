package org.openmash.domesticabuse;

import org.openmash.form.Answers;

/**
 * A notification as somebody sends it: what happened, and apart from it how the victim may be
 * reached.
 */
public record Submitted(Answers incident, Answers safeContact) {}
