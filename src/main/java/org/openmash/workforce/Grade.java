package org.openmash.workforce;

/** What a worker may answer for. */
public enum Grade {
  /** Registered with Social Work England: may lead any work with a child. */
  SOCIAL_WORKER,
  /** A Children's Practitioner: works beside a social worker, and leads what the area lets them. */
  PRACTITIONER
}
