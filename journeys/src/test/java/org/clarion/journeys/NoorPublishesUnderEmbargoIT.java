package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A press release is pasted, waits under embargo, is shown to a journalist by a link alone, and goes out by itself at its minute. */
@Journey
class NoorPublishesUnderEmbargoIT {

    private static final String TITLE = "Peru: The bridge of Example Town must open at once";
    private static final String RELEASE = """
            PRESS RELEASE

            Index: XXA 51/0107/2027
            3 February 2027

            %s

            The authorities of Peru closed the bridge of Example Town last night, Example Network said today.

            “People stand in the rain with their children and nobody tells them why,” said Rosa Quispe, Director for the Andes at Example Network.

            For more information or to arrange an interview, please contact Ilse Ahrends: +49 30 5550 0107, press@network.example

            Read more:

            A fence grows (News, 12 January 2026)
            https://network.example/news/2027/01/a-fence-grows/
            """.formatted(TITLE);

    @Test
    void atItsMinuteEverybodyReadsItAndBeforeOnlyWhoeverHasTheLink(Clarion clarion) {
        var noor = clarion.staff("campaigner")
                .opens("/desk/documents/new")
                .fills("The document", RELEASE)
                .presses("Read it")
                .sees("Its own address says");
        assertThat(noor.valueOf("Index number")).isEqualTo("XXA 51/0107/2027");
        noor.page().locator("[id='links.0.date']").fill("2027-01-12");
        noor.ticks("Show it on the public page, too").presses("Save").sees("Saved.");
        var document = noor.path().replaceFirst("\\?.*", "");

        noor.opens(document + "/publish").sees("is shown on the public page");
        var inLima = LocalDateTime.now(ZoneId.of("America/Lima")).plus(Duration.ofSeconds(40));
        noor.page().locator("#day").fill(inLima.toLocalDate().toString());
        noor.page().locator("#time").fill(inLima.format(DateTimeFormatter.ofPattern("HH:mm:ss")));
        noor.page().locator("#zone").selectOption("America/Lima");
        noor.presses("Publish it then").sees("It publishes itself at").presses("Make a link");
        var link = noor.page().locator("#link").inputValue().replaceFirst("https?://[^/]+", "");

        var journalist = clarion.visit();
        journalist.opens(document.replace("/desk", "")).doesNotSee(TITLE);
        journalist.opens(link).sees("Under embargo until").sees(TITLE).sees("Ilse Ahrends");

        journalist.soonSees(document.replace("/desk", ""), TITLE);
        journalist.opens(link).isAt(Pattern.compile(".*/documents/[0-9a-f-]{36}.*"));
        noor.opens(document).sees("Published").doesNotSee("Make a new link");
        clarion.staff("coordinator").soonSees("/desk/record", "published a document at its time");
    }
}
