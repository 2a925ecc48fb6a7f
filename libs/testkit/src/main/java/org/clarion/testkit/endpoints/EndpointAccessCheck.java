package org.clarion.testkit.endpoints;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.core.NewCookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether every address of the running service opens to exactly those that {@code src/test/resources/endpoints.csv} names.
 * The addresses come from the application's own routing: one without a line is a fault, and a line without one too.
 * Each of them is asked as everybody: visitor, program, and every role of staff.
 *
 * @param logIn how sessions begin: {@code sessions::start} of libs/access
 */
public record EndpointAccessCheck(BiFunction<String, Set<String>, NewCookie> logIn) {

    private static final String FILE = "/endpoints.csv";

    /** What is wrong, a sentence each. An address that has no line comes with the line that says what it does today. */
    public List<String> faults() {
        var rules = EndpointRule.read(file());
        var served = ServedEndpoint.all();
        var observed = Arc.container().instance(ObservedRouting.class).get();
        var faults = new ArrayList<String>();
        faults.addAll(unlisted(rules, served, observed));
        faults.addAll(gone(rules, served, observed));
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            rules.stream()
                    .filter(EndpointRule::isAsked)
                    .filter(rule -> served.containsKey(rule.name())
                            || rule.isRoute()
                            || !rule.by().isEmpty())
                    .flatMap(rule -> wrong(client, rule, served))
                    .forEach(faults::add);
        }
        return faults;
    }

    private List<String> unlisted(
            List<EndpointRule> rules, Map<String, ServedEndpoint> served, ObservedRouting observed) {
        var known = rules.stream().map(EndpointRule::name).collect(Collectors.toSet());
        var named = rules.stream().map(EndpointRule::by).collect(Collectors.toSet());
        try (var client = HttpClient.newHttpClient()) {
            return Stream.of(
                            served.values().stream()
                                    .filter(one -> !known.contains(one.name()))
                                    .map(one -> one.method() + "," + one.path() + ","
                                            + EndpointRule.words(open(client, one)) + ","),
                            observed.paths().stream()
                                    .filter(path -> !known.contains(EndpointRule.ROUTE + " " + path))
                                    .map(path -> EndpointRule.ROUTE + "," + path + ",everybody,"),
                            observed.filters().stream()
                                    .filter(filter -> !named.contains(filter))
                                    .map(filter -> EndpointRule.FILTER + ",*,everybody," + filter))
                    .flatMap(lines -> lines)
                    .map(line -> "has no line: " + line)
                    .toList();
        }
    }

    private static List<String> gone(
            List<EndpointRule> rules, Map<String, ServedEndpoint> served, ObservedRouting observed) {
        return rules.stream()
                .filter(rule -> switch (rule.method()) {
                    case EndpointRule.ROUTE -> !observed.paths().contains(rule.path());
                    case EndpointRule.FILTER -> !observed.filters().contains(rule.by());
                    default ->
                        rule.by().isEmpty()
                                ? !served.containsKey(rule.name())
                                : !observed.filters().contains(rule.by());
                })
                .map(rule -> "nothing is there: " + rule.name() + " " + rule.by())
                .toList();
    }

    private Stream<String> wrong(HttpClient client, EndpointRule rule, Map<String, ServedEndpoint> served) {
        var endpoint = served.getOrDefault(
                rule.name(), new ServedEndpoint(rule.isRoute() ? "GET" : rule.method(), rule.path(), List.of()));
        var open = open(client, endpoint);
        return open.equals(rule.opensTo())
                ? Stream.empty()
                : Stream.of(rule.name() + " opens to: " + EndpointRule.words(open) + "; the rule: "
                        + EndpointRule.words(rule.opensTo()));
    }

    private Set<EndpointCaller> open(HttpClient client, ServedEndpoint endpoint) {
        return Stream.of(EndpointCaller.values())
                .filter(caller -> isOpen(client, endpoint, caller))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EndpointCaller.class)));
    }

    private boolean isOpen(HttpClient client, ServedEndpoint endpoint, EndpointCaller caller) {
        var house = ConfigProvider.getConfig().getValue("test.url", String.class);
        var request = caller.request(house.replaceFirst("/$", ""), endpoint, cookie(caller));
        try {
            return !EndpointAnswer.isClosed(
                    request.uri().getPath(), client.send(request, BodyHandlers.ofInputStream()));
        } catch (IOException failure) {
            throw new UncheckedIOException(caller + " asked for " + endpoint.name(), failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private String cookie(EndpointCaller caller) {
        if (!caller.isStaff()) {
            return "";
        }
        var session = logIn.apply("asks at every door", new TreeSet<>(Set.of(caller.word())));
        return session.getName() + "=" + session.getValue();
    }

    private static String file() {
        try (var rules = EndpointAccessCheck.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(rules, FILE).readAllBytes(), UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
