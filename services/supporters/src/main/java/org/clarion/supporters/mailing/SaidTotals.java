package org.clarion.supporters.mailing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.Bundles;
import org.clarion.pages.Wording;

/** The three totals as a mail says them: each with what it means, and those of which there is nothing left out. */
record SaidTotals(List<String> sentences) {

    static final SaidTotals NONE = new SaidTotals(List.of());

    static SaidTotals of(Figures totals, String language) {
        var words = Bundles.of(MailWords.class, language);
        var numbers = Wording.in(Locale.of(language));
        return new SaidTotals(Stream.of(
                        words.totalReported(plural(totals.reported()), numbers.number(totals.reported())),
                        totals.verified() == 0
                                ? ""
                                : words.totalVerified(plural(totals.verified()), numbers.number(totals.verified())),
                        totals.delivered() == 0
                                ? ""
                                : words.totalDelivered(plural(totals.delivered()), numbers.number(totals.delivered())))
                .filter(sentence -> !sentence.isEmpty())
                .toList());
    }

    boolean isNone() {
        return sentences.isEmpty();
    }

    // Only whether it is one or many is asked of it.
    private static int plural(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }
}
