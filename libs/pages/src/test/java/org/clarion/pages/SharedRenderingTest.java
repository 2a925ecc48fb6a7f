package org.clarion.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharedRenderingTest {

    private static final int CROWD = 5;

    @Inject
    SharedRendering sharing;

    private final ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void goHome() {
        crowd.close();
    }

    @Test
    void aCrowdGetsThePageThatIsBeingMadeAndNobodyLaterDoes() throws Exception {
        int before = SpecimenPages.MADE.get();
        var answers = new ArrayList<>(List.of(asks(given())));
        await().until(() -> SpecimenPages.MADE.get() == before + 1);
        for (int reader = 0; reader < CROWD; reader++) {
            answers.add(asks(given()));
        }
        await().until(() -> sharing.waiting() == CROWD);

        SpecimenPages.HELD.release();
        for (var answer : answers) {
            assertThat(answer.get().asString()).isEqualTo("made " + (before + 1));
            assertThat(answer.get().header("Cache-Control")).startsWith("public, max-age=5");
            assertThat(answer.get().contentType())
                    .isEqualTo(answers.getFirst().get().contentType());
        }
        SpecimenPages.HELD.release();
        var again = given().header("If-None-Match", answers.getLast().get().header("ETag"));
        assertThat(asks(again).get().asString()).isEqualTo("made " + (before + 2));
    }

    @Test
    void whoHasThePageAlreadyIsToldSoOutOfTheCrowdToo() throws Exception {
        SpecimenPages.HELD.release();
        int before = SpecimenPages.MADE.get();
        var tag = asks(given()).get().header("ETag");
        var first = asks(given());
        await().until(() -> SpecimenPages.MADE.get() == before + 2);
        var joined = asks(given().header("If-None-Match", "*"));
        await().until(() -> sharing.waiting() == 1);

        SpecimenPages.HELD.release();

        assertThat(first.get().statusCode()).isEqualTo(200);
        assertThat(joined.get().statusCode()).isEqualTo(304);
        assertThat(joined.get().header("ETag")).isNotBlank().isNotEqualTo(tag);
    }

    @Test
    void whoReadsAnotherLanguageOrIsKnownGetsAPageOfTheirOwn() throws Exception {
        int before = SpecimenPages.MADE.get();
        var answers = List.of(
                asks(given().header("Accept-Language", "en")),
                asks(given().header("Accept-Language", "es")),
                asks(given().header("Accept-Language", "en").cookie("any", "one")),
                asks(given().header("Accept-Language", "en").header("Authorization", "Bearer any")));
        await().until(() -> SpecimenPages.MADE.get() == before + answers.size());

        SpecimenPages.HELD.release(answers.size());

        for (var answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aPageWithAFormIsForOnePersonHoweverManyWaitForIt() throws Exception {
        int before = SpecimenPages.MADE.get();
        var first = asks(given(), "/crowded-form");
        await().until(() -> SpecimenPages.MADE.get() == before + 1);
        var another = asks(given(), "/crowded-form");
        await().until(() -> sharing.waiting() == 1);

        SpecimenPages.HELD.release(2);

        assertThat(List.of(first.get().asString(), another.get().asString()))
                .containsExactly("made " + (before + 1), "made " + (before + 2));
        assertThat(another.get().header("Cache-Control")).isEqualTo("no-store");
    }

    private CompletableFuture<Response> asks(RequestSpecification reader) {
        return asks(reader, "/crowded");
    }

    private CompletableFuture<Response> asks(RequestSpecification reader, String path) {
        return CompletableFuture.supplyAsync(() -> reader.get(path), crowd);
    }
}
