package org.clarion.urgentactions.waiting;

import static java.util.Comparator.comparing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.clarion.pages.Desk;

/** What waits for whoever looks, the most urgent first. In templates: {@code {inject:waiting.shown}}. */
@Named("waiting")
@RequestScoped
public class WaitingForMe {

    private static final int SHOWN = 12;

    private final List<WaitingLine> lines;

    WaitingForMe(@All List<WaitingSource> sources, Desk desk) {
        var who = desk.getWho();
        lines = sources.stream()
                .flatMap(source -> source.waitingFor(who).stream())
                .sorted(comparing(WaitingLine::urgency))
                .toList();
    }

    public List<WaitingLine> getShown() {
        return lines.stream().limit(SHOWN).toList();
    }

    /** How many there are besides. */
    public long getMore() {
        return Math.max(0, lines.size() - SHOWN);
    }
}
