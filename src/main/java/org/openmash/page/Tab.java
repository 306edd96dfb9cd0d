package org.openmash.page;

import gg.jte.Content;

/** One tab and what it shows. */
public record Tab(String id, String label, Content panel) {}
