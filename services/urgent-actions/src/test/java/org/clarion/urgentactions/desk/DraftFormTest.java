package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Theme;
import org.clarion.urgentactions.sheets.Draft;
import org.junit.jupiter.api.Test;

class DraftFormTest {

    private final DraftForm form = posted(Map.of(
            "targets.0.role", "PRIMARY",
            "targets.0.name", "First",
            "targets.0.email", "first@example.org",
            "targets.1.role", "COPY",
            "targets.1.name", "Second",
            "targets.1.copyFor", "PE",
            "targets.2.role", "PRIMARY",
            "en.title", "A title"));

    @Test
    void aTargetThatIsMovedTakesEverythingAlong() {
        form.moveUp(1);

        assertThat(form.get("targets.0.name")).isEqualTo("Second");
        assertThat(form.get("targets.0.role")).isEqualTo("COPY");
        assertThat(form.get("targets.0.copyFor")).isEqualTo("PE");
        assertThat(form.get("targets.0.email")).isEmpty();
        assertThat(form.get("targets.1.name")).isEqualTo("First");
        assertThat(form.get("targets.1.email")).isEqualTo("first@example.org");
        assertThat(form.get("targets.1.copyFor")).isEmpty();
        assertThat(form.targets()).containsExactly(0, 1, 2);
        assertThat(form.get("en.title")).isEqualTo("A title");
    }

    @Test
    void theFirstCannotGoUpAndNobodyIsMovedWhoIsNotThere() {
        form.moveUp(0);
        form.moveUp(3);
        form.moveUp(99);

        assertThat(form.get("targets.0.name")).isEqualTo("First");
        assertThat(form.get("targets.1.name")).isEqualTo("Second");
        assertThat(form.targets()).containsExactly(0, 1, 2);
    }

    @Test
    void whoCanBeReachedAndWhoIsEmptyIsKnown() {
        assertThat(form.channels(0)).containsExactly(Channel.EMAIL);
        assertThat(form.channels(1)).isEmpty();
        assertThat(form.isEmpty(1)).isFalse();
        assertThat(form.isEmpty(2)).isTrue();
    }

    @Test
    void severalThemesAreOneFieldAndWhatIsNoneIsPassedOver() {
        var ticked = DraftForm.posted(Map.of("themes", List.of("TORTURE", "WOMEN", "WEATHER")));

        var draft = DraftReading.read(ticked, Draft.empty(), new ArrayList<>());

        assertThat(draft.themes()).containsExactly(Theme.TORTURE, Theme.WOMEN);
        assertThat(DraftForm.of(draft, Locale.ENGLISH).get("themes")).isEqualTo("TORTURE,WOMEN");
        assertThat(DraftReading.read(posted(Map.of()), draft, new ArrayList<>()).themes())
                .isEmpty();
    }

    private static DraftForm posted(Map<String, String> fields) {
        var sent = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, value) -> sent.put(name, List.of(value)));
        return DraftForm.posted(sent);
    }
}
