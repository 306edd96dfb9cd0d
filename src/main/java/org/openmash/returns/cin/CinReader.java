package org.openmash.returns.cin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Field;
import org.openmash.returns.Place;

/**
 * Reads a census file from its first element to its last, handing over one child after the other
 * and keeping none. Nothing outside the file is ever looked up.
 */
final class CinReader {

  private static final int DEEPEST = 64;
  private static final int MOST_ELEMENTS = 50_000;

  /** Takes what was read. */
  interface Taker {

    void header(Element header);

    void childBegins();

    void child(Element child);
  }

  private record Level(Structure.Open open, @Nullable Element element) {}

  private final Structure structure;
  private final Taker taker;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int passedOver;
  private int elements;

  CinReader(Structure structure, Taker taker) {
    this.structure = structure;
    this.taker = taker;
  }

  void read(InputStream bytes) throws IOException {
    XmlText text = XmlText.of(bytes);
    Field first = new Field("Message", "encoding");
    if (text.unlike() != null) {
      structure.find(Fault.ENCODING, first, new Place(1, 1), text.unlike());
    }
    try (Paced paced = new Paced(text.characters())) {
      XMLStreamReader xml = factory().createXMLStreamReader(paced);
      try {
        while (xml.hasNext()) {
          take(xml, xml.next());
          paced.restart();
        }
      } catch (XMLStreamException e) {
        throw ended(e, xml, text);
      }
    } catch (XMLStreamException e) {
      throw new CannotRead("This is no XML file.");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private static CannotRead ended(XMLStreamException e, XMLStreamReader xml, XmlText text) {
    Throwable cause = e.getNestedException() == null ? e.getCause() : e.getNestedException();
    Place place = place(xml);
    if (cause instanceof CharacterCodingException) {
      return new CannotRead(
          "Somewhere after here the file is not written in %s, as it says: save it anew as UTF-8."
              .formatted(text.charset()),
          place);
    }
    if (cause instanceof Paced.TooLong) {
      return new CannotRead("What begins here is longer than anything in a return can be.", place);
    }
    if (e.getLocation() != null) {
      place = new Place(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
    }
    return new CannotRead("The XML is broken here: " + Complaint.of(e), place);
  }

  private void take(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
      case XMLStreamConstants.DTD ->
          throw new CannotRead("A return has no DOCTYPE; for safety nothing was read.", place(xml));
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new CannotRead("There is no entity &" + xml.getLocalName() + ";", place(xml));
      default -> {}
    }
  }

  private void begin(XMLStreamReader xml) {
    String name = xml.getLocalName();
    Place place = Complaint.start(xml);
    if (++elements > MOST_ELEMENTS && !levels.isEmpty() && levels.peek().element() != null) {
      throw new CannotRead("There is more in one child than any child can have.", place);
    }
    if (levels.size() + passedOver > DEEPEST) {
      throw new CannotRead("Elements stand too deep within each other.", place);
    }
    if (levels.isEmpty()) {
      root(xml, name, place);
    } else if (passedOver > 0) {
      passedOver++;
    } else {
      within(levels.peek(), name, place);
    }
  }

  private void root(XMLStreamReader xml, String name, Place place) {
    Spec root = CinElements.root();
    if (!name.equals(root.name())) {
      throw new CannotRead(
          "This is no children in need census: it begins with %s, not with Message."
              .formatted(name),
          place);
    }
    String namespace = xml.getNamespaceURI();
    if (namespace != null && !namespace.isEmpty()) {
      structure.find(Fault.NAMESPACE, new Field("Message", "xmlns"), place, null);
    }
    levels.push(new Level(new Structure.Open(root, place), null));
  }

  private void within(Level around, String name, Place place) {
    boolean begins = around.element() == null && name.equals("Child");
    if (begins) {
      taker.childBegins();
    }
    Spec spec = structure.begin(around.open(), name, place);
    if (spec == null) {
      passedOver = 1;
      return;
    }
    boolean kept = around.element() != null || name.equals("Header") || begins;
    Element element = kept ? new Element(name, place) : null;
    if (element != null && around.element() != null) {
      around.element().add(element);
    } else {
      elements = 0;
    }
    levels.push(new Level(new Structure.Open(spec, place), element));
  }

  private void end() {
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    Level level = levels.pop();
    Spec spec = level.open().spec();
    Element element = level.element();
    if (spec.isGroup()) {
      structure.end(level.open());
    } else if (element != null) {
      structure.end(spec, element);
    }
    if (element != null && spec.name().equals("Child")) {
      taker.child(element);
    } else if (element != null && spec.name().equals("Header")) {
      taker.header(element);
    }
  }

  private void text(XMLStreamReader xml) {
    Level level = levels.peek();
    if (level == null || passedOver > 0) {
      return;
    }
    if (!level.open().spec().isGroup() && level.element() != null) {
      level.element().write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    } else if (!xml.isWhiteSpace()) {
      String text = xml.getText().strip();
      structure.strayText(level.open(), place(xml), text.substring(0, Math.min(80, text.length())));
    }
  }

  private static Place place(XMLStreamReader xml) {
    return new Place(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
  }
}
