package org.clarion.actionreports.tallies;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.SheetNames;
import org.clarion.contracts.Target;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** These pages' words in the reader's language. */
@RequestScoped
class TallySpeech {

    private final Reader reader;
    private final SheetNames names;

    TallySpeech(Reader reader, SheetNames names) {
        this.reader = reader;
        this.names = names;
    }

    TallyWords words() {
        return reader.words(TallyWords.class);
    }

    /** The path of a page of ours, in the language that the reader chose. */
    String to(String path) {
        return reader.to(path);
    }

    String title(ActionSheet appeal) {
        return names.titled(appeal);
    }

    String target(ActionSheet appeal, @Nullable UUID targetId) {
        return appeal.target(targetId)
                .map(Target::name)
                .orElseGet(() -> targetId == null ? words().others() : words().noLongerATarget());
    }

    List<Choice> countries() {
        return reader.countries();
    }
}
