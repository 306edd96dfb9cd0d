package org.openmash.returns.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openmash.returns.Alongside;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Checked;
import org.openmash.returns.Checker;
import org.openmash.returns.Findings;
import org.openmash.returns.RuleCard;

/** Checks a day's payload before it is sent. */
public final class ApiChecker implements Checker {

  @Override
  public String name() {
    return "Daily payload of children’s social care";
  }

  @Override
  public String verb() {
    return "check-api";
  }

  @Override
  public List<RuleCard> cards() {
    return Arrays.stream(PayloadFault.values()).map(PayloadFault::card).toList();
  }

  @Override
  public boolean recognises(Path returned) {
    return !Files.isDirectory(returned);
  }

  @Override
  public Checked check(Path returned, Alongside alongside, Findings findings) {
    try (InputStream bytes = Files.newInputStream(returned)) {
      return check(bytes, findings);
    } catch (IOException e) {
      throw new CannotRead("The file %s cannot be opened.".formatted(returned));
    }
  }

  Checked check(InputStream bytes, Findings findings) {
    Payload payload = new Payload(findings);
    payload.read(bytes);
    return new Checked(name(), null, payload.children(), payload.verdicts());
  }
}
