package org.openmash.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.openmash.database.DatabaseSettings;
import org.openmash.kernel.Id;
import org.openmash.kernel.UserId;
import org.openmash.kernel.WrongSetting;
import org.springframework.stereotype.Component;

/**
 * Keeps what the database alone must not give away, under a key that lies beside the data and never
 * in it. Every node of one hub needs the same key file.
 */
@Component
public class Secrets {

  private static final int IV = 12;
  private final byte[] key;

  Secrets(DatabaseSettings settings) {
    this.key = read(settings.data().resolve("access.key"));
  }

  /** Hides a secret so that only its owner's row can hold it. */
  byte[] seal(UserId owner, byte[] secret) {
    byte[] iv = new byte[IV];
    Id.RANDOM.nextBytes(iv);
    byte[] sealed = gcm(Cipher.ENCRYPT_MODE, owner, iv, secret);
    byte[] both = Arrays.copyOf(iv, IV + sealed.length);
    System.arraycopy(sealed, 0, both, IV, sealed.length);
    return both;
  }

  byte[] open(UserId owner, byte[] sealed) {
    byte[] iv = Arrays.copyOf(sealed, IV);
    return gcm(Cipher.DECRYPT_MODE, owner, iv, Arrays.copyOfRange(sealed, IV, sealed.length));
  }

  /** A fingerprint that nobody without the key can make; the word keeps uses apart. */
  public byte[] mark(String word, String text) {
    return hmac(hmac(key, word), text);
  }

  private byte[] gcm(int mode, UserId owner, byte[] iv, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(hmac(key, "seal"), "AES"), new GCMParameterSpec(128, iv));
      cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a sealed secret does not fit the key file access.key of this data directory", e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.notExists(file)) {
        create(file);
      }
      return HexFormat.of().parseHex(Files.readString(file).strip());
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongSetting(
          "The key file \"%s\" cannot be read; restore it from a backup, or nobody's one-time codes work."
              .formatted(file));
    }
  }

  private static void create(Path file) throws IOException {
    byte[] fresh = new byte[32];
    Id.RANDOM.nextBytes(fresh);
    Path half = file.resolveSibling("access.key." + Id.random());
    Files.createFile(
        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(half, HexFormat.of().formatHex(fresh));
    try {
      // A link appears whole or not at all, and never over a key another program just made.
      Files.createLink(file, half);
    } catch (FileAlreadyExistsException e) {
      // The other's key is as good.
    } finally {
      Files.delete(half);
    }
  }
}
