package org.openmash.training;

import java.util.List;
import java.util.Set;
import org.openmash.hub.Hub;

/**
 * That everybody in some posts must have learnt something, and not too long ago.
 *
 * @param posts whom it is asked of
 * @param months how long it holds
 * @param within days from the first at work until it is to be held for the first time
 * @param met the kinds of course that meet it
 * @param source whose demand it is
 */
public record Requirement(
    String id,
    Hub.Said name,
    Set<String> posts,
    int months,
    int within,
    List<String> met,
    Hub.Said source) {}
