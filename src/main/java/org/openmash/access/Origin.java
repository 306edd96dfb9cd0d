package org.openmash.access;

/**
 * Where a try to sign in comes from.
 *
 * @param device what the device's long-lived cookie says; empty when it has none
 */
public record Origin(String address, String device) {}
