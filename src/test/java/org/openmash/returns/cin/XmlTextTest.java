package org.openmash.returns.cin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Heard;
import org.openmash.returns.Known;

class XmlTextTest {

  private final Heard heard = new Heard();

  @Test
  void readsUtf8WithAndWithoutAMark() throws IOException {
    check(file("UTF-8").getBytes(UTF_8));
    check(("\ufeff" + file("UTF-8")).getBytes(UTF_8));
    check(CinFile.clean().text().replaceFirst("<\\?xml.*\\?>\n", "").getBytes(UTF_8));
    assertThat(heard.findings).isEmpty();
  }

  @Test
  void readsUtf16EitherWayRoundWithAndWithoutAMark() throws IOException {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      check(("\ufeff" + file("UTF-16")).getBytes(charset));
      check(file("UTF-16").getBytes(charset));
    }
    assertThat(heard.findings).isEmpty();
  }

  @Test
  void readsWhatTheFirstLineSays() throws IOException {
    check(accented("ISO-8859-1").getBytes(ISO_8859_1));
    check(accented("windows-1252").getBytes(Charset.forName("windows-1252")));
    check(file("us-ascii").getBytes(US_ASCII));
    assertThat(heard.findings).isEmpty();
  }

  @Test
  void believesTheBytesWhereTheFirstLineSaysOtherwise() throws IOException {
    check(file("utf-16").getBytes(UTF_8));
    assertThat(heard.codes()).containsExactly("encoding");
    assertThat(heard.findings.getFirst().detail()).isEqualTo("It says utf-16, and is UTF-8.");
  }

  @Test
  void saysWhereItIsNotWrittenInWhatItSays() {
    assertThatThrownBy(() -> check(accented("UTF-8").getBytes(ISO_8859_1)))
        .isInstanceOf(CannotRead.class)
        .hasMessageContaining("not written in UTF-8");
  }

  @Test
  void refusesWhatIsNoXml() {
    assertThatThrownBy(() -> check(new byte[0])).hasMessage("The file is empty.");
    assertThatThrownBy(() -> check(new byte[] {'P', 'K', 3, 4, 0})).hasMessageContaining("zip");
    assertThatThrownBy(() -> check(("\n" + file("UTF-8")).getBytes(UTF_8)))
        .hasMessageContaining("Before <?xml");
    assertThatThrownBy(() -> check(file("klingon").getBytes(UTF_8)))
        .hasMessageContaining("klingon");
    assertThatThrownBy(() -> check("CHILD,DOB\n1,2".getBytes(UTF_8)))
        .isInstanceOf(CannotRead.class)
        .hasMessageContaining("line 1");
    assertThatThrownBy(() -> check("<html/>".getBytes(UTF_8)))
        .hasMessageContaining("begins with html");
  }

  private static String file(String said) {
    return CinFile.clean().text().replace("UTF-8", said);
  }

  private static String accented(String said) {
    return file(said).replace("OpenMASH", "Caf\u00e9");
  }

  private void check(byte[] bytes) throws IOException {
    CinChecker.check(new ByteArrayInputStream(bytes), Known.EVERYTHING, heard);
  }
}
