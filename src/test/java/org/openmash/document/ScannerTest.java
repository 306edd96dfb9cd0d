package org.openmash.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.WrongSetting;

class ScannerTest {

  private static State scan(Function<byte[], String> answer, byte[] bytes) throws IOException {
    try (FakeClamd clamd = new FakeClamd(answer)) {
      return new Scanner(clamd.address(), 500, 300).scan(bytes);
    }
  }

  @Test
  void passesWhatIsCleanAndFindsTheTestVirus() throws IOException {
    assertThat(scan(FakeClamd.HONEST, Files.text("all well"))).isEqualTo(State.CLEAN);
    assertThat(scan(FakeClamd.HONEST, Files.EICAR)).isEqualTo(State.INFECTED);
    assertThat(scan(FakeClamd.HONEST, Files.both(new byte[700_000], Files.EICAR)))
        .isEqualTo(State.INFECTED);
  }

  @Test
  void holdsWhatItCannotDecide() throws IOException {
    for (String answer :
        new String[] {
          "INSTREAM size limit exceeded. ERROR\0",
          "stream: OK?",
          "",
          "OK\0",
          "stream: lstat() failed ERROR\0"
        }) {
      assertThat(scan(bytes -> answer, Files.text("x"))).as(answer).isEqualTo(State.HELD);
    }
  }

  @Test
  void holdsWhenTheScannerIsSlowOrDown() throws IOException {
    assertThat(scan(bytes -> null, Files.text("x"))).isEqualTo(State.HELD);
    // bound and not listening: a port that was let go could be another test's the next moment
    try (Socket nobody = new Socket()) {
      nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      String down = nobody.getLocalAddress().getHostAddress() + ":" + nobody.getLocalPort();
      assertThat(new Scanner(down, 500, 300).scan(Files.text("x"))).isEqualTo(State.HELD);
    }
  }

  @Test
  void marksWhatNobodyScanned() {
    assertThat(new Scanner("", 500, 300).scan(Files.EICAR)).isEqualTo(State.NOT_SCANNED);
  }

  @Test
  void refusesAnAddressThatIsNone() {
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() -> new Scanner("scanner", 500, 300))
        .withMessageContaining("openmash.clamd");
  }
}
