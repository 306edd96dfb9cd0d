package org.openmash.returns.cin;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openmash.returns.Place;

/** What the parser complains about, and where, said as a person would. */
final class Complaint {

  private Complaint() {}

  /** The parser's sentence, without its own account of where. */
  static String of(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int own = message.indexOf("Message: ");
    String sentence = own < 0 ? message : message.substring(own + "Message: ".length());
    return sentence.lines().findFirst().orElse("").strip();
  }

  /** Where an element begins: the parser knows where its tag ends. */
  static Place start(XMLStreamReader xml) {
    int line = xml.getLocation().getLineNumber();
    int column = xml.getLocation().getColumnNumber();
    boolean bare = xml.getAttributeCount() == 0 && xml.getNamespaceCount() == 0;
    int length = xml.getLocalName().length() + 2;
    return new Place(line, bare && column > length ? column - length : column);
  }
}
