package org.openmash.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openmash.exchange.Reading.Mistake;
import org.openmash.exchange.Sending;
import org.openmash.exchange.StrictJson;
import org.openmash.page.RequestRefused;
import org.springframework.http.HttpStatus;

/** Reads what another system sent, no further than it may be long. */
final class Incoming {

  static final String KEY = "Idempotency-Key";

  private Incoming() {}

  static Sending read(HttpServletRequest request) throws IOException {
    String key = request.getHeader(KEY);
    if (key == null || !Sending.isKey(key)) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, "exchange.problem.idempotency-key");
    }
    byte[] body = request.getInputStream().readNBytes(StrictJson.LONGEST + 1);
    if (body.length > StrictJson.LONGEST) {
      throw new RequestRefused(HttpStatus.CONTENT_TOO_LARGE, "page.problem.large");
    }
    return StrictJson.object(body)
        .map(json -> new Sending(key, json))
        .orElseThrow(() -> new RequestRefused(HttpStatus.BAD_REQUEST, "exchange.problem.not-json"));
  }

  /** Each answer that is missing or wrong, by where it is. */
  static RequestRefused incomplete(List<Mistake> mistakes) {
    List<Map<String, Object>> errors = mistakes.stream().map(Mistake::members).toList();
    return new RequestRefused(HttpStatus.BAD_REQUEST, "exchange.problem.answers", errors);
  }
}
