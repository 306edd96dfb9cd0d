package org.openmash.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Findings kept, for tests. */
public final class Heard implements Findings {

  public final List<Finding> findings = new ArrayList<>();
  public final List<Failure> failures = new ArrayList<>();

  @Override
  public void found(Finding finding) {
    findings.add(finding);
  }

  @Override
  public void failed(Failure failure) {
    failures.add(failure);
  }

  public Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    findings.forEach(finding -> codes.add(finding.rule().code()));
    return codes;
  }

  public long times(String code) {
    return findings.stream().filter(finding -> finding.rule().code().equals(code)).count();
  }
}
