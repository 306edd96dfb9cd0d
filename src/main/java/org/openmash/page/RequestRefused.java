package org.openmash.page;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * What another system sent cannot be taken; told it as problem details (RFC 9457).
 *
 * <p>The words lie under <code>key.title</code> and <code>key.system</code>; the last part of the
 * key names the kind of problem.
 */
public class RequestRefused extends RuntimeException {

  private final HttpStatus status;
  private final String key;
  private final transient List<Map<String, Object>> errors;

  public RequestRefused(HttpStatus status, String key) {
    this(status, key, List.of());
  }

  /** With each thing that is wrong, by where it is. */
  public RequestRefused(HttpStatus status, String key, List<Map<String, Object>> errors) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.errors = List.copyOf(errors);
  }

  HttpStatus status() {
    return status;
  }

  String key() {
    return key;
  }

  List<Map<String, Object>> errors() {
    return errors;
  }
}
