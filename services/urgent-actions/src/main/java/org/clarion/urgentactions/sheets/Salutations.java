package org.clarion.urgentactions.sheets;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a letter can begin with a salutation as it stands: one greeting, and a whole one. */
public final class Salutations {

    private static final Pattern BETWEEN_TWO =
            Pattern.compile("\\s*[/|;\\n]\\s*|,\\s+|\\s+(?:or|o|u|ou|oder|–|—|-)\\s+");
    private static final Pattern OPENER = Pattern.compile(
            "(?:dear|your (?:excellency|honou?r|majesty|(?:royal )?highness|eminence|grace|holiness)|his excellency|her excellency"
                    + "|honou?rable|to whom|respected|estimad[oa]s?|excelent[ií]sim[oa]s?|(?:su |vuestra )?excelencia|señora?s?"
                    + "|distinguid[oa]s?|querid[oa]s?|muy señora?|cher|chère|monsieur|madame|excellence|votre excellence|sehr geehrte[rs]?"
                    + "|exzellenz|prezad[oa]s?|excelentíssim[oa]|senhora?|egregio|gentile)\\b.*",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern ENDS_TOO_SOON = Pattern.compile(
            "(?:.*\\s)?(?:mr|mrs|ms|miss|mx|dr|dra|prof|sra?|srta|h\\. ?e|lic|ing|m|mme|the|dear|estimad[oa]s?|distinguid[oa]s?|cher|chère"
                    + "|sehr geehrte[rs]?|prezad[oa]|his|her|your|su|de|del|and|y|el|la)\\.?[,:]?",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern FOR_SOMEBODY_TO_FILL_IN = Pattern.compile(
            "[\\[\\]{}<>_…]|\\.\\.\\.|\\bX{2,}\\b|\\bxx+\\b|\\b(?:mr|sr)\\.?/(?:mrs|ms|sra)\\b.*", CASE_INSENSITIVE);

    private Salutations() {}

    /** The greetings in it, each by itself: two for "Dear Minister/Estimado Señor Ministro". */
    public static List<String> greetings(String salutation) {
        var parts = Arrays.stream(BETWEEN_TWO.split(salutation.strip()))
                .filter(part -> !part.isBlank())
                .toList();
        return parts.size() > 1
                        && parts.stream()
                                        .filter(part -> OPENER.matcher(part).matches())
                                        .count()
                                > 1
                ? parts
                : List.of(salutation);
    }

    /** Whether the name is still to come: "His Excellency Mr.", "Dear Ms.", "Dear [NAME]". */
    public static boolean isUnfinished(String salutation) {
        var bare = salutation.strip();
        return !bare.isEmpty()
                && (ENDS_TOO_SOON.matcher(bare).matches()
                        || FOR_SOMEBODY_TO_FILL_IN.matcher(bare).find());
    }

    /** What to mend before any letter may begin so. */
    static Optional<Need> fault(String salutation) {
        if (greetings(salutation).size() > 1) {
            return Optional.of(new Need.OneGreeting(salutation));
        }
        return isUnfinished(salutation) ? Optional.of(new Need.WholeGreeting(salutation)) : Optional.empty();
    }

    /** The same of the first line of a sample letter, which most letters keep. */
    static Optional<Need> faultAtTheTop(String letter) {
        return letter.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(String::strip)
                .filter(line -> line.length() <= 150 && OPENER.matcher(line).matches())
                .map(line -> line.replaceAll("[,:]$", ""))
                .flatMap(Salutations::fault);
    }
}
