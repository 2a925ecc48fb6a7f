import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says under which licences the libraries of a release stand, from its CycloneDX list; ends with 1 if one stands under none that is
 * allowed. The list of those has a line for each: its SPDX identifier, or its name as the authors write it.
 */
final class Licences {

    public static void main(String[] args) throws Exception {
        var allowed = Files.readAllLines(Path.of(args[1])).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
        var said = new TreeMap<String, Set<String>>();
        var refused = new ArrayList<String>();
        for (var library : new ObjectMapper().readTree(Path.of(args[0]).toFile()).path("components")) {
            var name = library.path("group").asText() + ":" + library.path("name").asText();
            if (name.startsWith("org.clarion:")) {
                continue;
            }
            var licences = licences(library);
            var chosen = licences.stream().filter(allowed::contains).findFirst();
            chosen.ifPresent(licence -> said.computeIfAbsent(licence, none -> new TreeSet<>())
                    .add(name + " " + library.path("version").asText()));
            if (chosen.isEmpty()) {
                refused.add(name + ": " + licences);
            }
        }
        said.forEach((licence, libraries) -> {
            System.out.println(licence + "\n");
            libraries.forEach(library -> System.out.println("    " + library));
            System.out.println();
        });
        if (!refused.isEmpty()) {
            System.out.println("These stand under no licence of deploy/release/licences.txt:");
            refused.forEach(System.out::println);
            System.exit(1);
        }
    }

    private static List<String> licences(JsonNode library) {
        var found = new LinkedHashSet<String>();
        for (var one : library.path("licenses")) {
            var licence = one.path("license");
            found.add(one.has("expression")
                    ? one.path("expression").asText()
                    : licence.path("id").asText(licence.path("name").asText()));
        }
        return List.copyOf(found);
    }
}
