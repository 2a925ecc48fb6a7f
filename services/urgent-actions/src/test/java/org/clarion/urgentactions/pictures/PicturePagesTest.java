package org.clarion.urgentactions.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Snapshots;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PicturePagesTest {

    private static final LocalDate LAST_DAY = LocalDate.now(ZoneOffset.UTC).plusDays(40);
    private static final Pattern PICTURE = Pattern.compile("/actions/[0-9a-f-]{36}/picture/[^\"/]+/large\\.jpg");
    private static final Map<String, String> SAID = Map.of(
            "en.words",
            "A woman in front of her library",
            "credit",
            "Rosa Lima",
            "agreement",
            "Her daughter Ana, on the phone",
            "agreed",
            "yes");

    @Inject
    Drafting drafting;

    @Inject
    Sessions sessions;

    @Inject
    EntityManager database;

    private final UUID id = UUID.randomUUID();
    private final String action = "/desk/actions/" + id;
    private final String page = action + "/picture";
    private Browser noor;

    @BeforeEach
    void launch() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        drafting.begin(id, Drafts.alone(Drafts.ofTheLibrarian(LAST_DAY)), null, "noor");
        noor.send(action + "/launch", action + "/launch", Map.of());
    }

    private Response put(byte[] file, Map<String, String> said) {
        return noor.sendFile(page, page, "file", "photo.jpg", file, said);
    }

    @Test
    void itStandsBesideTheNameWithItsWordsAndNothingOfTheCamera() throws IOException {
        assertThat(put(Snapshots.taken(1600, 1200, 1), SAID).statusCode()).isEqualTo(303);

        var reader = Browser.ofAVisitor();
        var shown = reader.get("/actions/" + id).asString();
        assertThat(shown)
                .contains("alt=\"A woman in front of her library\"", "Photo: Rosa Lima", "property=\"og:image\"")
                .doesNotContain("Ana");
        var address = PICTURE.matcher(shown);
        assertThat(address.find()).isTrue();
        var jpeg = reader.get(address.group());
        assertThat(jpeg.contentType()).isEqualTo("image/jpeg");
        assertThat(new String(jpeg.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        assertThat(reader.get("/?q=librarian").asString()).contains("class=\"card-picture\"");
    }

    @Test
    void itIsRefusedWithASentenceAndTheWordsStay() {
        var answer = put("no picture".getBytes(StandardCharsets.UTF_8), SAID);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("This is no JPEG and no PNG picture.", "A woman in front of her library", "Her daughter Ana");
    }

    @Test
    void whatWasTakenAwayIsGoneAtItsAddressToo() throws IOException {
        put(Snapshots.taken(800, 600, 1), SAID);
        var address = PICTURE.matcher(noor.get("/actions/" + id).asString());
        assertThat(address.find()).isTrue();

        assertThat(noor.get(page + "/remove").asString()).contains("Remove this picture?");
        noor.send(page + "/remove", page + "/remove", Map.of());

        assertThat(Browser.ofAVisitor().get(address.group()).statusCode()).isEqualTo(404);
        assertThat(Browser.ofAVisitor().get("/actions/" + id).asString()).doesNotContain("og:image");
    }

    @Test
    void whoAgreedCannotBeReadInTheDatabase() throws IOException {
        put(Snapshots.png(400, 300), SAID);

        var kept = (byte[]) database.createNativeQuery("select agreement from subject_picture where action_id = ?1")
                .setParameter(1, id)
                .getSingleResult();

        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("Ana");
        assertThat(noor.get(page).asString()).contains("Her daughter Ana, on the phone");
    }
}
