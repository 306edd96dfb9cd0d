package org.openmash.page;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Addresses of style and script that carry their content's fingerprint, so browsers may keep them
 * for good.
 */
@Component
public class Assets {

  private final ResourceUrlProvider urls;

  Assets(ResourceUrlProvider urls) {
    this.urls = urls;
  }

  public String url(String path) {
    String found = urls.getForLookupPath(path);
    return found == null ? path : found;
  }
}
