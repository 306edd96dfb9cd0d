package org.openmash.informationrequest;

/** It cannot become this any more: answered, withdrawn or decided meanwhile. */
public final class AlreadySo extends RuntimeException {}
