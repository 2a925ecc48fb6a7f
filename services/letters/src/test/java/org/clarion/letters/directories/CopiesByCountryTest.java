package org.clarion.letters.directories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.DirectoryEvent;
import org.clarion.contracts.DirectoryEvent.EmbassyChanged;
import org.clarion.contracts.DirectoryEvent.PostageChanged;
import org.clarion.contracts.DirectoryEvent.SectionChanged;
import org.clarion.contracts.SectionOnAction;
import org.clarion.contracts.Target;
import org.clarion.contracts.Topic;
import org.clarion.letters.Sheets;
import org.clarion.letters.TypedLetter;
import org.clarion.letters.appeals.Appeals;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk's directories say of a writer's country shows where letters are written. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CopiesByCountryTest {

    private final SheetCopies copies;
    private final KnownDirectories directories;
    private final Appeals appeals;
    private final UUID school = UUID.randomUUID();
    private final UUID embassy = UUID.randomUUID();
    private final String page = "/letters/" + school;
    private final Browser amina = Browser.ofAVisitor();

    CopiesByCountryTest(SheetCopies copies, KnownDirectories directories, Appeals appeals) {
        this.copies = copies;
        this.directories = directories;
        this.appeals = appeals;
    }

    @BeforeEach
    void launch() {
        copies.keep(Sheets.school(school));
    }

    @Test
    void aCopyIsOfferedToTheEmbassyOfTheWritersCountryAndGoesWhereItIsAskedFor() {
        directories.keep(embassy(1, true, "AT", "SK"));

        assertThat(Browser.seen(amina.get(page))).contains("Say below which country you live in");
        assertThat(Browser.seen(amina.get(page + "?country=SK"))).contains("Ana Ejemplo");
        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of("country", "SK")));
        assertThat(Browser.seen(preview))
                .contains("This embassy takes copies from people in Slovakia: H.E. Ana Ejemplo, Embassy of Peru")
                .doesNotContain("The same letter to H.E. Ana Ejemplo");

        var both = List.of(Sheets.MINISTER.targetId().toString(), embassy.toString());
        var copied = amina.post(page, preview, TypedLetter.with(Map.of("country", "SK", "target", both)));
        assertThat(Browser.seen(copied))
                .contains(
                        "The same letter to H.E. Ana Ejemplo",
                        "Goes to: Sra. Inés Quiñones Ibáñez and H.E. Ana Ejemplo")
                .doesNotContain("This embassy takes copies");
        assertThat(copied.asString()).contains("/reports/" + school + "?channel=POST");
        var paper = amina.post(page + "/pdf", copied, TypedLetter.with(Map.of("country", "SK", "target", both)));
        assertThat(paper.contentType()).isEqualTo("application/pdf");
        assertThat(appeals.newest(school, "SK").orElseThrow().target(embassy).map(Target::email))
                .contains("vienna@embassy.example.org");
    }

    @Test
    void withoutOneThePageSaysSoAndShowsNoOtherCountrys() {
        directories.keep(embassy(1, true, "AT", "HU"));

        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of("country", "KE")));

        assertThat(Browser.seen(preview))
                .contains("We know of no embassy of Peru that takes letters from Kenya.")
                .doesNotContain("Ana Ejemplo");
        assertThat(Browser.seen(Browser.ofAVisitor().reading("es").get(page + "?country=KE")))
                .contains("No conocemos ninguna embajada de Perú que reciba cartas de Kenia.");
        assertThat(Browser.seen(amina.post(page, amina.get(page), TypedLetter.with(Map.of("country", "US")))))
                .doesNotContain("We know of no embassy");
    }

    @Test
    void anEmbassyThatIsNotListedAnyMoreTakesNoCopies() {
        directories.keep(embassy(2, false, "AT", "PL"));
        directories.keep(embassy(1, true, "AT", "PL"));

        assertThat(Browser.seen(amina.get(page + "?country=PL"))).doesNotContain("Ana Ejemplo");
    }

    @Test
    void aSectionAddsAnEmbassyForOneAction() {
        directories.keep(embassy(1, true, "AT"));
        var said = new SectionOnAction(school, null, null, null, embassy);
        directories.keep(new SectionChanged(
                UUID.randomUUID(),
                1,
                true,
                Map.of("en", "Section"),
                List.of("MD"),
                "en",
                null,
                null,
                null,
                List.of(said)));

        assertThat(Browser.seen(amina.get(page + "?country=MD"))).contains("Ana Ejemplo");
        assertThat(Browser.seen(amina.get(page + "?country=UA"))).doesNotContain("Ana Ejemplo");
    }

    @Test
    void theNarrowestEntryOfPostageIsSaid() {
        directories.keep(postage("BE", "019", true, "2.40", 9, ""));
        directories.keep(postage("NL", "001", true, "1.90", 14, ""));
        directories.keep(postage("NL", "PE", false, null, null, "The sorting centre is closed."));

        assertThat(Browser.seen(amina.post(page, amina.get(page), TypedLetter.with(Map.of("country", "BE")))))
                .contains("A letter from Belgium to Peru costs €2.40. It takes up to 9 days.");
        assertThat(Browser.seen(amina.post(page, amina.get(page), TypedLetter.with(Map.of("country", "NL")))))
                .contains(
                        "Post to Peru is not delivered from the Netherlands now. The sorting centre is closed. These ways get there in time: email")
                .doesNotContain("There is time for a letter on paper");
        assertThat(Browser.seen(amina.get(page + "?country=NL"))).contains("Post to Peru is not delivered");
    }

    @Test
    void whatIsToldIsHeardAndThePublishedExamplesOpen() {
        Teller.tell(Topic.DIRECTORIES, embassy(1, true, "AT", "RO"));
        for (var name : List.of("embassy.changed.v1", "postage.changed.v1", "section.changed.v1")) {
            var subject = UUID.randomUUID();
            Teller.raw(
                    Topic.DIRECTORIES,
                    subject.toString(),
                    Teller.envelope(UUID.randomUUID(), name, subject),
                    Contracts.example(name));
        }

        await().untilAsserted(() ->
                assertThat(Browser.seen(amina.get(page + "?country=RO"))).contains("Ana Ejemplo"));
        await().untilAsserted(() -> assertThat(directories.sections("DE"))
                .extracting(SectionChanged::language)
                .contains("de"));
    }

    private DirectoryEvent embassy(long version, boolean listed, String... hosts) {
        return new EmbassyChanged(
                embassy,
                version,
                listed,
                "PE",
                "AT",
                List.of(hosts),
                "H.E. Ana Ejemplo",
                "Embassy of Peru",
                "",
                List.of("Ejemploallee 1", "1010 Wien"),
                "vienna@embassy.example.org",
                null,
                null,
                List.of("es"),
                null);
    }

    private static DirectoryEvent postage(
            String from, String to, boolean delivered, @Nullable String price, @Nullable Integer days, String note) {
        var currency = price == null ? null : "EUR";
        var costs = price == null ? null : new BigDecimal(price);
        return new PostageChanged(UUID.randomUUID(), 1, true, from, to, delivered, costs, currency, days, note, null);
    }
}
