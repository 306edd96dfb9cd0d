package org.openmash.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a date may lie, seen from today. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Day {
  When value();

  /** Seen from today; a birth date is past, an expected date may be either. */
  enum When {
    PAST,
    TODAY_OR_PAST,
    TODAY_OR_FUTURE,
    ANY
  }
}
