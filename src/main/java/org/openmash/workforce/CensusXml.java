package org.openmash.workforce;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Ethnicity;
import org.openmash.kernel.HubClock;

/** The census as the department takes it: the elements of its schema of 2022, in its order. */
final class CensusXml {

  private final XMLStreamWriter xml;

  private CensusXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(Census census, String council, Instant at, OutputStream to)
      throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    new CensusXml(xml).message(census, council, at);
    xml.writeEndDocument();
    xml.flush();
  }

  private void message(Census census, String council, Instant at) throws XMLStreamException {
    xml.writeStartElement("Message");
    xml.writeStartElement("Header");
    xml.writeStartElement("CollectionDetails");
    say("Collection", "CSWW");
    say("Year", String.valueOf(census.year()));
    say("ReferenceDate", Census.last(census.year()));
    xml.writeEndElement();
    xml.writeStartElement("Source");
    say("SourceLevel", "L");
    say("LEA", council);
    say("SoftwareCode", "OpenMASH");
    say(
        "DateTime",
        LocalDateTime.ofInstant(at, HubClock.LONDON).truncatedTo(ChronoUnit.SECONDS).toString());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("LALevelVacancies");
    say("NumberOfVacancies", whole(census.vacant()));
    say("NoAgencyFTE", whole(Census.hours(census.agency())));
    say("NoAgencyHeadcount", String.valueOf(census.agency().size()));
    xml.writeEndElement();
    for (Census.Line line : census.lines()) {
      worker(line, census.year());
    }
    xml.writeEndElement();
  }

  private void worker(Census.Line line, int year) throws XMLStreamException {
    Worker worker = line.worker();
    CensusForm said = line.said();
    boolean left = line.hasLeft(year);
    xml.writeStartElement("CSWWWorker");
    say("AgencyWorker", line.isAgency() ? "1" : "0");
    say("SWENo", worker.registration());
    say("FTE", whole(worker.hours()));
    if (said != null) {
      say("PersonBirthDate", said.born());
      say("GenderCurrent", said.gender().code());
      say("Ethnicity", ethnicity(said.ethnicity()));
      say("QualInst", said.institution());
      say("QualLevel", said.qualification());
      say("StepUpGrad", said.stepUp());
      say("OrgRole", said.post());
      say("RoleStartDate", said.roleSince());
      say("StartOrigin", said.origin());
    }
    say("RoleEndDate", left ? worker.end() : null);
    if (said != null && left && !line.isAgency()) {
      say("LeaverDestination", said.destination());
      say("ReasonLeave", said.reason());
    }
    if (!left) {
      say("FTE30", whole(worker.hours()));
      say("Cases30", String.valueOf(line.cases()));
    }
    if (said != null) {
      say("WorkingDaysLost", line.daysLost() + ".00");
      say("ContractWeeks", said.weeks() == null ? null : said.weeks() + ".0");
      say("FrontlineGrad", said.frontline());
      if (!left) {
        say("Absat30Sept", line.absent() != null);
        say("ReasonAbsence", line.absent() == null ? null : line.absent().name());
      }
      say("CFKSSstatus", said.assessed());
    }
    xml.writeEndElement();
  }

  /** This census counts Travellers and Roma among other White backgrounds. */
  private static String ethnicity(Ethnicity said) {
    return switch (said) {
      case WIRT, WROM -> Ethnicity.WOTH.name();
      default -> said.name();
    };
  }

  private static String whole(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }

  private void say(String element, @Nullable Enum<?> code) throws XMLStreamException {
    say(element, code == null ? null : CensusCodes.number(code));
  }

  private void say(String element, @Nullable Boolean yes) throws XMLStreamException {
    say(element, yes == null ? null : yes ? "1" : "0");
  }

  private void say(String element, @Nullable LocalDate day) throws XMLStreamException {
    say(element, day == null ? null : day.toString());
  }

  /** Nothing is no element. */
  private void say(String element, @Nullable String text) throws XMLStreamException {
    if (text != null) {
      xml.writeStartElement(element);
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
  }
}
