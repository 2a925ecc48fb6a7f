package org.clarion.actionreports.tallies;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.DeskForm;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Snapshots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PhotoPagesTest {

    private final Sheet sheet = Sheets.freeTheJournalist();

    @Inject
    Sessions sessions;

    @Inject
    Tallying tallying;

    @Inject
    Tallies tallies;

    @Inject
    ForgetPhotos forgetPhotos;

    @Inject
    Totals totals;

    @Inject
    Sql sql;

    private DeskForm ingrid;
    private UUID tally;
    private String page;

    @BeforeEach
    void count() {
        Sheets.launched(sheet);
        ingrid = DeskForm.of(sessions, "ingrid", Roles.COORDINATOR);
        tally = UUID.randomUUID();
        page = "/desk/reports/tallies/" + tally;
        var count = new TallyCount(
                "Choir",
                LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).minusDays(2),
                null,
                null,
                12,
                false,
                Map.of(new TallyCell(null, Channel.POST), 12));
        tallying.count(tally, sheet.actionId(), count, "ingrid");
    }

    @Test
    void thePhotoStandsOnThePageOfItsTallyWithoutWhatTheCameraNoted() throws Exception {
        assertThat(ingrid.opens(page).asString()).contains("The figures count without it.");

        var added = add("tally.jpg", Snapshots.taken(400, 300, 6));

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(ingrid.opens(added.header("Location")).asString())
                .contains("The photo is here.", "<img src=\"" + page + "/photo\" alt=\"Photo of the tally: Choir,")
                .contains("by ingrid", "Remove the photo")
                .doesNotContain("type=\"file\"");
        var photo = ingrid.opens(page + "/photo");
        assertThat(photo.contentType()).isEqualTo("image/jpeg");
        assertThat(photo.header("Cache-Control")).isEqualTo("no-store");
        assertThat(photo.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(text(photo.asByteArray())).startsWith("\u00FF\u00D8\u00FF").doesNotContain("Exif", "GPS");
        assertThat(acts("added the photo of a tally")).isEqualTo(1);
    }

    @Test
    void nobodyReadsAPhotoInTheDatabase() throws Exception {
        add("tally.png", Snapshots.png(40, 30));

        var kept = sql.one(
                        "select picture from tally_photo where tally_id = ?",
                        row -> text(row.maybe("picture", byte[].class)),
                        tally)
                .orElseThrow();

        assertThat(kept).doesNotContain("JFIF");
    }

    @Test
    void whatIsNoPictureIsRefusedWithASentenceAndTheFiguresStay() {
        var page = add("tally.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("This is no JPEG and no PNG picture.", "href=\"#photo\"", "Choir");
        assertThat(add("bomb.png", Snapshots.pngThatClaims(60_000, 60_000)).asString())
                .contains("too many pixels", "64 million pixels", "Most Compatible", "type=\"file\"");
        assertThat(add("cut.png", Snapshots.pngThatClaims(30, 30)).asString()).contains("This picture cannot be read.");
        assertThat(add("large.jpg", new byte[10 * 1024 * 1024 + 1]).asString())
                .contains("This file has more than 10 MB.", "The figures are counted all the same.", "type=\"file\"");
        assertThat(add("heic.jpg", Snapshots.heic()).asString()).contains("as a phone saves it (HEIC)");
        assertThat(add("empty.jpg", new byte[0]).asString()).contains("Choose the photo.");
        assertThat(photo().statusCode()).isEqualTo(404);
        assertThat(totals.of(sheet.actionId()).total()).isEqualTo(new Figures(12, 12, 0));
    }

    @Test
    void theButtonPressedTwiceAddsOnePhoto() throws Exception {
        var form = DeskForm.token(ingrid.opens(page).asString());

        add(form, "tally.jpg", Snapshots.taken(40, 30, 1));
        assertThat(add(form, "tally.jpg", Snapshots.taken(40, 30, 1)).statusCode())
                .isEqualTo(303);

        assertThat(acts("added the photo of a tally")).isEqualTo(1);
    }

    @Test
    void aPhotoIsRemovedAfterAQuestion() throws Exception {
        add("tally.jpg", Snapshots.taken(40, 30, 1));
        var question = page + "/photo/remove";
        assertThat(ingrid.opens(question).asString()).contains("Remove this photo?", "The figures stay as they are.");

        var removed = ingrid.fills(question).post(question);

        assertThat(ingrid.opens(removed.header("Location")).asString()).contains("The photo is deleted.");
        assertThat(photo().statusCode()).isEqualTo(404);
        assertThat(ingrid.opens(question).statusCode()).isEqualTo(303);
        assertThat(acts("removed the photo of a tally")).isEqualTo(1);
    }

    @Test
    void aWithdrawnTallyLosesItsPhotoAndGetsNoOther() throws Exception {
        add("tally.jpg", Snapshots.taken(40, 30, 1));
        var form = DeskForm.token(ingrid.opens(page + "/photo/remove").asString());

        tallying.withdraw(tallies.find(tally).orElseThrow(), "ingrid");
        assertThat(photo().statusCode()).isEqualTo(404);

        add(form, "tally.jpg", Snapshots.taken(40, 30, 1));
        assertThat(photo().statusCode()).isEqualTo(404);
    }

    @Test
    void aPhotoGoesWhenItsTimeIsOver() throws Exception {
        add("tally.jpg", Snapshots.taken(40, 30, 1));
        forgetPhotos.forget();
        assertThat(photo().statusCode()).isEqualTo(200);

        QuarkusTransaction.requiringNew()
                .run(() -> sql.change(
                        "update tally_photo set forget_after = now() - interval '1 hour' where tally_id = ?", tally));
        forgetPhotos.forget();

        assertThat(photo().statusCode()).isEqualTo(404);
        assertThat(totals.of(sheet.actionId()).total()).isEqualTo(new Figures(12, 12, 0));
    }

    @Test
    void aStrangerSeesNoPhotoAndAddsNone() throws Exception {
        var form = DeskForm.token(ingrid.opens(page).asString());
        add("tally.jpg", Snapshots.taken(40, 30, 1));

        var look = given().redirects().follow(false).get(page + "/photo");
        assertThat(look.header("Location")).contains("/desk/login");
        var post = given().redirects()
                .follow(false)
                .multiPart("form", form)
                .multiPart("photo", "tally.jpg", Snapshots.taken(40, 30, 1), "image/jpeg")
                .post(page + "/photo");
        assertThat(post.statusCode()).isNotEqualTo(200);
        assertThat(acts("added the photo of a tally")).isEqualTo(1);
    }

    @Test
    void thePageOfThePhotoSpeaksSpanish() throws Exception {
        assertThat(ingrid.opens(page + "?lang=es").asString()).contains("Añadir la foto");

        add("tally.jpg", Snapshots.taken(40, 30, 1));

        assertThat(ingrid.opens(page + "?lang=es").asString()).contains("alt=\"Foto del recuento: Choir");
    }

    private Response photo() {
        return ingrid.opens(page + "/photo");
    }

    private Response add(String name, byte[] file) {
        return add(DeskForm.token(ingrid.opens(page).asString()), name, file);
    }

    private Response add(String form, String name, byte[] file) {
        return ingrid.asks()
                .multiPart("form", form)
                .multiPart("photo", name, file, "image/jpeg")
                .post(page + "/photo");
    }

    private long acts(String act) {
        return sql.one(
                        "select count(*) as many from staff_act where act = ? and subject = ?",
                        row -> row.number("many"),
                        act,
                        tally.toString())
                .orElseThrow();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
