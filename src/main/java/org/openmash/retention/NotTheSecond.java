package org.openmash.retention;

/** Two people are needed, and this is the first of them again (ASVS 5.0, 2.3.5). */
public class NotTheSecond extends RuntimeException {}
