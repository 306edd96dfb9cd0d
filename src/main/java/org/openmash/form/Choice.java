package org.openmash.form;

/**
 * One value from a list that is data, not code: a threshold indicator, an agency. Offered by a
 * {@link Choices} bean.
 */
public record Choice(String value) {}
