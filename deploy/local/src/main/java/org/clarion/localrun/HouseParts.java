package org.clarion.localrun;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.clarion.localrun.watching.DatabasePart;
import org.clarion.localrun.watching.HousePart;
import org.clarion.localrun.watching.ProcessPart;
import org.clarion.localrun.watching.Ready;

/** All parts of a run, in waves: what a part leans on stands before it starts and falls after it. */
final class HouseParts {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<String> ORDER = List.of("postgresql", "kafka", "mail", "edge");

    private final Home home;
    private final Ports ports;

    HouseParts(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    static List<String> names() {
        var names = new ArrayList<>(ORDER);
        names.addAll(Services.NAMES);
        return names;
    }

    List<List<HousePart>> waves(Map<String, String> keys) {
        return List.of(
                List.of(new DatabasePart(home.data().resolve("postgresql"), ports.of(Port.DATABASE)), broker()),
                List.of(edge(), mail(), service("urgent-actions", keys), service("supporters", keys)),
                List.of(service("letters", keys), service("action-reports", keys)));
    }

    /** Put into the command line of every process, so that it can be told from anybody else's. */
    String mark(String part) {
        return part.equals("postgresql")
                ? home.data().resolve("postgresql").toString()
                : "-Dclarion.part=%s:%s".formatted(home.folder(), part);
    }

    private HousePart broker() {
        int port = ports.of(Port.BROKER);
        var command = role("kafka", "256m", home.data().resolve("kafka"), port, ports.of(Port.CONTROLLER));
        return part("kafka", command, Map.of(), () -> Ready.listens(port));
    }

    private HousePart mail() {
        int page = ports.of(Port.MAIL);
        var command = role("mail", "128m", home.data().resolve("mail"), ports.of(Port.SMTP), page);
        return part("mail", command, Map.of(), () -> Ready.answers(page, "/mail"));
    }

    private HousePart edge() {
        int port = ports.of(Port.EDGE);
        var command = role("edge", "128m", port);
        return part("edge", command, Map.of(), () -> Ready.listens(port));
    }

    private HousePart service(String name, Map<String, String> keys) {
        int port = ports.of(Services.port(name));
        var command = java(name, Services.memory(System.getenv("CLARION_HEAP")));
        command.addAll(List.of("-jar", home.application(name).toString()));
        var environment = Services.environment(name, ports, keys);
        return part(name, command, environment, () -> Ready.answers(port, "/q/health/ready"));
    }

    private HousePart part(String name, List<String> command, Map<String, String> environment, BooleanSupplier ready) {
        return new ProcessPart(name, command, environment, home.log(name), ready, PATIENCE);
    }

    private List<String> role(String part, String memory, Object... arguments) {
        var command = java(part, memory);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LocalRun.class.getName(), part));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    private List<String> java(String part, String memory) {
        return new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                mark(part),
                "-Xmx" + memory,
                "-XX:+ExitOnOutOfMemoryError", // half alive it would only look well; the watch starts it again
                "-XX:+UseSerialGC",
                "-XX:NewRatio=1", // nearly all that a request makes is gone with its answer
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true"));
    }
}
