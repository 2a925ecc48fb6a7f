package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tomás asks organisations to sign a statement together. One signs with its name, one without, and one takes it back. */
@Journey
class TomasGathersSignaturesIT {

    private static final String TITLE = "With those who guard the river";

    @Test
    void oneSignsOneIsCountedWithoutItsNameAndOneWithdraws(Clarion clarion) {
        var tomas = clarion.staff("coordinator")
                .opens("/desk/supporters/statements")
                .follows("Begin a statement")
                .chooses("Language of this text", "English")
                .fills("Title", TITLE)
                .fills("Text", "We stand with the people who guard the river.")
                .fills("Whom it addresses", "The authorities of the province")
                .presses("Save")
                .sees("Nobody but the desk sees it")
                .presses("Open it")
                .sees("It is open.");
        var statement = tomas.path().replaceFirst(".*/statements/([0-9a-f-]{36}).*", "/statements/$1");

        signs(clarion, statement, "Casa del Manglar", "manglar.example", "With its name");
        tomas.opens("/desk/supporters/statements/signatures")
                .follows("Casa del Manglar")
                .presses("Take it")
                .sees("The signature counts");
        signs(clarion, statement, "Semillas Escondidas", "semillas.example", "Counted, without its name");
        tomas.opens("/desk/supporters/statements/signatures")
                .doesNotSee("Semillas")
                .follows("Not listed")
                .follows("See which it is …")
                .ticks("To look at the signature")
                .presses("See which it is …")
                .sees("Semillas Escondidas");
        tomas.follows("A signature").presses("Take it").sees("The signature counts");

        var sam = clarion.visit();
        sam.soonSees(statement, "2 organisations");
        sam.sees("Casa del Manglar")
                .sees("One of them is counted without its name")
                .doesNotSee("Semillas");
        assertThat(sam.reads("body")).doesNotContain("semillas.example");

        var rosa = clarion.visit()
                .opens(clarion.letterbox("rosa@manglar.example")
                        .finds("Your organisation")
                        .link("/statements/sign/"));
        rosa.follows("Withdraw the signature …")
                .presses("Withdraw it")
                .sees("Your organisation withdrew its signature");
        sam.soonSees(statement, "withdrew on");
        sam.sees("One organisation");
    }

    private static void signs(Clarion clarion, String statement, String name, String domain, String listing) {
        var rosa = clarion.visit()
                .opens(statement)
                .follows("Sign for your organisation")
                .fills("Name of the organisation", name)
                .fills("Its own domain", domain)
                .fills("Who signs for it", "Rosa Quispe")
                .fills("Office", "Director")
                .fills("Your address at the organisation", "rosa@" + domain)
                .ticks(listing)
                .ticks("I may sign for this organisation")
                .presses("Send me the mail")
                .sees("Check your email");
        rosa.opens(clarion.letterbox("rosa@" + domain)
                        .finds("Please confirm: your organisation")
                        .link("/statements/sign/"))
                .sees("Sign this statement?")
                .presses("Sign for my organisation")
                .sees("Thank you: signed");
    }
}
