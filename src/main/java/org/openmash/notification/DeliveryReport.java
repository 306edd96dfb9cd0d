package org.openmash.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server says about a message it could not deliver (RFC 3464).
 *
 * @param messageId ours, of the message that came back
 * @param status like 5.1.1
 */
record DeliveryReport(String messageId, String status) {

  private static final int ENOUGH = 64 * 1024;
  private static final Pattern MESSAGE_ID =
      Pattern.compile("(?im)^Message-ID:\\s*(<[^<>\\s]{1,250}>)");
  private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\s*$");
  private static final Pattern STATUS =
      Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");

  /** Reads a mail; empty unless it reports a failure for good. */
  static Optional<DeliveryReport> read(Part mail) throws MessagingException, IOException {
    if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
      return Optional.empty();
    }
    String report = "";
    String original = "";
    for (int i = 0; i < parts.getCount(); i++) {
      Part part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        report = text(part);
      } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
        original = text(part);
      }
    }
    String messageId = first(MESSAGE_ID, original);
    if (messageId == null || !FAILED.matcher(report).find()) {
      return Optional.empty();
    }
    String status = first(STATUS, report);
    return Optional.of(new DeliveryReport(messageId, status == null ? "bounced" : status));
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static String text(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return new String(in.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
    }
  }
}
