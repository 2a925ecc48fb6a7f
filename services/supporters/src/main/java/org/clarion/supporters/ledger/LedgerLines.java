package org.clarion.supporters.ledger;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.clarion.pages.Reader;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.consents.ConsentEntry;
import org.clarion.supporters.consents.Consents;
import org.clarion.supporters.newsletters.Newsletters;
import org.jspecify.annotations.Nullable;

/** What one person agreed to, in the reader's words. */
@RequestScoped
class LedgerLines {

    private final Consents consents;
    private final AlertedActions actions;
    private final Newsletters newsletters;
    private final Reader reader;

    LedgerLines(Consents consents, AlertedActions actions, Newsletters newsletters, Reader reader) {
        this.consents = consents;
        this.actions = actions;
        this.newsletters = newsletters;
        this.reader = reader;
    }

    List<LedgerLine> of(UUID person) {
        var words = reader.words(LedgerWords.class);
        return consents.of(person).stream()
                .map(entry -> new LedgerLine(
                        words.purpose(entry.purpose()),
                        about(entry),
                        words.step(entry.step()),
                        words.source(entry.source()),
                        entry.wording(),
                        entry.at()))
                .toList();
    }

    private String about(ConsentEntry entry) {
        return switch (entry.purpose()) {
            case NETWORK -> "";
            case CASE -> title(entry.about());
            case NEWSLETTER -> section(entry.about());
        };
    }

    private String title(@Nullable UUID action) {
        return action == null
                ? ""
                : actions.of(action)
                        .map(sheet -> sheet.texts()
                                .getOrDefault(reader.language(), sheet.texts().get(sheet.originalLanguage()))
                                .title())
                        .orElse("");
    }

    private String section(@Nullable UUID section) {
        return newsletters.all(reader.language()).stream()
                .filter(one -> one.section().equals(section))
                .map(Newsletters.Newsletter::name)
                .findFirst()
                .orElse("");
    }
}
