package org.clarion.letters.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.PrintableText;
import org.clarion.setting.Paper;
import org.clarion.setting.Printout;
import org.clarion.setting.Typesetter;
import org.jspecify.annotations.Nullable;

/** Sets letters on paper, each on a page of its own where it fits. */
@ApplicationScoped
public class Printer implements PrintableText {

    private final Typesetter typesetter;

    Printer(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    @Override
    public String unprintable(List<FinishedLetter> letters) {
        return typesetter.missing(letters.toString());
    }

    /** One document; set closer if that saves a page, for a letter is best on one. */
    public byte[] print(List<FinishedLetter> letters, Paper paper) {
        return print(letters, null, letters.size(), paper);
    }

    /** The same, each letter behind a page that says whom the fax is for. */
    public byte[] fax(List<FinishedLetter> letters, String subject, Paper paper) {
        return print(letters, subject, 2 * letters.size(), paper);
    }

    private byte[] print(List<FinishedLetter> letters, @Nullable String fax, int fewest, Paper paper) {
        var roomy = print(letters, fax, paper, Typesetting.ROOMY);
        var printed = roomy;
        for (var setting : List.of(Typesetting.CLOSE, Typesetting.CLOSEST)) {
            if (printed.pages() <= fewest) {
                return printed.pdf();
            }
            printed = print(letters, fax, paper, setting);
        }
        return (printed.pages() <= fewest ? printed : roomy).pdf();
    }

    private Printout print(List<FinishedLetter> letters, @Nullable String fax, Paper paper, Typesetting setting) {
        var page = new LettersOnPaper(letters, setting, fax)
                .setLocale(letters.getFirst().language().tag());
        return typesetter.set(page.render(), paper);
    }
}
