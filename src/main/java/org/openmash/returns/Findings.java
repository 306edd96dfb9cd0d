package org.openmash.returns;

/** Takes what is found, one by one, so that a million need no memory. */
public interface Findings {

  void found(Finding finding);

  void failed(Failure failure);
}
