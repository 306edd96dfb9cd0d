package org.openmash.referral;

import java.time.Instant;
import java.util.List;
import org.openmash.kernel.ChildId;

/**
 * What the referrer is told about one child.
 *
 * @param outcomeKey message key of the outcome in plain words
 * @param level the level of need decided
 * @param reason why, in plain words written for the referrer
 * @param withheld message keys of why a part of the reason is kept back; empty when nothing is
 * @param correction whether it replaces something told before
 */
public record ToldOutcome(
    ChildId child,
    String outcomeKey,
    String level,
    String reason,
    Instant decidedAt,
    boolean correction,
    List<String> withheld) {}
