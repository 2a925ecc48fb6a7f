package org.clarion.localrun;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.logging.LogManager;
import org.clarion.embedded.EmbeddedBroker;
import org.clarion.localrun.edge.Edge;
import org.clarion.localrun.mail.MailCatcher;

/** One program in several roles: the commands of {@code ./clarion} and the parts that are no service. */
public final class LocalRun {

    private LocalRun() {}

    public static void main(String[] arguments) throws Exception {
        quieten();
        var role = arguments.length == 0 ? "" : arguments[0];
        var rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try {
            play(role, rest);
        } catch (CannotStart sentence) {
            System.err.println(sentence.getMessage());
            System.exit(1);
        }
    }

    private static void play(String role, List<String> rest) throws Exception {
        switch (role) {
            case "up" -> Up.here().run(rest.contains("--fresh"));
            case "down" -> Down.here().run();
            case "status" -> Status.here().print(System.out);
            case "rebuild" -> Rebuild.here().run(System.out);
            case "backup" -> Backup.here().run(folder(rest), System.out);
            case "restore" -> Restore.here().run(folder(rest), System.out);
            case "keys" -> keys();
            case "environment" -> environment(rest.getFirst());
            case "kafka" -> EmbeddedBroker.main(rest.toArray(String[]::new));
            case "mail" -> MailCatcher.start(Path.of(rest.get(0)), number(rest, 1), number(rest, 2), Clock.systemUTC());
            case "edge" -> Edge.start(new Ports(number(rest, 0)), Boolean.parseBoolean(rest.get(1)));
            default ->
                throw new CannotStart(
                        "Roles: up [--fresh], down, status, rebuild, backup FOLDER, restore FOLDER, keys. See ./clarion help.");
        }
    }

    private static void keys() throws IOException {
        var home = Home.here();
        home.prepare();
        Keys.of(home.keys());
        System.out.println(home.keys());
    }

    /** For a shell that runs this service by hand. */
    private static void environment(String service) throws IOException {
        var home = Home.here();
        var ports = Occupied.ports(home).orElseGet(() -> new Ports(Ports.USUAL));
        Services.environment(service, ports, home.secrets())
                .forEach((name, value) -> System.out.println(name + "='" + value + "'"));
    }

    private static Path folder(List<String> rest) {
        if (rest.isEmpty()) {
            throw new CannotStart("Which folder? ./clarion backup FOLDER, ./clarion restore FOLDER.");
        }
        return Path.of(rest.getFirst()).toAbsolutePath().normalize();
    }

    private static int number(List<String> arguments, int place) {
        return Integer.parseInt(arguments.get(place));
    }

    private static void quieten() throws IOException {
        try (var settings = LocalRun.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
