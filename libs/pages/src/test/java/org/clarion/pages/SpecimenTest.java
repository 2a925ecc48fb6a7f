package org.clarion.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpecimenTest {

    @Test
    void everyElementRenders() {
        for (String path : new String[] {"/", "/form", "/desk"}) {
            var page = given().header("Accept-Language", "es").get(path);
            System.out.println(page.headers() + "\n" + page.asString());
            assertThat(page.statusCode()).isEqualTo(200);
        }
    }
}
