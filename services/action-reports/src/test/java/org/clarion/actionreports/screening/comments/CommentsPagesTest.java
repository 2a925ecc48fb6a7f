package org.clarion.actionreports.screening.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.DeskForm;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CommentsPagesTest {

    private final UUID action = Sheets.launched().actionId();
    private final String told = "/desk/reports/" + action + "/told";

    @Inject
    Sessions sessions;

    @Test
    void staffReadWhatPeopleWroteAndWhoWasAnswered() {
        report().with("comment", "The embassy <called> me.")
                .with("section", "Kenya")
                .press();
        report().with("replied", "yes").press();
        report().press();

        var page = ingrid().opens(told).asString();

        assertThat(page)
                .contains("What people told us", "The embassy &lt;called&gt; me.", "Kenya", ">yes<")
                .contains("deleted after 90 days");
        assertThat(page.split("<th scope=\"row\">")).hasSize(3);
    }

    @Test
    void whereNobodyToldAnythingThePageSaysSo() {
        assertThat(ingrid().opens(told).asString()).contains("Nobody has told us anything beside a report yet.");
        assertThat(ingrid().opens(told + "?lang=es").asString()).contains("Lo que nos contó la gente");
        assertThat(ingrid().opens("/desk/reports/" + UUID.randomUUID() + "/told")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void campaignersDoNotReadIt() {
        var answer = DeskForm.of(sessions, "carla", Roles.CAMPAIGNER).opens(told);

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private DeskForm ingrid() {
        return DeskForm.of(sessions, "ingrid", Roles.COORDINATOR);
    }

    private Form report() {
        return Form.on("/reports/" + action)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 2);
    }
}
