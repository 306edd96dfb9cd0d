package org.openmash.quality;

import org.openmash.hub.Hub;

/** A made-up family that somebody decides a level for. */
public record Vignette(String id, Hub.Said words) {}
