package org.clarion.urgentactions.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import org.clarion.contracts.Channel;
import org.clarion.contracts.FiguresEvent;
import org.clarion.contracts.Target;
import org.clarion.pages.Reader;
import org.clarion.pages.charts.FigureShare;
import org.clarion.urgentactions.figures.ActionPortrait.Line;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/** What a figure is of, by name, in the reader's words: an official of the sheet, a country, a channel. */
@ApplicationScoped
class FigureNames {

    static final Comparator<FigureShare> MOST_FIRST = Comparator.comparingLong(
                    (FigureShare share) -> share.figures().reported())
            .reversed()
            .thenComparing(FigureShare::name);

    private final Reader reader;

    FigureNames(Reader reader) {
        this.reader = reader;
    }

    String channel(Channel channel) {
        return words().channel(channel);
    }

    String of(UrgentAction action, Line line, String item) {
        if (item.equals(FiguresEvent.NOT_SAID)) {
            return line == Line.TARGET ? words().nobodyInParticular() : words().notTold();
        }
        return line == Line.COUNTRY
                ? reader.country(item)
                : target(action, item).map(FigureNames::inFull).orElseGet(() -> words().noLongerATarget());
    }

    /** Names of officials stand in the language of the sheet. */
    @Nullable
    String language(UrgentAction action, Line line, String item) {
        return line == Line.TARGET && target(action, item).isPresent()
                ? action.draft().originalLanguage()
                : null;
    }

    private static Optional<Target> target(UrgentAction action, String item) {
        return action.draft().targets().stream()
                .filter(target -> target.targetId().toString().equals(item))
                .findFirst();
    }

    private static String inFull(Target target) {
        return target.office() == null ? target.name() : target.name() + ", " + target.office();
    }

    private FiguresWords words() {
        return reader.words(FiguresWords.class);
    }
}
