import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openmash.person.matching.MatchCommand;

/** Makes up lists of people of the past, gathers their rows with the command, and counts. */
final class Gathering {

  private static final String WHOLE_NAMES_ONLY =
      "id=unique_id,full name=full_name,dob=dob,birthplace=birth_place,postcode=postcode,sex=gender,occupation=occupation";

  private Gathering() {}

  public static void main(String[] arguments) throws IOException {
    for (String seed : List.of("11", "12")) {
      Path folder = Files.createTempDirectory("gathering");
      Path rows = folder.resolve("rows.csv");
      Gentry.main(new String[] {arguments[0], rows.toString(), arguments[1], seed});
      gather(rows, folder, List.of());
      gather(rows, folder, List.of("--map", WHOLE_NAMES_ONLY));
    }
  }

  private static void gather(Path rows, Path folder, List<String> more) throws IOException {
    Path clusters = folder.resolve("clusters.csv");
    List<String> words =
        new ArrayList<>(
            List.of("--dedupe", rows.toString(), "--out", folder.resolve("pairs.csv").toString(), "--clusters", clusters.toString()));
    words.addAll(more);
    new MatchCommand().run(words, System.out, System.err);
    Clustered.main(new String[] {clusters.toString()});
  }
}
