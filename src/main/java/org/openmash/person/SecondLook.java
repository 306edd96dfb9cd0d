package org.openmash.person;

/** Why a second person looks at two records before they are joined. */
public enum SecondLook {
  /** Only a manager opens one of them. */
  RESTRICTED,
  /** Somebody is at work on one of them. */
  OPEN
}
