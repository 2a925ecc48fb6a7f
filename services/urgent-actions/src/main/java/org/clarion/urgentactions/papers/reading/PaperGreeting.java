package org.clarion.urgentactions.papers.reading;

import java.util.regex.Pattern;

/** The words with which a letter begins. */
final class PaperGreeting {

    private static final Pattern FORM = Pattern.compile(
            "(?iu)(?:dear|your (?:excellency|excellencies|honou?rs?)|to (?:the )?(?:heads|governments?|members|ministers?)|estimad[oa]s?"
                    + "|distinguid[oa]s?|señor(?:a|es|as)?|excelent[ií]sim[oa]s?|su excelencia|sus excelencias|a (?:los|las) (?:jef[eao]s|gobiernos?|president[ea]s))\\b.{0,160}");

    private PaperGreeting() {}

    static boolean opens(String line) {
        return FORM.matcher(line).matches() && line.matches(".*[,:]");
    }
}
