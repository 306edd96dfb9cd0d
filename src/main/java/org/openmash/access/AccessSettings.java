package org.openmash.access;

import java.net.URI;
import org.openmash.kernel.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the hub is reached.
 *
 * @param address the address people type, and where links in mails lead; with https cookies are
 *     bound to it and sent nowhere else
 */
@ConfigurationProperties("openmash")
public record AccessSettings(@DefaultValue("http://localhost:8080") String address) {

  public AccessSettings {
    String scheme = scheme(address);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new WrongSetting(
          "openmash.address", address, "an address like https://hub.example.org");
    }
    address = address.replaceAll("/+$", "");
  }

  /** Whether cookies may say so: then browsers send them nowhere else. */
  public boolean isHttps() {
    return address.startsWith("https://");
  }

  /** The name of a cookie: with https one that no other host or path can set. */
  public String cookie(String word) {
    return isHttps() ? "__Host-" + word : word;
  }

  private static String scheme(String address) {
    try {
      return String.valueOf(URI.create(address).getScheme());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
