package org.openmash.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Failure;
import org.openmash.returns.Finding;
import org.openmash.returns.Findings;
import org.openmash.returns.Heard;
import org.openmash.returns.Known;

class HostileFileTest {

  private static final int HUNDRED_MEGABYTES = 100_000_000;

  @Test
  void isRefusedWhenItDeclaresAType() {
    refused(
        "<!DOCTYPE Message [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><Message>&b;</Message>",
        "DOCTYPE");
    refused("<!DOCTYPE Message SYSTEM 'file:///etc/passwd'><Message/>", "DOCTYPE");
    refused(
        "<!DOCTYPE Message [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Message>&x;</Message>",
        "DOCTYPE");
  }

  @Test
  void isRefusedWhenItNamesAnEntityThereIsNot() {
    refused("<Message>&nbsp;</Message>", "nbsp");
  }

  @Test
  void isRefusedWhenItIsDeeperThanAnyReturn() {
    refused("<Message>" + "<a>".repeat(500), "deep");
  }

  @Test
  void isRefusedAtACommentAnAttributeOrANameOfAHundredMegabytes() {
    endless("<Message><!-- ", "x", "longer than anything");
    endless("<Message><Header a='", "x", "longer than anything");
    endless("<Message><?a ", "x", "longer than anything");
    endless("<Message><a", "b", "");
  }

  @Test
  void isReadPastAHundredMegabytesOfText() throws IOException {
    Heard heard = new Heard();
    assertThatThrownBy(() ->
            check(
                much("<Message><Children><Child><ChildIdentifiers><LAchildID>", "1234567890"),
                heard))
        .isInstanceOf(CannotRead.class);
  }

  @Test
  void isRefusedWhenOneChildHoldsMoreThanAnyChildCan() {
    endless("<Message><Children><Child>", "<CINdetails></CINdetails>", "more in one child");
    endless("<Message><Children><Child>", "<x></x>", "more in one child");
  }

  @Test
  void isReadThroughAMillionFindingsThatNobodyKeeps() {
    long[] found = {0};
    Findings counted =
        new Findings() {
          @Override
          public void found(Finding finding) {
            found[0]++;
          }

          @Override
          public void failed(Failure failure) {
            throw new AssertionError(failure);
          }
        };
    assertThatThrownBy(
            () -> check(much("<Message><Children>", "<Child></Child>", 5_000_000), counted))
        .isInstanceOf(CannotRead.class);
    assertThat(found[0]).isGreaterThan(1_000_000);
  }

  private static void endless(String beginning, String repeated, String complaint) {
    assertThatThrownBy(() -> check(much(beginning, repeated), new Heard()))
        .isInstanceOf(CannotRead.class)
        .hasMessageContaining(complaint);
  }

  private static void refused(String text, String complaint) {
    InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> check(bytes, new Heard()))
        .isInstanceOf(CannotRead.class)
        .hasMessageContaining(complaint);
  }

  private static InputStream much(String beginning, String repeated) {
    return much(beginning, repeated, HUNDRED_MEGABYTES);
  }

  private static InputStream much(String beginning, String repeated, int length) {
    byte[] piece = repeated.repeat(8192 / repeated.length()).getBytes(StandardCharsets.UTF_8);
    Enumeration<InputStream> pieces =
        Collections.enumeration(
            new AbstractList<InputStream>() {
              @Override
              public InputStream get(int index) {
                return new ByteArrayInputStream(
                    index == 0 ? beginning.getBytes(StandardCharsets.UTF_8) : piece);
              }

              @Override
              public int size() {
                return 1 + length / piece.length;
              }
            });
    return new SequenceInputStream(pieces);
  }

  private static void check(InputStream bytes, Findings findings) throws IOException {
    CinChecker.check(bytes, Known.EVERYTHING, findings);
  }
}
