package org.openmash.notification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.openmash.kernel.WrongSetting;

/** Whom we believe that a mail server is the one it says: a council's own authority, for one. */
final class Authorities {

  private Authorities() {}

  /** Trusts those in the file and nobody else. */
  static SSLSocketFactory trusted(Path certificates) {
    try (InputStream pem = Files.newInputStream(certificates)) {
      Collection<? extends Certificate> all =
          CertificateFactory.getInstance("X.509").generateCertificates(pem);
      if (all.isEmpty()) {
        throw unreadable(certificates);
      }
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (Certificate one : all) {
        store.setCertificateEntry("authority " + store.size(), one);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(null, trust.getTrustManagers(), null);
      return tls.getSocketFactory();
    } catch (IOException | GeneralSecurityException e) {
      throw unreadable(certificates);
    }
  }

  private static WrongSetting unreadable(Path certificates) {
    return new WrongSetting(
        "openmash.mail.certificates", certificates.toString(), "a file of certificates (PEM)");
  }
}
