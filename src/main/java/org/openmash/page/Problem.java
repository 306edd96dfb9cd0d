package org.openmash.page;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Id;
import org.openmash.kernel.UnknownId;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What went wrong, as far as whoever is at the page needs to know.
 *
 * @param words last part of the message keys
 * @param retryAfter when coming back makes sense
 * @param reference what to quote to whoever keeps the hub running; only for defects
 */
record Problem(
    HttpStatus status, String words, @Nullable Duration retryAfter, @Nullable String reference) {

  private static final String CLEAR_LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  static final Problem NOT_FOUND = new Problem(HttpStatus.NOT_FOUND, "not-found", null, null);
  static final Problem TOO_LARGE = new Problem(HttpStatus.CONTENT_TOO_LARGE, "large", null, null);
  static final Problem UNAVAILABLE =
      new Problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", A_MINUTE, null);

  static Problem of(Throwable thrown) {
    return switch (thrown) {
      case UnknownId e -> NOT_FOUND;
      case AccessDeniedException e -> NOT_FOUND;
      case MethodArgumentTypeMismatchException e -> NOT_FOUND;
      case TooMany e -> tooMany(e.retryAfter());
      case RequestRefused e -> new Problem(e.status(), "bad", null, null);
      case MaxUploadSizeExceededException e -> TOO_LARGE;
      case MultipartException e -> of(HttpStatus.BAD_REQUEST);
      // What a filter meets when it looks for the form token in a body the server would not read.
      case InvalidParameterException e -> of(HttpStatus.valueOf(e.getErrorCode()));
      case ErrorResponse e -> of(HttpStatus.valueOf(e.getStatusCode().value()));
      default -> isUnreachableDatabase(thrown) ? UNAVAILABLE : defect();
    };
  }

  /** A page that is not for you and one that does not exist are the same page. */
  static Problem of(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN, UNAUTHORIZED, NOT_FOUND, GONE -> NOT_FOUND;
      case METHOD_NOT_ALLOWED -> new Problem(status, "method", null, null);
      case CONTENT_TOO_LARGE -> TOO_LARGE;
      case UNSUPPORTED_MEDIA_TYPE -> new Problem(status, "media", null, null);
      case TOO_MANY_REQUESTS -> tooMany(A_MINUTE);
      case SERVICE_UNAVAILABLE -> UNAVAILABLE;
      default -> status.is4xxClientError() ? new Problem(status, "bad", null, null) : defect();
    };
  }

  private static Problem tooMany(Duration retryAfter) {
    return new Problem(HttpStatus.TOO_MANY_REQUESTS, "many", retryAfter, null);
  }

  private static Problem defect() {
    StringBuilder reference = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      reference
          .append(i == 4 ? "-" : "")
          .append(CLEAR_LETTERS.charAt(Id.RANDOM.nextInt(CLEAR_LETTERS.length())));
    }
    return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "defect", null, reference.toString());
  }

  private static boolean isUnreachableDatabase(Throwable thrown) {
    return Stream.<Throwable>iterate(thrown, e -> e != null, Throwable::getCause)
        .limit(20)
        .anyMatch(Problem::saysUnreachable);
  }

  private static boolean saysUnreachable(Throwable e) {
    return switch (e) {
      case SQLTransientConnectionException down -> true;
      case SQLNonTransientConnectionException down -> true;
      case DataAccessResourceFailureException down -> true;
      case CannotCreateTransactionException down -> true;
      // The server died under a commit: whether it was kept is not known, and sending again is
      // safe.
      case TransactionSystemException down -> true;
      case SQLException sql -> sql.getSQLState() != null && isOutage(sql.getSQLState());
      default -> false;
    };
  }

  /**
   * Connection lost (08), server stopping or starting (57P), disk full or memory short (53), out of
   * time (57014, 55P03).
   */
  private static boolean isOutage(String state) {
    return state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53")
        || state.equals("57014")
        || state.equals("55P03");
  }
}
