package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first line of a letter: "Dear Mr. President,". */
final class GreetingReading {

    private static final Pattern FORM = Pattern.compile(
            "(dear|your (excellency|honou?r|majesty|royal highness|eminence|grace)|honou?rable|to whom|estimad[oa]s?"
                    + "|excelent[ií]sim[oa]s?|excelencia|su excelencia|señora?|distinguid[oa]s?|votre (?:excellence|altesse|majesté|éminence)|excellence"
                    + "|ch(?:er|ère)s?|exm[oa]s?|vossa excelência|senhora?|prezad[oa]s?|car[oa]s?|sehr geehrter?s?|eure exzellenz|exzellenz)(?!\\p{L}).{0,120}[,:]"
                    + "|(?:madame|monsieur|mesdames|messieurs)(?:(?: l[ea]s?| l['’])? ?(?:\\p{L}+(?:-\\p{L}+)?(?:[ '’]\\p{L}+){0,9}))?(?:, (?:madame|monsieur|messieurs))?,",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern TO_SUPPORTERS = Pattern.compile(
            "(?:dear|querid[oa]s?|estimad[oa]s?|ch(?:er|ère)s|liebe|car[oa]s)\\s+(?:ami[e·.()]*s?|collègues?|membres?|militant[e·.()]*s?|freund\\p{L}*|mitglieder|all|friends?|supporters?|colleagues?|members?|activists?|everyone|networkers?|volunteers?|amig[oa]s?"
                    + "|compañer[oa]s?|simpatizantes?|tod[oa]s?|colegas?|activistas?)\\b.*",
            CASE_INSENSITIVE | UNICODE_CASE);

    private GreetingReading() {}

    /** Whether a letter greets those who would write one. */
    static boolean isToSupporters(String letter) {
        return letter.lines()
                .findFirst()
                .filter(line -> TO_SUPPORTERS.matcher(line).matches())
                .isPresent();
    }

    static boolean opens(String line) {
        return line.length() <= 150 && FORM.matcher(line).matches();
    }

    /** The greeting of a letter without its comma, as a target's salutation is kept. */
    static Optional<String> of(List<String> letter) {
        return letter.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(GreetingReading::opens)
                .map(line -> line.substring(0, line.length() - 1).strip());
    }
}
