package org.openmash.training;

import java.time.LocalDate;

/**
 * That somebody learnt something, in a course here or elsewhere.
 *
 * @param kind of course
 * @param evidence what shows it, in words; empty for a course here
 */
public record Certificate(LearnerId learner, String kind, LocalDate heldOn, String evidence) {}
