package org.openmash.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The published heads: a file that only grows, outside the database. */
record Heads(Path directory) {

  private static final String FILE = "audit-heads.log";

  /** Adds a head and waits until the disk has it. */
  void publish(Head head) throws IOException {
    Files.createDirectories(directory);
    try (FileChannel file =
        FileChannel.open(
            directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      // A line torn by a full disk ends here, so that this one stands alone.
      String start = file.size() == 0 || endsWithALine() ? "" : "\n";
      ByteBuffer bytes =
          ByteBuffer.wrap((start + head.line() + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
  }

  /**
   * Every head ever published, by its place in the chain; of several for one place all are kept.
   */
  TreeMap<Long, List<Head>> read() throws IOException {
    TreeMap<Long, List<Head>> all = new TreeMap<>();
    Path file = directory.resolve(FILE);
    if (Files.exists(file)) {
      try (Stream<String> lines = Files.lines(file)) {
        lines
            .flatMap(line -> Head.parse(line).stream())
            .forEach(head ->
                all.merge(
                    head.seq(),
                    List.of(head),
                    (some, more) ->
                        Stream.concat(some.stream(), more.stream()).distinct().toList()));
      }
    }
    return all;
  }

  /** The furthest head published. */
  Optional<Head> last() throws IOException {
    TreeMap<Long, List<Head>> all = read();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.lastEntry().getValue().getLast());
  }

  private boolean endsWithALine() throws IOException {
    try (FileChannel file = FileChannel.open(directory.resolve(FILE), StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      file.read(last, file.size() - 1);
      return last.get(0) == '\n';
    }
  }
}
