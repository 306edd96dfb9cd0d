package org.openmash.access;

/**
 * What somebody invited needs to set up their sign-in.
 *
 * @param key the secret of their second factor, to type into an app
 * @param uri the same for an app on this very device
 */
public record Enrolment(String email, String name, String key, String uri) {}
