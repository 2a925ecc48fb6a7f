package org.clarion.urgentactions.evenings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clarion.pages.EveningCodes;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.typed.CountryList;
import org.clarion.urgentactions.showing.Showing;
import org.clarion.urgentactions.showing.ShownAction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Puts a pack together: which actions, how many letters, and where they are counted afterwards. */
@ApplicationScoped
class PackingForEvenings {

    private static final int MOST_ACTIONS = 6;
    private static final int MOST_COPIES = 30;
    private static final int MOST_LETTERS = 300;
    private static final int LONGEST_NAME = 60;

    private final Showing showing;
    private final Reader reader;
    private final EveningCodes codes;
    private final Clock clock;
    private final String site;

    PackingForEvenings(
            Showing showing,
            Reader reader,
            EveningCodes codes,
            Clock clock,
            @ConfigProperty(name = "clarion.address") String site) {
        this.showing = showing;
        this.reader = reader;
        this.codes = codes;
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
                .map(shown -> packed(shown, order))
                .toList();
    }

    /** With a group's name the sheet has a code of its own, else it leads to the form for everybody. */
    private EveningAction packed(ShownAction shown, EveningOrder order) {
        if (order.group().isEmpty() || day(order).isEmpty()) {
            var tally = site + "/desk/reports/tallies/for/" + shown.id();
            return new EveningAction(shown, showing.languages(shown), tally, "", CodePicture.of(tally));
        }
        var code = codes.code(shown.id(), day(order).get(), country(order), order.group());
        var page = site + "/desk/reports/tallies/evening";
        var whole = page + "/" + code + "?group=" + URLEncoder.encode(order.group(), StandardCharsets.UTF_8);
        return new EveningAction(shown, showing.languages(shown), page, code, CodePicture.of(whole));
    }

    /** Today where nothing was typed; empty where no day was, or one far from here. */
    Optional<LocalDate> day(EveningOrder order) {
        try {
            return Optional.of(order.when().isBlank() ? today() : LocalDate.parse(order.when()))
                    .filter(day -> day.isAfter(today().minusYears(1)) && day.isBefore(today().plusYears(1)));
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }

    private static @Nullable String country(EveningOrder order) {
        return CountryList.read(order.country()).orElse(null);
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
        if (day(order).isEmpty()) {
            mistakes.add("when", words.dayNear());
        }
        if (order.group().length() > LONGEST_NAME) {
            mistakes.add("group", words.groupShorter(LONGEST_NAME));
        }
        int letters = order.letters()
                * actions.stream().mapToInt(action -> action.written().size()).sum();
        if (letters > MOST_LETTERS) {
            mistakes.add("copies", words.tooManyLetters(letters, MOST_LETTERS));
        }
        return mistakes;
    }
}
