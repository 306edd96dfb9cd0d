package org.openmash.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmash.holding.Holding;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever makes a table tomorrow reads it out to whom it is about, or says here why not. */
@HubTest
class EveryTableIsReadOutTest {

  /** Tables that nobody reads out, and why. */
  private static final String NOT_READ_OUT =
      """
      access.*                       accounts of those who work here, who have pages of their own
      agency.*                       a directory of agencies and their staff
      agreement.*                    between agencies; about no child
      audit.*                        who looked, by staff: article 15 gives no right to their names (CJEU C-579/21)
      demo.*                         made up
      domesticabuse.batch            what became of a file's rows, and nothing of what stood in it
      domesticabuse.batch_row        the same
      allocation.count               how many had no worker, in counts
      workforce.*                    who works for the council
      supervision.agreed             colleagues about their work: theirs
      supervision.arrangement        who supervises whom
      supervision.pair               who supervises whom
      supervision.session            when two colleagues met
      supervision.wellbeing          how a colleague is: theirs
      training.*                     what colleagues learnt: theirs
      jointplan.*                    between agencies; about no child
      diary.address                  where somebody's own calendar finds their diary
      domesticabuse.safe_contact     how somebody else may be reached in safety: never theirs to have
      exchange.*                     files on their way in; what became of them is in person and referral
      feedback.trial                 districts and days
      form.*                         drafts of whoever writes, not yet the hub's
      guest.*                        professionals without an account
      informationrequest.onward      what went on is in the sharing log
      monitor.pack                   an agency's month, in counts
      monitor.pack_file              the same
      monitor.pack_line              the same
      monitor.week                   a hub's week, and a random number
      monitor.week_line              a hub's week, in counts
      notification.*                 references and links, nothing of anybody
      quality.sample                 a random number and days
      quality.calibration            levels of made-up families
      person.duplicate               which records look alike, by numbers
      person.gone                    an id that is no more
      person.joining                 which records are one; all of them are read out
      person.life_record             which records an event touched; the event is read out
      person.look                    when the index was looked through
      person.told_apart              which records are two people, by numbers
      platform.*                     sessions and jobs
      referral.opening               which session may look
      referral.profile               what a professional said of themselves
      referral.step                  the way of a report, which the chronology tells
      restriction.question           asked of staff, about staff
      restriction.relation           whom staff know: theirs
      retention.*                    what went and what stays longer, without a name
      scope.*                        who may see what, by numbers
      subjectaccess.*                the request itself, which they made
      triage.child_key               what a report is looked up by, made of what is read out
      triage.inbox_view              how somebody sorts their list
      triage.keys_on                 whether somebody uses the keyboard
      triage.looking                 who has a contact open just now
      triage.scheme                  which colours were when
      """;

  @Autowired List<Holding> holdings;
  @Autowired JdbcClient jdbc;

  @Test
  void orSaysWhyNot() {
    Set<String> unread = tables();
    holdings.forEach(holding -> unread.removeAll(holding.tables()));
    Set<String> exempt =
        Arrays.stream(NOT_READ_OUT.split("\n"))
            .map(line -> line.split("\\s+")[0])
            .collect(Collectors.toSet());
    unread.removeIf(table ->
        exempt.contains(table) || exempt.contains(table.substring(0, table.indexOf('.')) + ".*"));
    assertThat(unread).isEmpty();
  }

  @Test
  void readsNoTableThatIsNotThere() {
    Set<String> named = new TreeSet<>();
    holdings.forEach(holding -> named.addAll(holding.tables()));
    assertThat(tables()).containsAll(named);
  }

  private Set<String> tables() {
    return new TreeSet<>(
        jdbc.sql(
                """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                  and n.nspname not like 'pg\\_%' and c.relname not like 'flyway\\_schema\\_history%'
                """)
            .query(String.class)
            .list());
  }
}
