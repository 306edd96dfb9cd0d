package org.openmash.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.form.Readout;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.informationrequest.Mark;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out letters about the people of a contact, as they were written and as they went. */
@Component
class LetterHolding implements Holding {

  private final JdbcClient jdbc;
  private final Readout readout;

  LetterHolding(JdbcClient jdbc, Readout readout) {
    this.jdbc = jdbc;
    this.readout = readout;
  }

  @Override
  public String module() {
    return "letter";
  }

  @Override
  public Set<String> tables() {
    return Set.of("letter.letter", "letter.sent");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    UUID[] contacts = whose.contactIds();
    List<Held> written =
        jdbc.sql(
                "select contact_id, at, content from letter.letter where contact_id = any(?) order by at")
            .param(contacts)
            .query(
                (row, n) -> held(row, "written", written(Content.parse(row.getString("content")))))
            .list();
    List<Held> sent =
        jdbc.sql(
                """
                select s.contact_id, s.at, s.content, s.recipient_id, s.way, l.content as letter
                from letter.sent s join letter.letter l on l.id = s.letter_id
                where s.contact_id = any(?) order by s.at
                """)
            .param(contacts)
            .query((row, n) -> held(row, "sent", sent(row)))
            .list();
    return Stream.concat(written.stream(), sent.stream()).toList();
  }

  private static Held held(ResultSet row, String what, List<Held.Passage> passages)
      throws SQLException {
    return new Held(
        "holding.letter." + what,
        new Subject("referral", row.getObject("contact_id", UUID.class)),
        row.getTimestamp("at").toInstant(),
        "",
        passages,
        List.of());
  }

  private static List<Held.Passage> written(Content letter) {
    List<Held.Passage> all = new ArrayList<>();
    all.add(passage("subject", letter.subject()));
    all.add(
        passage(
            "readers",
            letter.readers().stream().map(Reader::name).collect(Collectors.joining("; "))));
    all.add(passage("words", letter.words()));
    letter.details().forEach(each -> all.add(passage("details", each)));
    letter
        .passages()
        .forEach(each ->
            all.add(
                new Held.Passage(
                    "holding.letter.passages",
                    each.source().isEmpty() ? each.words() : each.source() + ": " + each.words(),
                    cautions(each.marks()))));
    return all;
  }

  private List<Held.Passage> sent(ResultSet row) throws SQLException {
    Version.Page page = Version.Page.parse(row.getString("content"));
    UUID recipient = row.getObject("recipient_id", UUID.class);
    Reader to =
        Content.parse(row.getString("letter")).readers().stream()
            .filter(each -> each.id().equals(recipient))
            .findFirst()
            .orElse(null);
    List<Held.Passage> all = new ArrayList<>();
    all.add(passage("to", to == null ? "" : to.name()));
    all.add(passage("way", readout.say("letter.sent.way." + row.getString("way"))));
    all.add(passage("subject", page.subject()));
    page.paragraphs().forEach(each -> all.add(passage("words", each)));
    return all;
  }

  private static Set<Caution> cautions(Set<Mark> marks) {
    Set<Caution> cautions = EnumSet.of(Caution.NAMES_ANOTHER, Caution.PROTECTED);
    if (!marks.contains(Mark.FAMILY)) {
      cautions.add(Caution.NOT_FOR_FAMILY);
    }
    if (marks.contains(Mark.POLICE_ONLY)) {
      cautions.add(Caution.POLICE_ONLY);
    }
    if (marks.contains(Mark.SOURCE_ANONYMOUS)) {
      cautions.add(Caution.SOURCE_HIDDEN);
    }
    return cautions;
  }

  private static Held.Passage passage(String word, String text) {
    return new Held.Passage(
        "holding.letter." + word, text, Set.of(Caution.NAMES_ANOTHER, Caution.PROTECTED));
  }
}
