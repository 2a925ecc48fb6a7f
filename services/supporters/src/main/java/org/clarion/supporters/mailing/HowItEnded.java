package org.clarion.supporters.mailing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Bundles;
import org.clarion.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about an action that is over. What nobody wrote is empty.
 *
 * @param subject of the mail
 * @param again whether the reader was told before how it ended
 * @param bond what the reader has to do with it already
 * @param kind how it turned out, in words
 * @param tone a sentence for how it turned out: that it is good news, or that we are sorry
 * @param totals what everybody did together
 * @param language of the mail around the sheet's own words
 * @param textLanguage of the sheet's words: the reader's where the outcome is told in it, else its original
 * @param foreign the name of the sheet's language where it is not the reader's, else empty
 */
record HowItEnded(
        String subject,
        boolean again,
        ReaderBond bond,
        String name,
        String sheet,
        String title,
        String who,
        String country,
        String kind,
        String happened,
        String saidBy,
        String thanks,
        String next,
        String tone,
        SaidTotals totals,
        ReaderLinks links,
        String language,
        String textLanguage,
        String foreign) {

    static HowItEnded of(Sheet sheet, MailAddressee reader, ReaderBond bond, boolean again, SaidTotals totals) {
        var language = reader.language();
        var words = Bundles.of(MailWords.class, language);
        var tone = Optional.ofNullable(sheet.outcomeKind()).map(OutcomeTone::of);
        var wording = Wording.in(Locale.of(language));
        var textLanguage = reader.textLanguage(sheet, other -> toldIn(sheet, other));
        var text = sheet.texts().get(textLanguage);
        return new HowItEnded(
                tone.filter(OutcomeTone.GOOD::equals).isPresent() && !again
                        ? words.goodOutcomeSubject(text.title())
                        : words.outcomeSubject(text.title()),
                again,
                bond,
                reader.name(),
                Alert.name(sheet, language),
                text.title(),
                Alert.who(sheet, textLanguage, language),
                wording.country(sheet.country()),
                Optional.ofNullable(sheet.outcomeKind()).map(words::outcome).orElse(""),
                given(text.outcome()),
                given(text.saidBy()),
                given(text.thanks()),
                given(text.next()),
                tone.map(words::tone).orElse(""),
                totals,
                reader.links(),
                language,
                textLanguage,
                textLanguage.equals(language) ? "" : wording.languageInSentence(textLanguage));
    }

    /** What happened, as its writer parted it. */
    public List<String> paragraphs() {
        return List.of(happened.strip().split("\\n\\s*\\n"));
    }

    private static boolean toldIn(Sheet sheet, String language) {
        var text = sheet.texts().get(language);
        return text != null && !given(text.outcome()).isEmpty();
    }

    private static String given(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
