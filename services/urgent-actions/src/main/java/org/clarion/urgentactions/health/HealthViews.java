package org.clarion.urgentactions.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.parts.HouseService;
import org.jspecify.annotations.Nullable;

/** The page's parts, in the reader's words. */
@ApplicationScoped
class HealthViews {

    private final HealthSentences sentences;
    private final Reader reader;

    HealthViews(HealthSentences sentences, Reader reader) {
        this.sentences = sentences;
        this.reader = reader;
    }

    /** @param path where it can be mended, or nothing */
    public record FaultLine(String sentence, String whatToDo, String path) {}

    /** @param since since when it runs; nothing where it was never heard of */
    public record PartLine(
            String name,
            boolean well,
            boolean known,
            String heard,
            @Nullable Instant since,
            List<Figure> figures) {}

    /** One thing that is known of a part. */
    public record Figure(String label, String value) {}

    /** Messages of one channel that a part could not understand. */
    public record DeadLine(String part, String channel, long many, String path) {}

    List<FaultLine> faults(HouseState state) {
        return state.faults().stream()
                .map(fault -> new FaultLine(sentences.of(fault, state), sentences.whatToDo(fault), path(fault)))
                .toList();
    }

    List<PartLine> parts(HouseState state) {
        return Arrays.stream(HouseService.values())
                .map(part -> part(part, state))
                .toList();
    }

    /** Of all four services in one list. */
    List<DeadLine> deadLetters(HouseState state) {
        return Arrays.stream(HouseService.values())
                .filter(state.heard()::containsKey)
                .flatMap(part -> deadLetters(part, state.heard().get(part)))
                .toList();
    }

    private Stream<DeadLine> deadLetters(HouseService part, VitalsStated said) {
        var byChannel = said.deadLetters() == null ? Map.<String, Long>of() : said.deadLetters();
        return byChannel.entrySet().stream()
                .filter(channel -> channel.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(channel ->
                        new DeadLine(sentences.part(part), channel.getKey(), channel.getValue(), part.deadLetters()));
    }

    private PartLine part(HouseService part, HouseState state) {
        var words = sentences.words();
        var said = state.heard().get(part);
        if (said == null) {
            return new PartLine(sentences.part(part), false, false, words.never(), null, List.of());
        }
        return new PartLine(
                sentences.part(part),
                state.of(part).isEmpty(),
                !(state.isKafkaAway() && part != HouseService.URGENT_ACTIONS),
                words.heardAt(sentences.since(said.at(), state.at())),
                said.startedAt(),
                figures(part, said));
    }

    private List<Figure> figures(HouseService part, VitalsStated said) {
        var words = sentences.words();
        var number = (Function<Number, String>) reader::number;
        var always = Stream.of(
                new Figure(words.version(), said.version()),
                new Figure(words.toTell(), or(said.waiting(), number)),
                new Figure(words.toHear(), or(said.lag(), number)),
                new Figure(
                        words.unheard(), or(said.deadLetters() == null ? null : HealthRules.deadLetters(said), number)),
                new Figure(words.mail(), or(said.mails(), number)),
                new Figure(words.database(), or(said.databaseBytes(), sentences::bytes)),
                new Figure(words.room(), or(said.freeBytes(), sentences::bytes)));
        var totals = part == HouseService.ACTION_REPORTS
                ? Stream.of(new Figure(words.totals(), totals(said)))
                : Stream.<Figure>empty();
        return Stream.concat(always, totals).toList();
    }

    private String totals(VitalsStated said) {
        var words = sentences.words();
        if (said.disagreeing() == null) {
            return words.notChecked();
        }
        return said.disagreeing() == 0 ? words.totalsAgree() : words.totalsDiffer(said.disagreeing());
    }

    private <T> String or(@Nullable T known, Function<? super T, String> said) {
        return known == null ? sentences.words().unknown() : said.apply(known);
    }

    private static String path(PartFault fault) {
        return switch (fault.trouble()) {
            case DEAD_LETTERS -> fault.part() == null ? "" : fault.part().deadLetters();
            case TOTALS_WRONG, TOTALS_UNCHECKED -> "/desk/reports/check";
            case MAIL_WAITS -> fault.part() == HouseService.LETTERS ? "/desk/letters" : "";
            default -> "";
        };
    }
}
