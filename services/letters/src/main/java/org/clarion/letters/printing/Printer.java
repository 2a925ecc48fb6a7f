package org.clarion.letters.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.PrintableText;
import org.clarion.setting.Paper;
import org.clarion.setting.Printout;
import org.clarion.setting.Typesetter;

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
        var roomy = print(letters, paper, Typesetting.ROOMY);
        var printed = roomy;
        for (var setting : List.of(Typesetting.CLOSE, Typesetting.CLOSEST)) {
            if (printed.pages() <= letters.size()) {
                return printed.pdf();
            }
            printed = print(letters, paper, setting);
        }
        return (printed.pages() <= letters.size() ? printed : roomy).pdf();
    }

    private Printout print(List<FinishedLetter> letters, Paper paper, Typesetting setting) {
        return typesetter.set(new LettersOnPaper(letters, setting).render(), paper);
    }
}
