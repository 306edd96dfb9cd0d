package org.openmash.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the hub is reached.
 *
 * @param address the address people type; with https cookies are bound to it and sent nowhere else
 */
@ConfigurationProperties("openmash")
public record AccessSettings(@DefaultValue("http://localhost:8080") String address) {

  /** Whether cookies may say so: then browsers send them nowhere else. */
  public boolean isHttps() {
    return address.startsWith("https://");
  }

  /** The name of a cookie: with https one that no other host or path can set. */
  public String cookie(String word) {
    return isHttps() ? "__Host-" + word : word;
  }
}
