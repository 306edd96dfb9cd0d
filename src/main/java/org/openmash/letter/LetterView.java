package org.openmash.letter;

import java.util.List;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/**
 * A letter with who will see what.
 *
 * @param needsSecond whether somebody else has to sign too
 * @param stands whether everything is still as it was signed
 */
public record LetterView(
    Letter letter, List<Version> versions, boolean needsSecond, boolean stands) {

  /** How far it is. */
  public enum State {
    /** Something has to be written differently first. */
    UNCLEAN,
    TO_SIGN,
    /** It was signed, and since then something that may not be known has changed. */
    VOID,
    TO_SECOND,
    READY,
    SENT
  }

  public State state() {
    if (letter.sent().size() == versions.size()) {
      return State.SENT;
    }
    if (versions.stream().anyMatch(version -> !version.isClean())) {
      return State.UNCLEAN;
    }
    if (letter.signed() == null) {
      return State.TO_SIGN;
    }
    if (!stands) {
      return State.VOID;
    }
    return needsSecond && letter.second() == null ? State.TO_SECOND : State.READY;
  }

  /** Whether this person may sign second: neither whoever wrote it nor whoever signed it. */
  public boolean maySecond(UserId user) {
    Letter.Signature signed = letter.signed();
    return state() == State.TO_SECOND
        && signed != null
        && !signed.by().equals(user)
        && !letter.writer().by().equals(user);
  }

  public boolean maySign() {
    return state() == State.TO_SIGN || state() == State.VOID;
  }

  /** What has gone is not written anew. */
  public boolean mayWrite() {
    return letter.sent().isEmpty();
  }

  public Version version(Reader reader) {
    return versions.stream()
        .filter(each -> each.reader().equals(reader))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }
}
