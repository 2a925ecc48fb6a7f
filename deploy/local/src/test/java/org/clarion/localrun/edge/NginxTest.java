package org.clarion.localrun.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.localrun.Port;
import org.junit.jupiter.api.Test;

/** The edge of the containers and the edge of the local run send people the same way. */
class NginxTest {

    private static final Pattern LINE = Pattern.compile("~\\^(/\\S+?)\\(/\\|\\$\\)\\s+([a-z-]+):[0-9]+;");

    @Test
    void theTableIsTheSame() throws IOException {
        Map<String, Port> inContainers = table();

        assertThat(inContainers).isEqualTo(Prefixes.TABLE);
    }

    @Test
    void noShorterPrefixStandsInTheWayOfALongerOne() throws IOException {
        var table = table();

        for (var prefix : table.keySet()) {
            var winner = table.keySet().stream()
                    .filter(other -> prefix.equals(other) || prefix.startsWith(other + "/"))
                    .findFirst();
            assertThat(winner).contains(prefix);
        }
    }

    @Test
    void whatIsForNobodyIsClosedThereToo() throws IOException {
        assertThat(configuration()).containsPattern("location ~ \\^/q\\(/\\|\\$\\) \\{\\s+return 404;");
    }

    @Test
    void itDropsTheSameClaims() throws IOException {
        for (var claim : Forwarding.CLAIMS) {
            assertThat(configuration()).contains("proxy_set_header " + claim + " ");
        }
    }

    @Test
    void itsPagesSayTheSameInEveryLanguage() throws IOException {
        for (var refusal : EdgeRefusal.values()) {
            var page = "pages/" + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
            assertThat(folder().resolve(page)).hasContent(inEveryLanguage(refusal));
        }
    }

    @Test
    void itsPagesLetABrowserDoNoMoreThanThoseOfTheLocalRunAndStayAtHttps() throws IOException {
        var ours = List.of(configuration().split("(?=location )")).stream()
                .filter(location -> location.contains("/clarion-pages/") && location.contains("alias"))
                .toList();

        assertThat(ours).hasSize(2).allSatisfy(location -> {
            Refusing.PROTECTION.forEach((header, value) ->
                    assertThat(location.replace("\"", "")).contains("add_header " + header + " " + value + " always;"));
            assertThat(location).contains("add_header Strict-Transport-Security $https_only always;");
        });
        assertThat(configuration())
                .containsPattern(
                        "map \\$http_x_forwarded_proto \\$https_only \\{\\s+https +\"max-age=31536000; includeSubDomains\";");
    }

    private static String inEveryLanguage(EdgeRefusal refusal) {
        var sections = EdgeWordsTest.languages()
                .map(words -> """
                        <section lang="%s" dir="%s">
                        <h2>%s</h2>
                        <p>%s</p>
                        </section>
                        """.formatted(
                                words.language(), words.direction(), refusal.heading(words), refusal.advice(words)))
                .collect(Collectors.joining());
        return refusal.page(EdgeWords.ENGLISH, null).replace("<p><a href=\"/\">", sections + "<p><a href=\"/\">");
    }

    @Test
    void openStreamsLeaveRoomForPagesThereToo() throws IOException {
        assertThat(configuration()).contains("limit_conn live 12000;", "worker_rlimit_nofile 20000;");
        var live = Pattern.compile("(?m)^ +~(\\S+) +yes;$").matcher(configuration());
        assertThat(live.find()).isTrue();
        var pattern = Pattern.compile(live.group(1)).asPredicate();
        assertThat(pattern).accepts("/desk/reports/stream:", "/desk/actions/1/totals:*/*", "/x:text/event-stream");
        assertThat(pattern).rejects("/actions/1/totals.json:application/json", "/streams/totally:text/html");
    }

    private static Map<String, Port> table() throws IOException {
        var table = new LinkedHashMap<String, Port>();
        var lines = LINE.matcher(configuration());
        while (lines.find()) {
            table.put(
                    lines.group(1),
                    Port.valueOf(lines.group(2).toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return table;
    }

    private static String configuration() throws IOException {
        return Files.readString(folder().resolve("nginx.conf"));
    }

    private static Path folder() {
        return Path.of("../images/edge");
    }
}
