package org.openmash.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asked only after another question of the same record was answered so; shown beneath it. The
 * component is <code>@Nullable</code> (a list, a set and a boolean are empty) for when it is not
 * asked; when it is, an answer is required unless it is optional.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface When {
  String question();

  String[] is();

  /** May be left empty even when asked. */
  boolean optional() default false;
}
