package org.clarion.actionreports.journal.totals;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportWords;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Channel;
import org.clarion.pages.Reader;

/** What a total is of, by name, in the reader's words: an official, a channel, a country, a section, a day. */
@RequestScoped
public class ItemNames {

    private final Reader reader;

    ItemNames(Reader reader) {
        this.reader = reader;
    }

    /** With its dimension: {@code Channel: post}. */
    public String inFull(ActionSheet appeal, Dimension dimension, String item) {
        return words().dimension(dimension) + ": " + of(appeal, dimension, item);
    }

    public String of(ActionSheet appeal, Dimension dimension, String item) {
        if (item.equals(ReportedAct.NOT_SAID)) {
            return dimension == Dimension.TARGET ? words().nobodyInParticular() : words().notTold();
        }
        return switch (dimension) {
            case CHANNEL -> words().channel(Channel.valueOf(item));
            case TARGET ->
                appeal.target(UUID.fromString(item), reader.language())
                        .map(target -> target.office() == null ? target.name() : target.name() + ", " + target.office())
                        .orElseGet(() -> words().noLongerATarget());
            case COUNTRY -> reader.country(item);
            case SECTION -> item;
            case DAY -> reader.date(LocalDate.parse(item));
        };
    }

    private ReportWords words() {
        return reader.words(ReportWords.class);
    }
}
