package org.clarion.localrun;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clarion.localrun.starting.Jvm;
import org.clarion.localrun.starting.Program;
import org.clarion.localrun.starting.StartUpArchive;
import org.clarion.localrun.watching.DatabasePart;
import org.clarion.localrun.watching.HousePart;
import org.clarion.localrun.watching.ProcessPart;
import org.clarion.localrun.watching.Ready;

/** All parts of a run, in waves: what a part leans on stands before it starts and falls after it. */
final class HouseParts {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<String> SLOWEST_FIRST =
            List.of("urgent-actions", "action-reports", "letters", "supporters");
    private static final List<String> ORDER = List.of("postgresql", "kafka", "mail", "edge");

    private final Home home;
    private final Ports ports;

    HouseParts(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    /** Of all that may run, second instances too. */
    static List<String> names() {
        var names = new ArrayList<>(ORDER);
        ServiceInstance.of(Services.NAMES, true).forEach(instance -> names.add(instance.part()));
        return names;
    }

    List<List<HousePart>> waves(Map<String, String> keys) {
        var first = Stream.concat(services(false, keys), Stream.of(edge(), mail()));
        var waves = Stream.of(
                List.of(new DatabasePart(home.data().resolve("postgresql"), ports.of(Port.DATABASE)), broker()),
                first.toList(),
                // They find everything made by the first of their kind.
                areTwo() ? services(true, keys).toList() : List.<HousePart>of());
        return waves.filter(wave -> !wave.isEmpty()).toList();
    }

    private Stream<HousePart> services(boolean twins, Map<String, String> keys) {
        return SLOWEST_FIRST.stream().map(name -> service(new ServiceInstance(name, twins), keys));
    }

    private static boolean areTwo() {
        return ServiceInstance.areTwo(System.getenv(ServiceInstance.TWINS));
    }

    /** Put into the command line of every process, so that it can be told from anybody else's. */
    String mark(String part) {
        return part.equals("postgresql")
                ? home.data().resolve("postgresql").toString()
                : "-Dclarion.part=%s:%s".formatted(home.folder(), part);
    }

    /** Of all parts, in the order in which they are worth most. */
    List<StartUpArchive> archives() {
        return Stream.concat(SLOWEST_FIRST.stream(), Stream.of("kafka", "edge", "mail"))
                .map(this::archive)
                .toList();
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
        return part("edge", role("edge", "128m", port, areTwo()), Map.of(), () -> Ready.listens(port));
    }

    private HousePart service(ServiceInstance instance, Map<String, String> keys) {
        int port = instance.port(ports);
        var name = instance.part();
        var heap = Services.memory(System.getenv(Services.HEAP));
        return part(
                name,
                () -> jvm(name, heap).get(),
                instance.environment(ports, keys),
                () -> Ready.answers(port, "/q/health/ready"));
    }

    /** Which jars it is made of is asked anew at every start: there may be others by then. */
    private HousePart part(
            String name, Supplier<List<String>> command, Map<String, String> environment, BooleanSupplier ready) {
        Supplier<Map<String, String>> whole = () -> {
            var all = new HashMap<>(environment);
            all.put("CLASSPATH", program(name).joinedClassPath());
            return all;
        };
        return new ProcessPart(name, command, whole, home.log(name), ready, PATIENCE);
    }

    private Supplier<List<String>> role(String part, String heap, Object... arguments) {
        var jvm = jvm(part, heap);
        return () -> {
            var command = jvm.get();
            command.add(part);
            Stream.of(arguments).map(Object::toString).forEach(command::add);
            return command;
        };
    }

    private Jvm jvm(String part, String heap) {
        return new Jvm(
                mark(part), heap, Services.isForWork(System.getenv(Services.HEAP)), program(part), archive(part));
    }

    private StartUpArchive archive(String part) {
        return new StartUpArchive(part, program(part), home.archives(), home.run());
    }

    private Program program(String part) {
        return Services.NAMES.contains(ServiceInstance.serviceOf(part))
                ? Program.ofQuarkus(home.application(part))
                : Program.ofOurselves(LocalRun.class);
    }
}
