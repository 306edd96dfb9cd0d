package org.openmash.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Speaks clamd's INSTREAM over a real socket. */
final class FakeClamd implements AutoCloseable {

  /** Finds the test virus and passes everything else. */
  static final Function<byte[], String> HONEST =
      bytes ->
          Bytes.indexOf(bytes, Files.EICAR, 0, bytes.length) >= 0
              ? "stream: Eicar-Test-Signature FOUND\0"
              : "stream: OK\0";

  private final ServerSocket door;

  /**
   * Starts it.
   *
   * @param answer what it says to the bytes; nothing at all for null, and the line stays open
   */
  FakeClamd(Function<byte[], String> answer) throws IOException {
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> serve(answer));
  }

  String address() {
    return "127.0.0.1:" + door.getLocalPort();
  }

  private void serve(Function<byte[], String> answer) {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        Thread.ofVirtual().start(() -> talk(caller, answer));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void talk(Socket caller, Function<byte[], String> answer) {
    try {
      DataInputStream in = new DataInputStream(caller.getInputStream());
      byte[] greeting = in.readNBytes(10);
      if (!new String(greeting, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
        caller.close();
        return;
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        all.writeBytes(in.readNBytes(length));
      }
      String said = answer.apply(all.toByteArray());
      if (said == null) {
        in.readNBytes(1);
      } else {
        caller.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
      }
      caller.close();
    } catch (IOException e) {
      // The caller hung up, as a test may want it to.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
