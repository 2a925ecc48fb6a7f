package org.clarion.urgentactions.evenings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.showing.Showing;
import org.clarion.urgentactions.showing.ShownAction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts a pack together: which actions, how many letters, and where they are counted afterwards. */
@ApplicationScoped
class PackingForEvenings {

    private static final int MOST_ACTIONS = 6;
    private static final int MOST_COPIES = 30;
    private static final int MOST_LETTERS = 300;

    private final Showing showing;
    private final Reader reader;
    private final Clock clock;
    private final String site;

    PackingForEvenings(
            Showing showing, Reader reader, Clock clock, @ConfigProperty(name = "clarion.address") String site) {
        this.showing = showing;
        this.reader = reader;
        this.clock = clock;
        this.site = site;
    }

    List<ShownAction> live() {
        return showing.live();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those that are live still. */
    List<EveningAction> packed(EveningOrder order) {
        return order.actions().stream()
                .flatMap(id -> showing.of(id, order.text()).stream())
                .filter(ShownAction::open)
                .map(this::packed)
                .toList();
    }

    private EveningAction packed(ShownAction shown) {
        var tally = site + "/desk/reports/tallies/for/" + shown.id();
        return new EveningAction(shown, showing.languages(shown), tally, CodePicture.of(tally));
    }

    List<Integer> counted(EveningOrder order) {
        return IntStream.rangeClosed(1, order.letters()).boxed().toList();
    }

    Mistakes mistakes(EveningOrder order, List<EveningAction> actions) {
        var words = reader.words(EveningWords.class);
        var mistakes = new Mistakes();
        if (actions.isEmpty()) {
            mistakes.add("action", words.chooseOne());
        }
        if (actions.size() > MOST_ACTIONS) {
            mistakes.add("action", words.tooMany(MOST_ACTIONS));
        }
        if (order.letters() < 1 || order.letters() > MOST_COPIES) {
            mistakes.add("copies", words.copiesBetween(MOST_COPIES));
        }
        int letters = order.letters()
                * actions.stream().mapToInt(action -> action.written().size()).sum();
        if (letters > MOST_LETTERS) {
            mistakes.add("copies", words.tooManyLetters(letters, MOST_LETTERS));
        }
        return mistakes;
    }
}
