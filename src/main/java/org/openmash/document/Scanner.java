package org.openmash.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.openmash.kernel.WrongSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks clamd (its INSTREAM command). Only a clear "OK" passes: no answer, a strange or a late one
 * means that the file is held.
 */
@Component
class Scanner {

  private static final Logger log = LoggerFactory.getLogger(Scanner.class);
  private static final String CLEAN = "stream: OK";
  private static final int LONGEST_ANSWER = 1024;

  private final String address;
  private final int connectMillis;
  private final int answerMillis;

  Scanner(
      @Value("${openmash.clamd:}") String address,
      @Value("${openmash.clamd-connect-millis:2000}") int connectMillis,
      @Value("${openmash.clamd-answer-millis:30000}") int answerMillis) {
    if (!address.isBlank() && !address.matches("[^:\\s]+:[0-9]{1,5}")) {
      throw new WrongSetting("openmash.clamd", address, "a host and a port, like scanner:3310");
    }
    this.address = address.strip();
    this.connectMillis = connectMillis;
    this.answerMillis = answerMillis;
  }

  boolean isConfigured() {
    return !address.isEmpty();
  }

  State scan(byte[] bytes) {
    if (!isConfigured()) {
      return State.NOT_SCANNED;
    }
    try (Socket socket = new Socket()) {
      int colon = address.lastIndexOf(':');
      socket.connect(
          new InetSocketAddress(
              address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
          connectMillis);
      socket.setSoTimeout(answerMillis);
      send(socket, bytes);
      return verdict(answer(socket));
    } catch (IOException | IllegalArgumentException e) {
      log.warn("the virus scanner did not answer: {}", e.getClass().getSimpleName());
      return State.HELD;
    }
  }

  private static void send(Socket socket, byte[] bytes) throws IOException {
    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    for (int from = 0; from < bytes.length; from += Pieces.SIZE) {
      int length = Math.min(Pieces.SIZE, bytes.length - from);
      out.writeInt(length);
      out.write(bytes, from, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(Socket socket) throws IOException {
    byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
    return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
  }

  private static State verdict(String answer) {
    if (answer.equals(CLEAN)) {
      return State.CLEAN;
    }
    if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
      return State.INFECTED;
    }
    log.warn("the virus scanner could not decide");
    return State.HELD;
  }
}
