package org.openmash.workforce;

import org.openmash.form.Between;
import org.openmash.form.Form;

/**
 * How many social workers a team is to have.
 *
 * @param hours in per cent of full time: 450 is four and a half
 */
@Form("workforce.posts")
public record PostsForm(@Between(min = 0, max = 20_000) int hours) {}
