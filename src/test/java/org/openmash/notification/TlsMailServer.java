package org.openmash.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A small mail server that takes everything, and knows STARTTLS if it has a certificate. */
final class TlsMailServer implements AutoCloseable {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<String> inTheOpen = new CopyOnWriteArrayList<>();
  private final List<String> encrypted = new CopyOnWriteArrayList<>();
  private final @Nullable SSLContext tls;

  private TlsMailServer(@Nullable SSLContext tls) throws IOException {
    this.tls = tls;
    Thread.ofVirtual().start(this::serve);
  }

  /** One that encrypts nothing. */
  static TlsMailServer plain() throws IOException {
    return new TlsMailServer(null);
  }

  /** One with the certificate in this key store. */
  static TlsMailServer with(Path keys) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    return new TlsMailServer(tls);
  }

  /** Makes a key and a certificate signed by itself, and the certificate's PEM file beside it. */
  static Path keys(Path directory, String madeOutTo) throws Exception {
    Path keys = directory.resolve("keys.p12");
    keytool(
        "-genkeypair",
        "-keyalg",
        "EC",
        "-dname",
        "CN=mail.example",
        "-ext",
        "san=" + madeOutTo,
        "-validity",
        "2",
        "-alias",
        "mail",
        "-storetype",
        "PKCS12",
        "-keystore",
        keys.toString());
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "mail",
        "-keystore",
        keys.toString(),
        "-file",
        directory.resolve("certificate.pem").toString());
    return keys;
  }

  private static void keytool(String... words) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    line.addAll(List.of(words));
    line.addAll(List.of("-storepass", new String(PASSWORD)));
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** The commands anybody on the way could have read. */
  List<String> inTheOpen() {
    return inTheOpen;
  }

  List<String> encrypted() {
    return encrypted;
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Thread.ofVirtual().start(() -> converse(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void converse(Socket client) {
    try (client) {
      say(client, "220 ready");
      if (commands(client, inTheOpen) && tls != null) {
        try (SSLSocket safe =
            (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true)) {
          safe.setUseClientMode(false);
          safe.startHandshake();
          commands(safe, encrypted);
        }
      }
    } catch (IOException e) {
      // The client went, or did not like our certificate.
    }
  }

  /** Whether the client asked to go on encrypted. */
  private boolean commands(Socket client, List<String> heard) throws IOException {
    // Unbuffered beyond a line would swallow the handshake; clients wait for each answer.
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8), 1);
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(line);
      if (data && !line.equals(".")) {
        continue;
      }
      data = line.equals("DATA");
      if (line.equals("STARTTLS")) {
        say(client, tls == null ? "502 no" : "220 go on");
        return tls != null;
      }
      say(client, data ? "354 go on" : answer(line));
    }
    return false;
  }

  private String answer(String line) {
    return line.startsWith("EHLO") && tls != null ? "250-mail.example\r\n250 STARTTLS" : "250 ok";
  }

  private static void say(Socket client, String words) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
