package org.openmash.restriction;

/** Somebody wanted to agree to what they proposed, or to judge what they did themselves. */
public class NotTheSecond extends RuntimeException {}
