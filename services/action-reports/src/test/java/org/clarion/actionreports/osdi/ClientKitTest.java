package org.clarion.actionreports.osdi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.clarion.actionreports.Sheets;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/osdi-client shows to other organisations does what it says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClientKitTest {

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @CsvSource({"python3, report.py", "node, report.mjs", "java, OsdiReport.java", "sh, report.sh"})
    void aProgramOfTwentyLinesHandsInAReportThatCountsOnce(String language, String program) throws Exception {
        assumeThat(isHere(language)).as(language + " is installed").isTrue();
        assumeThat(!language.equals("sh") || isHere("curl"))
                .as("curl is installed")
                .isTrue();
        var action = Sheets.launched().actionId();
        var run = new ProcessBuilder(
                        language, program, action.toString(), UUID.randomUUID().toString())
                .directory(new File("../../docs/osdi-client"))
                .redirectErrorStream(true);
        run.environment().put("CLARION", service.toString().replaceFirst("/$", ""));
        run.environment().put("CLARION_TOKEN", "a-token-for-tests-only");

        var process = run.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).contains("clarion:").endsWith("reported: 1");
    }

    private static boolean isHere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
