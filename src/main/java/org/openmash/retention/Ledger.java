package org.openmash.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openmash.database.DatabaseSettings;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was deleted, in a file outside the database: ids, days and rules, a line each, only ever
 * added to. A database restored from before a deletion is held against it.
 */
@Component
class Ledger {

  private final Path file;
  private final JsonMapper json;

  Ledger(
      @Value("${openmash.retention.ledger:}") String set, DatabaseSettings data, JsonMapper json) {
    Path directory = data.data().toAbsolutePath().normalize();
    this.file =
        set.isBlank()
            ? directory.resolveSibling(directory.getFileName() + "-deleted.jsonl")
            : Path.of(set.strip());
    this.json = json;
  }

  /** One deletion. */
  record Entry(
      UUID id,
      String hub,
      String kind,
      UUID subject,
      String rule,
      String version,
      String trigger,
      LocalDate counted,
      LocalDate due,
      UUID approvedBy,
      Instant approvedAt,
      UUID secondBy,
      Instant secondAt,
      Instant gone) {

    static Entry of(Disposal done) {
      Disposal.Signature approved = Objects.requireNonNull(done.approved());
      Disposal.Signature second = Objects.requireNonNull(done.second());
      return new Entry(
          done.id().value(),
          done.hub().value(),
          done.subject().kind(),
          done.subject().id(),
          done.rule(),
          done.version(),
          done.trigger().name(),
          done.counted(),
          done.due(),
          approved.by().value(),
          approved.at(),
          second.by().value(),
          second.at(),
          Objects.requireNonNull(done.gone()));
    }

    Candidate candidate() {
      return new Candidate(new Subject(kind, subject), counted, null, List.of());
    }

    Due asDue() {
      return new Due(rule, Trigger.valueOf(trigger), counted, due);
    }

    HubId at() {
      return new HubId(hub);
    }

    UserId first() {
      return new UserId(approvedBy);
    }

    UserId second() {
      return new UserId(secondBy);
    }
  }

  void writeAtCommit(Disposal done) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            add(List.of(Entry.of(done)));
          }
        });
  }

  /** Each line is whole or not there: one write, at the end of the file. */
  synchronized void add(List<Entry> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach(each -> lines.append(json.writeValueAsString(each)).append('\n'));
    try {
      Files.writeString(
          file,
          lines,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Entry> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> line.endsWith("}"))
          .map(line -> json.readValue(line, Entry.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
