package org.clarion.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaves every element of the lib in {@code target/specimen}, for people who want to look at it in a browser. */
@QuarkusTest
class SpecimenTest {

    @ParameterizedTest
    @CsvSource({"/, home", "/form, form", "/desk, desk", "/desk/list, list"})
    void everyElementRendersInBothLanguages(String path, String name) throws IOException {
        for (String language : new String[] {"en", "es"}) {
            var page = given().header("Accept-Language", language).get(path);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.asString())
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("{", "}");
            write(name + "-" + language + ".html", page.asString());
        }
    }

    @Test
    void aFormThatWasSentBackIsThereToBeLookedAt() throws IOException {
        var back = given().formParam("name", "Amina K")
                .formParam("email", "amina@example.org")
                .formParam("country", "KE")
                .formParam("letter", "Dear Minister,\n\nI am writing about Rosa Quispe, a teacher.\n\nYours sincerely,")
                .post("/form");

        assertThat(back.statusCode()).isEqualTo(403);
        write("sent-back-en.html", back.asString());
    }

    private static void write(String name, String page) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target/specimen")).resolve(name), page);
    }
}
